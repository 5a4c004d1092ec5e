//! A font's own map from its codes to Unicode.

use super::map::CharacterMap;
use crate::FileError;
use crate::pdf::syntax::{Dict, File};

/// The map, or nothing where there is none or it says nothing.
///
/// # Errors
/// Where it unfolds beyond the budget.
pub(super) fn to_unicode(file: &File<'_>, dict: &Dict) -> Result<Option<CharacterMap>, FileError> {
    let Some(stream) = file.get(dict, b"ToUnicode").into_stream() else { return Ok(None) };
    let map = CharacterMap::read(&file.unpack(&stream)?);
    Ok(Some(map).filter(CharacterMap::has_texts))
}
