//! What JavaScript calls: the only place that knows a browser.

mod collection;
mod notice;

use js_sys::Array;
use vacancy_model::Lang;
use wasm_bindgen::JsValue;

use crate::file::File;

pub use collection::Collection;
pub use notice::{Desk, file, judge};

fn language(name: &str) -> Lang {
    if name == Lang::Fr.as_str() { Lang::Fr } else { Lang::En }
}

/// A file as `[what, name, type, text]`, the first only where something is to be done with it.
fn file_parts(what: Option<&str>, file: File) -> Array {
    let File { name, media_type, text } = file;
    let file: [JsValue; 3] = [name.into(), media_type.into(), text.into()];
    what.map(JsValue::from).into_iter().chain(file).collect()
}
