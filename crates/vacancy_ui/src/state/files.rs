//! Files: opened, read, stopped, tried again.

use super::many::TABLE;
use super::{State, Status, Then, View};
use crate::batch::{Batch, FileEvent, Reason};
use crate::source::Source;

impl State {
    /// Takes files: several go to the desk, which holds many, as do those that come while it shows them.
    /// Others take the place of those before, of which none is read any more.
    pub(super) fn open_files(&mut self, first: u32, names: Vec<String>) -> Then {
        self.status = None;
        let goes_to_many = names.len() > 1 || (self.view == View::Many && !names.is_empty());
        let files = Batch::new(first, names, goes_to_many);
        if goes_to_many {
            self.show_many(TABLE);
            if self.batch.goes_to_many() {
                self.batch.add(files);
                return Then::Draw;
            }
        }
        let before = std::mem::replace(&mut self.batch, files);
        before.pending().map_or(Then::Draw, |(first, end)| Then::StopFiles(first, end))
    }

    pub(super) fn hear_file(&mut self, id: u32, event: FileEvent) -> Then {
        let is_end = matches!(event, FileEvent::Read(_) | FileEvent::Taken | FileEvent::Stopped(_));
        self.batch.hear(id, event);
        if !is_end {
            return Then::Draw;
        }
        // What a reader waits for is shown as soon as it is here, the rest when they ask for it.
        if self.batch.is_awaited() && self.batch.text(id).is_some() {
            return self.show_file(id);
        }
        if self.batch.is_done() && self.status != Some(Status::FilesCut) {
            self.status = Some(Status::FilesDone);
        }
        Then::Draw
    }

    pub(super) fn show_file(&mut self, id: u32) -> Then {
        let Some(text) = self.batch.text(id) else { return Then::Stay };
        self.batch.show(id);
        self.open(Source::from(&text))
    }

    pub(super) fn stop_file(&mut self, id: u32) -> Then {
        self.batch.hear(id, FileEvent::Stopped(Reason::Cancelled));
        Then::StopFiles(id, id.saturating_add(1))
    }

    /// Gives up on all files that are still to be read.
    pub(super) fn stop_files(&mut self) -> Then {
        let Some((first, end)) = self.batch.pending() else { return Then::Stay };
        for id in first..end {
            self.batch.hear(id, FileEvent::Stopped(Reason::Cancelled));
        }
        Then::LeaveFiles(first, end)
    }

    /// Puts all files that were not read back among those that wait, where that may help.
    pub(super) fn retry_files(&mut self) -> Then {
        self.status = None;
        self.batch.retry_all();
        if self.batch.goes_to_many() {
            self.show_many(TABLE);
        }
        self.batch.pending().map_or(Then::Stay, |(first, end)| Then::ReadFiles(first, end))
    }

    pub(super) fn retry_file(&mut self, id: u32) -> Then {
        // How the files ended is said once: what was said of them before is no longer so.
        self.status = None;
        self.batch.retry(id);
        Then::ReadFile(id)
    }

    pub(super) fn close_files(&mut self) -> Then {
        let (first, end) = self.batch.pending().unwrap_or_default();
        self.open_files(0, Vec::new());
        Then::LeaveFiles(first, end)
    }
}
