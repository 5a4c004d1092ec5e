//! The notice itself, in the project's JSON: the shape that `vacancy_model` defines and that its
//! `notice.schema.json` describes.
//!
//! Never indented: a second way to write would cost the page a second copy of all that writes.

use serde_json::Result;
use vacancy_model::Notice;

/// One notice on one line, without a line end.
///
/// # Errors
/// None that a notice can cause: its keys are texts and its numbers whole.
pub fn to_json(notice: &Notice) -> Result<String> {
    serde_json::to_string(notice)
}

/// Notices as JSON Lines: one line each.
///
/// # Errors
/// As [`to_json`].
pub fn to_json_lines(notices: &[&Notice]) -> Result<String> {
    notices.iter().map(|notice| Ok(to_json(notice)? + "\n")).collect()
}

/// Notices as one array, whatever their number; each on a line of its own.
///
/// # Errors
/// As [`to_json`].
pub fn to_json_array(notices: &[&Notice]) -> Result<String> {
    let notices: Vec<_> = notices.iter().map(|notice| to_json(notice)).collect::<Result<_>>()?;
    Ok(format!("[\n{}\n]\n", notices.join(",\n")))
}
