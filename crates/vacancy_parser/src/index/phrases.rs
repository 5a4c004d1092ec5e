//! Which phrases of a table stand at a place.

use super::{PAGE_BITS, Pages};

/// Two letters are told apart by five bits each.
const LETTER_BITS: u32 = PAGE_BITS / 2;

/// The phrases of a table, known by their numbers in it.
#[derive(Debug)]
pub(crate) struct PhraseIndex {
    phrases: Vec<&'static str>,
    numbers: Pages,
}

impl PhraseIndex {
    pub(crate) fn new(phrases: Vec<&'static str>) -> Self {
        debug_assert!(phrases.iter().all(|phrase| page_of(phrase.as_bytes()).is_some()));
        let mut numbers = Vec::with_capacity(phrases.len());
        for (number, phrase) in (0..).zip(&phrases) {
            if let Some(page) = page_of(phrase.as_bytes()) {
                numbers.push((page, number));
            }
        }
        let numbers = Pages::new(numbers.iter().copied());
        Self { phrases, numbers }
    }

    /// The phrases that the text begins with, in the order of the table; those of one letter are
    /// not found.
    pub(crate) fn at(&self, text: &str) -> impl Iterator<Item = usize> {
        self.alike(text).filter(|(phrase, _)| text.starts_with(phrase)).map(|(_, number)| number)
    }

    fn alike(&self, words: &str) -> impl Iterator<Item = (&'static str, usize)> {
        let numbers = page_of(words.as_bytes()).map_or(&[][..], |page| self.numbers.on(page));
        let numbers = numbers.iter().map(|&number| number as usize);
        numbers.filter_map(|number| Some((*self.phrases.get(number)?, number)))
    }
}

/// The page of words, by their first two letters; `None` for those that begin with no letter or figure.
fn page_of(words: &[u8]) -> Option<u16> {
    const LETTER: u8 = (1 << LETTER_BITS) - 1;
    let (&first, rest) = words.split_first()?;
    let second = rest.first().copied().unwrap_or(b' ');
    let page = u16::from(first & LETTER) << LETTER_BITS | u16::from(second & LETTER);
    first.is_ascii_alphanumeric().then_some(page)
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
    }
}
