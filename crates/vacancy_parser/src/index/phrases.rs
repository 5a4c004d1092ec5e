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
    #[inline]
    pub(crate) fn at<'t>(&'t self, text: &'t str) -> Matches<'t> {
        let numbers = page_of(text.as_bytes()).map_or(&[][..], |page| self.numbers.on(page));
        Matches { phrases: &self.phrases, numbers, text }
    }

    /// The first place in a text, from one on, where one of them may stand, by its first two letters.
    #[inline(never)]
    pub(crate) fn next_place(&self, text: &str, from: usize) -> Option<usize> {
        let bytes = text.as_bytes();
        let mut at = from;
        while let Some(&[first, second]) = bytes.get(at..at + 2) {
            if !self.numbers.on(page(first, second)).is_empty() {
                return Some(at);
            }
            at += 1;
        }
        None
    }
}

/// The phrases that a text begins with.
#[derive(Debug)]
pub(crate) struct Matches<'t> {
    phrases: &'t [&'static str],
    /// Of those that begin alike.
    numbers: &'t [u32],
    text: &'t str,
}

impl Iterator for Matches<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        loop {
            let number = *self.numbers.split_off_first()? as usize;
            if self.text.starts_with(self.phrases.get(number)?) {
                return Some(number);
            }
        }
    }
}

/// The page of words, by their first two letters; `None` for those that begin with no letter or figure.
fn page_of(words: &[u8]) -> Option<u16> {
    let (&first, rest) = words.split_first()?;
    let second = rest.first().copied().unwrap_or(b' ');
    first.is_ascii_alphanumeric().then(|| page(first, second))
}

fn page(first: u8, second: u8) -> u16 {
    const LETTER: u8 = (1 << LETTER_BITS) - 1;
    u16::from(first & LETTER) << LETTER_BITS | u16::from(second & LETTER)
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
