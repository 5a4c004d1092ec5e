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
        languages.push((language, pack(&fs::read_to_string(&path)?, without)));
    }
    languages.sort();
    Ok(languages)
}

/// The headings of sections stay, and of each text what is said, behind the `=` that tells it from a heading.
fn pack(file: &str, without: &[&str]) -> String {
    let mut packed = String::new();
    let mut is_left_out = false;
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let section = line.strip_prefix('[').and_then(|line| line.strip_suffix(']'));
        is_left_out = section.map_or(is_left_out, |section| without.contains(&section));
        if is_left_out {
            continue;
        }
        match line.split_once(" = ") {
            Some((_, text)) => packed.extend(["=", text, "\n"]),
            None => packed.extend([line, "\n"]),
        }
    }
    packed
}

#[cfg(test)]
mod tests {
    use super::pack;

    const FILE: &str = "# About.\n\n[one]\n# First.\na = A = 1\nb = B\n\n[two]\nc = C\n";

    #[test]
    fn leaves_out_what_only_translators_read() {
        assert_eq!(pack(FILE, &[]), "[one]\n=A = 1\n=B\n[two]\n=C\n");
    }

    #[test]
    fn leaves_out_sections_that_are_not_shown() {
        assert_eq!(pack(FILE, &["one", "three"]), "[two]\n=C\n");
    }
}
