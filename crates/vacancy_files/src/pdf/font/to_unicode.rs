//! A font's own map from its codes to Unicode.

use hayro_cmap::{BfString, CMap};
use hayro_syntax::object::dict::keys::TO_UNICODE;
use hayro_syntax::object::{Dict, Stream};

use super::super::budget::Budget;
use super::letters::Letters;
use crate::FileError;

/// The map, or nothing where there is none or it cannot be read.
///
/// # Errors
/// Where it unfolds beyond the budget.
pub(super) fn to_unicode(dict: &Dict<'_>, budget: &mut Budget) -> Result<Option<CMap>, FileError> {
    let Some(stream) = dict.get::<Stream<'_>>(TO_UNICODE) else { return Ok(None) };
    let content = budget.unpack(&stream)?;
    Ok(parse(&content))
}

/// A map of the file's own; those that it builds on are not carried. Every call of the library's parser
/// with a closure of its own would be that parser once more.
pub(super) fn parse(content: &[u8]) -> Option<CMap> {
    CMap::parse(content, |_| None)
}

pub(super) fn letters(map: &CMap, code: u32) -> Option<Letters> {
    match map.lookup_bf_string(code)? {
        BfString::Char(character) => Letters::new(character.encode_utf8(&mut [0; 4])),
        BfString::String(text) => Letters::new(unswapped(&text).as_deref().unwrap_or(&text)),
    }
}

/// Ghostscript writes the letters of a ligature with their bytes swapped: "ti" as U+7400 U+6900.
fn unswapped(text: &str) -> Option<String> {
    text.chars()
        .map(|character| {
            let [high, low] = u16::try_from(u32::from(character)).ok()?.to_be_bytes();
            (low == 0 && high.is_ascii_alphabetic()).then_some(char::from(high))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::unswapped;

    #[test]
    fn repairs_swapped_letters_alone() {
        assert_eq!(unswapped("\u{7400}\u{6900}").as_deref(), Some("ti"));
        assert_eq!(unswapped("ti"), None);
        assert_eq!(unswapped("\u{7400}\u{6921}"), None);
    }
}
