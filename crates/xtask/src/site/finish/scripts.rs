//! Scripts without what only people read.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use super::page::Page;
use crate::{project, shell, terser};

/// Joins what the page's script imports into one, and the script that goes with the app: each of its own would be
/// compressed without what the others say.
pub(super) fn join(page: &mut Page) -> Result<()> {
    let site = page.site();
    let scripts = super::files(site, ".js")?;
    let named = |start: &str| {
        let is_named = |path: &&PathBuf| {
            path.strip_prefix(site).is_ok_and(|it| it.to_string_lossy().starts_with(start))
        };
        scripts.iter().find(is_named).with_context(|| format!("there is no {start}…js"))
    };
    let (whole, app) = (named("page-")?, named("vacancy_app-")?);
    let mut esbuild = shell::esbuild();
    esbuild.args(["--bundle", "--format=esm", "--target=es2022"]);
    // Those are loaded when they are asked for, or once all else is here.
    esbuild
        .args(["reader/*", "desk/*", "keys/*", "later/*"].map(|it| format!("--external:./{it}")));
    esbuild.arg("--allow-overwrite");
    esbuild.arg(format!("--alias:vacancy_app={}", app.display()));
    esbuild.arg(project::root().join("www/page.js"));
    shell::run(esbuild.arg(format!("--outfile={}", whole.display())))?;
    page.forget(app)
}

/// Minifies scripts of the site in their places.
pub(super) fn minify(site: &Path, scripts: &[PathBuf]) -> Result<()> {
    let (mut modules, mut classics) = (Vec::new(), Vec::new());
    for script in scripts {
        let text = fs::read_to_string(script)?;
        if is_module(&text) { modules.push(script) } else { classics.push(script) }
    }
    esbuild(site, &modules, &["--format=esm"])?;
    // What others know of a classic script it gives to the page by name: its own names are nobody else's.
    esbuild(site, &classics, &["--format=iife"])?;
    terser::squeeze(scripts)
}

fn is_module(text: &str) -> bool {
    ["export ", "import ", "import(", "import.meta"].iter().any(|word| text.contains(word))
}

fn esbuild(site: &Path, scripts: &[&PathBuf], options: &[&str]) -> Result<()> {
    if scripts.is_empty() {
        return Ok(());
    }
    let mut esbuild = shell::esbuild();
    esbuild.args(options).args(scripts);
    esbuild.arg("--allow-overwrite");
    for folder in ["--outbase=", "--outdir="] {
        esbuild.arg(format!("{folder}{}", site.display()));
    }
    shell::run(&mut esbuild)
}
