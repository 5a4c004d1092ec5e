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
        let mut numbers = Vec::with_capacity(phrases.len());
        for (number, phrase) in (0..).zip(&phrases) {
            numbers.push((page_of(phrase), number));
        }
        let numbers = Pages::new(numbers.iter().copied());
        Self { phrases, numbers }
    }

    /// The phrases that the text begins with, in the order of the table; those of one letter are
    /// not found.
    #[inline]
    pub(crate) fn at<'t>(&'t self, text: &'t str) -> Matches<'t> {
        Matches { phrases: &self.phrases, numbers: self.numbers.on(page_of(text)), text }
    }

    /// The first place in a text, from one on, where one of them may stand, by its first two letters.
    #[inline(never)]
    pub(crate) fn next_place(&self, text: &str, from: usize) -> Option<usize> {
        let mut at = from;
        while let Some(&[first, second]) = text.as_bytes().get(at..at + 2) {
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

/// The page of words, by their first two letters.
fn page_of(words: &str) -> u16 {
    match *words.as_bytes() {
        [first, second, ..] => page(first, second),
        _ => 0,
    }
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
