//! The language, in the address: whoever is sent it sees the page in the same one.

use leptos_dom::helpers::{document, window};
use vacancy_model::Lang;
use wasm_bindgen::JsValue;
use web_sys::Url;

const LANGUAGE: &str = "lang";

/// The language that the shell has chosen: the address's, else the browser's.
pub(crate) fn language() -> Lang {
    let shown = document().document_element().and_then(|root| root.get_attribute(LANGUAGE));
    shown.and_then(|code| Lang::named(&code)).unwrap_or(Lang::En)
}

/// Keeps the reader's choice of language in the address.
pub(crate) fn keep(lang: Lang) {
    let _ = write(lang);
}

fn write(lang: Lang) -> Result<(), JsValue> {
    let url = Url::new(&window().location().href()?)?;
    url.search_params().set(LANGUAGE, lang.as_str());
    window().history()?.replace_state_with_url(&JsValue::NULL, "", Some(&url.href()))
}
