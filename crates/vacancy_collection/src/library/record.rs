//! What is kept of one notice: its fields as they came, so that what a newer version wrote stays as it is.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::merge::both;
use crate::NoticeText;
use crate::notice_text::DocumentJson;

/// The form of records that is written, and the newest that may be changed.
const RECORD_FORM: u32 = 1;

const FORM: &str = "form";
const ID: &str = "id";
const KEPT: &str = "kept";
const CHANGED: &str = "changed";
const STATUS: &str = "status";
pub(super) const NOTE: &str = "note";
const NAME: &str = "name";
const DOCUMENT: &str = "document";
/// The reader's own values; missing where there are none.
const CORRECTIONS: &str = "corrections";

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

impl Eq for Record {}

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
    /// The note, and what it was when the reader began to write: what somebody else has written meanwhile,
    /// in another tab, is not lost.
    Note {
        from: String,
        to: String,
    },
    Status(Status),
    /// The values that the reader now holds against the notice: all of them.
    Corrections(String),
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

impl Record {
    /// A notice that is kept from now on; `now` is a moment in UTC (ISO 8601).
    pub fn new(id: &str, text: &NoticeText, now: &str) -> Self {
        let mut record = Self::default();
        record.set(FORM, &RECORD_FORM);
        record.set(ID, id);
        record.set(KEPT, now);
        record.set(STATUS, Status::Saved.as_str());
        record.set(NOTE, "");
        record.set(NAME, &text.name);
        record.set(DOCUMENT, &DocumentJson::from(text.document.clone()));
        record.correct(&text.corrections);
        record
    }

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
        let corrections = self.get(CORRECTIONS).unwrap_or_default();
        Some(NoticeText { document: document.into(), name: self.get(NAME), corrections })
    }

    /// With a change; `None` where nothing changes, or a newer program alone may change it.
    pub fn with(&self, change: &Change, now: &str) -> Option<Self> {
        if self.is_newer() {
            return None;
        }
        let mut changed = self.clone();
        match change {
            Change::Status(Status::Other) => return None,
            Change::Status(status) => changed.set(STATUS, status.as_str()),
            Change::Corrections(corrections) => changed.correct(corrections),
            Change::Note { from, to } if self.note() == *from => changed.set(NOTE, to),
            Change::Note { to, .. } => changed.set(NOTE, &both(to, &self.note())),
        }
        if changed == *self {
            return None;
        }
        changed.set(CHANGED, now);
        Some(changed)
    }

    fn correct(&mut self, corrections: &str) {
        if corrections.is_empty() {
            self.fields.remove(CORRECTIONS);
        } else {
            self.set(CORRECTIONS, corrections);
        }
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

    use super::{Change, Record, Status};
    use crate::NoticeText;

    const NOW: &str = "2025-06-11T08:00:00Z";

    fn text(of: &str) -> NoticeText {
        let document = Document::new(of.to_owned(), Format::Markdown);
        let document = PackedDocument::from(&document);
        NoticeText { document, name: Some("a.md".to_owned()), ..NoticeText::default() }
    }

    fn kept() -> Record {
        Record::new("a", &text("Grade: G12"), NOW)
    }

    fn note(from: &str, to: &str) -> Change {
        Change::Note { from: from.to_owned(), to: to.to_owned() }
    }

    #[test]
    fn keeps_the_notice_as_it_was_given() {
        let record = Record::read(&kept().to_json()).unwrap();
        assert_eq!(record.text(), Some(text("Grade: G12")));
        assert_eq!((record.status(), record.note().as_str()), (Status::Saved, ""));
        assert_eq!((record.kept().as_str(), record.is_newer()), (NOW, false));
    }

    #[test]
    fn a_change_leaves_what_is_not_known_as_it_was() {
        let json = r#"{"colour":{"of":1.50,"the":1e400},"id":"a","note":"","ﬁ":[ 1 , 2 ]}"#;
        let changed = Record::read(json).unwrap().with(&note("", "call them"), NOW).unwrap();
        assert_eq!(
            changed.to_json(),
            format!(
                r#"{{"changed":"{NOW}","colour":{{"of":1.50,"the":1e400}},"id":"a","note":"call them","ﬁ":[ 1 , 2 ]}}"#
            )
        );
    }

    #[test]
    fn the_readers_own_values_are_kept_until_they_are_taken_back() {
        let held = NoticeText { corrections: "grade\tG15\t\t\n".to_owned(), ..text("Grade: G12") };
        let record = Record::read(&Record::new("a", &held, NOW).to_json()).unwrap();
        assert_eq!(record.text(), Some(held));
        let none = record.with(&Change::Corrections(String::new()), NOW).unwrap();
        assert_eq!(none.text(), Some(text("Grade: G12")));
        assert!(!none.to_json().contains("corrections"));
        assert_eq!(none.with(&Change::Corrections(String::new()), NOW), None);
    }

    #[test]
    fn a_note_that_was_written_elsewhere_meanwhile_stays() {
        let record = kept().with(&note("", "ask for the zone"), NOW).unwrap();
        let both = record.with(&note("", "call them"), NOW).unwrap();
        assert_eq!(both.note(), "call them / ask for the zone");
        let own = record.with(&note("ask for the zone", "asked"), NOW).unwrap();
        assert_eq!(own.note(), "asked");
    }

    #[test]
    fn a_change_to_the_same_is_none() {
        let record = kept();
        assert_eq!(record.with(&note("", ""), NOW), None);
        assert_eq!(record.with(&Change::Status(Status::Saved), NOW), None);
        let applied = record.with(&Change::Status(Status::Applied), NOW).unwrap();
        assert_eq!(applied.status(), Status::Applied);
    }

    #[test]
    fn what_a_newer_program_wrote_is_read_and_not_changed() {
        let json =
            r#"{"form":2,"id":"a","note":"mine","status":"interviewed","document":{"pdf":"…"}}"#;
        let record = Record::read(json).unwrap();
        assert!(record.is_newer());
        assert_eq!((record.note().as_str(), record.status()), ("mine", Status::Other));
        assert_eq!(record.text(), None);
        assert_eq!(record.with(&note("mine", "else"), NOW), None);
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
