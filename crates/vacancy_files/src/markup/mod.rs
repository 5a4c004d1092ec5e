//! What HTML and XML have in common: attributes, and references to characters.

mod entity;

use std::borrow::Cow;

pub(crate) use entity::decoded;

/// The value of the first attribute whose name is wanted, empty where it has none. `attributes` is
/// what stands in a tag behind its name.
pub(crate) fn attribute(
    attributes: &str,
    is_wanted: impl Fn(&str) -> bool,
) -> Option<Cow<'_, str>> {
    let mut rest = attributes;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '/'));
        // A sign that begins no name is a name of its own.
        let end = end.unwrap_or(rest.len()).max(rest.chars().next().map_or(1, char::len_utf8));
        let (key, after) = rest.split_at_checked(end)?;
        let (value, after) = value(after);
        if is_wanted(key) {
            return Some(decoded(value));
        }
        rest = after;
    }
}

/// The value after an attribute's name, and what comes after it.
fn value(after: &str) -> (&str, &str) {
    let Some(value) = after.trim_start().strip_prefix('=') else { return ("", after) };
    let value = value.trim_start();
    for quote in ['"', '\''] {
        if let Some(quoted) = value.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    let end = value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len());
    value.split_at_checked(end).unwrap_or((value, ""))
}
