//! The types for TypeScript.

use wasm_bindgen::prelude::wasm_bindgen;

/// The types of what goes in and comes out, for TypeScript.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = include_str!("notice.d.ts");
