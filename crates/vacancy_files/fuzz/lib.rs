//! What every target does: read the bytes, and hold what comes of them to the promises.
//!
//! `cargo xtask fuzz` runs them, seeded with the files in `tests/files`. `odt` takes what a file has as
//! `content.xml`, `docx` the four parts that the target names, a zero byte behind each.

use vacancy_files::{Limits, ReadOptions, read};

/// Reads a file; where that gives a document, every span in it must fit, and it must parse.
///
/// # Panics
/// Where a promise is broken: that is what the fuzzer looks for.
pub fn check(bytes: &[u8], name: Option<&str>) {
    let limits = Limits { text_bytes: 1 << 20, unpacked_bytes: 4 << 20, ..Limits::default() };
    let mut options = ReadOptions { name, password: None, limits, progress: &mut |_, _| {} };
    let Ok(document) = read(bytes, &mut options) else { return };
    let text = document.text();
    for &block in document.blocks() {
        assert!(!document.lines(block).is_empty(), "a block has words");
        for line in document.lines(block) {
            let words = line.slice(text).expect("a line fits the text");
            assert_eq!(words, words.trim(), "a line has no blanks around it");
        }
    }
    for link in document.links() {
        assert!(link.span.slice(text).is_some_and(|words| !words.is_empty()));
    }
    if text.len() < 1 << 16 {
        vacancy_parser::parse_document(&document);
    }
}
