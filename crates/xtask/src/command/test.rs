//! `cargo xtask test`

use anyhow::Result;

use super::{deny, docs, e2e, fmt, lint, screenshots, size, test_native, test_wasm};
use crate::{package, say, setup, site, steps::Steps};

pub(super) fn run() -> Result<()> {
    let mut steps = Steps::default();
    steps.take("Set-up", || setup::ensure(setup::ALL))?;
    steps.take("Format", || fmt::run(true))?;
    steps.take("Lint for this machine", lint::native)?;
    steps.take("Lint for WebAssembly", lint::wasm)?;
    steps.take("Documentation of the code", docs::run)?;
    steps.take("Licences and sources", deny::check)?;
    steps.take("Tests on this machine", test_native::run)?;
    steps.take("Tests of the WebAssembly in Chromium", test_wasm::run)?;
    steps.take("Site", site::build)?;
    steps.take("Package", package::build)?;
    steps.take("Size of the first load", size::check)?;
    steps.take("The page in Chromium, end to end", || e2e::playwright(&[]))?;
    steps.take("The pictures of its views", screenshots::compare)?;
    steps.print_times();
    say::line("\nEverything is as it should be.");
    Ok(())
}
