//! What JavaScript calls: the only place that knows a browser.

mod collection;
mod library;
mod notice;
mod source;

use js_sys::Array;
use vacancy_model::Lang;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::file::File;

pub use collection::Collection;
pub use library::{Edit, corrected};
pub use notice::{Desk, file, judge};
pub use source::Source;

/// The desk carries the words of all languages, so that it has those that it is asked for.
#[wasm_bindgen(start)]
fn start() {
    vacancy_messages::carry!(without "sheet" "reader" "shell" "samples" "page" "titles");
}

fn language(name: &str) -> Lang {
    Lang::named(name).unwrap_or(Lang::En)
}

/// A file as `[what, name, type, text]`, the first only where something is to be done with it.
fn file_parts(what: Option<&str>, file: File) -> Array {
    let File { name, media_type, text } = file;
    let file: [JsValue; 3] = [name.into(), media_type.into(), text.into()];
    what.map(JsValue::from).into_iter().chain(file).collect()
}

/// What stands in the library, from `[id, text, id, text, …]`.
fn stored(parts: &Array) -> Vec<(String, String)> {
    let texts: Vec<_> = parts.iter().map(|part| part.as_string().unwrap_or_default()).collect();
    let pair = |pair: &[String]| match pair {
        [id, json] => Some((id.clone(), json.clone())),
        _ => None,
    };
    texts.chunks(2).filter_map(pair).collect()
}

/// An edit on its way to the store: `["write", edit, is_new]`, the last where something is kept anew.
fn write_parts(edit: library::Edit) -> Array {
    let is_new = edit.is_new();
    Array::of3(&"write".into(), &edit.into(), &is_new.into())
}
