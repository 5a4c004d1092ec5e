//! What is to be written to the library, on its way through the browser's database.

use js_sys::Array;
use vacancy_collection::NoticeText;
use vacancy_collection::library::{self, Plan, Write};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::source::Source;

/// Something that a reader does to the library.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Edit(pub(super) library::Edit);

#[wasm_bindgen]
impl Edit {
    /// The ids whose records decide what is to be written.
    pub fn ids(&self) -> Vec<String> {
        self.0.ids()
    }

    /// What is to be written where `stored` stands under the ids now, each a text or `undefined`: how many
    /// records that makes new, changed and alike, and then by turns an id and its text, or `undefined`
    /// where it is deleted.
    pub fn plan(&self, stored: &Array) -> Array {
        let stored: Vec<_> = stored.iter().map(|it| it.as_string()).collect();
        let Plan { writes, new, changed, alike } = self.0.plan(&stored);
        let counts = [new, changed, alike].map(JsValue::from);
        let write = |write: Write| match write {
            Write::Put(id, json) => [id.into(), json.into()],
            Write::Delete(id) => [id.into(), JsValue::UNDEFINED],
        };
        counts.into_iter().chain(writes.into_iter().flat_map(write)).collect()
    }
}

/// Holds the reader's own values against a notice, where it is kept. `now` is a moment in UTC (ISO 8601).
#[wasm_bindgen]
pub fn corrected(source: Source, now: String) -> Edit {
    let text = NoticeText::from(source.0);
    Edit(library::Edit::Correct { text, now })
}

impl Edit {
    /// Whether notices are kept by it that were not before.
    pub(super) const fn is_new(&self) -> bool {
        matches!(self.0, library::Edit::Keep { .. } | library::Edit::Import { .. })
    }
}
