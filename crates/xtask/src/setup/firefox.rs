//! Firefox, for the element and the package: the tests speak to it without a driver of its own.

use anyhow::{Result, bail};

use crate::{say, shell};

pub(super) fn ensure() -> Result<()> {
    if shell::is_installed(firefox()) {
        return Ok(());
    }
    if !super::browser::is_debian_root() {
        bail!("the tests need Firefox: install it, or name it in the environment variable FIREFOX");
    }
    say::line("Installing Firefox (a minute).");
    super::browser::apt_install(&["firefox-esr"])
}

/// `$FIREFOX`, or Debian's.
pub(crate) fn firefox() -> String {
    std::env::var("FIREFOX").unwrap_or_else(|_| "/usr/bin/firefox-esr".to_owned())
}
