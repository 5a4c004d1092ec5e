//! What stays of the page from one drawing to the next, and what of it waits until it is in sight.

use super::choice::show_choice;
use super::{Element, Node};
use crate::messages::Messages;
use crate::state::{Side, State};

/// So many blocks of a notice are more than a window shows of one that was opened just now.
const FIRST_BLOCKS: usize = 2;

/// Nothing of the page waits.
pub(crate) const ALL: i32 = -1;

/// What is in sight of a sheet that was not there before: its head, the desk and two sections.
const BEGINNING: i32 = 0b1111;

/// The long parts of the page as they were drawn last: while a reader chooses, points and types, they stay.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    sheet: Long,
    notice: Long,
    /// The side that shows what was chosen before.
    waits: Option<Side>,
}

/// A long part of the page.
#[derive(Debug, Default)]
struct Long {
    /// The turn of the state that it was drawn in, and whether nothing of it waits.
    time: (u32, bool),
    /// Without a choice.
    drawn: Option<Element>,
    /// With the choice that it showed last.
    shown: Option<Element>,
}

impl Kept {
    /// Where one side of the choice waits until the page is drawn the next time.
    pub(crate) fn where_waits(&mut self, side: Option<Side>) -> &mut Self {
        self.waits = side;
        self
    }

    /// The sheet; of its head, the desk and each section in it those whose bit is not set are as they were drawn
    /// before, or empty.
    pub(super) fn sheet(&mut self, state: &State, messages: &Messages, in_sight: i32) -> Element {
        let draw = |before: Option<&Element>| {
            let in_sight = if before.is_none() { in_sight | BEGINNING } else { in_sight };
            super::sheet::sheet(state, messages, Sight { in_sight, before })
        };
        let waits = self.waits == Some(Side::Sheet);
        self.sheet.show(state, in_sight == ALL, waits, &draw)
    }

    /// The sheet is not shown, and begins anew when it is shown again.
    pub(super) fn put_sheet_away(&mut self) {
        self.sheet = Long::default();
    }

    /// The text of the notice is not shown, and may be another when it is shown again.
    pub(super) fn put_notice_away(&mut self) {
        self.notice = Long::default();
    }

    /// The text of the notice; where something waits, it is as it was drawn before, or its beginning.
    pub(super) fn notice(&mut self, state: &State, messages: &Messages, in_sight: i32) -> Element {
        let is_whole = in_sight == ALL;
        let draw = |before: Option<&Element>| match before {
            // In other words it differs only for those who point at it.
            Some(before) if !is_whole => before.clone(),
            _ => {
                let mut notice = super::notice::notice(&state.parsed, messages);
                if !is_whole {
                    notice.children.truncate(FIRST_BLOCKS);
                }
                notice
            }
        };
        let waits = self.waits == Some(Side::Notice);
        self.notice.show(state, is_whole, waits, &draw)
    }
}

impl Long {
    /// With what is chosen; where that waits, with what was chosen before. What was drawn of this time stays; else
    /// what there was of the same notice, which has the number, is given to what draws.
    fn show(
        &mut self,
        state: &State,
        is_whole: bool,
        waits: bool,
        draw: &dyn Fn(Option<&Element>) -> Element,
    ) -> Element {
        let of_this = |it: &Element| it.number == state.opened;
        let time = (state.turns, is_whole);
        let before = self.drawn.take().filter(of_this);
        let drawn = match before {
            Some(before) if self.time == time => before,
            before => draw(before.as_ref()).numbered(state.opened),
        };
        (self.time, self.drawn) = (time, Some(drawn.clone()));
        let before = self.shown.take().filter(|it| waits && of_this(it));
        let shown = before.unwrap_or_else(|| show_choice(drawn, state));
        self.shown = Some(shown.clone());
        shown
    }
}

/// Which parts of the sheet are in sight, a bit each, and the sheet as it was drawn before.
#[derive(Clone, Copy)]
pub(super) struct Sight<'a> {
    in_sight: i32,
    before: Option<&'a Element>,
}

impl Sight<'_> {
    /// A part that is out of sight, as it was, or empty; `None` for one that is drawn.
    pub(super) fn left(self, nth: usize) -> Option<Element> {
        if self.in_sight >> nth & 1 == 1 {
            return None;
        }
        Some(match self.before.and_then(|it| it.children.get(nth)) {
            Some(Node::Element(before)) => before.clone(),
            _ => Element::new("section"),
        })
    }
}
