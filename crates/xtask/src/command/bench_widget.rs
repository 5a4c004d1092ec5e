//! `cargo xtask bench-widget`

use anyhow::Result;

use crate::wasm::{self, Optimise};
use crate::{project, site};

/// Beside what the element is measured: a workspace of its own.
const EMPTY: &str = "tests/e2e/bench/empty_mount";

pub(super) fn run() -> Result<()> {
    site::build()?;
    let empty = project::root().join(EMPTY);
    wasm::build_apart(&empty.join("Cargo.toml"))?;
    wasm::bind("empty_mount", "empty_mount", &empty.join("built"), Optimise::Size)?;
    super::e2e::playwright(&["--config=bench.config.ts".to_owned(), "widget".to_owned()])
}
