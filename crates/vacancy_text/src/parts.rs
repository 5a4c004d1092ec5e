//! The parts of a text between signs of one byte.

use crate::bytes;

/// The parts that are left; of an empty text none, and of a text without the sign the whole.
///
/// ```
/// let parts: Vec<_> = vacancy_text::Parts::of("a|b||c", b'|').collect();
/// assert_eq!(parts, ["a", "b", "", "c"]);
/// ```
#[derive(Debug, Clone)]
pub struct Parts<'t> {
    rest: Option<&'t str>,
    separator: u8,
}

impl<'t> Parts<'t> {
    /// `separator`: an ASCII sign.
    #[must_use]
    pub const fn of(text: &'t str, separator: u8) -> Self {
        Self { rest: if text.is_empty() { None } else { Some(text) }, separator }
    }

    /// What is left, in one part: after the last one nothing.
    #[must_use]
    pub const fn rest(&self) -> Option<&'t str> {
        self.rest
    }
}

impl<'t> Iterator for Parts<'t> {
    type Item = &'t str;

    // Called from everywhere: copies, and the standard library's patterns, would weigh more.
    #[inline(never)]
    fn next(&mut self) -> Option<&'t str> {
        let text = self.rest.take()?;
        let Some((part, rest)) = split(text, self.separator) else { return Some(text) };
        self.rest = Some(rest);
        Some(part)
    }
}

/// What stands before the first such sign of one byte, and behind it; `None` where there is none.
///
/// ```
/// assert_eq!(vacancy_text::split("+2:30", b':'), Some(("+2", "30")));
/// assert_eq!(vacancy_text::split("+2", b':'), None);
/// ```
#[must_use]
pub fn split(text: &str, sign: u8) -> Option<(&str, &str)> {
    let at = bytes::position(text.as_bytes(), sign)?;
    let (before, rest) = text.split_at_checked(at)?;
    Some((before, rest.get(1..)?))
}
