//! The parser for JavaScript and TypeScript: `parse(text, options?)` and `version()`.
//!
//! What comes out is plain: objects, arrays, strings, numbers, `true`, `false` and `null`, safe for
//! `structuredClone`, workers and `JSON.stringify`; nothing to free. The shape is that of the
//! command line's JSON and described for TypeScript in `notice.d.ts`; offsets are always UTF-16 code
//! units, so that `text.slice(start, end)` is the mention. Nothing is decided here.

mod options;
mod types;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

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
    let options = options::read(options).map_err(|message| into_error(&message))?;
    let notice = vacancy_parser::parse(text, &options).into_utf16(text);
    notice.serialize(&SERIALIZER).map_err(|error| into_error(&error.to_string()))
}

/// The version of this package.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

fn into_error(message: &str) -> JsValue {
    js_sys::TypeError::new(message).into()
}

/// A panic is a defect; where one happens nevertheless, the console says where.
#[cfg(feature = "standalone")]
#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}
