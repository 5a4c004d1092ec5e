//! `cargo xtask lint`

use anyhow::Result;

use crate::{
    setup::{self, Need},
    shell,
};

const WARNINGS_ARE_ERRORS: [&str; 3] = ["--", "--deny", "warnings"];

pub(super) fn run() -> Result<()> {
    native()?;
    wasm()
}

/// Everything as this machine builds it, with tests and benches: the page's logic is tested here too.
pub(super) fn native() -> Result<()> {
    let words = ["clippy", "--locked", "--workspace", "--all-targets"];
    shell::run(&mut shell::cargo(words.into_iter().chain(WARNINGS_ARE_ERRORS)))
}

/// What runs in a browser: the page, the package for JavaScript, and their tests.
pub(super) fn wasm() -> Result<()> {
    setup::ensure(&[Need::RustTarget])?;
    let mut words = vec!["clippy", "--locked", "--target", "wasm32-unknown-unknown"];
    words.extend([
        "-p",
        "vacancy_app",
        "-p",
        "vacancy_desk",
        "-p",
        "vacancy_posting",
        "-p",
        "vacancy_ui",
        "-p",
        "vacancy_view",
        "-p",
        "vacancy_wasm",
        "-p",
        "vacancy_widget",
    ]);
    words.extend(["-p", "vacancy_tests", "--lib", "--bins", "--test", "wasm"]);
    shell::run(&mut shell::cargo(words.into_iter().chain(WARNINGS_ARE_ERRORS)))
}
