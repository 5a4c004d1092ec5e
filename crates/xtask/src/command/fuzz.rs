//! `cargo xtask fuzz`

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{
    project,
    setup::{self, Need},
    shell,
};

/// A program that the fuzzer feeds.
struct Target {
    /// The folder of its crate.
    folder: &'static str,
    name: &'static str,
    seeds: Seeds,
}

/// What the fuzzer begins with.
enum Seeds {
    /// The notices of the corpus, whole and in stretches of some lines.
    Notices,
    /// The files of the tests whose names end so.
    Files(&'static [&'static str]),
    /// What the target has in itself.
    None,
}

const fn target(folder: &'static str, name: &'static str, seeds: Seeds) -> Target {
    Target { folder, name, seeds }
}

const PARSER: &str = "crates/vacancy_parser/fuzz";
const FILES: &str = "crates/vacancy_files/fuzz";

const TARGETS: [Target; 9] = [
    target(PARSER, "parse_text", Seeds::Notices),
    target(PARSER, "parse_notice", Seeds::None),
    target(FILES, "any", Seeds::Files(&[".docx", ".odt", ".rtf", ".html", ".pdf"])),
    target(FILES, "pdf", Seeds::Files(&[".pdf"])),
    target(FILES, "html", Seeds::Files(&[".html"])),
    target(FILES, "rtf", Seeds::Files(&[".rtf"])),
    // These take the parts of an archive, unpacked.
    target(FILES, "docx", Seeds::None),
    target(FILES, "odt", Seeds::None),
    target(FILES, "mail", Seeds::None),
];

/// No text may take longer or more than these: a notice of 30 kB takes milliseconds.
const LIMITS: [&str; 3] = ["-max_len=1000000", "-timeout=10", "-rss_limit_mb=1024"];

/// So many lines of a notice are a text of their own to begin with: short ones are tried more often.
const LINES_OF_A_SEED: usize = 12;

pub(super) fn run(seconds: u64) -> Result<()> {
    setup::ensure(&[Need::CargoFuzz])?;
    for target in &TARGETS {
        let corpus = project::root().join(target.folder).join("corpus").join(target.name);
        fs::create_dir_all(&corpus).with_context(|| corpus.display().to_string())?;
        match target.seeds {
            Seeds::Notices => seed_notices(&corpus)?,
            Seeds::Files(endings) => seed_files(&corpus, endings)?,
            Seeds::None => {}
        }
        fuzz(target, seconds)?;
    }
    Ok(())
}

/// Without a sanitizer: there is no unsafe code to watch over, and the compiler need not be a nightly one.
/// The fuzzer's own runtime needs a C++ compiler.
fn fuzz(target: &Target, seconds: u64) -> Result<()> {
    let time = format!("-max_total_time={seconds}");
    let Target { folder, name, .. } = target;
    let words = ["fuzz", "run", "--fuzz-dir", folder, "--sanitizer", "none", name, "--"];
    let dictionary = format!("-dict={PARSER}/notice.dict");
    let limits = LIMITS.into_iter().chain([&*time, &*dictionary, "-print_final_stats=1"]);
    shell::run(&mut shell::cargo(words.into_iter().chain(limits)))
        .context("the text that was found lies in the folder `artifacts` beside the targets")
}

/// Puts the notices of the corpus where the fuzzer begins.
fn seed_notices(folder: &Path) -> Result<()> {
    for notice in files("tests/corpus", &["notice.txt"])? {
        let text = fs::read_to_string(&notice).with_context(|| notice.display().to_string())?;
        let case = notice.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
        let lines: Vec<_> = text.split_inclusive('\n').collect();
        let stretches = lines.chunks(LINES_OF_A_SEED).map(<[&str]>::concat);
        for (number, text) in [text.clone()].into_iter().chain(stretches).enumerate() {
            fs::write(folder.join(format!("{case}-{number}")), text)?;
        }
    }
    Ok(())
}

fn seed_files(folder: &Path, endings: &[&str]) -> Result<()> {
    for file in files("tests/files", endings)? {
        let name = file.file_name().unwrap_or_default();
        fs::copy(&file, folder.join(name)).with_context(|| file.display().to_string())?;
    }
    Ok(())
}

/// Every file below a folder of the project whose name ends in one of these ways.
fn files(folder: &str, endings: &[&str]) -> Result<Vec<PathBuf>> {
    project::files_below(&project::root().join(folder), |path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        endings.iter().any(|ending| name.ends_with(ending))
    })
}
