//! The same notice in another form says the same.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data has failed")]

use std::collections::BTreeMap;

use proptest::prelude::{Just, Strategy, prop_oneof};
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use serde_json::Value;
use vacancy_model::Lang;
use vacancy_parser::{ParseOptions, parse, split};
use vacancy_tests::corpus::{CASES, Case};
use vacancy_tests::gist::{arranged, differences, gist};
use vacancy_tests::transform::{AXES, Editions, Recipe, broken, hyphenated};
use vacancy_text::{Document, Format};

/// The notices with two editions and the header that the transformations know.
fn cases() -> impl Iterator<Item = &'static Case> {
    CASES.iter().filter(|case| case.name.starts_with("nato_is/"))
}

/// What each notice says as it stands.
fn gists() -> BTreeMap<&'static str, Value> {
    cases().map(|case| (case.name, read(case.notice).unwrap())).collect()
}

fn read(text: &str) -> Result<Value, String> {
    gist(&parse(text, &ParseOptions::default()))
}

fn check(case: &Case, plain: &Value, recipe: &Recipe) -> Result<(), String> {
    let found =
        read(&recipe.apply(case.notice)).map_err(|broken| format!("{}: {broken}", case.name))?;
    let differences = differences(&arranged(plain, recipe.editions), &found);
    if differences.is_empty() {
        return Ok(());
    }
    Err(format!("{}, {}:\n  {}", case.name, recipe.name(), differences.join("\n  ")))
}

#[test]
fn one_change_of_form_changes_nothing_that_is_said() {
    let gists = gists();
    let failures: Vec<_> = cases()
        .flat_map(|case| Recipe::singles().map(move |recipe| (case, recipe)))
        .filter_map(|(case, recipe)| check(case, &gists[case.name], &recipe).err())
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// What pages of two columns and small screens print.
#[test]
fn narrow_columns_change_nothing_that_is_said() {
    for (case, width) in cases().flat_map(|case| [36, 44, 58].map(|width| (case, width))) {
        let plain = read(case.notice).unwrap();
        let found = read(&broken(case.notice, width, "\n")).unwrap();
        assert_eq!(differences(&plain, &found), [""; 0], "{} at {width}", case.name);
    }
}

/// What PDF viewers copy of a text that was set for printing.
#[test]
fn broken_words_change_nothing_that_is_said() {
    for (case, width) in cases().flat_map(|case| [64, 76, 90].map(|width| (case, width))) {
        let plain = read(case.notice).unwrap();
        let text = hyphenated(case.notice, width);
        assert!(text == case.notice || text.matches("-\n").count() > 9, "{}", case.name);
        let found = read(&text).unwrap();
        assert_eq!(differences(&plain, &found), [""; 0], "{} at {width}", case.name);
    }
}

fn recipes() -> impl Strategy<Value = Recipe> {
    let editions = prop_oneof![
        5 => Just(Editions::AsPrinted),
        2 => Just(Editions::Swapped),
        1 => Just(Editions::Only(Lang::En)),
        1 => Just(Editions::Only(Lang::Fr)),
    ];
    // On each axis one way in two is to leave it.
    let ways = AXES.map(|axis| prop_oneof![Just(0), 1..=axis.ways.len()]);
    (editions, ways).prop_map(|(editions, ways)| Recipe { editions, ways })
}

#[test]
fn many_changes_of_form_change_nothing_that_is_said() {
    let gists = gists();
    let mut runner = TestRunner::new(Config {
        cases: 384,
        rng_seed: RngSeed::Fixed(20_250_623),
        failure_persistence: None,
        ..Config::default()
    });
    let cases: Vec<_> = cases().collect();
    let outcome = runner.run(&(select(cases), recipes()), |(case, recipe)| {
        check(case, &gists[case.name], &recipe).map_err(TestCaseError::fail)
    });
    assert!(outcome.is_ok(), "{}", outcome.err().map(|it| it.to_string()).unwrap_or_default());
}

/// Else the comparisons above would compare nothing.
#[test]
fn a_change_of_words_is_noticed() {
    let gists = gists();
    for case in cases() {
        for (words, others) in [
            (&["Euro (EUR)"][..], "US Dollar (USD)"),
            (&["6. CONTRA", "6.       CONTRA"], "6. ANOTHER"),
        ] {
            let text =
                words.iter().fold(case.notice.to_owned(), |it, words| it.replace(words, others));
            let changed = read(&text).unwrap();
            assert!(!differences(&gists[case.name], &changed).is_empty(), "{}", case.name);
        }
    }
}

#[test]
fn every_way_changes_some_notice() {
    for recipe in Recipe::singles().skip(1) {
        let changes = cases().any(|case| recipe.apply(case.notice) != case.notice);
        assert!(changes, "{} changes nothing", recipe.name());
    }
}

/// Every notice with a header that stands line by line before every other one, as a text of two.
#[test]
fn a_notice_after_another_is_found_where_it_begins() {
    let mut failures = Vec::new();
    let in_lines = || CASES.iter().filter(|case| !case.name.starts_with("nato_is_forms/"));
    for first in in_lines() {
        for second in in_lines() {
            let text = format!("{}\n\n{}", first.notice.trim_end(), second.notice);
            let parts = split(&Document::new(text, Format::Text));
            let words: Vec<_> = parts.iter().map(Document::text).collect();
            // A page's marking above the title may be left with the notice before.
            let bare = |text: &str| text.replacen("NATO UNCLASSIFIED", "", 1).trim().to_owned();
            if words.len() != 2 || bare(words[1]) != bare(second.notice) {
                failures.push(format!("{} | {}: {} parts", first.name, second.name, words.len()));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
