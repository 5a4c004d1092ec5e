//! The XML of an ODT file.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vacancy_files_fuzz::check;

// The form in one XML file: what the archive around the other one holds is XML of the same kind.
fuzz_target!(|bytes: &[u8]| {
    let mut file = b"<office:document>".to_vec();
    file.extend_from_slice(bytes);
    check(&file, None);
});
