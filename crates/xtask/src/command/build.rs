//! `cargo xtask build`

use anyhow::Result;

use crate::site;

pub(super) fn run() -> Result<()> {
    site::build()?;
    site::Sizes::measure()?.print()
}
