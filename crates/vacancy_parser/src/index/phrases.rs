//! Which phrases of a table stand at a place.

use super::{Pages, page_of};

/// The phrases of a table, known by their numbers in it.
#[derive(Debug)]
pub(crate) struct PhraseIndex {
    phrases: Vec<&'static str>,
    numbers: Pages,
}

impl PhraseIndex {
    pub(crate) fn new(phrases: Vec<&'static str>) -> Self {
        debug_assert!(phrases.iter().all(|phrase| page_of(phrase.as_bytes()).is_some()));
        let pages = phrases.iter().map(|phrase| page_of(phrase.as_bytes()));
        let numbers: Vec<(u16, u32)> =
            pages.zip(0..).filter_map(|(page, number)| Some((page?, number))).collect();
        let numbers = Pages::new(&numbers);
        Self { phrases, numbers }
    }

    /// The phrases that the text begins with, in the order of the table; those of one letter are
    /// not found.
    pub(crate) fn at(&self, text: &str) -> impl Iterator<Item = usize> {
        self.alike(text).filter(|(phrase, _)| text.starts_with(phrase)).map(|(_, number)| number)
    }

    /// The first phrase that is just this word.
    pub(crate) fn of(&self, word: &str) -> Option<usize> {
        self.alike(word).find(|(phrase, _)| *phrase == word).map(|(_, number)| number)
    }

    fn alike(&self, words: &str) -> impl Iterator<Item = (&'static str, usize)> {
        let numbers = self.numbers.alike(words).iter().map(|&number| number as usize);
        numbers.filter_map(|number| Some((*self.phrases.get(number)?, number)))
    }
}

#[cfg(test)]
mod tests {
    use super::PhraseIndex;

    #[test]
    fn finds_phrases_by_their_words() {
        let index = PhraseIndex::new(vec!["job number", "job", "jobs", "d", "job"]);
        assert_eq!(index.at("job number: 250871").collect::<Vec<_>>(), [0, 1, 4]);
        assert_eq!(index.at("\u{44f}").count(), 0);
        assert_eq!(index.at("").count(), 0);
        assert_eq!((index.of("job"), index.of("d"), index.of("de")), (Some(1), Some(3), None));
    }
}
