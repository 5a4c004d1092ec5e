//! `cargo xtask size`

use anyhow::Result;

use crate::site;

pub(super) fn run() -> Result<()> {
    site::build()?;
    check()
}

/// Prints the sizes of the built site and fails above a budget.
pub(super) fn check() -> Result<()> {
    let sizes = site::Sizes::measure()?;
    sizes.print()?;
    sizes.check_budgets()
}
