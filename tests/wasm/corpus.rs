//! Every case of the corpus, read by the WebAssembly build.

use vacancy_parser::{ParseOptions, parse};
use vacancy_tests::corpus::{CASES, EXPECTED};
use vacancy_tests::gold;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn gives_the_same_bytes_of_json_as_the_native_build() {
    assert_eq!(CASES.len(), EXPECTED.len());
    for (case, expected) in CASES.iter().zip(EXPECTED) {
        let notice = parse(case.notice, &ParseOptions::default());
        let json = serde_json::to_string_pretty(&notice).unwrap() + "\n";
        assert!(json == *expected, "{}: the JSON differs from expected.json", case.name);
    }
}

#[wasm_bindgen_test]
fn reads_every_gold_fact() {
    for case in CASES {
        let wanted = serde_json::from_str(case.gold).unwrap();
        let found = serde_json::to_value(parse(case.notice, &ParseOptions::default())).unwrap();
        let verdict = gold::compare(&wanted, &found);
        assert!(verdict.total > 0, "{}: nothing to compare", case.name);
        assert!(verdict.differences.is_empty(), "{}: {:#?}", case.name, verdict.differences);
    }
}
