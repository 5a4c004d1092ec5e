//! `cargo xtask e2e`

use anyhow::Result;

use crate::{
    setup::{self, Need},
    shell, site,
};

pub(super) fn run(words: &[String]) -> Result<()> {
    site::build()?;
    playwright(words)
}

/// Runs Playwright over the site as it stands in `dist/`.
pub(super) fn playwright(words: &[String]) -> Result<()> {
    setup::ensure(&[Need::Npm, Need::Browser])?;
    shell::run(shell::node_program("playwright").arg("test").args(words))
}
