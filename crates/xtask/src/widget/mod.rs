//! `<vacancy-notice>`, for careers sites: what `dist/widget/` holds.
//!
//! The files stand in a folder whose name is their version and digest, and so never changes what it holds;
//! beside it, under names that stay, are scripts that lead into it, and a manifest of all digests.

mod manifest;
mod styles;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{
    at_once::at_once,
    project, shell, terser, texts,
    wasm::{self, Optimise},
};

/// The element and its parts, each a file that a page loads when it needs it.
const SCRIPTS: [&str; 6] = [
    "vacancy-notice.js",
    "vacancy-notice-define.js",
    "views.js",
    "posting.js",
    "source.js",
    "thread.js",
];

/// Those that a page names, and so finds under a name that stays.
const ENTRIES: [&str; 2] = ["vacancy-notice.js", "vacancy-notice-define.js"];

/// The modules: crate, name, and where its script stands among the sources.
const MODULES: [(&str, &str, &str, Optimise); 3] = [
    ("vacancy_widget", "views", "widget/wasm", Optimise::SizeWithoutClosures),
    ("vacancy_posting", "vacancy_posting", "widget/wasm", Optimise::SizeWithoutClosures),
    ("vacancy_worker", "vacancy_worker", "", Optimise::Speed),
];

/// Builds the widget into the folder `widget` of a site.
pub(crate) fn build(site: &Path) -> Result<()> {
    let sources = sources()?;
    wasm::build(&MODULES.map(|(krate, ..)| krate))?;
    at_once(&MODULES, |&(krate, name, folder, optimise)| {
        let folder = sources.join(folder);
        wasm::bind(krate, name, &folder, optimise)?;
        wasm::shorten_script(&folder.join(format!("{name}_bg.wasm")))
    })?;
    let widget = site.join("widget");
    if widget.exists() {
        fs::remove_dir_all(&widget)?;
    }
    let files = widget.join("next");
    fs::create_dir_all(&files).with_context(|| files.display().to_string())?;
    bundle(&sources.join("widget"), &files)?;
    for (_, name, folder, _) in MODULES {
        let module = format!("{name}_bg.wasm");
        fs::copy(sources.join(folder).join(&module), files.join(&module)).context(module)?;
    }
    for (name, text) in texts::packed(texts::ELEMENT_LACKS)? {
        fs::write(files.join(format!("{name}.txt")), text)?;
    }
    let manifest = manifest::of(&files)?;
    fs::rename(&files, widget.join(&manifest.folder))?;
    for entry in ENTRIES {
        fs::write(widget.join(entry), lead_into(&sources, &manifest.folder, entry)?)?;
    }
    fs::write(widget.join("manifest.json"), manifest.to_json())?;
    project::copy(&project::root().join("www/widget/pages"), &widget)
}

/// The sources side by side, as they name each other, with the modules' scripts among them.
fn sources() -> Result<PathBuf> {
    let folder = project::target()?.join("widget");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let www = project::root().join("www");
    for name in ["widget", "reader"] {
        project::copy(&www.join(name), &folder.join(name))?;
    }
    fs::copy(www.join("compile.js"), folder.join("compile.js")).context("compile.js")?;
    fs::write(folder.join("widget/styles.css"), styles::all()?)?;
    Ok(folder)
}

/// Each script with what it imports, but for those that are loaded apart.
fn bundle(sources: &Path, to: &Path) -> Result<()> {
    let styles = sources.join("styles.css");
    let mut esbuild = shell::esbuild();
    esbuild.arg("--allow-overwrite").arg(&styles);
    shell::run(esbuild.arg(format!("--outfile={}", styles.display())))?;
    let mut esbuild = shell::esbuild();
    esbuild.args(["--bundle", "--format=esm", "--target=es2022", "--loader:.css=text"]);
    esbuild.args(SCRIPTS.map(|name| format!("--external:./{name}")));
    esbuild.args(SCRIPTS.map(|name| sources.join(name)));
    shell::run(esbuild.arg(format!("--outdir={}", to.display())))?;
    terser::squeeze(&SCRIPTS.map(|name| to.join(name)))
}

/// A script under a name that stays.
fn lead_into(sources: &Path, folder: &str, entry: &str) -> Result<String> {
    if entry == ENTRIES[0] {
        return Ok(format!("export {{ VacancyNotice }} from './{folder}/{entry}';\n"));
    }
    let script = fs::read_to_string(sources.join("widget").join(entry))?;
    Ok(script.replace("'./", &format!("'./{folder}/")))
}
