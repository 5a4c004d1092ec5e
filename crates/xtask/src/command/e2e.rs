//! `cargo xtask e2e`

use anyhow::Result;

use crate::{
    package,
    setup::{self, Need},
    shell, site,
};

pub(super) fn run(words: &[String]) -> Result<()> {
    site::build()?;
    package::build()?;
    playwright(words)
}

/// Runs Playwright over the site as it stands in `dist/`, and over the package as it was packed last.
pub(super) fn playwright(words: &[String]) -> Result<()> {
    setup::ensure(&[Need::Npm, Need::Browser, Need::Firefox])?;
    let mut playwright = shell::node_program("playwright");
    playwright.env("PACKAGE", package::archive()?);
    shell::run(playwright.arg("test").args(words))
}
