//! `cargo xtask lighthouse`

use anyhow::Result;

use crate::{
    setup::{self, Need},
    shell, site,
};

pub(super) fn run() -> Result<()> {
    site::build()?;
    setup::ensure(&[Need::Npm, Need::Browser])?;
    shell::run(
        shell::node_program("node").arg("support/lighthouse.mjs").env("CHROMIUM", chromium()),
    )
}

/// Lighthouse wants the program's place, not its name.
fn chromium() -> String {
    let name = setup::chromium();
    shell::output(shell::command("which").arg(&name)).unwrap_or(name)
}
