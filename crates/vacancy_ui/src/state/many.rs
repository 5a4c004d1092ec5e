//! Many notices, which the page leaves to the desk.

use vacancy_model::Code;

use super::{State, Status, Then, View};
use crate::source::Source;

/// The view of the notices that were given to the desk.
pub(crate) const TABLE: &str = "table";

/// What the page knows of the many notices that the desk holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Many {
    /// Which view of them was asked for; empty: the one that was shown last.
    pub view: &'static str,
    /// Counts what the desk has to show of them; 0 where nothing was asked for yet.
    pub turns: u32,
    /// Whether any were given to it.
    pub holds_any: bool,
}

impl Many {
    /// The desk has to show this view.
    pub(super) fn show(&mut self, view: &'static str) {
        self.view = view;
        self.turns = self.turns.wrapping_add(1);
    }
}

impl State {
    /// Shows a view of the notices that the desk holds together.
    pub(super) fn show_many(&mut self, view: &'static str) -> Then {
        self.leave_desk();
        self.view = View::Many;
        self.editing = false;
        self.status = None;
        self.many.show(view);
        self.many.holds_any |= view == TABLE;
        Then::Draw
    }

    /// A text in which several notices were found is given to the desk, which takes it apart.
    pub(super) fn take_apart(&mut self) -> Option<Then> {
        let found = &self.parsed.notice.diagnostics;
        if !found.iter().any(|found| found.code == Code::SeveralNotices) {
            return None;
        }
        self.show_many(TABLE);
        Some(Then::Take)
    }

    /// Opens one of the notices that the desk holds. It is one, whatever else its text seems to hold.
    pub(super) fn open_one(&mut self, source: Source) -> Then {
        self.read_whole(source);
        Then::Arrive
    }

    /// Back to the page as it was: to the notice, or to where one is pasted.
    pub(super) fn go_back(&mut self) -> Then {
        self.show();
        if self.view == View::Start { Then::FocusBox } else { Then::Arrive }
    }

    /// Without the desk's program there is no place for many notices: the page shows what it has, and the
    /// files can be tried again.
    pub(super) fn lose_many(&mut self) {
        // Each of the files tells of it in its turn.
        if self.view == View::Many || !self.many.holds_any {
            self.batch.give_back();
            self.many = Many::default();
        }
        if self.view == View::Many {
            self.show();
        }
        self.status = Some(Status::DeskFailed);
    }
}
