//! The library over a store that other tabs write to.

use vacancy_collection::NoticeText;
use vacancy_collection::library::{Edit, Record, Status, Write};
use vacancy_model::Lang;
use vacancy_model::value::{Date, DateTime, Time};

use super::{Access, Field, Library, Listing, Said, Trouble};
use crate::given::sample::{NOTICE, given};

const NOW: &str = "2025-06-11T08:00:00Z";

fn now() -> DateTime {
    let (date, time) = (Date::new(2025, 6, 25).unwrap(), Time::new(10, 0, 0).unwrap());
    DateTime { date, time }
}

/// A store as the browser has one.
#[derive(Default)]
struct Store(std::collections::BTreeMap<String, String>);

impl Store {
    /// Writes an edit, and tells the library of it as the browser does.
    fn write(&mut self, edit: &Edit, library: &mut Library) {
        let found: Vec<_> = edit.ids().iter().map(|id| self.0.get(id).cloned()).collect();
        let plan = edit.plan(&found);
        for write in plan.writes {
            match write {
                Write::Put(id, json) => self.0.insert(id, json),
                Write::Delete(id) => self.0.remove(&id),
            };
        }
        for id in edit.ids() {
            library.take(id.clone(), self.0.get(&id).cloned());
        }
        library.settle(edit, [plan.new, plan.changed, plan.alike]);
        while library.read_next() {}
        library.arrange(Lang::En, now());
    }
}

fn keep(texts: &[&str]) -> Edit {
    let text = |of: &&str| NoticeText { document: given(of, 1).packed, ..NoticeText::default() };
    Edit::Keep { texts: texts.iter().map(text).collect(), now: NOW.to_owned() }
}

fn kept(texts: &[&str]) -> (Library, Store) {
    let (mut library, mut store) = (Library::default(), Store::default());
    library.access = Access::Open;
    store.write(&keep(texts), &mut library);
    (library, store)
}

const FIRST: &str = "Vacancy number: 1\nGrade: G15\nApplication Deadline: 30-Jun-2025";
const SECOND: &str = "Vacancy number: 2\nGrade: G9\nApplication Deadline: 23-Jun-2025";

fn numbers(library: &Library) -> Vec<String> {
    let row = |id: &String| library.entry(id)?.row.as_ref()?.number.clone();
    library.order.iter().filter_map(row).collect()
}

#[test]
fn lists_what_is_kept_in_the_order_that_is_asked_for() {
    let (mut library, _) = kept(&[FIRST, SECOND]);
    assert_eq!(library.said, Said::Kept { new: 2, alike: 0 });
    // The other closed two days ago.
    assert_eq!(numbers(&library), ["1", "2"]);
    library.fill(Field::Listing, Listing::Grade.as_str(), NOW);
    library.arrange(Lang::En, now());
    assert_eq!(numbers(&library), ["2", "1"]);
    library.fill(Field::Search, "g15", NOW);
    library.arrange(Lang::En, now());
    assert_eq!(numbers(&library), ["1"]);
}

#[test]
fn shows_those_of_a_status_alone() {
    let (mut library, mut store) = kept(&[FIRST, SECOND]);
    let number = library.entry(&library.order[0]).unwrap().number;
    let edit = library.fill(Field::Status(number), "applied", NOW).unwrap();
    store.write(&edit, &mut library);
    library.fill(Field::Only, Status::Applied.as_str(), NOW);
    library.arrange(Lang::En, now());
    assert_eq!(numbers(&library), ["1"]);
    library.fill(Field::Only, "", NOW);
    library.arrange(Lang::En, now());
    assert_eq!(library.order.len(), 2);
}

#[test]
fn a_note_that_was_found_stays_while_it_is_written_and_until_something_else_is_looked_for() {
    let (mut library, mut store) = kept(&[FIRST, SECOND]);
    let number = library.entry(&library.order[0]).unwrap().number;
    for (note, search, expected) in
        [("call", "CALL G15", 1), ("cal", "", 2), ("", "call", 0), ("call", "call", 1)]
    {
        library.fill(Field::Note(number), note, NOW);
        while let Some(edit) = library.send(NOW) {
            store.write(&edit, &mut library);
        }
        library.fill(Field::Search, search, NOW);
        library.arrange(Lang::En, now());
        assert_eq!(library.order.len(), expected, "{search} in {note}");
    }
    library.fill(Field::Note(number), "ca", NOW);
    let edit = library.send(NOW).unwrap();
    store.write(&edit, &mut library);
    assert_eq!(numbers(&library), ["1"]);
    library.fill(Field::Search, "call", NOW);
    library.arrange(Lang::En, now());
    assert_eq!(library.order.len(), 0);
}

#[test]
fn what_is_deleted_comes_back() {
    let (mut library, mut store) = kept(&[FIRST, SECOND]);
    let before = store.0.clone();
    let edit = library.delete_all();
    store.write(&edit, &mut library);
    assert_eq!((library.len(), library.said), (0, Said::Deleted(2)));
    let undo = library.undo().unwrap();
    store.write(&undo, &mut library);
    assert_eq!((library.len(), library.said), (2, Said::Restored(2)));
    assert_eq!(store.0, before);
    assert_eq!(library.undo(), None);
}

#[test]
fn a_note_is_sent_once_and_stays_where_it_could_not_be_stored() {
    let (mut library, mut store) = kept(&[FIRST]);
    let (id, number) = (library.order[0].clone(), library.entry(&library.order[0]).unwrap().number);
    library.fill(Field::Note(number), "call them", NOW);
    let edit = library.send(NOW).unwrap();
    assert_eq!(library.send(NOW), None);
    library.fail(&edit, Trouble::Full);
    assert_eq!(library.said, Said::Trouble(Trouble::Full));
    assert_eq!(library.entry(&id).unwrap().note.text(), "call them");
    let again = library.send(NOW).unwrap();
    store.write(&again, &mut library);
    assert_eq!(library.said, Said::Nothing);
    assert_eq!(Record::read(&store.0[&id]).unwrap().note(), "call them");
}

#[test]
fn a_status_that_is_written_meanwhile_leaves_a_note_on_its_way() {
    let (mut library, mut store) = kept(&[FIRST]);
    let (id, number) = (library.order[0].clone(), library.entry(&library.order[0]).unwrap().number);
    library.fill(Field::Note(number), "call them", NOW);
    let note = library.send(NOW).unwrap();
    let status = library.fill(Field::Status(number), "applied", NOW).unwrap();
    store.write(&status, &mut library);
    assert_eq!(library.send(NOW), None, "it is on its way");
    library.fail(&note, Trouble::Full);
    assert_eq!(library.entry(&id).unwrap().note.text(), "call them");
    library.send(NOW).unwrap();
    library.fail(&status, Trouble::Full);
    assert_eq!(library.send(NOW), None, "it is on its way");
}

#[test]
fn a_deletion_that_failed_offers_no_undo() {
    let (mut library, _) = kept(&[FIRST]);
    let edit = library.delete_all();
    library.fail(&edit, Trouble::Failed);
    assert_eq!((library.len(), library.undo()), (1, None));
}

#[test]
fn goes_into_a_file_and_back() {
    let (library, _) = kept(&[NOTICE, FIRST]);
    let file = library.file(NOW);
    assert_eq!(file.name, "vacancy-library-2025-06-11.json");
    let (mut other, mut store) = kept(&[FIRST]);
    let edit = other.import(&file.text).unwrap();
    store.write(&edit, &mut other);
    let expected = Said::Imported { new: 1, changed: 0, alike: 1, unreadable: 0 };
    assert_eq!((other.len(), other.said), (2, expected));
    assert_eq!(other.file(NOW).text, file.text);
}

#[test]
fn what_it_cannot_read_is_listed_kept_and_saved() {
    let mut library = Library::default();
    let odd = r#"{"form":7,"id":"a","document":{"pages":[1.50]}}"#;
    library.load([("a".to_owned(), odd.to_owned()), ("b".to_owned(), "{broken".to_owned())]);
    while library.read_next() {}
    library.arrange(Lang::En, now());
    assert_eq!(library.order.len(), 2);
    assert!(!library.entry("a").unwrap().can_change());
    assert!(library.source(library.entry("a").unwrap().number).is_none());
    assert!(library.file(NOW).text.contains(odd));
}

#[test]
fn what_is_loaded_anew_keeps_what_is_being_written() {
    let (mut library, store) = kept(&[FIRST]);
    let (id, number) = (library.order[0].clone(), library.entry(&library.order[0]).unwrap().number);
    library.fill(Field::Note(number), "half a wo", NOW);
    library.load(store.0.clone());
    let entry = library.entry(&id).unwrap();
    assert_eq!((entry.note.text(), entry.number), ("half a wo", number));
    library.load([]);
    assert_eq!(library.len(), 0);
}
