//! The library: what is kept, how it is listed, and what came of what the reader did to it. What is written
//! is shown once it is written; until then a note stands as the reader types it.

mod entry;
mod listing;
mod note;
mod outcome;

use std::collections::{BTreeMap, VecDeque};

use vacancy_collection::library::{Change, Edit, LibraryFile, Status, export, ids_of};
use vacancy_collection::{NoticeText, Query, Row, Sort, arranged};
use vacancy_model::Lang;
use vacancy_model::value::DateTime;

pub(crate) use entry::Entry;
pub(crate) use listing::Listing;
use listing::is_closed;
pub(crate) use note::Note;
pub(crate) use outcome::{Access, Said, Trouble};

use crate::file::File;
use crate::given::Given;

#[derive(Debug, Clone, Default)]
pub(crate) struct Library {
    entries: BTreeMap<String, Entry>,
    /// Entries whose notices are still to be read.
    waiting: VecDeque<String>,
    /// The ids of those that are shown, in their order.
    pub order: Vec<String>,
    /// What is looked for, as the reader has written it.
    pub search: String,
    pub listing: Listing,
    /// Those of this status alone.
    pub only: Option<Status>,
    pub access: Access,
    pub said: Said,
    /// What was deleted last, by ids, for as long as it can come back.
    deleted: Vec<(String, String)>,
    /// The next entry's; never used again.
    next_number: u32,
}

/// What a reader does in the library.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// Keeps the notice that is open.
    Keep,
    /// Shows all that is kept.
    ToLibrary,
    /// Opens the notice of this entry in the page.
    Open(u32),
    Delete(u32),
    DeleteAll,
    Undo,
    /// The whole library as a file.
    Export,
    /// Shows what is listed in the table.
    ToTable,
    /// What stands in a field is taken when it changes.
    Fill(Field),
}

/// A field of the library.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    Search,
    Listing,
    Only,
    Status(u32),
    Note(u32),
    /// A library file to take.
    File,
}

impl Library {
    /// How many notices are kept.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(crate) fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.get(id)
    }

    /// Takes the whole of what is stored, in place of what was known before.
    pub(crate) fn load(&mut self, stored: impl IntoIterator<Item = (String, String)>) {
        let mut before = std::mem::take(&mut self.entries);
        self.waiting.clear();
        for (id, json) in stored {
            if let Some(entry) = before.remove(&id) {
                self.entries.insert(id.clone(), entry);
            }
            self.take(id, Some(json));
        }
    }

    /// Takes what now stands under an id; `None` where nothing does any more.
    pub(crate) fn take(&mut self, id: String, json: Option<String>) {
        let Some(json) = json else {
            self.entries.remove(&id);
            return;
        };
        let mut entry = Entry::of(self.next_number, json);
        match self.entries.remove(&id) {
            Some(before) => entry = before.replaced_by(entry),
            None => self.next_number += 1,
        }
        if entry.row.is_none() {
            self.waiting.push_back(id.clone());
        }
        self.entries.insert(id, entry);
    }

    /// Reads the notice of an entry that has not been read yet; says whether there was one.
    pub(crate) fn read_next(&mut self) -> bool {
        let Some(id) = self.waiting.pop_front() else { return false };
        if let Some(entry) = self.entries.get_mut(&id) {
            entry.read();
        }
        true
    }

    /// Puts the entries in order before they are drawn. Where they are listed by deadline, what is closed stands
    /// behind what is open; notices that are still to be read stand behind all others. One whose note is being
    /// written stays, whatever the note now says.
    pub(crate) fn arrange(&mut self, lang: Lang, now: DateTime) {
        let (query, mut room) = (Query::new(&self.search), String::new());
        let mut is_shown = |entry: &Entry| {
            entry.is_written
                || self.only.is_none_or(|only| only == entry.status())
                    && entry.is_like(&query, &mut room)
        };
        let shown: Vec<_> = self.entries.iter().filter(|(_, entry)| is_shown(entry)).collect();
        let (read, unread): (Vec<_>, Vec<_>) =
            shown.into_iter().partition(|(_, entry)| entry.row.is_some());
        let rows: Vec<Row> = read.iter().filter_map(|(_, entry)| entry.row.clone()).collect();
        let sort = self.listing.column().map(|column| Sort { column, is_descending: false });
        let mut places = arranged(&rows, sort, lang, now);
        if sort.is_none() {
            let kept = |place: &usize| {
                read.get(*place).and_then(|(_, entry)| Some(entry.known.as_ref()?.kept.as_str()))
            };
            places.sort_by_key(|place| std::cmp::Reverse(kept(place)));
        }
        if self.listing == Listing::Deadline {
            places.sort_by_key(|place| rows.get(*place).is_some_and(|row| is_closed(row, now)));
        }
        let of_read = places.into_iter().filter_map(|place| read.get(place));
        self.order = of_read.chain(&unread).map(|(id, _)| (*id).clone()).collect();
    }

    /// The notices that are listed, in their order, as the page takes them.
    pub(crate) fn listed(&self) -> Vec<Given> {
        let text = |id: &String| Some(Given::from(self.entry(id)?.text()?.clone()));
        self.order.iter().filter_map(text).collect()
    }

    /// The entry of a notice, where it is kept.
    pub(crate) fn of(&self, text: &NoticeText) -> Option<&Entry> {
        let is_it = |entry: &&Entry| {
            entry.text().is_some_and(|kept| kept.document.text == text.document.text)
        };
        ids_of(text).iter().filter_map(|id| self.entry(id)).find(is_it)
    }

    /// The notice of an entry.
    pub(crate) fn source(&self, number: u32) -> Option<Given> {
        self.entries.values().find(|it| it.number == number)?.text().cloned().map(Given::from)
    }

    fn id(&self, number: u32) -> Option<String> {
        let is_it = |(_, entry): &(&String, &Entry)| entry.number == number;
        self.entries.iter().find(is_it).map(|(id, _)| id.clone())
    }

    /// The whole library as a file; `now` is a moment in UTC (ISO 8601).
    pub(crate) fn file(&self, now: &str) -> File {
        let day = now.get(..10).unwrap_or_default();
        File {
            name: ["vacancy-library-", day, ".json"].concat(),
            media_type: "application/json",
            text: export(self.entries.values().map(|entry| &*entry.json), now),
        }
    }

    /// Deletes an entry, which can come back until the next is.
    pub(crate) fn delete_one(&mut self, number: u32) -> Option<Edit> {
        self.id(number).map(|id| self.delete(vec![id]))
    }

    fn delete(&mut self, ids: Vec<String>) -> Edit {
        let stored = |id: &String| Some((id.clone(), self.entry(id)?.json.clone()));
        self.deleted = ids.iter().filter_map(stored).collect();
        Edit::Delete { ids }
    }

    pub(crate) fn delete_all(&mut self) -> Edit {
        self.delete(self.entries.keys().cloned().collect())
    }

    /// Puts back what was deleted last.
    pub(crate) fn undo(&self) -> Option<Edit> {
        (!self.deleted.is_empty()).then(|| Edit::Restore { deleted: self.deleted.clone() })
    }

    /// Takes what now stands in a field; an edit where that is to be written at once.
    pub(crate) fn fill(&mut self, field: Field, value: &str, now: &str) -> Option<Edit> {
        if matches!(field, Field::Search | Field::Only) {
            self.entries.values_mut().for_each(|entry| entry.is_written = false);
        }
        match field {
            Field::Search => value.clone_into(&mut self.search),
            Field::Listing => self.listing = Listing::named(value),
            Field::Only => {
                let status = Status::named(value);
                self.only = (status != Status::Other).then_some(status);
            }
            Field::Note(number) => {
                if let Some(entry) = self.entries.values_mut().find(|it| it.number == number) {
                    entry.note.write(value);
                    entry.is_written = true;
                }
            }
            Field::Status(number) => {
                let (id, change) = (self.id(number)?, Change::Status(Status::named(value)));
                return Some(Edit::Change { id, change, now: now.to_owned() });
            }
            Field::File => {}
        }
        None
    }

    /// A note that is written and not yet stored, as an edit.
    pub(crate) fn send(&mut self, now: &str) -> Option<Edit> {
        let sent = |(id, entry): (&String, &mut Entry)| Some((id.clone(), entry.note.send()?));
        let (id, change) = self.entries.iter_mut().find_map(sent)?;
        Some(Edit::Change { id, change, now: now.to_owned() })
    }

    /// Reads a library file; an edit, where there is anything in it to take.
    pub(crate) fn import(&mut self, file: &str) -> Option<Edit> {
        match LibraryFile::read(file) {
            Err(error) => {
                self.said = Said::NotTaken(error);
                None
            }
            Ok(LibraryFile { records, unreadable }) => {
                self.said = Said::Imported { new: 0, changed: 0, alike: 0, unreadable };
                (!records.is_empty()).then_some(Edit::Import { records })
            }
        }
    }

    /// Takes note that an edit was written, and what it came to.
    pub(crate) fn settle(&mut self, edit: &Edit, [new, changed, alike]: [usize; 3]) {
        match edit {
            Edit::Keep { .. } => self.said = Said::Kept { new, alike },
            Edit::Change { id, change, .. } => {
                if let Some(note) = self.written(id, change) {
                    note.settle();
                }
                if matches!(self.said, Said::Trouble(_)) {
                    self.said = Said::Nothing;
                }
            }
            // It is seen where the notice is listed.
            Edit::Correct { .. } => {}
            Edit::Delete { .. } => self.said = Said::Deleted(changed),
            Edit::Restore { .. } => {
                self.deleted.clear();
                self.said = Said::Restored(new + changed);
            }
            Edit::Import { .. } => {
                let unreadable = match self.said {
                    Said::Imported { unreadable, .. } => unreadable,
                    _ => 0,
                };
                self.said = Said::Imported { new, changed, alike, unreadable };
            }
        }
    }

    /// Takes note that an edit was not written. What the reader wrote stays where they wrote it.
    pub(crate) fn fail(&mut self, edit: &Edit, trouble: Trouble) {
        match edit {
            Edit::Change { id, change, .. } => {
                if let Some(note) = self.written(id, change) {
                    note.fail();
                }
            }
            Edit::Delete { .. } => self.deleted.clear(),
            Edit::Keep { .. }
            | Edit::Correct { .. }
            | Edit::Restore { .. }
            | Edit::Import { .. } => {}
        }
        self.said = Said::Trouble(trouble);
    }

    /// The note that a change is of; `None` where it is of something else: a note may be on its way all the same.
    fn written(&mut self, id: &str, change: &Change) -> Option<&mut Note> {
        let is_note = matches!(change, Change::Note { .. });
        self.entries.get_mut(id).filter(|_| is_note).map(|entry| &mut entry.note)
    }
}

#[cfg(test)]
mod tests;
