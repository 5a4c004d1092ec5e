//! Texts without the blanks around them.
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
    let mut rest = text.chars();
    loop {
        let text = rest.as_str();
        if !rest.next().is_some_and(char::is_whitespace) {
            return text;
        }
    }
}

/// The text without blanks behind it.
#[inline(never)]
#[must_use]
pub fn trim_end(text: &str) -> &str {
    let mut rest = text.chars();
    loop {
        let text = rest.as_str();
        if !rest.next_back().is_some_and(char::is_whitespace) {
            return text;
        }
    }
}
