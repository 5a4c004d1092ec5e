use std::rc::Rc;

use vacancy_model::Lang;

use super::Element;
use crate::desk::DeskView;
use crate::messages::Messages;
use crate::state::State;

/// The long parts of the page as they were drawn last: while a reader chooses and points, they stay.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    sheet: Option<(SheetOf, Rc<Element>)>,
    notice: Option<((u32, Lang), Rc<Element>)>,
}

/// What the sheet is made from.
#[derive(Debug, PartialEq, Eq)]
struct SheetOf {
    read: u32,
    lang: Lang,
    quoting: Option<Lang>,
    judged: String,
    desk: (Option<DeskView>, bool),
}

impl Kept {
    pub(super) fn sheet(&mut self, state: &State, messages: &Messages) -> Rc<Element> {
        let State { read, lang, quoting, desk, desk_is_here, .. } = *state;
        let judged = state.judged.clone();
        let of = SheetOf { read, lang, quoting, judged, desk: (desk, desk_is_here) };
        keep(&mut self.sheet, of, || super::sheet::sheet(state, messages).numbered(state.opened))
    }

    pub(super) fn notice(&mut self, state: &State, messages: &Messages) -> Rc<Element> {
        let of = (state.read, state.lang);
        keep(&mut self.notice, of, || {
            super::notice::notice(&state.parsed, messages).numbered(state.opened)
        })
    }
}

/// What was kept, if it is of the same; else what is drawn, and kept from now on.
fn keep<K: PartialEq>(
    kept: &mut Option<(K, Rc<Element>)>,
    of: K,
    draw: impl FnOnce() -> Element,
) -> Rc<Element> {
    match kept {
        Some((before, element)) if *before == of => Rc::clone(element),
        _ => Rc::clone(&kept.insert((of, Rc::new(draw()))).1),
    }
}
