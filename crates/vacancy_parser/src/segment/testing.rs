//! Texts as the words of their blocks, for the tests of what becomes one block.

use vacancy_text::{Document, Format};

use super::segment;

/// The lines of each block, with a stroke between them.
pub(super) fn words(document: &Document) -> Vec<String> {
    document
        .blocks()
        .iter()
        .map(|&block| {
            let lines = document.lines(block).iter();
            let texts: Vec<_> = lines.filter_map(|line| line.slice(document.text())).collect();
            texts.join("/")
        })
        .collect()
}

#[track_caller]
pub(super) fn check(text: &str, expected: &[&str]) {
    assert_eq!(words(&segment(text, Format::Text)), expected);
}
