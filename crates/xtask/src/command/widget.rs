//! `cargo xtask widget`

use anyhow::Result;

use crate::{project, setup, widget};

pub(super) fn run() -> Result<()> {
    setup::ensure(setup::SITE)?;
    widget::build(&project::dist())
}
