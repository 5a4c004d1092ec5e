//! `cargo xtask lint`

use anyhow::Result;

use crate::{
    setup::{self, Need},
    shell,
};

const WARNINGS_ARE_ERRORS: [&str; 3] = ["--", "--deny", "warnings"];

/// The crates that know a browser, and so are others there.
const IN_A_BROWSER: [&str; 8] = [
    "vacancy_app",
    "vacancy_desk",
    "vacancy_posting",
    "vacancy_ui",
    "vacancy_view",
    "vacancy_wasm",
    "vacancy_widget",
    "vacancy_worker",
];

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
    words.extend(IN_A_BROWSER.into_iter().flat_map(|name| ["-p", name]));
    words.extend(["-p", "vacancy_tests", "--lib", "--bins", "--test", "wasm"]);
    shell::run(&mut shell::cargo(words.into_iter().chain(WARNINGS_ARE_ERRORS)))
}
