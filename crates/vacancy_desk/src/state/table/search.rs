//! Looking for words in a thousand texts, a few at a time, so that the page answers.

use vacancy_collection::Query;

use crate::collection::Collection;

/// What words are looked for, and in how many of the texts they were.
#[derive(Debug, Clone, Default)]
pub(crate) struct Search {
    /// As they stand in the field.
    pub words: String,
    query: Query,
    /// For each row that was looked through, whether the words are there.
    found: Vec<bool>,
    /// Room to fold a text in.
    room: String,
}

/// How many texts are looked through in one step.
const STEP: usize = 12;

impl Search {
    pub(crate) fn of(words: &str) -> Self {
        Self { words: words.to_owned(), query: Query::new(words), ..Self::default() }
    }

    /// Looks through all texts again.
    pub(crate) fn restart(&mut self) {
        self.found.clear();
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.query.is_empty()
    }

    /// Whether the row at a place was found; one that was not looked through yet was not.
    pub(crate) fn has(&self, place: usize) -> bool {
        self.is_empty() || self.found.get(place).copied().unwrap_or(false)
    }

    /// Looks through some more of the texts, the titles among their words; says whether any was left.
    pub(crate) fn look(&mut self, held: &Collection) -> bool {
        let from = self.found.len();
        let to = held.rows().len().min(from + STEP);
        if self.is_empty() || from >= to {
            return false;
        }
        for place in from..to {
            self.found.push(self.query.is_in(held.text(place), &mut self.room));
        }
        true
    }
}
