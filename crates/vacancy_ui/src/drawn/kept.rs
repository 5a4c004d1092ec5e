use super::Element;
use crate::messages::Messages;
use crate::state::State;

/// So many blocks of a notice are more than a window shows of one that was opened just now.
const FIRST_BLOCKS: usize = 2;

/// Nothing of the page waits.
pub(crate) const ALL: i32 = -1;

/// The long parts of the page as they were drawn last: while a reader chooses, points and types, they stay.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    sheet: Option<Part>,
    notice: Option<Part>,
}

/// A part, the turn of the state that it was drawn in, and whether nothing of it waits.
type Part = ((u32, bool), Element);

impl Kept {
    /// The sheet; of its head, the desk and each section in it those whose bit is not set are as they were drawn
    /// before, or empty.
    pub(super) fn sheet(&mut self, state: &State, words: &Messages, in_sight: i32) -> Element {
        let draw = |before: Option<&Element>| {
            let mut sheet = super::sheet::sheet(state, words);
            leave_unseen(&mut sheet, in_sight, before);
            sheet
        };
        keep(&mut self.sheet, (state.turns, in_sight == ALL), state.opened, &draw)
    }

    /// The text of the notice is not shown, and may be another when it is shown again.
    pub(super) fn put_notice_away(&mut self) {
        self.notice = None;
    }

    /// The text of the notice; where something waits, it is as it was drawn before, or its beginning.
    pub(super) fn notice(&mut self, state: &State, words: &Messages, in_sight: i32) -> Element {
        let is_whole = in_sight == ALL;
        let draw = |before: Option<&Element>| match before {
            // In other words it differs only for those who point at it.
            Some(before) if !is_whole => before.clone(),
            _ => {
                let mut notice = super::notice::notice(&state.parsed, words);
                if !is_whole {
                    notice.children.truncate(FIRST_BLOCKS);
                }
                notice
            }
        };
        keep(&mut self.notice, (state.turns, is_whole), state.opened, &draw)
    }
}

/// Leaves what is not in sight as it was drawn before, or empty.
#[inline(never)]
fn leave_unseen(drawn: &mut Element, mut in_sight: i32, before: Option<&Element>) {
    for (nth, child) in drawn.children.iter_mut().enumerate() {
        if in_sight & 1 == 0 {
            let before = before.and_then(|it| it.children.get(nth));
            *child = before.cloned().unwrap_or_else(|| Element::new("section").into());
        }
        in_sight >>= 1;
    }
}

/// What was kept of this time; else what is drawn, and kept from now on. What was kept of the same notice, which
/// has this number, is given to what draws.
fn keep(
    kept: &mut Option<Part>,
    time: (u32, bool),
    number: u32,
    draw: &dyn Fn(Option<&Element>) -> Element,
) -> Element {
    match kept {
        Some(part) if part.0 == time => part.1.clone(),
        _ => {
            let before = kept.take().map(|part| part.1);
            let before = before.as_ref().filter(|it| it.number == number);
            let element = draw(before).numbered(number);
            *kept = Some((time, element.clone()));
            element
        }
    }
}
