//! What a machine needs, installed once a machine and only when it is missing.

mod browser;
mod cargo_deny;
mod cargo_fuzz;
mod firefox;
mod from_source;
mod npm;
mod rust_target;
mod trunk;
mod wasm_bindgen;

use anyhow::Result;

pub(crate) use browser::chromium;

/// One thing that a command needs.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Need {
    /// The standard library for `wasm32-unknown-unknown`.
    RustTarget,
    /// `trunk`, which builds the page.
    Trunk,
    /// `wasm-bindgen` and its test runner, of the version in `Cargo.lock`.
    WasmBindgen,
    /// The packages of the browser tests, and `wasm-opt`.
    Npm,
    /// Chromium, its driver, and where it is to be had its headless shell.
    Browser,
    /// Firefox.
    Firefox,
    /// `cargo deny`.
    CargoDeny,
    /// `cargo fuzz`.
    CargoFuzz,
}

/// What building the site needs.
pub(crate) const SITE: &[Need] = &[Need::RustTarget, Need::WasmBindgen, Need::Trunk, Need::Npm];

/// What the tests in a browser need, besides the site.
pub(crate) const BROWSER_TESTS: &[Need] =
    &[Need::RustTarget, Need::WasmBindgen, Need::Npm, Need::Browser];

/// Everything but `cargo fuzz`, which `cargo xtask fuzz` alone needs, and installs.
pub(crate) const ALL: &[Need] = &[
    Need::RustTarget,
    Need::Npm,
    Need::Browser,
    Need::Firefox,
    Need::WasmBindgen,
    Need::CargoDeny,
    Need::Trunk,
];

/// Installs what is missing.
pub(crate) fn ensure(needs: &[Need]) -> Result<()> {
    needs.iter().try_for_each(|need| match need {
        Need::RustTarget => rust_target::ensure(),
        Need::Trunk => trunk::ensure(),
        Need::WasmBindgen => wasm_bindgen::ensure(),
        Need::Npm => npm::ensure(),
        Need::Browser => browser::ensure(),
        Need::Firefox => firefox::ensure(),
        Need::CargoDeny => cargo_deny::ensure(),
        Need::CargoFuzz => cargo_fuzz::ensure(),
    })
}
