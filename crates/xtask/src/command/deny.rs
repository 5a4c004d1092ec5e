//! `cargo xtask deny`

use anyhow::Result;

use crate::{
    setup::{self, Need},
    shell,
};

pub(super) fn run() -> Result<()> {
    setup::ensure(&[Need::CargoDeny])?;
    check()
}

/// Licences, sources and duplicates. Advisories are left out: their database has to be fetched, and a test
/// that needs the network fails for reasons that are not the project's.
pub(super) fn check() -> Result<()> {
    shell::run(&mut shell::cargo([
        "deny",
        "--locked",
        "check",
        "--hide-inclusion-graph",
        "bans",
        "licenses",
        "sources",
    ]))
}
