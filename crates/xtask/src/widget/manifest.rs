//! What the widget's files are, so that a page can hold them to it (subresource integrity).

use std::{fmt::Write, fs, path::Path};

use anyhow::Result;
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256, Sha384};

use crate::project;

/// So many digits tell builds of one version apart.
const DIGITS: usize = 10;

#[derive(Debug)]
pub(super) struct Manifest {
    /// `0.1.0-` and the digest of all files: another folder for any other content.
    pub folder: String,
    version: String,
    /// Name and digest, in the order of the names.
    files: Vec<(String, String)>,
}

/// The manifest of the files in a folder.
pub(super) fn of(folder: &Path) -> Result<Manifest> {
    let mut files = Vec::new();
    let mut all = Sha256::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let digest = BASE64_STANDARD.encode(Sha384::digest(fs::read(entry.path())?));
        files.push((entry.file_name().to_string_lossy().into_owned(), format!("sha384-{digest}")));
    }
    files.sort();
    for (name, digest) in &files {
        all.update(name);
        all.update(digest);
    }
    let version = project::locked_version("vacancy_widget")?;
    let digest = all.finalize().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    let folder = format!("{version}-{}", digest.get(..DIGITS).unwrap_or(&digest));
    Ok(Manifest { folder, version, files })
}

impl Manifest {
    /// `{ version, folder, integrity: { name: digest } }`; no name or digest needs escaping.
    pub(super) fn to_json(&self) -> String {
        let Self { version, folder, files } = self;
        let files: Vec<_> =
            files.iter().map(|(name, digest)| format!("    \"{name}\": \"{digest}\"")).collect();
        let files = files.join(",\n");
        format!(
            "{{\n  \"version\": \"{version}\",\n  \"folder\": \"{folder}\",\n  \"integrity\": {{\n{files}\n  }}\n}}\n"
        )
    }
}
