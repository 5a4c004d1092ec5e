//! The parser and the exports for JavaScript and TypeScript.
//!
//! What comes out is plain: objects, arrays, strings, numbers, `true`, `false` and `null`, safe for
//! `structuredClone`, workers and `JSON.stringify`; nothing to free. The shape is that of the
//! command line's JSON and described for TypeScript in `notice.d.ts`; offsets are always UTF-16 code
//! units, so that `text.slice(start, end)` is the mention. Nothing is decided here.

#![warn(missing_docs)]

mod export;
mod options;
mod types;

use js_sys::Array;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use vacancy_model::Notice;
use vacancy_text::{Document, PackedDocument, Utf16Offsets};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

pub use export::{check_job_posting, to_calendar, to_csv, to_job_posting, to_markdown};

/// One serializer for all that leaves: `null` for what is missing, objects for maps.
const SERIALIZER: Serializer = Serializer::json_compatible();

/// Reads a notice from plain text or Markdown. Any text gives a notice; what is none says so in its
/// diagnostics (`not-a-notice`).
///
/// # Errors
/// A `TypeError` for options that are none: an unknown name, or a value of the wrong type.
#[wasm_bindgen(unchecked_return_type = "Notice")]
pub fn parse(
    text: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "ParseOptions")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let options = options::parse(options).map_err(|message| into_error(&message))?;
    leave(vacancy_parser::parse(text, &options).into_utf16(text))
}

/// Reads a notice from what the readers of files give: `{ text, pages, notice }`.
///
/// # Errors
/// A `TypeError` for what no reader of files has given.
#[wasm_bindgen(js_name = parseFile, skip_typescript)]
#[expect(clippy::needless_pass_by_value, reason = "what JavaScript gives is owned")]
pub fn parse_file(
    text: String,
    numbers: Vec<u32>,
    targets: Array,
    name: Option<String>,
) -> Result<JsValue, JsValue> {
    let targets = targets.iter().map(|it| it.as_string().unwrap_or_default()).collect();
    let document = PackedDocument { text, numbers, targets }.unpack();
    let mut document = document.ok_or_else(|| into_error("what the readers gave is damaged"))?;
    document.name = name;
    let offsets = Utf16Offsets::new(document.text());
    let notice = vacancy_parser::parse_document(&document).into_utf16_of(&offsets);
    let read = FileRead { text: document.text(), pages: pages(&document, &offsets), notice };
    leave(read)
}

/// The version of this package.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

#[derive(Serialize)]
struct FileRead<'d> {
    text: &'d str,
    pages: Vec<Page>,
    notice: Notice,
}

/// Where a page of the file stands in its text.
#[derive(Serialize)]
struct Page {
    number: u32,
    span: vacancy_text::Span,
}

fn pages(document: &Document, offsets: &Utf16Offsets<'_>) -> Vec<Page> {
    let page =
        |page: &vacancy_text::Page| Page { number: page.number, span: offsets.span(page.span) };
    document.pages().iter().map(page).collect()
}

fn leave(value: impl Serialize) -> Result<JsValue, JsValue> {
    value.serialize(&SERIALIZER).map_err(|error| into_error(&error.to_string()))
}

fn into_error(message: &str) -> JsValue {
    js_sys::TypeError::new(message).unchecked_into()
}

/// A panic is a defect; where one happens nevertheless, the console says where, in a build for development. The words
/// of all languages come along, since nothing here can wait for one.
#[cfg(feature = "standalone")]
#[wasm_bindgen(start)]
fn start() {
    vacancy_messages::carry!(without "sheet" "reader" "shell" "samples" "page");
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
}
