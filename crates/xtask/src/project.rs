//! Where things are in the project, and which versions it is pinned to.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// The folder of the workspace's `Cargo.toml`.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new(".")).to_owned()
}

/// The browser tests, with their npm packages.
pub(crate) fn e2e() -> PathBuf {
    root().join("tests/e2e")
}

/// The site that a static host serves.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Where cargo puts what it builds: this program lies two folders below.
pub(crate) fn target() -> Result<PathBuf> {
    let program = std::env::current_exe().context("this program has no path")?;
    program.ancestors().nth(2).map(Path::to_owned).context("this program lies in no target folder")
}

/// The version of a crate in `Cargo.lock`.
pub(crate) fn locked_version(name: &str) -> Result<String> {
    let path = root().join("Cargo.lock");
    let lock =
        fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    version_in(&lock, name).with_context(|| format!("Cargo.lock does not name {name}"))
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| to.display().to_string())?;
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), &to).with_context(|| to.display().to_string())?;
        }
    }
    Ok(())
}

/// The files in a folder and in those below it that are wanted, in one order everywhere.
pub(crate) fn files_below(
    folder: &Path,
    is_wanted: impl Fn(&Path) -> bool,
) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder)
            .with_context(|| format!("{} cannot be read", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if is_wanted(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn version_in(lock: &str, name: &str) -> Option<String> {
    let mut lines = lock.lines();
    lines.find(|line| *line == format!("name = \"{name}\""))?;
    let version = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{files_below, root, version_in};

    #[test]
    fn finds_the_files_that_are_wanted_in_all_folders_and_in_order() {
        let sources = root().join("crates/xtask/src");
        let found = files_below(&sources, |path| path.ends_with("mod.rs")).unwrap();
        let folders = ["command", "setup", "site/finish", "site", "wasm", "widget"];
        assert_eq!(found, folders.map(|folder| sources.join(folder).join("mod.rs")));
        assert!(files_below(&sources, |_| true).unwrap().is_sorted());
        assert!(files_below(&sources.join("nowhere"), |_| true).is_err());
    }

    #[test]
    fn finds_the_version_of_the_named_crate_alone() {
        let lock = "[[package]]\nname = \"a-cli\"\nversion = \"2.0.0\"\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\n";
        assert_eq!(version_in(lock, "a").as_deref(), Some("1.0.0"));
        assert_eq!(version_in(lock, "b"), None);
    }
}
