//! The last file of the site: the service worker, which knows all the others by their digests.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};

use crate::project;

/// What the build fills in.
const UNSET: &str = "['', {}]";

/// What stands beside the page for other sites, whose hosts may change it or leave it out: the page needs none of it.
const NOT_THE_PAGES: &str = "widget";

/// The page's own place: a host may answer its name with a redirection, which cannot be kept.
const PAGE: (&str, &str) = ("index.html", "./");

/// Writes `service_worker.js` for the site in this folder.
pub(crate) fn write_service_worker(site: &Path) -> Result<()> {
    let source = project::root().join("www/service_worker.js");
    let script = fs::read_to_string(&source)
        .with_context(|| format!("{} cannot be read", source.display()))?;
    let target = site.join("service_worker.js");
    if target.exists() {
        fs::remove_file(&target)?;
    }
    fs::write(target, fill(&script, &digests(site)?)?)?;
    Ok(())
}

/// The places of the page's files, with their digests as pages write them (Subresource Integrity).
fn digests(site: &Path) -> Result<BTreeMap<String, String>> {
    let not_the_pages = site.join(NOT_THE_PAGES);
    let mut digests = BTreeMap::new();
    for path in project::files_below(site, |path| !path.starts_with(&not_the_pages))? {
        let place = path.strip_prefix(site)?.to_string_lossy().replace('\\', "/");
        let place = if place == PAGE.0 { PAGE.1.to_owned() } else { place };
        digests.insert(place, integrity(&fs::read(&path)?));
    }
    Ok(digests)
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// The script with its version, which is the digest of all digests, and its files.
fn fill(script: &str, files: &BTreeMap<String, String>) -> Result<String> {
    let lines: Vec<_> =
        files.iter().map(|(place, digest)| format!("{place:?}:{digest:?}")).collect();
    let list = format!("{{{}}}", lines.join(","));
    let version = integrity(list.as_bytes());
    script
        .contains(UNSET)
        .then_some(())
        .context("the service worker has no place for its files")?;
    Ok(script.replacen(UNSET, &format!("[{version:?},{list}]"), 1))
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, fs};

    use super::{digests, fill};

    #[test]
    fn the_page_keeps_its_own_files_and_none_that_is_for_other_sites() {
        let site =
            std::env::temp_dir().join(format!("vacancy-lens-offline-{}", std::process::id()));
        for folder in ["desk/widget", "widget/pages"] {
            fs::create_dir_all(site.join(folder)).unwrap();
        }
        for file in ["index.html", "desk/widget/a.js", "widget/embed.json", "widget/pages/b.html"] {
            fs::write(site.join(file), file).unwrap();
        }
        let files = digests(&site).unwrap();
        fs::remove_dir_all(&site).unwrap();
        assert_eq!(files.keys().collect::<Vec<_>>(), ["./", "desk/widget/a.js"]);
    }

    #[test]
    fn another_file_is_another_version() {
        let version = |digest: &str| {
            let files = BTreeMap::from([("./".to_owned(), digest.to_owned())]);
            fill("const [VERSION, FILES] = ['', {}];", &files).unwrap()
        };
        let (one, other) = (version("sha384-A"), version("sha384-B"));
        assert!(one.ends_with(r#",{"./":"sha384-A"}];"#), "{one}");
        assert_ne!(one.split('"').nth(1), other.split('"').nth(1));
        assert!(fill("const FILES = {};", &BTreeMap::new()).is_err());
    }
}
