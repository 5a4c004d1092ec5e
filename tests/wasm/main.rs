//! The WebAssembly build, in a real browser.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "clippy knows only the tests of the standard harness")]

mod api;
mod corpus;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
