//! `cargo xtask bench-page`

use anyhow::Result;

use crate::site;

pub(super) fn run() -> Result<()> {
    site::build()?;
    super::e2e::playwright(&[
        "--config=bench.config.ts".to_owned(),
        "page".to_owned(),
        "many".to_owned(),
    ])
}
