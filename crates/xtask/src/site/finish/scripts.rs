//! Scripts without what only people read.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;

use crate::shell;

/// Minifies scripts of the site in their places.
pub(super) fn minify(site: &Path, scripts: &[PathBuf]) -> Result<()> {
    let (mut modules, mut classics) = (Vec::new(), Vec::new());
    for script in scripts {
        let text = fs::read_to_string(script)?;
        if is_module(&text) { modules.push(script) } else { classics.push(script) }
    }
    // The names on the top of a classic script are everybody's, and stay.
    esbuild(site, &modules, &["--format=esm"])?;
    esbuild(site, &classics, &[])
}

fn is_module(text: &str) -> bool {
    ["export ", "import ", "import(", "import.meta"].iter().any(|word| text.contains(word))
}

fn esbuild(site: &Path, scripts: &[&PathBuf], options: &[&str]) -> Result<()> {
    if scripts.is_empty() {
        return Ok(());
    }
    let mut esbuild = shell::node_program("esbuild");
    esbuild.args(super::styles::MINIFY).args(options).args(scripts);
    esbuild.arg("--allow-overwrite");
    for folder in ["--outbase=", "--outdir="] {
        esbuild.arg(format!("{folder}{}", site.display()));
    }
    shell::run(&mut esbuild)
}
