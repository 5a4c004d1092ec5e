//! A notice on its way from the page.

use vacancy_text::PackedDocument;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::given::Given;

/// A notice as the page gives it, to be shown, saved, judged or kept.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Source(pub(super) Given);

#[wasm_bindgen]
impl Source {
    /// Of its parts: the text and its name, how much of a text without structure is read, the numbers and targets
    /// of its structure, and what the reader holds against it, where they do.
    #[wasm_bindgen(constructor)]
    pub fn new(
        text: String,
        name: Option<String>,
        limit: u32,
        numbers: Vec<u32>,
        targets: Vec<String>,
        corrections: Option<String>,
    ) -> Self {
        let packed = PackedDocument { text, numbers, targets };
        Self(Given { packed, name, limit, corrections: corrections.unwrap_or_default() })
    }
}
