//! Two records of one notice: one kept here, one that comes from elsewhere.

use super::Record;
use super::record::NOTE;

impl Record {
    /// One record with the fields of both. Where they differ, the one that was changed later holds; of two
    /// notes the later stands first, and neither is lost.
    ///
    /// Where either is of a newer form, this one as it is: what the fields of that form mean is not known here.
    #[must_use]
    pub(super) fn merged_with(&self, other: &Self) -> Self {
        if self.is_newer() || other.is_newer() {
            return self.clone();
        }
        let (later, earlier) =
            if other.changed() > self.changed() { (other, self) } else { (self, other) };
        let mut merged = later.clone();
        for (name, json) in &earlier.fields {
            merged.fields.entry(name.clone()).or_insert_with(|| json.clone());
        }
        if later.note() != earlier.note() {
            merged.set(NOTE, &both(&later.note(), &earlier.note()));
        }
        merged
    }
}

/// The words of both on one line; of one that holds the other, those.
pub(super) fn both(first: &str, second: &str) -> String {
    if first.contains(second) {
        first.to_owned()
    } else if second.contains(first) {
        second.to_owned()
    } else {
        [first, " / ", second].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Record, Status};

    #[track_caller]
    fn merged(ours: &str, theirs: &str) -> Record {
        let [ours, theirs] = [ours, theirs].map(|json| Record::read(json).unwrap());
        ours.merged_with(&theirs)
    }

    #[test]
    fn the_later_change_holds_whichever_side_it_is_on() {
        let early = r#"{"id":"a","changed":"2025-06-01T08:00:00Z","status":"saved","old":1}"#;
        let late = r#"{"id":"a","changed":"2025-06-02T08:00:00Z","status":"applied","new":2}"#;
        for record in [merged(early, late), merged(late, early)] {
            assert_eq!(record.status(), Status::Applied);
            let json = record.to_json();
            assert!(json.contains(r#""old":1"#) && json.contains(r#""new":2"#), "{json}");
        }
    }

    #[test]
    fn no_note_is_lost() {
        let one = r#"{"id":"a","kept":"2025-06-01","note":"call them"}"#;
        let other = r#"{"id":"a","kept":"2025-06-02","note":"ask for the zone"}"#;
        assert_eq!(merged(one, other).note(), "ask for the zone / call them");
        let empty = r#"{"id":"a","kept":"2025-06-02","note":""}"#;
        assert_eq!(merged(one, empty).note(), "call them");
    }

    #[test]
    fn what_stands_is_joined_with_no_newer_form_nor_a_newer_form_with_it() {
        let old = r#"{"id":"a","changed":"2025-06-02","note":"call them","old":1}"#;
        let new = r#"{"form":2,"id":"a","changed":"2025-06-01","note":["ask"]}"#;
        assert_eq!(merged(new, old), Record::read(new).unwrap());
        assert_eq!(merged(old, new), Record::read(old).unwrap());
        let later = new.replace("-01", "-03");
        assert_eq!(merged(new, &later), Record::read(new).unwrap());
        assert_eq!(merged(old, &later), Record::read(old).unwrap());
    }

    #[test]
    fn merging_again_changes_nothing() {
        let one = r#"{"id":"a","kept":"2025-06-01","note":"call them"}"#;
        let other = r#"{"id":"a","kept":"2025-06-02","note":"ask"}"#;
        let joined = merged(one, other);
        assert_eq!(joined.merged_with(&Record::read(one).unwrap()), joined);
        assert_eq!(joined.merged_with(&joined), joined);
    }
}
