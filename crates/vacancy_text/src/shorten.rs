//! Words on one line, cut where there are too many.

use crate::trim;

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
