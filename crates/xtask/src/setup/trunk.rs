//! Trunk, which builds the page.

use anyhow::Result;

use super::from_source;
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
    from_source::install("trunk", &["--locked", "--version", VERSION])
}
