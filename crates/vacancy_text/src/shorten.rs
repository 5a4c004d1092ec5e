//! Texts of which only the beginning is wanted.

use crate::trim;

/// The beginning of a text, of so many bytes at most, and never ending inside a character.
///
/// ```
/// assert_eq!([1, 2, 3, 9].map(|length| vacancy_text::cut("aé", length)), ["a", "a", "aé", "aé"]);
/// ```
#[must_use]
pub fn cut(text: &str, length: usize) -> &str {
    text.get(..text.floor_char_boundary(length)).unwrap_or_default()
}

/// Words on one line, single blanks between them; behind `longest` characters stands a sign of what is left out.
///
/// ```
/// assert_eq!(vacancy_text::shorten(" a degree;\n  or tact", 9), "a degree;…");
/// assert_eq!(vacancy_text::shorten("a degree", 9), "a degree");
/// ```
#[must_use]
pub fn shorten(text: &str, longest: usize) -> String {
    let mut line = String::new();
    let mut left = longest;
    let mut is_apart = false;
    for character in trim(text).chars() {
        if character.is_whitespace() {
            is_apart = true;
            continue;
        }
        let blank = is_apart.then_some(' ');
        is_apart = false;
        for character in blank.into_iter().chain([character]) {
            if left == 0 {
                line.push('…');
                return line;
            }
            line.push(character);
            left -= 1;
        }
    }
    line
}
