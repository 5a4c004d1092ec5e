use super::Element;
use crate::messages::Messages;
use crate::state::State;

/// The long parts of the page as they were drawn last: while a reader chooses, points and types, they stay.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    sheet: Option<Part>,
    notice: Option<Part>,
}

/// A part, and the turn of the state that it was drawn in.
type Part = (u32, Element);

impl Kept {
    pub(super) fn sheet(&mut self, state: &State, words: &Messages) -> Element {
        let draw = || super::sheet::sheet(state, words);
        keep(&mut self.sheet, state, &draw)
    }

    pub(super) fn notice(&mut self, state: &State, words: &Messages) -> Element {
        let draw = || super::notice::notice(&state.parsed, words);
        keep(&mut self.notice, state, &draw)
    }
}

/// What was kept of this turn; else what is drawn, and kept from now on.
fn keep(kept: &mut Option<Part>, state: &State, draw: &dyn Fn() -> Element) -> Element {
    match kept {
        Some((turn, part)) if *turn == state.turns => part.clone(),
        _ => {
            let part = draw().numbered(state.opened);
            *kept = Some((state.turns, part.clone()));
            part
        }
    }
}
