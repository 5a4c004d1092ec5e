//! The standard library for WebAssembly, built and as sources.

use std::path::Path;

use anyhow::{Context, Result};

use crate::{say, shell};

const TARGET: &str = "wasm32-unknown-unknown";

pub(super) fn ensure() -> Result<()> {
    let sysroot = shell::output(shell::command("rustc").args(["--print", "sysroot"]))
        .context("`rustc` cannot be run; install Rust from https://rustup.rs")?;
    let has = |path: &str| Path::new(&sysroot).join("lib/rustlib").join(path).is_dir();
    if !has(TARGET) {
        say::line("Adding Rust's standard library for WebAssembly (seconds).");
        add("target", TARGET)?;
    }
    // A release builds the library anew: see crates/xtask/src/wasm/own_std.rs.
    if !has("src/rust/library") {
        say::line("Adding the sources of Rust's standard library (seconds).");
        add("component", "rust-src")?;
    }
    Ok(())
}

fn add(kind: &str, name: &str) -> Result<()> {
    shell::run(shell::command("rustup").args([kind, "add", name])).with_context(|| {
        format!("without rustup, install your distribution's package of Rust that has {name}")
    })
}
