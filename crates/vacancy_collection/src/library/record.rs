use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::NoticeText;
use crate::notice_text::DocumentJson;

/// The form of records that is written, and the newest that may be changed.
pub const RECORD_FORM: u32 = 1;

const FORM: &str = "form";
const ID: &str = "id";
const KEPT: &str = "kept";
const CHANGED: &str = "changed";
const STATUS: &str = "status";
pub(super) const NOTE: &str = "note";
const NAME: &str = "name";
const DOCUMENT: &str = "document";

/// A notice that is kept: its fields, whatever they are, as pieces of JSON.
#[derive(Debug, Clone, Default)]
pub struct Record {
    pub(super) fields: BTreeMap<String, Box<RawValue>>,
}

/// Fields are compared as they are written.
impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.to_json() == other.to_json()
    }
}

/// What the reader makes of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Status {
    #[default]
    Saved,
    Applied,
    NotForMe,
    /// One that only a newer program knows; it stands in the record.
    Other,
}

/// What a reader changes about a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    Note(String),
    Status(Status),
}

/// What comes of keeping a notice.
#[derive(Debug, Clone, PartialEq)]
pub enum Kept {
    /// The record to store.
    New(Record),
    /// The notice is kept already, with whatever the reader has noted on it.
    Already,
}

impl Status {
    pub const ALL: [Self; 3] = [Self::Saved, Self::Applied, Self::NotForMe];

    /// As in the JSON; of one that is not known, nothing.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Applied => "applied",
            Self::NotForMe => "not-for-me",
            Self::Other => "",
        }
    }

    /// By its name in the JSON.
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|status| status.as_str() == name).unwrap_or(Self::Other)
    }
}

/// Keeps a notice beside those that `stored` finds by their id; `now` is a moment in UTC (ISO 8601).
pub fn keep(text: NoticeText, now: &str, stored: impl Fn(&str) -> Option<Record>) -> Kept {
    let mut id = text.digest();
    while let Some(record) = stored(&id) {
        if record.text().is_some_and(|kept| kept.document.text == text.document.text) {
            return Kept::Already;
        }
        // Another text of the same digest: neither takes the place of the other.
        id.push('+');
    }
    let mut record = Record::default();
    record.set(FORM, &RECORD_FORM);
    record.set(ID, &id);
    record.set(KEPT, now);
    record.set(STATUS, Status::Saved.as_str());
    record.set(NOTE, "");
    record.set(NAME, &text.name);
    record.set(DOCUMENT, &DocumentJson::from(text.document));
    Kept::New(record)
}

impl Record {
    /// A record from its JSON; `None` where that is no object with an id.
    pub fn read(json: &str) -> Option<Self> {
        let record = Self { fields: serde_json::from_str(json).ok()? };
        record.id().map(|_| record)
    }

    /// Its fields in the order of their names, on one line.
    pub fn to_json(&self) -> String {
        serde_json::to_string(&self.fields).unwrap_or_default()
    }

    /// By what it is found in the store; never empty.
    pub fn id(&self) -> Option<String> {
        self.get(ID).filter(|id: &String| !id.is_empty())
    }

    /// Whether a newer program wrote it in a form of its own: it is shown as far as it is understood, and
    /// never changed.
    pub fn is_newer(&self) -> bool {
        let has_form = self.fields.contains_key(FORM);
        has_form && self.get(FORM).is_none_or(|form: u32| form > RECORD_FORM)
    }

    pub fn status(&self) -> Status {
        self.get(STATUS).map_or_else(Status::default, |name: String| Status::named(&name))
    }

    /// The reader's own words; empty where there are none.
    pub fn note(&self) -> String {
        self.get(NOTE).unwrap_or_default()
    }

    /// When it was kept (ISO 8601); empty where that is not known.
    pub fn kept(&self) -> String {
        self.get(KEPT).unwrap_or_default()
    }

    /// When the reader changed it last, else when it was kept.
    pub fn changed(&self) -> String {
        self.get(CHANGED).unwrap_or_else(|| self.kept())
    }

    /// The notice itself; `None` where it is in no form that is known here.
    pub fn text(&self) -> Option<NoticeText> {
        let document: DocumentJson = self.get(DOCUMENT)?;
        Some(NoticeText { document: document.into(), name: self.get(NAME) })
    }

    /// With a change; `None` where nothing changes, or a newer program alone may change it.
    #[must_use]
    pub fn with(&self, change: &Change, now: &str) -> Option<Self> {
        let is_so_already = match change {
            Change::Note(note) => *note == self.note(),
            Change::Status(status) => *status == self.status(),
        };
        if is_so_already || self.is_newer() {
            return None;
        }
        let mut changed = self.clone();
        match change {
            Change::Note(note) => changed.set(NOTE, note),
            Change::Status(Status::Other) => return None,
            Change::Status(status) => changed.set(STATUS, status.as_str()),
        }
        changed.set(CHANGED, now);
        Some(changed)
    }

    pub(super) fn set<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if let Ok(json) = serde_json::value::to_raw_value(value) {
            self.fields.insert(name.to_owned(), json);
        }
    }

    /// A field; `None` where it is missing, or of another shape.
    fn get<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        serde_json::from_str(self.fields.get(name)?.get()).ok()
    }
}

#[cfg(test)]
mod tests {
    use vacancy_text::{Document, Format, PackedDocument};

    use super::{Change, Kept, Record, Status, keep};
    use crate::NoticeText;

    const NOW: &str = "2025-06-11T08:00:00Z";

    fn text(of: &str) -> NoticeText {
        let document = Document::new(of.to_owned(), Format::Markdown);
        NoticeText { document: PackedDocument::from(&document), name: Some("a.md".to_owned()) }
    }

    fn kept(of: &str) -> Record {
        match keep(text(of), NOW, |_| None) {
            Kept::New(record) => record,
            Kept::Already => panic!("nothing was kept before"),
        }
    }

    #[test]
    fn keeps_the_notice_as_it_was_given() {
        let record = Record::read(&kept("Grade: G12").to_json()).unwrap();
        assert_eq!(record.text(), Some(text("Grade: G12")));
        assert_eq!((record.status(), record.note().as_str()), (Status::Saved, ""));
        assert_eq!((record.kept().as_str(), record.is_newer()), (NOW, false));
    }

    #[test]
    fn keeps_nothing_twice() {
        let record = kept("Grade: G12");
        let stored = |id: &str| (record.id().as_deref() == Some(id)).then(|| record.clone());
        assert_eq!(keep(text("Grade: G12"), NOW, stored), Kept::Already);
        assert!(matches!(keep(text("Grade: G13"), NOW, stored), Kept::New(_)));
    }

    #[test]
    fn puts_no_notice_in_the_place_of_another() {
        let mut other = kept("Grade: G13");
        let id = text("Grade: G12").digest();
        other.set("id", &id);
        let stored = |asked: &str| (asked == id).then(|| other.clone());
        let Kept::New(record) = keep(text("Grade: G12"), NOW, stored) else {
            panic!("another text")
        };
        assert_eq!(record.id(), Some(id.clone() + "+"));
    }

    #[test]
    fn a_change_leaves_what_is_not_known_as_it_was() {
        let json = r#"{"colour":{"of":1.50,"the":1e400},"id":"a","note":"","ﬁ":[ 1 , 2 ]}"#;
        let change = Change::Note("call them".to_owned());
        let changed = Record::read(json).unwrap().with(&change, NOW).unwrap();
        assert_eq!(
            changed.to_json(),
            format!(
                r#"{{"changed":"{NOW}","colour":{{"of":1.50,"the":1e400}},"id":"a","note":"call them","ﬁ":[ 1 , 2 ]}}"#
            )
        );
    }

    #[test]
    fn a_change_to_the_same_is_none() {
        let record = kept("Grade: G12");
        assert_eq!(record.with(&Change::Note(String::new()), NOW), None);
        assert_eq!(record.with(&Change::Status(Status::Saved), NOW), None);
        assert_eq!(
            record.with(&Change::Status(Status::Applied), NOW).unwrap().status(),
            Status::Applied
        );
    }

    #[test]
    fn what_a_newer_program_wrote_is_read_and_not_changed() {
        let json =
            r#"{"form":2,"id":"a","note":"mine","status":"interviewed","document":{"pdf":"…"}}"#;
        let record = Record::read(json).unwrap();
        assert!(record.is_newer());
        assert_eq!((record.note().as_str(), record.status()), ("mine", Status::Other));
        assert_eq!(record.text(), None);
        assert_eq!(record.with(&Change::Note("else".to_owned()), NOW), None);
    }

    #[test]
    fn an_older_record_has_what_it_lacks_as_it_is_by_default() {
        let record = Record::read(r#"{"id":"a","document":{"text":"Grade: G12"}}"#).unwrap();
        assert_eq!((record.is_newer(), record.status()), (false, Status::Saved));
        assert_eq!(record.text().unwrap().unpack().text(), "Grade: G12");
    }

    #[test]
    fn refuses_what_is_no_record() {
        for json in ["", "[]", "{}", r#"{"id":""}"#, r#"{"id":7}"#, r#"{"id":"a""#, "null"] {
            assert!(Record::read(json).is_none(), "{json}");
        }
    }
}
