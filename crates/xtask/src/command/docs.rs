//! `cargo xtask docs`

use anyhow::Result;

use crate::shell;

/// For those who work on the code: private items have their pages too.
pub(super) fn run() -> Result<()> {
    let words = ["doc", "--locked", "--workspace", "--no-deps", "--document-private-items"];
    shell::run(shell::cargo(words).env("RUSTDOCFLAGS", "--deny warnings"))
}
