//! PDFs.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vacancy_files_fuzz::check;

fuzz_target!(|bytes: &[u8]| {
    let mut file = b"%PDF-1.7\n".to_vec();
    file.extend_from_slice(bytes);
    check(&file, None);
});
