//! The packages of the browser tests: Playwright, axe, and `wasm-opt`.

use std::fs;

use anyhow::{Result, bail};

use crate::{project, say, shell};

pub(super) fn ensure() -> Result<()> {
    if !shell::is_installed("npm") {
        install_node()?;
    }
    if is_current() {
        return Ok(());
    }
    say::line("Installing the packages of the browser tests (seconds).");
    shell::run(shell::command("npm").arg("ci").current_dir(project::e2e()))
}

/// npm leaves a copy of the lock file among the packages, written last; a checkout whose own lock file is
/// older has nothing to install.
fn is_current() -> bool {
    let modified = |path: &str| fs::metadata(project::e2e().join(path))?.modified();
    matches!(
        (modified("package-lock.json"), modified("node_modules/.package-lock.json")),
        (Ok(wanted), Ok(installed)) if installed >= wanted
    )
}

fn install_node() -> Result<()> {
    if !super::browser::is_debian_root() {
        bail!("npm is missing: install Node.js 20 or later, which brings it");
    }
    say::line("Installing Node.js (a minute).");
    super::browser::apt_install(&["nodejs", "npm"])
}
