//! The files that were opened together: how far each is, and how they ended.

use std::sync::Arc;

use vacancy_text::PackedDocument;

use crate::source::FileText;

/// The files that the reader opened together, and how far each is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Batch {
    files: Vec<BatchFile>,
    /// The file whose notice the page shows.
    shown: Option<u32>,
    /// Whether the page shows what was asked for: a file that is read later waits to be chosen.
    is_answered: bool,
    /// Whether the files go to the desk, which holds many notices together.
    goes_to_many: bool,
}

/// How many files of a batch there are; what is neither read nor stopped is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) read: usize,
    pub(crate) stopped: usize,
    pub(crate) all: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BatchFile {
    /// Tells files apart that have one name; never used again on this page.
    pub(crate) id: u32,
    pub(crate) name: String,
    pub(crate) state: FileState,
    /// Whether it was found to open only with a password.
    is_locked: bool,
}

#[derive(Debug, Clone)]
pub(crate) enum FileState {
    Waiting,
    /// How much of it has been read.
    Reading(Progress),
    Read(Arc<FileText>),
    /// Read, and given to the desk: nothing of it is kept here.
    Taken,
    /// Not read, for a reason; it can be tried again.
    Stopped(Reason),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Kilobytes read, kilobytes in all.
    Bytes(u32, u32),
    /// Pages read, pages in all.
    Pages(u32, u32),
}

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It is not what can be read: why and what to do, in English and in French.
    Refused {
        english: String,
        french: String,
    },
    /// It opens only with a password: the same.
    Locked {
        english: String,
        french: String,
    },
    /// The browser could not read it: moved, a folder, or no permission.
    Unreadable,
    TooSlow,
    /// The reader itself broke down.
    Failed,
    /// The reader could not be loaded.
    Unavailable,
    /// The reader of the page gave it up.
    Cancelled,
}

/// What is heard of a file while it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileEvent {
    /// Kilobytes read, kilobytes in all.
    Bytes(u32, u32),
    /// Pages read, pages in all.
    Pages(u32, u32),
    Read(PackedDocument),
    /// It was read, and the desk has it.
    Taken,
    Stopped(Reason),
}

impl PartialEq for FileState {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Waiting, Self::Waiting) | (Self::Taken, Self::Taken) => true,
            (Self::Reading(ours), Self::Reading(theirs)) => ours == theirs,
            (Self::Read(ours), Self::Read(theirs)) => Arc::ptr_eq(ours, theirs),
            (Self::Stopped(ours), Self::Stopped(theirs)) => ours == theirs,
            _ => false,
        }
    }
}

impl Eq for FileState {}

impl BatchFile {
    pub(crate) fn is_pending(&self) -> bool {
        matches!(self.state, FileState::Waiting | FileState::Reading(_))
    }

    /// Whether trying again may help: not where the file itself is what cannot be read.
    pub(crate) fn may_be_retried(&self) -> bool {
        match &self.state {
            FileState::Stopped(reason) => {
                !matches!(reason, Reason::Refused { .. } | Reason::Locked { .. })
            }
            _ => false,
        }
    }

    /// Whether it opens only with a password of its reader, or one is being tried.
    pub(crate) fn wants_password(&self) -> bool {
        self.is_locked
            && (self.is_pending()
                || matches!(self.state, FileState::Stopped(Reason::Locked { .. })))
    }
}

impl Batch {
    /// Files that wait, numbered from `first_id`.
    pub(crate) fn new(first_id: u32, names: Vec<String>, goes_to_many: bool) -> Self {
        let file = |(id, name)| BatchFile { id, name, state: FileState::Waiting, is_locked: false };
        let files = (first_id..).zip(names).map(file).collect();
        Self { files, goes_to_many, ..Self::default() }
    }

    pub(crate) const fn goes_to_many(&self) -> bool {
        self.goes_to_many
    }

    /// Adds files behind those that are there.
    pub(crate) fn add(&mut self, mut later: Self) {
        self.files.append(&mut later.files);
    }

    /// The file that is being read.
    pub(crate) fn in_hand(&self) -> Option<&BatchFile> {
        self.files.iter().find(|file| matches!(file.state, FileState::Reading(_)))
    }

    /// The name of a file that is being read for the desk.
    pub(crate) fn name_for_many(&self, id: u32) -> Option<&str> {
        let file = self.files.iter().find(|file| file.id == id && file.is_pending())?;
        self.goes_to_many.then_some(file.name.as_str())
    }

    /// Takes note that the desk has none of the files that were given to it.
    pub(crate) fn give_back(&mut self) {
        for file in &mut self.files {
            if matches!(file.state, FileState::Taken) {
                file.state = FileState::Stopped(Reason::Unavailable);
            }
        }
    }

    /// Whether a file waits to be read.
    pub(crate) fn waits(&self, id: u32) -> bool {
        self.files.iter().any(|file| file.id == id && matches!(file.state, FileState::Waiting))
    }

    /// Puts all files back among those that wait where trying again may help.
    pub(crate) fn retry_all(&mut self) {
        for file in self.files.iter_mut().filter(|file| file.may_be_retried()) {
            file.state = FileState::Waiting;
        }
    }

    pub(crate) const fn shown(&self) -> Option<u32> {
        self.shown
    }

    /// Whether the page still waits for the first file that can be read.
    pub(crate) const fn is_awaited(&self) -> bool {
        !self.is_answered
    }

    /// Takes note that the page shows this file.
    pub(crate) const fn show(&mut self, id: u32) {
        self.shown = Some(id);
        self.is_answered = true;
    }

    /// Takes note that the page shows something else. One file alone needs no list any more.
    pub(crate) fn leave(&mut self) {
        self.shown = None;
        self.is_answered = true;
        if self.files.len() == 1 && self.is_done() {
            self.files.clear();
        }
    }

    pub(crate) fn files(&self) -> &[BatchFile] {
        &self.files
    }

    /// Whether the list tells the reader anything that the page does not: one file that was read
    /// is just shown.
    pub(crate) fn is_worth_showing(&self) -> bool {
        match self.files.as_slice() {
            [] => false,
            // The desk shows what was read; what was not, or not yet, is said here.
            _ if self.goes_to_many => {
                let counts = self.counts();
                counts.read < counts.all
            }
            [only] => !matches!(only.state, FileState::Read(_)),
            _ => true,
        }
    }

    pub(crate) fn counts(&self) -> Counts {
        let count =
            |is: fn(&FileState) -> bool| self.files.iter().filter(|it| is(&it.state)).count();
        let read = count(|state| matches!(state, FileState::Read(_) | FileState::Taken));
        let stopped = count(|state| matches!(state, FileState::Stopped(_)));
        Counts { read, stopped, all: self.files.len() }
    }

    /// Whether nothing is under way any more.
    pub(crate) fn is_done(&self) -> bool {
        !self.files.iter().any(BatchFile::is_pending)
    }

    /// From the first number of those under way to the one after the last.
    pub(crate) fn pending(&self) -> Option<(u32, u32)> {
        let mut pending = self.files.iter().filter(|file| file.is_pending()).map(|file| file.id);
        let first = pending.next()?;
        Some((first, pending.next_back().unwrap_or(first).saturating_add(1)))
    }

    /// Takes note of an event; one of a file that is not part of the batch, or no longer under
    /// way, says nothing.
    pub(crate) fn hear(&mut self, id: u32, event: FileEvent) {
        let Some(file) = self.files.iter_mut().find(|file| file.id == id && file.is_pending())
        else {
            return;
        };
        file.is_locked |= matches!(event, FileEvent::Stopped(Reason::Locked { .. }));
        file.state = match event {
            FileEvent::Bytes(read, all) => FileState::Reading(Progress::Bytes(read, all)),
            FileEvent::Pages(read, all) => FileState::Reading(Progress::Pages(read, all)),
            FileEvent::Read(packed) => match FileText::new(packed, Some(file.name.clone())) {
                Some(text) => FileState::Read(text),
                None => FileState::Stopped(Reason::Failed),
            },
            FileEvent::Taken => FileState::Taken,
            FileEvent::Stopped(reason) => FileState::Stopped(reason),
        };
    }

    /// Puts a file that was not read back among those that wait.
    pub(crate) fn retry(&mut self, id: u32) {
        if let Some(file) = self.files.iter_mut().find(|file| file.id == id && !file.is_pending()) {
            file.state = FileState::Waiting;
        }
    }

    /// The text of a file that was read.
    pub(crate) fn text(&self, id: u32) -> Option<Arc<FileText>> {
        match &self.files.iter().find(|file| file.id == id)?.state {
            FileState::Read(text) => Some(Arc::clone(text)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use vacancy_text::{Document, Format};

    use super::{Batch, Counts, FileEvent, FileState, Progress, Reason};

    fn batch(names: &[&str]) -> Batch {
        Batch::new(7, names.iter().map(|name| (*name).to_owned()).collect(), false)
    }

    fn document() -> FileEvent {
        FileEvent::Read((&Document::new("Grade: G12".to_owned(), Format::Pdf)).into())
    }

    fn encrypted() -> FileEvent {
        let (english, french) = ("It is locked.".to_owned(), "Il est verrouillé.".to_owned());
        FileEvent::Stopped(Reason::Locked { english, french })
    }

    #[test]
    fn follows_a_file_to_its_text() {
        let mut batch = batch(&["a.pdf", "b.pdf"]);
        batch.hear(8, FileEvent::Bytes(1, 4));
        assert_eq!(batch.files()[1].state, FileState::Reading(Progress::Bytes(1, 4)));
        batch.hear(8, FileEvent::Pages(1, 4));
        assert_eq!(batch.files()[1].state, FileState::Reading(Progress::Pages(1, 4)));
        batch.hear(8, document());
        assert_eq!(
            batch.text(8).and_then(|read| read.document.name.clone()).as_deref(),
            Some("b.pdf")
        );
        assert!(batch.text(7).is_none());
        assert_eq!(batch.counts(), Counts { read: 1, stopped: 0, all: 2 });
        assert!(!batch.is_done());
    }

    #[test]
    fn hears_nothing_of_files_that_ended_or_are_not_its_own() {
        let mut batch = batch(&["a.pdf"]);
        batch.hear(7, FileEvent::Stopped(Reason::Cancelled));
        batch.hear(7, document());
        batch.hear(99, document());
        assert_eq!(batch.counts(), Counts { read: 0, stopped: 1, all: 1 });
        assert!(batch.is_done());
    }

    #[test]
    fn tries_again_what_was_not_read() {
        let mut batch = batch(&["a.pdf"]);
        batch.hear(7, encrypted());
        assert!(batch.files()[0].wants_password());
        batch.retry(7);
        assert!(batch.files()[0].is_pending());
        assert!(batch.files()[0].wants_password(), "its field stays where it has the focus");
        batch.hear(7, document());
        assert!(!batch.files()[0].wants_password());
    }

    #[test]
    fn what_goes_to_the_desk_is_not_kept() {
        let mut batch = Batch::new(7, vec!["a.pdf".to_owned(), "b.pdf".to_owned()], true);
        assert_eq!(batch.name_for_many(7), Some("a.pdf"));
        batch.hear(7, FileEvent::Taken);
        assert_eq!(batch.name_for_many(7), None);
        assert_eq!(batch.counts(), Counts { read: 1, stopped: 0, all: 2 });
        batch.hear(8, FileEvent::Pages(1, 9));
        assert_eq!(batch.in_hand().map(|file| file.id), Some(8));
        batch.hear(8, FileEvent::Taken);
        assert!(!batch.is_worth_showing());
        batch.give_back();
        batch.retry_all();
        assert_eq!(batch.pending(), Some((7, 9)));
    }

    #[test]
    fn guesses_no_password_by_trying_again() {
        let mut batch = batch(&["a.pdf"]);
        batch.hear(7, encrypted());
        batch.retry_all();
        assert!(batch.is_done());
    }

    #[test]
    fn shows_the_list_where_it_tells_something() {
        assert!(!Batch::default().is_worth_showing());
        let mut one = batch(&["a.pdf"]);
        assert!(one.is_worth_showing());
        one.hear(7, document());
        assert!(!one.is_worth_showing());
        assert!(batch(&["a.pdf", "b.pdf"]).is_worth_showing());
    }
}
