//! Phrases, looked for between word boundaries.
//!
//! These are called from everywhere and so never inlined: copies would weigh some kilobytes.

use std::ops::Range;

use vacancy_text::bytes;

use crate::lexicon::Phrases;
use crate::script;

/// Where a phrase first stands as whole words.
#[inline(never)]
pub(crate) fn find(text: &str, phrase: &str) -> Option<Range<usize>> {
    all(text, phrase).next()
}

/// Every place where a phrase stands as whole words.
pub(crate) fn all<'t>(text: &'t str, phrase: &'t str) -> impl Iterator<Item = Range<usize>> {
    occurrences(text, phrase).filter(move |range| {
        let before = text.get(..range.start).unwrap_or_default();
        let after = text.get(range.end..).unwrap_or_default();
        !joins(before, phrase) && !joins(phrase, after)
    })
}

/// Whether words stand anywhere in a text, within words too.
pub(crate) fn stands(text: &str, words: &str) -> bool {
    first(text, words).is_some()
}

/// The first place where a phrase stands, within words too.
#[inline(never)]
pub(crate) fn first(text: &str, phrase: &str) -> Option<Range<usize>> {
    occurrences(text, phrase).next()
}

/// Every place where a phrase stands, within words too.
pub(crate) const fn occurrences<'t>(text: &'t str, phrase: &'t str) -> Occurrences<'t> {
    Occurrences { text, phrase, at: 0 }
}

/// The places where a phrase stands.
///
/// Looks for its first two bytes, at eight places at once, and compares there: for the many short
/// phrases of a lexicon, the standard search spends more on preparing itself than on searching.
#[derive(Debug)]
pub(crate) struct Occurrences<'t> {
    text: &'t str,
    phrase: &'t str,
    /// Where to look on.
    at: usize,
}

impl Iterator for Occurrences<'_> {
    type Item = Range<usize>;

    #[inline(never)]
    fn next(&mut self) -> Option<Range<usize>> {
        let (text, phrase) = (self.text.as_bytes(), self.phrase.as_bytes());
        let (&first, rest) = phrase.split_first()?;
        loop {
            let ahead = text.get(self.at..)?;
            let skipped = match rest.first() {
                Some(&second) => bytes::position_of_pair(ahead, [first, second])?,
                None => bytes::position(ahead, first)?,
            };
            let start = self.at + skipped;
            self.at = start + 1;
            if ahead.get(skipped..).is_some_and(|here| here.starts_with(phrase)) {
                return Some(start..start + phrase.len());
            }
        }
    }
}

/// Whether words stand before others; of two that begin alike, the longer.
pub(crate) fn is_before(words: &Range<usize>, others: &Range<usize>) -> bool {
    (words.start, others.end) < (others.start, words.end)
}

/// Whether a word goes on from the one into the other.
pub(crate) fn joins(left: &str, right: &str) -> bool {
    script::ends(left, script::is_word) && script::begins(right, script::is_word)
}

/// The first of the phrases, in the order of the list, that stands in the text.
#[inline(never)]
pub(crate) fn first_of(text: &str, phrases: Phrases) -> Option<Range<usize>> {
    phrases.iter().find_map(|phrase| find(text, phrase))
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn keeps_to_whole_words() {
        assert_eq!(find("an indefinite, a definite contract", "definite contract"), Some(17..34));
        assert_eq!(find("an indefinite contract", "definite contract"), None);
        assert_eq!(find("etats", "eta"), None);
        assert_eq!(find("13.54€, tax free", "€"), Some(5..8));
        assert_eq!(find("9,999.00 and 13.54€ (eur), tax free", "eur"), Some(23..26));
        for blanks in 0..20 {
            let text = " ".repeat(blanks) + "a contract contact";
            assert_eq!(find(&text, "contact"), Some(blanks + 11..blanks + 18));
        }
    }
}
