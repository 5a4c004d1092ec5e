//! Every case of the corpus: what is parsed, what is marked, and the facts that people read.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use vacancy_model::Notice;
use vacancy_parser::{ParseOptions, parse};
use vacancy_tests::corpus::{CASES, Case};
use vacancy_tests::{gold, golden};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

fn read(case: &Case) -> Notice {
    parse(case.notice, &ParseOptions::default())
}

/// Runs a check on every case before it fails, so that one run shows or blesses all.
#[track_caller]
fn check_all(check: impl Fn(&Case) -> Result<(), String>) {
    let failures: Vec<_> = CASES.iter().filter_map(|case| check(case).err()).collect();
    assert!(failures.is_empty(), "\n{}\n", failures.join("\n"));
}

#[test]
fn gives_the_expected_json() {
    check_all(|case| {
        let json = serde_json::to_string_pretty(&read(case)).map_err(|error| error.to_string())?;
        golden::check(&root().join(case.name).join("expected.json"), &(json + "\n"))
    });
}

#[test]
fn marks_the_expected_words() {
    check_all(|case| {
        let mut out = anstream::StripStream::new(Vec::new());
        vacancy_cli::annotate(&mut out, case.notice, &read(case), vacancy_cli::Page::default())
            .map_err(|error| error.to_string())?;
        let annotated = String::from_utf8(out.into_inner()).map_err(|error| error.to_string())?;
        golden::check(&root().join(case.name).join("annotated.txt"), &annotated)
    });
}

#[test]
fn reads_every_gold_fact() {
    /// Counted beside the gold, so that a gold file that loses facts does not pass.
    const FACTS: usize = 597;
    let mut good = 0;
    let mut total = 0;
    let mut differences = Vec::new();
    for case in CASES {
        let wanted = serde_json::from_str(case.gold).unwrap();
        let verdict = gold::compare(&wanted, &serde_json::to_value(read(case)).unwrap());
        good += verdict.good;
        total += verdict.total;
        differences.extend(verdict.differences.iter().map(|it| format!("{}: {it}", case.name)));
    }
    #[expect(clippy::print_stdout, reason = "the count that people look for in a test log")]
    {
        println!("{good} of {total} facts as they should be");
    }
    assert!(differences.is_empty(), "{good} of {total} facts\n{}\n", differences.join("\n"));
    assert_eq!(total, FACTS);
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    languages: Vec<String>,
    origin: String,
    purpose: String,
}

#[test]
fn says_of_each_case_what_it_is_for() {
    for case in CASES {
        let about = fs::read_to_string(root().join(case.name).join("case.toml")).unwrap();
        let about: About = toml::from_str(&about).unwrap();
        assert!(!about.origin.is_empty() && !about.purpose.is_empty(), "{}", case.name);
        let languages: Vec<_> = read(case).languages.iter().map(ToString::to_string).collect();
        assert_eq!(about.languages, languages, "{}", case.name);
    }
}

#[test]
fn uses_every_file_of_the_corpus() {
    const FILES: [&str; 5] =
        ["annotated.txt", "case.toml", "expected.json", "gold.json", "notice.txt"];
    let known: BTreeSet<PathBuf> =
        CASES.iter().flat_map(|case| FILES.map(|file| root().join(case.name).join(file))).collect();
    let mut found = BTreeSet::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path);
            }
        }
    }
    let stray: Vec<_> = found.difference(&known).collect();
    assert!(stray.is_empty(), "no case uses {stray:?}");
}
