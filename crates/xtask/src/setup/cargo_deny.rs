//! `cargo deny`, which checks licences and sources.

use anyhow::Result;

use super::from_source;
use crate::{say, shell};

pub(super) fn ensure() -> Result<()> {
    if shell::is_installed("cargo-deny") {
        return Ok(());
    }
    say::line("Installing cargo-deny from source, once a machine (about 2 minutes on two cores).");
    from_source::install("cargo-deny", &["--locked"])
}
