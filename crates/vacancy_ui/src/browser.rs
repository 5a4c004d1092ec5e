//! What every page has by its name, bound by it: to look for the window first, in the four places where it may be,
//! would be half a kilobyte more to load.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::js_sys::Function;
use web_sys::{Element, MediaQueryList};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = matchMedia)]
    pub(crate) fn match_media(query: &str) -> MediaQueryList;

    /// Hears an event wherever in the page it happens.
    #[wasm_bindgen(js_name = addEventListener)]
    pub(crate) fn listen_to(event: &str, hear: &Function);

    /// Runs a function once, after so many milliseconds.
    #[wasm_bindgen(js_name = setTimeout)]
    pub(crate) fn set_timeout(run: &Function, milliseconds: i32);

    /// The first element of the page that a selector describes.
    #[wasm_bindgen(js_namespace = document, js_name = querySelector)]
    pub fn find(selector: &str) -> Option<Element>;
}
