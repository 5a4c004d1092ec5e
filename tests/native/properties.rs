//! What holds of any text, and of notices that were cut, shuffled and damaged.

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use proptest::{prop_assert, prop_assert_eq};
use vacancy_tests::corpus::CASES;
use vacancy_tests::sound::parse_soundly;

/// The same cases in each run: a failure stays where it was seen. Fuzzing looks for new ones.
fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config {
        cases,
        rng_seed: RngSeed::Fixed(20_250_623),
        failure_persistence: None,
        ..Config::default()
    })
}

fn notice() -> impl Strategy<Value = String> {
    select(CASES).prop_map(|case| case.notice.to_owned())
}

/// A notice, or a stretch of one, cut between characters.
fn cut_notice() -> impl Strategy<Value = String> {
    (notice(), any::<proptest::sample::Index>(), any::<proptest::sample::Index>()).prop_map(
        |(text, a, b)| {
            let boundaries: Vec<_> = text.char_indices().map(|(at, _)| at).collect();
            let (a, b) = (*a.get(&boundaries), *b.get(&boundaries));
            text.get(a.min(b)..a.max(b)).unwrap_or_default().to_owned()
        },
    )
}

/// The lines of a notice, some dropped, the rest in another order.
fn shuffled_notice() -> impl Strategy<Value = String> {
    let lines = notice().prop_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
    let shuffled = lines.prop_shuffle();
    (shuffled, 0.0..1.0).prop_map(|(lines, kept): (Vec<String>, f64)| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a share of a few hundred lines"
        )]
        let count = (lines.len() as f64 * kept) as usize;
        lines.get(..count).unwrap_or_default().join("\n")
    })
}

/// A notice with a few characters put in anywhere.
fn damaged_notice() -> impl Strategy<Value = String> {
    let wounds = vec(
        (any::<proptest::sample::Index>(), "\\PC|[\0\t\r\n:;.,()*#<>0-9\u{a0}\u{2028}\u{feff}🛰中]"),
        1..40,
    );
    (notice(), wounds).prop_map(|(text, wounds)| {
        let mut characters: Vec<String> = text.chars().map(String::from).collect();
        for (at, wound) in wounds {
            let at = at.index(characters.len());
            characters.insert(at, wound);
        }
        characters.concat()
    })
}

fn with_line_ends(text: &str, line_end: &str) -> String {
    text.replace('\n', line_end)
}

#[test]
fn any_text_gives_a_sound_notice() {
    let words = select(vec![
        "Grade",
        ":",
        " ",
        "\n",
        "NATO Grade G8-G10",
        "Salary (Pay Basis)",
        "5,195.80Euro (EUR) Monthly",
        "Application Deadline",
        "23-Jun-2025, 11:59:00 PM",
        "31-juin-2025",
        "Date de retrait",
        "- ",
        "6. CONTRACT",
        "6. CONTRAT",
        "1. RÉSUMÉ",
        "three years",
        "trois ans",
        "ESSENTIAL",
        "99999999999999999999",
        "**",
        "é",
        "\r",
        "Principal Assistant-250871",
        "\u{a0}",
        "Description",
        "(",
        "🛰",
    ]);
    let prose = vec(words, 0..60).prop_map(|words| words.concat());
    let text = prop_oneof![any::<String>(), prose, "(\\PC|\n){0,200}"];
    runner(512)
        .run(&text, |text| {
            let sound = parse_soundly(&text);
            prop_assert!(sound.is_ok(), "{sound:?}");
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_mutilated_notice_gives_a_sound_notice() {
    let text = prop_oneof![cut_notice(), shuffled_notice(), damaged_notice()];
    let line_end = prop_oneof![4 => Just("\n"), 1 => Just("\r\n"), 1 => Just("\r")];
    runner(96)
        .run(&(text, line_end), |(text, line_end)| {
            let sound = parse_soundly(&with_line_ends(&text, line_end));
            prop_assert!(sound.is_ok(), "{:?}", sound.err());
            Ok(())
        })
        .unwrap();
}

#[test]
fn line_ends_do_not_change_what_is_read() {
    for case in CASES {
        let plain = parse_soundly(case.notice).unwrap();
        for line_end in ["\r\n", "\r"] {
            let other = parse_soundly(&with_line_ends(case.notice, line_end)).unwrap();
            let values = |notice: &vacancy_model::Notice| {
                let json = serde_json::to_value(&notice.facts).unwrap();
                let facts = json.as_object().unwrap().clone();
                facts
                    .into_iter()
                    .map(|(name, fact)| (name, fact["value"].clone()))
                    .collect::<Vec<_>>()
            };
            assert_eq!(values(&other), values(&plain), "{} with {line_end:?}", case.name);
        }
    }
}

#[test]
fn words_before_and_after_a_notice_do_not_change_its_header() {
    let around = "(\\PC{0,40}\n){0,3}";
    runner(24)
        .run(&(select(CASES), around, around), |(case, before, after)| {
            let plain =
                parse_soundly(case.notice).map_err(proptest::test_runner::TestCaseError::fail)?;
            let text = format!("{before}\n{}\n{after}", case.notice);
            let framed =
                parse_soundly(&text).map_err(proptest::test_runner::TestCaseError::fail)?;
            let header = |notice: &vacancy_model::Notice| {
                let facts = &notice.facts;
                (
                    facts.deadline.as_ref().map(|fact| fact.value.clone()),
                    facts.salary.as_ref().map(|fact| fact.value.clone()),
                    facts.grade.as_ref().map(|fact| fact.value.clone()),
                )
            };
            prop_assert_eq!(header(&framed), header(&plain));
            Ok(())
        })
        .unwrap();
}
