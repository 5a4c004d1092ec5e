//! `cargo xtask setup`

use anyhow::Result;

use crate::{say, setup};

pub(super) fn run() -> Result<()> {
    setup::ensure(setup::ALL)?;
    say::line("Everything is installed but cargo-fuzz, which `cargo xtask fuzz` installs.");
    Ok(())
}
