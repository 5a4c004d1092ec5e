//! Trunk, which builds the page.

use anyhow::Result;

use crate::{say, shell};

const VERSION: &str = "0.21.14";

pub(super) fn ensure() -> Result<()> {
    let found = shell::output(shell::command("trunk").arg("--version"));
    if found.as_deref() == Some(&format!("trunk {VERSION}")) {
        return Ok(());
    }
    say::line(format!(
        "Installing Trunk {VERSION} from source, once a machine (about 4 minutes on two cores)."
    ));
    let mut cargo = shell::cargo(["install", "trunk", "--locked", "--version", VERSION]);
    // Trunk's own release profile optimises across all its crates, which takes twice as long to build and
    // makes no site sooner.
    cargo.env("CARGO_PROFILE_RELEASE_LTO", "off").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    shell::run(&mut cargo)
}
