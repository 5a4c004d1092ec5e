//! An empty view of Leptos: what the element is measured beside.

use leptos::mount::mount_to_body;
use wasm_bindgen::prelude::wasm_bindgen;

/// Mounts nothing.
#[wasm_bindgen]
pub fn mount() {
    mount_to_body(|| ());
}
