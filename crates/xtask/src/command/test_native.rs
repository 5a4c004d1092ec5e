//! `cargo xtask test-native`

use anyhow::Result;

use crate::shell;

pub(super) fn run() -> Result<()> {
    shell::run(&mut shell::cargo(["test", "--locked", "--workspace", "--no-fail-fast"]))
}
