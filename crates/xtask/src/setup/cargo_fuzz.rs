//! `cargo fuzz`, which builds and runs the fuzz targets.

use anyhow::Result;

use crate::{say, shell};

pub(super) fn ensure() -> Result<()> {
    if shell::is_installed("cargo-fuzz") {
        return Ok(());
    }
    say::line("Installing cargo-fuzz from source, once a machine (about a minute on two cores).");
    shell::run(&mut shell::cargo(["install", "cargo-fuzz", "--locked"]))
}
