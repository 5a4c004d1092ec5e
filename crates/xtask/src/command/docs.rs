//! `cargo xtask docs`

use anyhow::Result;

use crate::{
    setup::{self, Need},
    shell,
};

pub(super) fn run() -> Result<()> {
    setup::ensure(&[Need::RustTarget])?;
    document(&[])?;
    document(&["--target", "wasm32-unknown-unknown", "-p", "vacancy_ui", "-p", "vacancy_wasm"])
}

fn document(words: &[&str]) -> Result<()> {
    let mut cargo = shell::cargo(["doc", "--locked", "--no-deps"]);
    shell::run(cargo.args(words).env("RUSTDOCFLAGS", "--deny warnings"))
}
