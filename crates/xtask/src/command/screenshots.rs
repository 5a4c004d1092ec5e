//! `cargo xtask screenshots`

use anyhow::Result;

use crate::{project, say, site};

pub(super) fn run() -> Result<()> {
    site::build()?;
    super::e2e::playwright(&["--config=screenshots.config.ts".to_owned()])?;
    say::line(format!("The pictures are in {}.", project::e2e().join("screenshots").display()));
    Ok(())
}
