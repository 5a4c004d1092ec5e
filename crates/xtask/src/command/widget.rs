//! `cargo xtask widget`

use anyhow::Result;

use crate::{setup, widget};

pub(super) fn run() -> Result<()> {
    setup::ensure(setup::SITE)?;
    widget::build()
}
