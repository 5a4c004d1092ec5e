//! The standard library for WebAssembly.

use std::path::Path;

use anyhow::{Context, Result};

use crate::{say, shell};

const TARGET: &str = "wasm32-unknown-unknown";

pub(super) fn ensure() -> Result<()> {
    let sysroot = shell::output(shell::command("rustc").args(["--print", "sysroot"]))
        .context("`rustc` cannot be run; install Rust from https://rustup.rs")?;
    if Path::new(&sysroot).join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    say::line("Adding Rust's standard library for WebAssembly (seconds).");
    shell::run(shell::command("rustup").args(["target", "add", TARGET]))
        .context("without rustup, install your distribution's Rust standard library for wasm32")
}
