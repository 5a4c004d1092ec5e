//! The files as modules for WebAssembly carry them; the page and the element load the same beside their programs.

use std::str;

use super::LEARNT;

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
