//! The reader's own values, as the page holds them: put in place, taken back, put back.

use vacancy_model::FactId;

use super::{State, Status, Then};
use crate::desk::DeskView;
use crate::mark::Key;
use crate::told;

impl State {
    /// Takes the values that the reader now holds against the notice, and goes back to the one that was
    /// corrected.
    pub(super) fn correct(&mut self, corrections: String) -> Then {
        let view = self.desk;
        self.leave_desk();
        self.status = None;
        self.hold(corrections);
        match view {
            Some(DeskView::Correct(fact)) => Then::FocusValue(Key::Fact(fact)),
            _ => Then::Draw,
        }
    }

    /// Takes back the reader's own value of a fact, or all of them.
    pub(super) fn undo(&mut self, fact: Option<FactId>) -> Then {
        let held = self.parsed.source.corrections.clone();
        self.hold(fact.map(|fact| told::without(&held, fact)).unwrap_or_default());
        self.undone = held;
        self.status = Some(Status::Undone);
        fact.map_or(Then::Arrive, |fact| Then::FocusValue(Key::Fact(fact)))
    }

    pub(super) fn redo(&mut self) -> Then {
        self.status = None;
        let undone = std::mem::take(&mut self.undone);
        self.hold(undone);
        Then::Arrive
    }

    /// Reads the notice anew, with these values of the reader's own.
    fn hold(&mut self, corrections: String) {
        let mut source = std::mem::take(&mut self.parsed.source);
        source.corrections = corrections;
        self.read(source);
    }
}
