//! A font's own map from its codes to Unicode.

use hayro_syntax::object::dict::keys::TO_UNICODE;
use hayro_syntax::object::{Dict, Stream};

use super::map::CharacterMap;
use crate::FileError;
use crate::pdf::budget::Budget;

/// The map, or nothing where there is none or it says nothing.
///
/// # Errors
/// Where it unfolds beyond the budget.
pub(super) fn to_unicode(
    dict: &Dict<'_>,
    budget: &mut Budget,
) -> Result<Option<CharacterMap>, FileError> {
    let Some(stream) = dict.get::<Stream<'_>>(TO_UNICODE) else { return Ok(None) };
    let map = CharacterMap::read(&budget.unpack(&stream)?);
    Ok(Some(map).filter(CharacterMap::has_texts))
}
