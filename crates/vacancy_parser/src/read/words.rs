//! Words and where they stand.

use crate::bytes::ByteClasses;
use crate::script;

/// A run of letters and digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word<'t> {
    pub(crate) text: &'t str,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The words of a text, in order: "d'une 3-year" gives `d`, `une`, `3`, `year`.
pub(crate) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    each(text, |start, end| push(text, &mut words, start, end));
    words
}

/// Tells where each word of a text begins and ends, in order.
pub(crate) fn each(text: &str, mut found: impl FnMut(usize, usize)) {
    let (mut in_word, mut start) = (false, 0);
    for (at, &byte) in text.as_bytes().iter().enumerate() {
        let is_letter = match CLASSES.of(byte) {
            INNER => continue,
            FIRST => {
                text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(script::is_word)
            }
            class => class == LETTER,
        };
        if is_letter == in_word {
            continue;
        }
        if in_word {
            found(start, at);
        }
        (in_word, start) = (is_letter, at);
    }
    if in_word {
        found(start, text.len());
    }
}

const LETTER: u8 = 1;
/// The first byte of a character that takes decoding, and the others.
const FIRST: u8 = 2;
const INNER: u8 = 4;
const CLASSES: ByteClasses = ByteClasses::new(&[])
    .and(LETTER, b'0', b'9')
    .and(LETTER, b'a', b'z')
    .and(LETTER, b'A', b'Z')
    .and(INNER, 0x80, 0xBF)
    .and(FIRST, 0xC0, 0xFF);

/// Letters that run into digits or back, taken apart: "eur12" gives `eur` and `12`.
pub(crate) fn words_and_figures(text: &str) -> Vec<Word<'_>> {
    let mut parts = Vec::new();
    for word in words(text) {
        let mut start = word.start;
        let mut was_digit = word.text.starts_with(|c: char| c.is_ascii_digit());
        for (at, character) in word.text.char_indices() {
            let is_digit = character.is_ascii_digit();
            if is_digit != was_digit {
                push(text, &mut parts, start, word.start + at);
                start = word.start + at;
                was_digit = is_digit;
            }
        }
        push(text, &mut parts, start, word.end);
    }
    parts
}

fn push<'t>(text: &'t str, parts: &mut Vec<Word<'t>>, start: usize, end: usize) {
    if let Some(part) = text.get(start..end).filter(|part| !part.is_empty()) {
        parts.push(Word { text: part, start, end });
    }
}

#[cfg(test)]
mod tests {
    use super::{words, words_and_figures};

    #[test]
    fn splits_at_everything_that_is_no_letter_or_figure() {
        let texts: Vec<_> =
            words("d'une 3-year term (6 ans)").iter().map(|word| word.text).collect();
        assert_eq!(texts, ["d", "une", "3", "year", "term", "6", "ans"]);
    }

    #[test]
    fn takes_letters_and_figures_apart() {
        let texts: Vec<_> =
            words_and_figures("23h59 5195.80euro").iter().map(|word| word.text).collect();
        assert_eq!(texts, ["23", "h", "59", "5195", "80", "euro"]);
    }
}
