//! One notice that is kept, and what this program knows of it.

use vacancy_collection::library::{Record, Status};
use vacancy_collection::{NoticeText, Query, Row};

use super::Note;

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
        Self { number, json, known, row: None, note }
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

    /// Whether its notice or its note has these words.
    pub(super) fn is_like(&self, query: &Query, folded: &mut String) -> bool {
        if query.is_empty() {
            return true;
        }
        let text = self.text().map_or("", |text| &text.document.text);
        query.is_in(&[text, "\n", self.note.text()].concat(), folded)
    }
}
