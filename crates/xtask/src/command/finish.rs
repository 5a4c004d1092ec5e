//! `cargo xtask finish`

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{site, widget};

/// Trunk names the folder where it has put the site together.
const STAGING: &str = "TRUNK_STAGING_DIR";

pub(super) fn run() -> Result<()> {
    let folder = std::env::var_os(STAGING)
        .map(PathBuf::from)
        .with_context(|| format!("Trunk runs this command: {STAGING} is not set"))?;
    site::finish(&folder)?;
    if std::env::var_os(site::WITH_WIDGET).is_some() { widget::build(&folder) } else { Ok(()) }
}
