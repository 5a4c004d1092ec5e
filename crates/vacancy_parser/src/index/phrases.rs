//! Which phrases of a table stand at a place.

use super::{Pages, page_of};

/// The rows of a table by the words that each is for.
#[derive(Debug)]
pub(crate) struct PhraseIndex<T> {
    rows: Vec<(&'static str, T)>,
    numbers: Pages,
}

impl<T: Copy> PhraseIndex<T> {
    pub(crate) fn new(rows: impl Iterator<Item = (&'static str, T)>) -> Self {
        let rows: Vec<(&'static str, T)> = rows.collect();
        debug_assert!(rows.iter().all(|(words, _)| page_of(words.as_bytes()).is_some()));
        let pages = rows.iter().map(|(words, _)| page_of(words.as_bytes()));
        let numbers: Vec<(u16, u32)> =
            pages.zip(0..).filter_map(|(page, number)| Some((page?, number))).collect();
        let numbers = Pages::new(&numbers);
        Self { rows, numbers }
    }

    /// The rows whose words the text begins with, in the order of the table; words of one letter
    /// are not found.
    pub(crate) fn at(&self, text: &str) -> impl Iterator<Item = T> {
        self.alike(text).filter(|(words, _)| text.starts_with(words)).map(|(_, row)| row)
    }

    /// The first row for just this word.
    pub(crate) fn of(&self, word: &str) -> Option<T> {
        self.alike(word).find(|(words, _)| *words == word).map(|(_, row)| row)
    }

    fn alike(&self, words: &str) -> impl Iterator<Item = (&'static str, T)> {
        let numbers = self.numbers.alike(words).iter();
        numbers.filter_map(|&number| self.rows.get(number as usize).copied())
    }
}

#[cfg(test)]
mod tests {
    use super::PhraseIndex;

    #[test]
    fn finds_rows_by_their_words() {
        let table = [("job number", 1), ("job", 2), ("jobs", 3), ("d", 4), ("job", 5)];
        let index = PhraseIndex::new(table.into_iter());
        assert_eq!(index.at("job number: 250871").collect::<Vec<_>>(), [1, 2, 5]);
        assert_eq!(index.at("\u{44f}").count(), 0);
        assert_eq!(index.at("").count(), 0);
        assert_eq!((index.of("job"), index.of("d"), index.of("de")), (Some(2), Some(4), None));
    }
}
