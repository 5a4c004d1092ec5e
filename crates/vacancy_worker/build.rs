//! Bounds the module's memory: a file that asks for more ends its worker, and not the browser's tab.

/// Bytes. A file of 50 MB, the 200 MB that it may unpack to, and what is made of them fit.
const MOST_MEMORY: u32 = 1 << 30;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-cdylib=--max-memory={MOST_MEMORY}");
    }
}
