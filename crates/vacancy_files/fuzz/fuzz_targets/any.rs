//! Bytes of any kind, told by their content.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vacancy_files_fuzz::check;

// Whatever the bytes are: the sniffer, text in all letters, archives as they are.
fuzz_target!(|bytes: &[u8]| check(bytes, None));
