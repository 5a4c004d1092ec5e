//! Words and where they stand.

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
    let mut start = None;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        match (character.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                if let Some(word) = text.get(from..at) {
                    words.push(Word { text: word, start: from, end: at });
                }
                start = None;
            }
            _ => {}
        }
    }
    words
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
