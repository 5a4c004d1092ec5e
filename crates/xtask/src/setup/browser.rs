//! Chromium and its driver, for the tests in a browser.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::{say, shell};

pub(super) fn ensure() -> Result<()> {
    let is_there = shell::is_installed(chromium()) && shell::is_installed(chromedriver());
    let can_install = is_debian_root();
    if is_there && (shell::is_installed(SHELL) || !can_install) {
        return Ok(());
    }
    if !can_install {
        bail!(
            "the tests need Chromium and chromedriver of the same version: install them, or name them in the \
             environment variables CHROMIUM and CHROMEDRIVER"
        );
    }
    say::line("Installing Chromium, its driver and its headless shell (a minute or two).");
    apt_install(&["chromium", "chromium-driver", SHELL])
}

/// Chromium without what draws windows, in which the same tests take two thirds of the time. Debian packs
/// it; on other systems Chromium does.
const SHELL: &str = "chromium-headless-shell";

/// The browser of the tests: `$CHROMIUM`, or `chromium` on the search path.
pub(crate) fn chromium() -> String {
    std::env::var("CHROMIUM").unwrap_or_else(|_| "chromium".to_owned())
}

fn chromedriver() -> String {
    std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned())
}

/// Whether packages can be installed without asking anybody.
pub(super) fn is_debian_root() -> bool {
    let is_root = shell::output(shell::command("id").arg("-u")).as_deref() == Some("0");
    let is_debian = fs::read_to_string("/etc/os-release")
        .is_ok_and(|release| release.lines().any(|line| line == "ID=debian"));
    is_root && is_debian
}

pub(super) fn apt_install(packages: &[&str]) -> Result<()> {
    shell::run(shell::command("apt-get").args(["update", "--quiet"]))?;
    let mut install = shell::command("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive");
    install.args(["install", "--quiet", "--yes", "--no-install-recommends"]).args(packages);
    shell::run(&mut install)
        .with_context(|| format!("{} cannot be installed", packages.join(" and ")))
}
