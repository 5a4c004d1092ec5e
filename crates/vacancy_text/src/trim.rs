//! Texts without the blanks, or other characters, around them.
//!
//! The same as the standard library's, which are compiled for each way of trimming with a search of their own:
//! three of them weigh a kilobyte.

/// The text without blanks before it and behind it.
///
/// ```
/// assert_eq!(vacancy_text::trim(" \u{a0}the post\n"), "the post");
/// ```
#[inline(never)]
#[must_use]
pub fn trim(text: &str) -> &str {
    trim_end(trim_start(text))
}

/// The text without blanks before it.
#[inline(never)]
#[must_use]
pub fn trim_start(text: &str) -> &str {
    trim_start_of(text, char::is_whitespace)
}

/// The text without blanks behind it.
#[inline(never)]
#[must_use]
pub fn trim_end(text: &str) -> &str {
    trim_end_of(text, char::is_whitespace)
}

/// The text without the characters of a kind before it.
///
/// ```
/// assert_eq!(vacancy_text::trim_start_of("12th", |c| c.is_ascii_digit()), "th");
/// ```
#[inline(never)]
#[must_use]
pub fn trim_start_of(text: &str, is: fn(char) -> bool) -> &str {
    let mut rest = text.chars();
    loop {
        let text = rest.as_str();
        if !rest.next().is_some_and(is) {
            return text;
        }
    }
}

/// The text without the characters of a kind behind it.
///
/// ```
/// assert_eq!(vacancy_text::trim_end_of("G12", |c| c.is_ascii_digit()), "G");
/// ```
#[inline(never)]
#[must_use]
pub fn trim_end_of(text: &str, is: fn(char) -> bool) -> &str {
    let mut rest = text.chars();
    loop {
        let text = rest.as_str();
        if !rest.next_back().is_some_and(is) {
            return text;
        }
    }
}
