//! `cargo xtask package`

use anyhow::Result;

use crate::package;

pub(super) fn run() -> Result<()> {
    package::build()
}
