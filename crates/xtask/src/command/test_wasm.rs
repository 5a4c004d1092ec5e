//! `cargo xtask test-wasm`

use anyhow::Result;

use crate::{project, setup, shell};

pub(super) fn run() -> Result<()> {
    setup::ensure(setup::BROWSER_TESTS)?;
    let words = [
        "test",
        "--locked",
        "--target",
        "wasm32-unknown-unknown",
        "-p",
        "vacancy_tests",
        "--test",
        "wasm",
    ];
    let mut cargo = shell::cargo(words);
    cargo
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", project::root().join("tests/wasm/webdriver.json"));
    shell::run(&mut cargo)
}
