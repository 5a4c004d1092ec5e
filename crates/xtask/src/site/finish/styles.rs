//! One style sheet of all that the page links.
//!
//! They are written one idea a file; each of its own would be compressed without what the others say.

use std::fs;

use anyhow::Result;

use super::page::Page;
use crate::shell;

const NAME: &str = "styles-0000000000000000.css";

/// Joins the linked style sheets, in their order, into one that is linked in the first one's place.
pub(super) fn join(page: &mut Page) -> Result<()> {
    let mut joined = String::new();
    for name in page.styles() {
        let path = page.site().join(name);
        joined.push_str(&fs::read_to_string(&path)?);
        fs::remove_file(&path)?;
    }
    let path = page.site().join(NAME);
    fs::write(&path, joined)?;
    let mut esbuild = shell::esbuild();
    esbuild.arg("--allow-overwrite").arg(&path);
    esbuild.arg(format!("--outfile={}", path.display()));
    shell::run(&mut esbuild)?;
    page.link_style(NAME);
    page.rename(&path)
}
