use vacancy_model::Code;

use super::{State, Status, Then, View};
use crate::source::Source;

impl State {
    /// Shows the notices that the desk holds together.
    pub(super) fn show_many(&mut self) -> Then {
        self.leave_desk();
        self.view = View::Many;
        self.editing = false;
        self.status = None;
        self.many = Some(self.many.unwrap_or(0).wrapping_add(1));
        Then::Draw
    }

    /// A text in which several notices were found is given to the desk, which takes it apart.
    pub(super) fn take_apart(&mut self) -> Option<Then> {
        let found = &self.parsed.notice.diagnostics;
        if !found.iter().any(|found| found.code == Code::SeveralNotices) {
            return None;
        }
        self.show_many();
        Some(Then::Take)
    }

    /// Opens one of the notices that the desk holds. It is one, whatever else its text seems to hold.
    pub(super) fn open_one(&mut self, source: Source) -> Then {
        self.read_whole(source);
        Then::Arrive
    }

    /// Without the desk's program there is no place for many notices: the page shows what it has, and the
    /// files can be tried again.
    pub(super) fn lose_many(&mut self) {
        // Each of the files tells of it in its turn.
        if self.view == View::Many || self.many.is_none() {
            self.batch.give_back();
            self.many = None;
        }
        if self.view == View::Many {
            self.show();
        }
        self.status = Some(Status::DeskFailed);
    }
}
