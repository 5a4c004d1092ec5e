//! Blanks around the words of a line.

use vacancy_text::{bytes, is_unseen, trim_end_of, trim_start_of};

/// The text without blanks before it.
#[inline(never)]
pub(super) fn trim_start(text: &str) -> &str {
    // Most words begin with a letter or a sign, and end with one.
    if text.as_bytes().first().is_some_and(u8::is_ascii_graphic) {
        return text;
    }
    trim_start_of(text, is_blank)
}

/// The text without blanks behind it.
#[inline(never)]
pub(super) fn trim_end(text: &str) -> &str {
    if text.as_bytes().last().is_some_and(u8::is_ascii_graphic) {
        return text;
    }
    trim_end_of(text, is_blank)
}

/// Whether a text begins with a blank.
pub(super) fn begins(text: &str) -> bool {
    trim_start(text).len() < text.len()
}

/// A line without what stands before its words: a mail that quotes a notice puts a sign before every line.
pub(super) fn unquoted(line: &str) -> &str {
    let mut words = trim_start(line);
    while let Some(rest) = words.strip_prefix('>') {
        words = trim_start(rest);
    }
    // Some mails quote with a stroke; a table has more than one.
    match words.strip_prefix('|') {
        Some(rest) if bytes::position(rest.as_bytes(), b'|').is_none() => trim_start(rest),
        _ => words,
    }
}

/// Blanks of every kind, control characters and what is not seen at all.
fn is_blank(character: char) -> bool {
    character.is_whitespace() || character.is_control() || is_unseen(character)
}
