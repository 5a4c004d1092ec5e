//! Words and where they stand.

use crate::bytes::ByteSet;

/// A run of letters and digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word<'t> {
    pub(crate) text: &'t str,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The words of a text, in order: "d'une 3-year" gives `d`, `une`, `3`, `year`.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = begin(text, at)?;
        at = end(text, start);
        Some(Word { text: text.get(start..at)?, start, end: at })
    })
}

const LETTERS: ByteSet = ByteSet::of(b"").and(b'0', b'9').and(b'a', b'z').and(b'A', b'Z');
/// Where a letter may be that takes decoding.
const LETTERS_OR_MORE: ByteSet = LETTERS.and(0x80, 0xFF);

/// Where the first word behind a place begins.
fn begin(text: &str, mut at: usize) -> Option<usize> {
    loop {
        at += LETTERS_OR_MORE.before(text.as_bytes().get(at..)?);
        match decoded(text, at) {
            Some(sign) if !sign.is_alphanumeric() => at += sign.len_utf8(),
            _ => return (at < text.len()).then_some(at),
        }
    }
}

/// Where the word that stands at a place ends.
fn end(text: &str, mut at: usize) -> usize {
    loop {
        at += LETTERS.run(text.as_bytes().get(at..).unwrap_or_default());
        match decoded(text, at) {
            Some(letter) if letter.is_alphanumeric() => at += letter.len_utf8(),
            _ => return at,
        }
    }
}

/// The character at a place, if it is not ASCII.
fn decoded(text: &str, at: usize) -> Option<char> {
    let is_ascii = text.as_bytes().get(at).is_none_or(u8::is_ascii);
    if is_ascii { None } else { text.get(at..)?.chars().next() }
}

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
        let texts: Vec<_> = words("d'une 3-year term (6 ans)").map(|word| word.text).collect();
        assert_eq!(texts, ["d", "une", "3", "year", "term", "6", "ans"]);
    }

    #[test]
    fn takes_letters_and_figures_apart() {
        let texts: Vec<_> =
            words_and_figures("23h59 5195.80euro").iter().map(|word| word.text).collect();
        assert_eq!(texts, ["23", "h", "59", "5195", "80", "euro"]);
    }
}
