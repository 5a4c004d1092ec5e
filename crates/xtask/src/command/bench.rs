//! `cargo xtask bench`

use anyhow::Result;

use crate::shell;

pub(super) fn run() -> Result<()> {
    shell::run(&mut shell::cargo(["bench", "--locked", "-p", "vacancy_parser"]))
}
