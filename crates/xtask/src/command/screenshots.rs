//! `cargo xtask screenshots`

use std::{fs, path::PathBuf};

use anyhow::Result;

use super::e2e;
use crate::{project, say, shell, site};

const CONFIG: &str = "--config=screenshots.config.ts";

/// Takes the pictures of the views anew, to be looked at and kept.
pub(super) fn run() -> Result<()> {
    site::build()?;
    e2e::playwright(&[CONFIG.to_owned(), "--update-snapshots=changed".to_owned()])?;
    fs::write(pictures().join(FONTS), fonts())?;
    say::line(format!("The pictures are in {}.", pictures().display()));
    Ok(())
}

/// Compares the views of the built site with the pictures that are kept, where the machine writes as the
/// one did that took them: with other fonts every line stands elsewhere.
pub(super) fn compare() -> Result<()> {
    let taken_with = fs::read_to_string(pictures().join(FONTS)).unwrap_or_default();
    let fonts = fonts();
    if taken_with != fonts {
        say::line(format!(
            "Not compared: the pictures were taken with other fonts than this machine's.\n\
             theirs:\n{taken_with}its own:\n{fonts}"
        ));
        return Ok(());
    }
    e2e::playwright(&[CONFIG.to_owned()])
}

fn pictures() -> PathBuf {
    project::e2e().join("views/pictures")
}

const FONTS: &str = "fonts.txt";

/// The fonts that stand for the page's two voices, a line each; empty where nothing tells.
fn fonts() -> String {
    let font = |family: &str| {
        let mut tell = shell::command("fc-match");
        tell.args(["--format", "%{fullname} %{fontversion}", family]);
        shell::output(&mut tell).map(|font| format!("{family}: {font}\n"))
    };
    ["system-ui", "serif"].into_iter().filter_map(font).collect()
}
