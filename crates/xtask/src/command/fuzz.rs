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

const FOLDER: &str = "crates/vacancy_parser/fuzz";

/// Each target, and whether notices of the corpus are texts for it to begin with.
const TARGETS: [(&str, bool); 2] = [("parse_text", true), ("parse_notice", false)];

/// No text may take longer or more than these: a notice of 30 kB takes milliseconds.
const LIMITS: [&str; 3] = ["-max_len=1000000", "-timeout=10", "-rss_limit_mb=1024"];

/// So many lines of a notice are a text of their own to begin with: short ones are tried more often.
const LINES_OF_A_SEED: usize = 12;

pub(super) fn run(seconds: u64) -> Result<()> {
    setup::ensure(&[Need::CargoFuzz])?;
    for (target, has_seeds) in TARGETS {
        let corpus = project::root().join(FOLDER).join("corpus").join(target);
        fs::create_dir_all(&corpus).with_context(|| corpus.display().to_string())?;
        if has_seeds {
            seed(&corpus)?;
        }
        fuzz(target, seconds)?;
    }
    Ok(())
}

/// Without a sanitizer: there is no unsafe code to watch over, and the compiler need not be a nightly one.
/// The fuzzer's own runtime needs a C++ compiler.
fn fuzz(target: &str, seconds: u64) -> Result<()> {
    let time = format!("-max_total_time={seconds}");
    let words = ["fuzz", "run", "--fuzz-dir", FOLDER, "--sanitizer", "none", target, "--"];
    let dictionary = format!("-dict={FOLDER}/notice.dict");
    let limits = LIMITS.into_iter().chain([&*time, &*dictionary, "-print_final_stats=1"]);
    shell::run(&mut shell::cargo(words.into_iter().chain(limits)))
        .context("the text that was found lies in the folder `artifacts` beside the targets")
}

/// Puts the notices of the corpus, whole and in stretches of some lines, where the fuzzer begins.
fn seed(folder: &Path) -> Result<()> {
    for notice in notices()? {
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

/// Every `notice.txt` of the corpus.
fn notices() -> Result<Vec<PathBuf>> {
    let mut notices = Vec::new();
    let mut folders = vec![project::root().join("tests/corpus")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.ends_with("notice.txt") {
                notices.push(path);
            }
        }
    }
    Ok(notices)
}
