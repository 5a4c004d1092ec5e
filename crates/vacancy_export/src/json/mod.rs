//! The notice itself, in the project's JSON: the shape that `vacancy_model` defines and that its
//! `notice.schema.json` describes.
//!
//! Never indented: a second way to write would cost the page a second copy of all that writes.

mod writer;

use vacancy_model::Notice;

/// One notice on one line, without a line end.
pub fn to_json(notice: &Notice) -> String {
    writer::written(notice)
}

/// Notices as JSON Lines: one line each.
pub fn to_json_lines(notices: &[&Notice]) -> String {
    notices.iter().map(|notice| to_json(notice) + "\n").collect()
}

/// Notices as one array, whatever their number; each on a line of its own.
pub fn to_json_array(notices: &[&Notice]) -> String {
    let notices: Vec<_> = notices.iter().map(|notice| to_json(notice)).collect();
    format!("[\n{}\n]\n", notices.join(",\n"))
}
