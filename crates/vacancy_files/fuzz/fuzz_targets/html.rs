//! Pages.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vacancy_files_fuzz::check;

fuzz_target!(|bytes: &[u8]| {
    let mut file = b"<!doctype html>".to_vec();
    file.extend_from_slice(bytes);
    check(&file, None);
});
