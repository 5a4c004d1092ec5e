//! The words of each interface language, as a page loads them: without what only translators read, and in two files,
//! of which the second comes once a notice is shown.

use std::fs;

use anyhow::{Context, Result};

use vacancy_words::ADVICE;

use crate::project;

/// The sections that the page does not show, or takes from its shell.
pub(crate) const PAGE_LACKS: &[&str] = &["shell", "samples", "titles", "reports"];

/// The sections that the element does not show: nor does it what is around a notice, and what is the reader's own.
pub(crate) const ELEMENT_LACKS: &[&str] =
    &["shell", "samples", "page", "reader", "titles", "reports"];

/// The files by their names, `words-fr` and `words-fr-advice`: the texts in their order, but for those of some
/// sections.
pub(crate) fn packed(without: &[&str]) -> Result<Vec<(String, String)>> {
    let folder = project::root().join("crates/vacancy_messages/texts");
    let first_lacks = [without, &ADVICE].concat();
    let mut packed = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let language = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let texts = fs::read_to_string(&path)?;
        let sections = texts.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'));
        let others: Vec<_> = sections.filter(|section| !ADVICE.contains(section)).collect();
        packed.push((format!("words-{language}-advice"), vacancy_words::packed(&texts, &others)));
        packed.push((format!("words-{language}"), vacancy_words::packed(&texts, &first_lacks)));
    }
    packed.sort();
    Ok(packed)
}
