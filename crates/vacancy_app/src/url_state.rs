//! The language, in the address: whoever is sent it sees the page in the same one.

use vacancy_model::Lang;
use vacancy_ui::browser::find;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = vacancyWords, js_name = keep)]
    fn keep_in_address(lang: &str);
}

/// The language that the shell has chosen: the address's, else the browser's.
pub(crate) fn language() -> Lang {
    let shown = find(":root").and_then(|root| root.get_attribute("lang"));
    shown.and_then(|code| Lang::named(&code)).unwrap_or(Lang::En)
}

/// Keeps the reader's choice of language in the address.
pub(crate) fn keep(lang: Lang) {
    keep_in_address(lang.as_str());
}
