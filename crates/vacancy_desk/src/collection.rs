//! The many notices that the desk holds: read one at a time, taken out, put back, corrected.

use std::collections::{BTreeSet, VecDeque};

use vacancy_collection::Row;
use vacancy_model::Code;

use crate::given::{Given, Read};

/// Many notices, as the desk holds them: the row of each and the text that it was read from. What was
/// read of a text is let go again, and read anew where it is needed: a thousand texts take little
/// more room than themselves.
#[derive(Debug, Clone, Default)]
pub(crate) struct Collection {
    rows: Vec<Row>,
    /// One a row, in the same order.
    sources: Vec<Given>,
    /// What is still to be read.
    waiting: VecDeque<Given>,
    /// The next row's; never used again.
    next_id: u32,
}

/// Rows that were taken out, with their texts.
#[derive(Debug, Clone)]
pub(crate) struct Removed(Vec<(Row, Given)>);

impl Removed {
    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }
}

impl Collection {
    /// Takes rows out, by their numbers.
    pub(crate) fn remove(&mut self, ids: &BTreeSet<u32>) -> Removed {
        let all = std::mem::take(&mut self.rows).into_iter().zip(std::mem::take(&mut self.sources));
        let (removed, kept) = all.partition(|(row, _)| ids.contains(&row.id));
        self.hold(kept);
        Removed(removed)
    }

    /// Puts rows back to where they were.
    pub(crate) fn put_back(&mut self, removed: Removed) {
        let all = std::mem::take(&mut self.rows).into_iter().zip(std::mem::take(&mut self.sources));
        let mut all: Vec<(Row, Given)> = all.chain(removed.0).collect();
        all.sort_by_key(|(row, _)| row.id);
        self.hold(all);
    }

    fn hold(&mut self, all: Vec<(Row, Given)>) {
        (self.rows, self.sources) = all.into_iter().unzip();
    }

    /// Puts a text among those that wait to be read.
    pub(crate) fn take(&mut self, given: Given) {
        self.waiting.push_back(given.bounded());
    }

    /// Whether a text is held, or waits to be read.
    pub(crate) fn has(&self, given: &Given) -> bool {
        let mut all = self.sources.iter().chain(&self.waiting);
        all.any(|held| held.packed.text == given.packed.text)
    }

    /// Reads one of the texts that wait; says whether there was any. A text that holds several notices is
    /// taken apart, and its parts are read next.
    pub(crate) fn read_next(&mut self) -> bool {
        let Some(given) = self.waiting.pop_front() else { return false };
        let Some(read) = given.clone().read() else { return true };
        let is_one = read.notice.diagnostics.iter().all(|it| it.code != Code::SeveralNotices);
        let parts = if is_one { Vec::new() } else { vacancy_parser::split(&read.document) };
        if parts.len() < 2 {
            self.keep(given, &read);
            return true;
        }
        for part in parts.iter().rev() {
            let (name, limit) = (given.name.clone(), given.limit);
            self.waiting.push_front(Given { packed: part.into(), name, limit, ..Given::default() });
        }
        true
    }

    /// Whether a text is still to be read.
    pub(crate) fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    fn keep(&mut self, given: Given, read: &Read) {
        self.rows.push(row(self.next_id, &given, read));
        self.sources.push(given);
        self.next_id = self.next_id.wrapping_add(1);
    }

    /// Holds these values of the reader's own against every notice of this text; says whether any has changed.
    pub(crate) fn correct(&mut self, text: &str, corrections: &str) -> bool {
        let mut has_changed = false;
        for (at, given) in self.rows.iter_mut().zip(&mut self.sources) {
            if given.packed.text != text || given.corrections == corrections {
                continue;
            }
            corrections.clone_into(&mut given.corrections);
            if let Some(read) = given.clone().read() {
                *at = row(at.id, given, &read);
            }
            has_changed = true;
        }
        has_changed
    }

    /// In the order in which they came.
    pub(crate) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The place of a row, by its number.
    pub(crate) fn place(&self, id: u32) -> Option<usize> {
        // Numbers only grow.
        self.rows.binary_search_by_key(&id, |row| row.id).ok()
    }

    /// The text of the row at a place.
    pub(crate) fn text(&self, place: usize) -> &str {
        self.sources.get(place).map_or("", |given| &given.packed.text)
    }

    /// What a row was read from, by its number.
    pub(crate) fn source(&self, id: u32) -> Option<&Given> {
        self.sources.get(self.place(id)?)
    }

    /// The notice of a row, read anew.
    pub(crate) fn read(&self, id: u32) -> Option<Read> {
        self.source(id)?.clone().read()
    }
}

fn row(id: u32, given: &Given, read: &Read) -> Row {
    Row::of(id, given.name.clone(), &read.held, read.document.text())
}

#[cfg(test)]
mod tests {
    use vacancy_collection::Row;
    use vacancy_model::FactId;

    use super::Collection;
    use crate::given::sample::{self, given};

    fn held(texts: &[&str]) -> Collection {
        let mut held = Collection::default();
        for text in texts {
            held.take(given(text, 1 << 20));
        }
        while held.read_next() {}
        held
    }

    #[test]
    fn keeps_a_row_and_a_text_for_each() {
        let held = held(&["Grade: G9", sample::NOTICE]);
        let ids: Vec<_> = held.rows().iter().map(|row| row.id).collect();
        assert_eq!(ids, [0, 1]);
        assert_eq!(held.text(1), sample::NOTICE);
        assert_eq!(held.read(1).map(|read| read.notice), Some(sample::read(sample::NOTICE).notice));
        assert!(held.read(2).is_none());
    }

    #[test]
    fn takes_a_text_of_several_notices_apart() {
        let other = sample::NOTICE.replace("250871", "250872");
        let held = held(&[&[sample::NOTICE, "\n", &other].concat(), "Grade: G9"]);
        let numbers: Vec<_> = held.rows().iter().map(|row| row.number.as_deref()).collect();
        assert_eq!(numbers, [Some("250871"), Some("250872"), None]);
        assert_eq!(held.rows()[1].file.as_deref(), Some("a.md"));
    }

    #[test]
    fn holds_the_readers_own_values_against_every_notice_of_their_text() {
        let mut held = held(&["Grade: G9", sample::NOTICE, sample::NOTICE]);
        let own = "grade\tG15\tG15\tG15\t\t\n";
        assert!(held.correct(sample::NOTICE, own) && !held.correct(sample::NOTICE, own));
        let grades: Vec<_> = held.rows().iter().map(Row::grade_name).collect();
        assert_eq!(grades, [None, Some("G15".into()), Some("G15".into())]);
        assert!(held.rows()[1].is_corrected(FactId::Grade));
        assert!(held.read(2).unwrap().held.facts.grade.is_some_and(|it| it.value.lowest == "G15"));
        assert!(held.correct(sample::NOTICE, "") && held.rows()[1].corrected.is_empty());
        assert!(!held.correct("Grade: G99", own));
    }

    #[test]
    fn puts_back_what_was_taken_out_to_its_place() {
        let mut held = held(&["Grade: G9", sample::NOTICE, "Grade: G12"]);
        let whole = held.rows().to_vec();
        let removed = held.remove(&[0, 1, 77].into());
        assert_eq!((removed.count(), held.place(2), held.text(0)), (2, Some(0), "Grade: G12"));
        assert!(held.read(1).is_none());
        held.put_back(removed);
        assert_eq!(held.rows(), whole);
        assert_eq!(held.text(1), sample::NOTICE);
    }

    #[test]
    fn passes_over_what_does_not_belong_together() {
        let mut held = Collection::default();
        let mut broken = given("Grade: G12", 1000);
        broken.packed.numbers.pop();
        held.take(broken);
        assert!(held.read_next());
        assert!(held.rows().is_empty() && !held.read_next());
    }
}
