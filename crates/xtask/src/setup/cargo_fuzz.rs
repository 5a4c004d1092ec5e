//! `cargo fuzz`, which builds and runs the fuzz targets.

use anyhow::Result;

use super::from_source;
use crate::{say, shell};

pub(super) fn ensure() -> Result<()> {
    if shell::is_installed("cargo-fuzz") {
        return Ok(());
    }
    say::line("Installing cargo-fuzz from source, once a machine (about a minute on two cores).");
    from_source::install("cargo-fuzz", &["--locked"])
}
