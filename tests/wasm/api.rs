//! The package for JavaScript, as JavaScript sees it.

use js_sys::{Array, JSON, Object, Reflect};
use serde_json::Value;
use vacancy_parser::ParseOptions;
use vacancy_tests::corpus::{CASES, PLAIN_NOTICE};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

fn parse(text: &str) -> JsValue {
    vacancy_wasm::parse(text, &JsValue::UNDEFINED).unwrap()
}

fn text_of(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

/// Follows names and indices into an object.
fn at(value: &JsValue, path: &[&str]) -> JsValue {
    path.iter()
        .fold(value.clone(), |value, name| Reflect::get(&value, &JsValue::from_str(name)).unwrap())
}

/// What the options are refused with.
fn refusal(options: &str) -> String {
    let options = JSON::parse(options).unwrap();
    let error = vacancy_wasm::parse("", &options).unwrap_err();
    error.unchecked_into::<js_sys::TypeError>().message().into()
}

#[wasm_bindgen_test]
fn is_the_command_lines_json_with_its_order_of_keys_and_its_nulls() {
    for case in CASES {
        let notice = vacancy_parser::parse(case.notice, &ParseOptions::default());
        let json = serde_json::to_string(&notice.into_utf16(case.notice)).unwrap();
        assert!(text_of(&parse(case.notice)) == json, "{}", case.name);
    }
}

#[wasm_bindgen_test]
fn counts_in_utf16_so_that_a_slice_is_the_mention() {
    // Astral characters, CJK, a byte order mark, and both kinds of line end before the first fact.
    let prefix = "\u{feff}\u{1f3db}\u{fe0f} 職位空缺\r\n\r\n𝔙acancy\r\n";
    let text = format!("{prefix}{PLAIN_NOTICE}");
    let notice = parse(&text);
    let script = js_sys::JsString::from(text.as_str());
    assert_eq!(at(&notice, &["source", "length"]).as_f64(), Some(f64::from(script.length())));
    let deadline = ["facts", "deadline", "readings", "0", "mention"];
    let offset = |end| at(&at(&notice, &deadline), &[end]).as_f64().unwrap();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "offsets are u32")]
    let mention = script.slice(offset("start") as u32, offset("end") as u32);
    assert_eq!(String::from(mention), mention_in_bytes(&text));
}

/// The words of the deadline by byte offsets, from the parser itself.
fn mention_in_bytes(text: &str) -> String {
    let notice = vacancy_parser::parse(text, &ParseOptions::default());
    let notice = serde_json::to_value(notice).unwrap();
    let mention = &notice["facts"]["deadline"]["readings"][0]["mention"];
    let offset = |end: &str| usize::try_from(mention[end].as_u64().unwrap()).unwrap();
    text[offset("start")..offset("end")].to_owned()
}

#[wasm_bindgen_test]
fn reads_text_with_lone_surrogates() {
    let broken: String = js_sys::JsString::from_char_code(&[0xd800, 0x41, 0xdc00]).into();
    assert!(Array::is_array(&at(&parse(&broken), &["diagnostics"])));
}

#[wasm_bindgen_test]
fn says_of_an_empty_text_that_it_is_no_notice() {
    let notice = parse("");
    assert_eq!(at(&notice, &["source", "length"]).as_f64(), Some(0.0));
    assert_eq!(
        at(&notice, &["diagnostics", "0", "code"]).as_string().as_deref(),
        Some("not-a-notice")
    );
}

#[wasm_bindgen_test]
fn gives_plain_objects_alone() {
    let notice = parse(PLAIN_NOTICE);
    let prototype = Object::get_prototype_of(&notice);
    assert_eq!(prototype, Object::get_prototype_of(&Object::new()));
    let there_and_back: Value = serde_json::from_str(&text_of(&notice)).unwrap();
    assert!(there_and_back["facts"].is_object());
}

#[wasm_bindgen_test]
fn takes_the_options_that_it_knows() {
    let options = JSON::parse(r#"{"name": "a.md", "format": "markdown"}"#).unwrap();
    let notice = vacancy_wasm::parse("", &options).unwrap();
    assert_eq!(at(&notice, &["source", "name"]).as_string().as_deref(), Some("a.md"));
    assert_eq!(at(&notice, &["source", "format"]).as_string().as_deref(), Some("markdown"));
}

#[wasm_bindgen_test]
fn refuses_options_that_it_does_not_know() {
    assert!(refusal(r#"{"naem": "a.md"}"#).contains("naem"));
    assert!(refusal(r#"{"format": "docx"}"#).contains("format"));
    assert!(refusal(r#"{"maxBytes": -1}"#).contains("maxBytes"));
    assert!(refusal("[]").contains("object"));
}
