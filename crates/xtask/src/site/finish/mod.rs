//! The last step of a build: what a browser loads says the same in fewer bytes.
//!
//! Trunk runs it, as `Trunk.toml` says, on the site that it is about to put into `dist/`. The same files
//! give the same bytes, and a file whose name carries a digest gets the digest of what it has become.

mod page;
mod scripts;
mod styles;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;

use crate::{
    at_once::at_once,
    project, texts,
    wasm::{self, Optimise},
};
use page::Page;

/// Finishes the site in this folder.
pub(crate) fn finish(site: &Path) -> Result<()> {
    let mut page = Page::read(site)?;
    let modules = files(site, "_bg.wasm")?;
    at_once(&modules, |module| {
        wasm::optimise(module, Optimise::Size)?;
        wasm::shorten_script(module)
    })?;
    for module in &modules {
        page.rename(module)?;
    }
    for (name, text) in texts::packed(texts::PAGE_LACKS)? {
        let words = site.join(format!("{name}-0000000000000000.txt"));
        fs::write(&words, text)?;
        page.rename(&words)?;
    }
    styles::join(&mut page)?;
    scripts::join(&mut page)?;
    let scripts = files(site, ".js")?;
    scripts::minify(site, &scripts)?;
    for script in &scripts {
        page.rename(script)?;
    }
    page.write()
}

/// The files of the site whose names end so.
fn files(site: &Path, end: &str) -> Result<Vec<PathBuf>> {
    project::files_below(site, |path| path.to_string_lossy().ends_with(end))
}
