//! `vacancy-lens`, the package for npm.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{
    project, say, setup, shell,
    wasm::{self, Optimise},
};

/// The JavaScript and its types, as they are.
const SOURCES: &str = "crates/vacancy_wasm/package";
const TYPES: &str = "crates/vacancy_wasm/src/notice.d.ts";
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// The version in the source, which the workspace's takes the place of.
const NO_VERSION: &str = "\"version\": \"0.0.0\"";

/// The archive that npm would publish.
pub(crate) fn archive() -> Result<PathBuf> {
    let version = project::locked_version("vacancy_wasm")?;
    Ok(folder()?.with_file_name(format!("vacancy-lens-{version}.tgz")))
}

/// Builds and packs the package.
pub(crate) fn build() -> Result<()> {
    setup::ensure(setup::SITE)?;
    let folder = folder()?;
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    project::copy(&project::root().join(SOURCES), &folder)?;
    for file in [TYPES, LICENCES[0], LICENCES[1]] {
        let from = project::root().join(file);
        let name = from.file_name().unwrap_or_default();
        fs::copy(&from, folder.join(name)).with_context(|| file.to_owned())?;
    }
    set_version(&folder.join("package.json"))?;
    wasm::build(&["vacancy_wasm", "vacancy_worker"])?;
    wasm::bind("vacancy_wasm", "notice", &folder.join("wasm"), Optimise::Speed)?;
    wasm::bind("vacancy_worker", "files", &folder.join("wasm"), Optimise::Speed)?;
    shell::run(
        shell::command("npm").args(["pack", "--pack-destination", ".."]).current_dir(&folder),
    )?;
    say::line(format!("The package is {}.", archive()?.display()));
    Ok(())
}

fn folder() -> Result<PathBuf> {
    Ok(project::target()?.join("package/vacancy-lens"))
}

fn set_version(package: &Path) -> Result<()> {
    let version = project::locked_version("vacancy_wasm")?;
    let text = fs::read_to_string(package)?;
    fs::write(package, text.replace(NO_VERSION, &format!("\"version\": \"{version}\"")))?;
    Ok(())
}
