//! The words of each interface language, as a page loads them: without what only translators read.

use std::fs;

use anyhow::{Context, Result};

use crate::project;

/// The sections that the page does not show.
pub(crate) const PAGE_LACKS: &[&str] = &["titles", "reports"];

/// The sections that the element does not show: nor does it what is around a notice, and what is the reader's own.
pub(crate) const ELEMENT_LACKS: &[&str] = &["page", "reader", "titles", "reports"];

/// Each language with its texts in their order, but for those of some sections.
pub(crate) fn packed(without: &[&str]) -> Result<Vec<(String, String)>> {
    let folder = project::root().join("crates/vacancy_messages/texts");
    let mut languages = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let language = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        languages.push((language, vacancy_words::packed(&fs::read_to_string(&path)?, without)));
    }
    languages.sort();
    Ok(languages)
}
