//! Everything that is said of facts and problems: how it is written, and that it shows what a diagnostic carries.

use vacancy_model::{
    Annotation, Arg, Args, Code, Diagnostic, FactId, Lang, Rule, SectionKind, Severity,
};
use vacancy_text::Span;

use crate::{code_help, code_title, fact_name, headline, help, part_name, rule, section_name};

fn diagnostic(code: Code, args: Vec<(&'static str, Arg)>) -> Diagnostic {
    Diagnostic {
        code,
        severity: Severity::Warning,
        fact: None,
        args: Args(args),
        annotations: Vec::new(),
    }
}

fn text(name: &'static str, value: &str) -> (&'static str, Arg) {
    (name, Arg::Text(value.to_owned()))
}

/// Every code with the args that it documents, and what the headline must show of them.
fn every_diagnostic() -> Vec<(Diagnostic, Vec<&'static str>)> {
    let parts = || ("parts", Arg::List(vec!["currency".to_owned()]));
    let mut all = vec![
        (diagnostic(Code::EditionMissing, vec![text("language", "fr")]), vec![]),
        (
            diagnostic(
                Code::ItemCountConflict,
                vec![text("list", "essential"), ("en", Arg::Number(9)), ("fr", Arg::Number(8))],
            ),
            vec!["9", "8", "ess"],
        ),
        (
            diagnostic(
                Code::ItemFigureConflict,
                vec![
                    text("list", "essential"),
                    ("number", Arg::Number(2)),
                    ("en", Arg::List(vec!["3 years".to_owned()])),
                    ("fr", Arg::List(vec!["quatre ans".to_owned()])),
                ],
            ),
            vec!["2", "3 years", "quatre ans"],
        ),
        (
            diagnostic(
                Code::SectionMissing,
                vec![text("section", "contract"), text("language", "en")],
            ),
            vec!["contra"],
        ),
        (diagnostic(Code::DateImpossible, vec![text("text", "31 June")]), vec!["31 June"]),
        (diagnostic(Code::AmountImplausible, vec![text("text", "5.19")]), vec!["5.19"]),
        (diagnostic(Code::SalaryUnitMissing, vec![parts()]), vec![]),
        (diagnostic(Code::DeadlineClockUnusual, vec![text("time", "21:59")]), vec!["21:59"]),
        (diagnostic(Code::DateOrderAmbiguous, vec![text("text", "03/04/2025")]), vec!["03/04"]),
        (
            diagnostic(
                Code::GradeFormerConflict,
                vec![text("former", "A.2"), text("present", "G17")],
            ),
            vec!["A.2", "G17"],
        ),
        (diagnostic(Code::NotANotice, vec![]), vec![]),
        (diagnostic(Code::SeveralNotices, vec![("count", Arg::Number(3))]), vec!["3"]),
        (
            diagnostic(
                Code::TextTruncated,
                vec![("limit", Arg::Number(16 << 20)), ("length", Arg::Number(50 << 20))],
            ),
            vec!["16"],
        ),
    ];
    for &fact in FactId::ALL {
        all.push((diagnostic(Code::Conflict(fact), vec![parts()]), vec![]));
        all.push((diagnostic(Code::Conflict(fact), vec![]), vec![]));
        all.push((diagnostic(Code::Missing(fact), vec![]), vec![]));
        all.push((diagnostic(Code::Missing(fact), vec![text("language", "fr")]), vec!["version"]));
        all.push((
            diagnostic(Code::Unreadable(fact), vec![text("text", "Ongoing")]),
            vec!["Ongoing"],
        ));
    }
    all
}

/// Everything that is said in one language.
fn everything(lang: Lang) -> Vec<String> {
    let mut all: Vec<String> = every_diagnostic()
        .iter()
        .flat_map(|(diagnostic, _)| {
            let title = code_title(diagnostic.code, lang);
            [headline(diagnostic, lang), help(diagnostic, lang).to_owned(), title]
        })
        .collect();
    all.extend(FactId::ALL.iter().map(|&fact| fact_name(fact, lang).to_owned()));
    all.extend(Rule::ALL.map(|of| rule(of, lang).to_owned()));
    all
}

#[test]
fn headlines_start_small_and_have_no_full_stop() {
    for lang in Lang::ALL {
        for (diagnostic, _) in every_diagnostic() {
            let headline = headline(&diagnostic, lang);
            assert!(!headline.ends_with(['.', ' ', ':']), "{headline}");
            let starts_small = headline.chars().next().is_some_and(|c| !c.is_uppercase());
            assert!(starts_small || headline.starts_with("AI "), "{headline}");
        }
    }
}

#[test]
fn headlines_show_what_the_diagnostic_carries() {
    for lang in Lang::ALL {
        for (diagnostic, shown) in every_diagnostic() {
            let headline = headline(&diagnostic, lang);
            for word in shown {
                assert!(headline.contains(word), "{headline} lacks {word}");
            }
            assert!(!headline.contains('…'), "{headline} fell back");
        }
    }
}

#[test]
fn titles_of_codes_hold_for_any_notice() {
    for lang in Lang::ALL {
        for (diagnostic, _) in every_diagnostic() {
            let title = code_title(diagnostic.code, lang);
            assert!(!title.is_empty() && !title.ends_with(['.', '…']), "{title}");
            assert!(!title.contains(['“', '«']), "{title} quotes one notice");
            assert!(code_help(diagnostic.code, lang).ends_with('.'));
        }
    }
}

#[test]
fn headlines_of_facts_tell_them_apart() {
    for lang in Lang::ALL {
        let mut headlines: Vec<_> =
            every_diagnostic().iter().map(|(diagnostic, _)| headline(diagnostic, lang)).collect();
        let count = headlines.len();
        headlines.sort();
        headlines.dedup();
        assert_eq!(headlines.len(), count);
    }
}

#[test]
fn tells_a_contradiction_within_a_version_from_one_between_two() {
    let at =
        |language| Annotation { span: Span::default(), language: Some(language), primary: true };
    let mut conflict = diagnostic(Code::Conflict(FactId::Contract), vec![]);
    conflict.annotations = vec![at(Lang::En), at(Lang::Fr)];
    assert_eq!(headline(&conflict, Lang::En), "contract: the languages disagree");
    conflict.annotations = vec![at(Lang::Fr), at(Lang::Fr)];
    assert_eq!(headline(&conflict, Lang::En), "contract: the French version contradicts itself");
    assert!(headline(&conflict, Lang::Fr).ends_with("la version française se contredit"));
}

#[test]
fn headlines_stand_without_args_and_cut_long_ones() {
    for lang in Lang::ALL {
        for (with, _) in every_diagnostic() {
            assert!(!headline(&diagnostic(with.code, vec![]), lang).is_empty());
        }
        let long = diagnostic(Code::DateImpossible, vec![text("text", &"31\nJune ".repeat(1000))]);
        assert!(headline(&long, lang).chars().count() < 80);
        assert!(!headline(&long, lang).contains('\n'));
    }
}

#[test]
fn help_is_whole_sentences() {
    for lang in Lang::ALL {
        for (diagnostic, _) in every_diagnostic() {
            let help = help(&diagnostic, lang);
            assert!(help.ends_with('.') && help.chars().next().is_some_and(char::is_uppercase));
            assert!(!help.contains("  "), "{help}");
        }
    }
}

#[test]
fn nothing_is_said_twice_the_same_in_both_languages() {
    let same: Vec<_> = everything(Lang::En)
        .into_iter()
        .zip(everything(Lang::Fr))
        .filter(|(english, french)| english == french)
        .map(|(english, _)| english)
        .collect();
    assert_eq!(same, ["Organisation", "Grade"]);
}

#[test]
fn french_keeps_its_punctuation_with_its_words() {
    for sentence in everything(Lang::Fr) {
        let characters: Vec<char> = sentence.chars().collect();
        for (at, character) in characters.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| characters.get(at));
            match character {
                // A clock time has a colon between figures.
                ':' if before.is_some_and(char::is_ascii_digit) => {}
                ':' | ';' | '!' | '?' | '»' => assert_eq!(before, Some(&'\u{a0}'), "{sentence}"),
                '«' => assert_eq!(characters.get(at + 1), Some(&'\u{a0}'), "{sentence}"),
                '\'' | '"' => panic!("straight quote in {sentence}"),
                _ => {}
            }
        }
    }
}

#[test]
fn parts_have_labels_and_others_come_back_as_they_are() {
    for lang in Lang::ALL {
        for part in ["initialYears", "seconded.serviceMaxYears", "amount", "time", "highest"] {
            assert_ne!(part_name(part, lang), part);
        }
        assert_eq!(part_name("shoeSize", lang), "shoeSize");
    }
}

#[test]
fn sections_have_labels() {
    for lang in Lang::ALL {
        for kind in SectionKind::ALL {
            assert!(!section_name(kind, lang).is_empty());
        }
    }
}
