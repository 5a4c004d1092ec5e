//! Any bytes, as the text that a program would make of them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vacancy_tests::sound::parse_soundly;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    if let Err(broken) = parse_soundly(&text) {
        panic!("{broken}");
    }
});
