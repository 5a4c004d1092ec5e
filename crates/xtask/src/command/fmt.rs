//! `cargo xtask fmt`

use anyhow::Result;

use crate::shell;

pub(super) fn run(check: bool) -> Result<()> {
    let words = ["fmt", "--all"].into_iter().chain(check.then_some("--check"));
    shell::run(&mut shell::cargo(words))
}
