//! One notice that is kept, and what this program knows of it.

use vacancy_collection::library::{Record, Status};
use vacancy_collection::{NoticeText, Query, Row};
use vacancy_text::fold_into;

use super::Note;
use crate::given::Given;

/// One notice that is kept.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// Its name while the page is open.
    pub number: u32,
    /// As it is stored.
    pub(super) json: String,
    /// `None` where it is nothing that this program can read: it stays as it is.
    pub known: Option<Known>,
    /// `None` until its notice has been read.
    pub row: Option<Row>,
    pub note: Note,
    /// Whether the reader has written the note since they last looked for something.
    pub(super) is_written: bool,
    /// The text of its notice as it is searched; empty until that has been read.
    folded: String,
}

/// What this program knows of what is stored.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    pub status: Status,
    /// Whether a newer program wrote it, which alone changes it.
    pub is_newer: bool,
    /// When it was kept (ISO 8601); empty where that is not known.
    pub(super) kept: String,
    /// `None` where the notice is in a form of a newer program.
    text: Option<NoticeText>,
}

impl Entry {
    pub(super) fn of(number: u32, json: String) -> Self {
        let record = Record::read(&json);
        let mut note = Note::default();
        note.stands(record.as_ref().map(Record::note).unwrap_or_default());
        let known = record.map(|record| Known {
            status: record.status(),
            is_newer: record.is_newer(),
            kept: record.kept(),
            text: record.text(),
        });
        let (row, is_written, folded) = (None, false, String::new());
        Self { number, json, known, row, note, is_written, folded }
    }

    /// What now stands under its id, in its place: what was read of the notice is not read again, and what is being
    /// written stays.
    pub(super) fn replaced_by(mut self, stored: Self) -> Self {
        self.note.stands(stored.note.text().to_owned());
        if self.text() == stored.text() {
            let Self { json, known, .. } = stored;
            return Self { json, known, ..self };
        }
        let Self { number, note, is_written, .. } = self;
        Self { number, note, is_written, ..stored }
    }

    /// Reads its notice.
    pub(super) fn read(&mut self) {
        let Some(text) = self.text().cloned() else { return };
        fold_into(&text.document.text, &mut self.folded);
        if let Some(read) = Given::from(text).read() {
            let name = read.document.name.clone();
            self.row = Some(Row::of(0, name, &read.held, read.document.text()));
        }
    }

    pub(crate) fn status(&self) -> Status {
        self.known.as_ref().map(|known| known.status).unwrap_or_default()
    }

    /// Whether this program may change it.
    pub(crate) fn can_change(&self) -> bool {
        self.known.as_ref().is_some_and(|known| !known.is_newer)
    }

    /// Whether its notice can be opened.
    pub(crate) fn has_text(&self) -> bool {
        self.text().is_some()
    }

    pub(super) fn text(&self) -> Option<&NoticeText> {
        self.known.as_ref()?.text.as_ref()
    }

    /// Whether its notice and its note have these words. `room` is for the note to be folded in.
    pub(super) fn is_like(&self, query: &Query, room: &mut String) -> bool {
        fold_into(self.note.text(), room);
        query.is_in_folded(&[&self.folded, room])
    }
}
