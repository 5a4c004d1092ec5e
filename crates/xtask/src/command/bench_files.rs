//! `cargo xtask bench-files`

use anyhow::Result;

use crate::site;

pub(super) fn run() -> Result<()> {
    site::build()?;
    super::e2e::playwright(&["--config=bench.config.ts".to_owned(), "files".to_owned()])
}
