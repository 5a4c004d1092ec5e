//! Levels of a language in Roman numerals.

use vacancy_model::value::LanguageLevel;

use super::words::words;

/// Every level in a text with where it stands: the numeral in the folded text is `v`, `iii`.
pub(crate) fn levels(text: &str) -> Vec<(LanguageLevel, usize, usize)> {
    let level = |word: &str| {
        LanguageLevel::ALL.into_iter().find(|level| level.as_str().eq_ignore_ascii_case(word))
    };
    words(text).iter().filter_map(|word| Some((level(word.text)?, word.start, word.end))).collect()
}
