//! Levels of a language in Roman numerals.

use vacancy_model::value::LanguageLevel;

/// The level that a word states: the numeral in the folded text is `v`, `iii`.
pub(crate) fn read_level(word: &str) -> Option<LanguageLevel> {
    LanguageLevel::ALL.into_iter().find(|level| level.as_str().eq_ignore_ascii_case(word))
}
