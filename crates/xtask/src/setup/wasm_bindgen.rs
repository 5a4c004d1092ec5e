//! `wasm-bindgen`, which writes the JavaScript beside a WebAssembly module, and its test runner.

use anyhow::Result;

use crate::{project, say, shell};

pub(super) fn ensure() -> Result<()> {
    let version = project::locked_version("wasm-bindgen")?;
    if is_installed("wasm-bindgen", &version) && is_installed("wasm-bindgen-test-runner", &version)
    {
        return Ok(());
    }
    say::line(format!(
        "Installing wasm-bindgen {version} from source, once a machine (about 2 minutes on two cores)."
    ));
    // The module and the tool must be of one version. Without `--locked`: the tool's own lock file is older
    // than the library that it has to match.
    shell::run(&mut shell::cargo(["install", "wasm-bindgen-cli", "--force", "--version", &version]))
}

fn is_installed(program: &str, version: &str) -> bool {
    let found = shell::output(shell::command(program).arg("--version"));
    found.is_some_and(|found| found.split_whitespace().nth(1) == Some(version))
}
