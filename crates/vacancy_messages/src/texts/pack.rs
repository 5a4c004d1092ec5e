//! The files as modules for WebAssembly carry them. `cargo xtask build` makes the same of them for the page.

use std::str;

use super::LEARNT;
use super::lines::{after_line, has};

/// Has a module for WebAssembly carry the texts of all languages, but for those of some sections.
#[macro_export]
macro_rules! carry {
    (without $($section:literal)*) => {
        $crate::carry!(@ 0, $($section)*);
        $crate::carry!(@ 1, $($section)*);
    };
    (@ $language:literal, $($section:literal)*) => {{
        const FILE: &str = $crate::texts::FILES[$language];
        const PACKED: ([u8; FILE.len()], usize) = $crate::texts::pack(FILE, &[$($section),*]);
        static TEXTS: [u8; PACKED.1] = match PACKED.0.first_chunk() {
            Some(texts) => *texts,
            None => panic!(),
        };
        $crate::texts::take_up($language, &TEXTS);
    }};
}

/// Takes the texts of a language by its place, which [`carry!`](crate::carry!) has packed.
pub fn take_up(language: usize, texts: &'static [u8]) {
    if let (Some(learnt), Ok(texts)) = (LEARNT.get(language), str::from_utf8(texts)) {
        let _ = learnt.set(texts);
    }
}

/// A file without its comments, the names of its texts and some of its sections, and how long that is.
pub const fn pack<const N: usize>(file: &str, without: &[&str]) -> ([u8; N], usize) {
    let file = file.as_bytes();
    let (mut packed, mut length) = ([0; N], 0);
    let (mut line, mut is_left_out) = (0, false);
    while line < file.len() {
        let next = after_line(file, line);
        if file[line] == b'[' {
            is_left_out = is_any(file, line + 1, without);
        }
        if !is_left_out && file[line] != b'#' && file[line] != b'\n' {
            let mut at = line;
            // From the sign on that stands between a name and its text.
            while file[line] != b'[' && file[at] != b'=' {
                at += 1;
            }
            while at < next {
                packed[length] = file[at];
                length += 1;
                at += 1;
            }
        }
        line = next;
    }
    (packed, length)
}

const fn is_any(file: &[u8], at: usize, names: &[&str]) -> bool {
    let mut name = 0;
    while name < names.len() {
        if has(file, at, names[name]) && has(file, at + names[name].len(), "]") {
            return true;
        }
        name += 1;
    }
    false
}
