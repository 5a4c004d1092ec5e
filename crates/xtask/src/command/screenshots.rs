//! `cargo xtask screenshots`

use anyhow::Result;

use super::e2e;
use crate::{project, say, site};

const CONFIG: &str = "--config=screenshots.config.ts";

/// Takes the pictures of the views anew, to be looked at and kept.
pub(super) fn run() -> Result<()> {
    site::build()?;
    e2e::playwright(&[CONFIG.to_owned(), "--update-snapshots=changed".to_owned()])?;
    say::line(format!("The pictures are in {}.", project::e2e().join("views/pictures").display()));
    Ok(())
}

/// Compares the views of the built site with the pictures that are kept.
pub(super) fn compare() -> Result<()> {
    e2e::playwright(&[CONFIG.to_owned()])
}
