//! What is to be done to the store, worked out from what stands there at that moment: another tab may have
//! been there since.

use std::collections::BTreeMap;

use super::{Change, Record};
use crate::NoticeText;

/// Something that a reader does to the library. Moments are in UTC (ISO 8601).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Keeps notices; one that is kept already stays as it is.
    Keep { texts: Vec<NoticeText>, now: String },
    /// Changes the record of this id.
    Change { id: String, change: Change, now: String },
    /// Holds the reader's own values of a text against the notice, where it is kept.
    Correct { text: NoticeText, now: String },
    /// Deletes the records of these ids.
    Delete { ids: Vec<String> },
    /// Puts back what was deleted, ids with what stood under them.
    Restore { deleted: Vec<(String, String)> },
    /// Takes the records of a library file.
    Import { records: Vec<Record> },
}

/// What is to be written, all of it or nothing, and what that comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    pub writes: Vec<Write>,
    /// How many records there are that were not there before.
    pub new: usize,
    /// How many have changed, or have become one with what was there.
    pub changed: usize,
    /// How many were there already, just so.
    pub alike: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// This JSON under this id, in place of whatever stands there.
    Put(String, String),
    Delete(String),
}

impl Edit {
    /// The ids whose records decide what is to be written.
    pub fn ids(&self) -> Vec<String> {
        match self {
            Self::Keep { texts, .. } => texts.iter().flat_map(ids_of).collect(),
            Self::Correct { text, .. } => ids_of(text).to_vec(),
            Self::Change { id, .. } => vec![id.clone()],
            Self::Delete { ids } => ids.clone(),
            Self::Restore { deleted } => deleted.iter().map(|(id, _)| id.clone()).collect(),
            Self::Import { records } => records.iter().filter_map(Record::id).collect(),
        }
    }

    /// What is to be written where `stored` is what stands under each of [`Edit::ids`] now.
    pub fn plan(&self, stored: &[Option<String>]) -> Plan {
        let found = self.ids().into_iter().zip(stored);
        let mut store = Store {
            stands: found.filter_map(|(id, json)| Some((id, json.clone()?))).collect(),
            plan: Plan::default(),
        };
        match self {
            Self::Keep { texts, now } => texts.iter().for_each(|text| store.keep(text, now)),
            Self::Change { id, change, now } => store.change(id, change, now),
            Self::Correct { text, now } => {
                let change = Change::Corrections(text.corrections.clone());
                if let Some(id) = ids_of(text).iter().find(|id| store.holds(id, text)) {
                    store.change(id, &change, now);
                }
            }
            Self::Delete { ids } => ids.iter().for_each(|id| store.delete(id)),
            Self::Restore { deleted } => {
                for (id, json) in deleted {
                    store.restore(id, json);
                }
            }
            Self::Import { records } => records.iter().for_each(|record| store.merge(record)),
        }
        store.plan
    }
}

/// The ids under which a text may be kept: where another text has the same digest, it goes under the second.
pub fn ids_of(text: &NoticeText) -> [String; 2] {
    let id = text.digest();
    [id.clone(), id + "+"]
}

/// What stands in the store, and comes to stand there.
struct Store {
    stands: BTreeMap<String, String>,
    plan: Plan,
}

impl Store {
    fn record(&self, id: &str) -> Option<Record> {
        Record::read(self.stands.get(id)?)
    }

    /// Whether this text is kept under an id.
    fn holds(&self, id: &str, text: &NoticeText) -> bool {
        let kept = self.record(id).and_then(|record| record.text());
        kept.is_some_and(|kept| kept.document.text == text.document.text)
    }

    fn keep(&mut self, text: &NoticeText, now: &str) {
        let mut id = text.digest();
        while self.stands.contains_key(&id) {
            if self.holds(&id, text) {
                self.plan.alike += 1;
                return;
            }
            // Neither takes the place of the other.
            id.push('+');
        }
        self.plan.new += 1;
        let json = Record::new(&id, text, now).to_json();
        self.put(&id, json);
    }

    fn change(&mut self, id: &str, change: &Change, now: &str) {
        match self.record(id).and_then(|record| record.with(change, now)) {
            Some(changed) => {
                self.plan.changed += 1;
                self.put(id, changed.to_json());
            }
            None => self.plan.alike += 1,
        }
    }

    fn delete(&mut self, id: &str) {
        if self.stands.remove(id).is_some() {
            self.plan.changed += 1;
            self.plan.writes.push(Write::Delete(id.to_owned()));
        }
    }

    fn restore(&mut self, id: &str, json: &str) {
        match Record::read(json).filter(|_| self.stands.contains_key(id)) {
            Some(record) => self.merge(&record),
            None if self.stands.contains_key(id) => self.plan.alike += 1,
            // What this program cannot read goes back as it was.
            None => {
                self.plan.new += 1;
                self.put(id, json.to_owned());
            }
        }
    }

    fn merge(&mut self, record: &Record) {
        let Some(id) = record.id() else { return };
        let before = self.stands.get(&id).cloned();
        let merged = match self.record(&id) {
            Some(there) => there.merged_with(record),
            None => record.clone(),
        };
        let json = merged.to_json();
        match before {
            None => self.plan.new += 1,
            Some(before) if self.record(&id).is_some_and(|it| it == merged) || before == json => {
                self.plan.alike += 1;
                return;
            }
            Some(_) => self.plan.changed += 1,
        }
        self.put(&id, json);
    }

    fn put(&mut self, id: &str, json: String) {
        self.plan.writes.push(Write::Put(id.to_owned(), json.clone()));
        self.stands.insert(id.to_owned(), json);
    }
}

#[cfg(test)]
mod tests {
    use vacancy_text::{Document, Format, PackedDocument};

    use super::{Edit, Plan, Write};
    use crate::NoticeText;
    use crate::library::{Change, Record, Status};

    const NOW: &str = "2025-06-11T08:00:00Z";

    fn text(of: &str) -> NoticeText {
        let document = Document::new(of.to_owned(), Format::Text);
        NoticeText { document: PackedDocument::from(&document), ..NoticeText::default() }
    }

    fn keep(texts: &[&str]) -> Edit {
        Edit::Keep { texts: texts.iter().map(|it| text(it)).collect(), now: NOW.to_owned() }
    }

    fn put(plan: &Plan) -> (String, String) {
        match plan.writes.as_slice() {
            [Write::Put(id, json)] => (id.clone(), json.clone()),
            other => panic!("one record to put, not {other:?}"),
        }
    }

    #[test]
    fn keeps_each_notice_once() {
        let plan = keep(&["Grade: G12", "Grade: G12"]).plan(&[None, None, None, None]);
        assert_eq!((plan.new, plan.alike), (1, 1));
        let (id, json) = put(&plan);
        assert_eq!(id, text("Grade: G12").digest());
        let again = keep(&["Grade: G12"]).plan(&[Some(json), None]);
        assert_eq!(again, Plan { alike: 1, ..Plan::default() });
    }

    #[test]
    fn puts_no_notice_in_the_place_of_another() {
        let other = Record::new("x", &text("Grade: G13"), NOW).to_json();
        let (id, _) = put(&keep(&["Grade: G12"]).plan(&[Some(other), None]));
        assert_eq!(id, text("Grade: G12").digest() + "+");
        let broken = "{ no record at all".to_owned();
        let (id, _) = put(&keep(&["Grade: G12"]).plan(&[Some(broken), None]));
        assert!(id.ends_with('+'));
    }

    #[test]
    fn changes_what_stands_there_now() {
        let stands = r#"{"id":"a","note":"from another tab"}"#.to_owned();
        let change = Change::Status(Status::Applied);
        let edit = Edit::Change { id: "a".to_owned(), change, now: NOW.to_owned() };
        let record = Record::read(&put(&edit.plan(&[Some(stands)])).1).unwrap();
        assert_eq!(
            (record.status(), record.note().as_str()),
            (Status::Applied, "from another tab")
        );
        assert_eq!(edit.plan(&[None]).writes, []);
    }

    #[test]
    fn values_are_held_against_the_notice_that_is_kept() {
        let (id, json) = put(&keep(&["Grade: G12"]).plan(&[None, None]));
        let corrections = "grade\tG15\t\t\n".to_owned();
        let held = NoticeText { corrections: corrections.clone(), ..text("Grade: G12") };
        let edit = Edit::Correct { text: held, now: NOW.to_owned() };
        let (at, changed) = put(&edit.plan(&[Some(json), None]));
        assert_eq!(at, id);
        assert_eq!(Record::read(&changed).unwrap().text().unwrap().corrections, corrections);
        assert_eq!(edit.plan(&[None, None]), Plan::default());
        let other = Record::new("x", &text("Grade: G13"), NOW).to_json();
        assert_eq!(edit.plan(&[Some(other), None]), Plan::default());
    }

    #[test]
    fn what_was_deleted_comes_back_as_it_was() {
        let jsons = [r#"{"id":"a","note":"mine","odd":1.50}"#, "{ no record"].map(str::to_owned);
        let ids = ["a", "b"].map(str::to_owned);
        let delete = Edit::Delete { ids: ids.to_vec() };
        let gone = delete.plan(&jsons.clone().map(Some));
        assert_eq!(gone.writes, ids.clone().map(Write::Delete));
        let deleted: Vec<_> = ids.into_iter().zip(jsons).collect();
        let back = Edit::Restore { deleted: deleted.clone() }.plan(&[None, None]);
        let puts: Vec<_> = deleted.into_iter().map(|(id, json)| Write::Put(id, json)).collect();
        assert_eq!(back.writes, puts);
    }

    #[test]
    fn what_was_kept_anew_meanwhile_is_joined_with_what_comes_back() {
        let deleted = vec![("a".to_owned(), r#"{"id":"a","note":"mine"}"#.to_owned())];
        let stands = r#"{"id":"a","note":"new"}"#.to_owned();
        let plan = Edit::Restore { deleted }.plan(&[Some(stands)]);
        assert_eq!(Record::read(&put(&plan).1).unwrap().note(), "new / mine");
    }

    #[test]
    fn a_file_adds_joins_and_passes_over() {
        let record = |json| Record::read(json).unwrap();
        let [new, other, same] = [
            r#"{"id":"a","note":"","odd":1.50}"#,
            r#"{"id":"b","note":"theirs"}"#,
            r#"{"id":"c","note":"x"}"#,
        ];
        let edit = Edit::Import { records: [new, other, same].map(record).to_vec() };
        let ours = r#"{"id":"b","note":"ours","kept":"2025"}"#.to_owned();
        let plan = edit.plan(&[None, Some(ours), Some(same.to_owned())]);
        assert_eq!((plan.new, plan.changed, plan.alike), (1, 1, 1));
        let puts = [
            Write::Put("a".to_owned(), record(new).to_json()),
            Write::Put(
                "b".to_owned(),
                r#"{"id":"b","kept":"2025","note":"ours / theirs"}"#.to_owned(),
            ),
        ];
        assert_eq!(plan.writes, puts);
    }

    #[test]
    fn a_file_leaves_a_record_alone_where_either_is_of_a_newer_form() {
        let new = r#"{"form":2,"id":"a","changed":"2025-06-01","note":["mine"]}"#;
        let old = r#"{"form":1,"id":"a","changed":"2025-06-02","note":"theirs","odd":1}"#;
        for (stands, comes) in [(new, old), (old, new)] {
            let edit = Edit::Import { records: vec![Record::read(comes).unwrap()] };
            let plan = edit.plan(&[Some(stands.to_owned())]);
            assert_eq!(plan, Plan { alike: 1, ..Plan::default() }, "{stands}");
        }
    }
}
