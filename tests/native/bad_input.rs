//! Texts that nobody should have to paste, and somebody will.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data has failed")]

use std::iter::repeat_n;

use vacancy_model::{Code, Notice};
use vacancy_tests::corpus::PLAIN_NOTICE;
use vacancy_tests::sound::parse_soundly;

fn notice() -> &'static str {
    PLAIN_NOTICE
}

#[track_caller]
fn parse(text: &str) -> Notice {
    parse_soundly(text).unwrap()
}

#[track_caller]
fn check_not_a_notice(text: &str) {
    let notice = parse(text);
    assert!(!notice.is_notice(), "{:?}", notice.diagnostics);
    assert!(notice.facts.views().next().is_none(), "a fact from nothing: {:?}", notice.facts);
}

#[test]
fn empty_and_blank_texts_are_not_notices() {
    for text in
        ["", " ", "\n", "\r\r\r", " \t\n\u{a0}\u{2003}\u{200b}\n", "\u{feff}", "\0", "\0\0\n\0"]
    {
        check_not_a_notice(text);
    }
}

#[test]
fn texts_about_something_else_are_not_notices() {
    for text in [
        "Dear Sir,\n\nThank you for your letter of 23 June 2025. The salary of a saint is 5,000 prayers.\n",
        "# Recipe\n\n- 6 eggs\n- 3 spoons of sugar\n\n1. SUMMARY\n\nBeat the eggs.\n",
        "fn main() {\n    println!(\"Grade: G12\");\n}\n",
        "SELECT title, salary FROM posts WHERE grade = 'G12';",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
        "Il était une fois un roi qui avait trois fils. Le premier partit trois ans.",
    ] {
        check_not_a_notice(text);
    }
}

#[test]
fn texts_in_another_language_are_not_notices() {
    for text in [
        "Stellenausschreibung\n\nStandort: Brüssel\nBewerbungsfrist: 23. Juni 2025\nGehalt: 5.195,80 Euro\n\
         Besoldungsgruppe: G12\n\n1. ZUSAMMENFASSUNG\n\nDie Abteilung sucht Verstärkung.\n",
        "招聘启事\n\n地点:布鲁塞尔\n截止日期:2025年6月23日\n薪水:每月5195.80欧元\n",
        "إعلان وظيفة شاغرة\n\nالموقع: بروكسل\nآخر موعد: 23 يونيو 2025\n",
        "Объявление о вакансии\n\nМесто: Брюссель\nСрок подачи: 23 июня 2025\n",
    ] {
        check_not_a_notice(text);
    }
}

#[test]
fn a_notice_with_a_byte_order_mark_is_read_the_same() {
    let plain = parse(notice());
    let marked = parse(&format!("\u{feff}{}", notice()));
    assert_eq!(marked.facts.salary.unwrap().value, plain.facts.salary.unwrap().value);
    assert_eq!(marked.facts.title.unwrap().value, plain.facts.title.unwrap().value);
}

#[test]
fn a_notice_with_nul_bytes_is_read() {
    let text = notice().replace("\n\n", "\n\0\n");
    let found = parse(&text);
    assert_eq!(found.facts.job_number.unwrap().value, "250871");
}

/// What JavaScript makes of a lone surrogate on its way into Rust.
#[test]
fn a_notice_with_replacement_characters_is_read() {
    let text = notice().replace("ASG", "\u{fffd}");
    assert_eq!(parse(&text).facts.job_number.unwrap().value, "250871");
}

#[test]
fn one_endless_line_is_read_in_bounded_time() {
    let line = notice().replace(['\n', '\r'], " ");
    let endless: String = repeat_n(line.as_str(), (5 << 20) / line.len()).collect();
    parse(&endless);
    check_not_a_notice(&"a".repeat(5 << 20));
    check_not_a_notice(&"word ".repeat(1 << 20));
    check_not_a_notice(&"- ".repeat(1 << 20));
    check_not_a_notice(&"((((".repeat(1 << 18));
    check_not_a_notice(&"9".repeat(1 << 20));
}

#[test]
fn one_endless_requirement_or_clause_is_read_in_bounded_time() {
    let header = "Officer-250871\nGrade: G12\nSchedule: Full-time\n1. SUMMARY\nThe post.\n";
    let essential = "2. QUALIFICATIONS AND EXPERIENCE\nESSENTIAL\nThe incumbent must:\n- ";
    for (section, words) in [
        (essential, "English French V "),
        (essential, "experience of the last 3 years "),
        (essential, "1 2 3 four VI in 5 years "),
        ("6. CONTRACT\n", "renewed for 3 years, definite contract of 4 years "),
        ("4. INTERRELATIONSHIPS\n", "reports to direct reports "),
    ] {
        let text = [header, section, &words.repeat((1 << 18) / words.len())].concat();
        assert_eq!(parse(&text).facts.grade.map(|it| it.value.lowest).as_deref(), Some("G12"));
    }
}

#[test]
fn many_short_lines_are_read_in_bounded_time() {
    for line in ["\n", "\r", "- \n", "1.\n", "*\n", "#\n", "a\n\n", "\u{c}", "Grade\n", "é\r\n"] {
        parse(&line.repeat(1 << 18));
    }
}

#[test]
fn fifty_megabytes_are_read_up_to_the_limit_and_it_is_said() {
    let text: String = repeat_n(notice(), (50 << 20) / notice().len()).collect();
    let found = vacancy_parser::parse(&text, &vacancy_parser::ParseOptions::default());
    let codes: Vec<_> = found.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    assert!(codes.contains(&Code::TextTruncated), "{codes:?}");
    assert!(codes.contains(&Code::SeveralNotices), "{codes:?}");
    assert_eq!(found.facts.job_number.unwrap().value, "250871");
}

#[test]
fn a_list_without_its_section_opens_one_under_its_own_heading() {
    let text = notice().replace("2. QUALIFICATIONS AND EXPERIENCE", "");
    let found = parse(&text);
    let section = &found.editions[0].sections[1];
    assert_eq!((section.number, section.heading.as_str()), (None, "ESSENTIAL"));
    // With nothing in the list, too.
    parse("6. CONTRACT\r6. CONTRACTESSENTIAL");
}

/// What fuzzing found: each the smallest text that still broke what it broke.
const FOUND: [&str; 3] = [
    // One edition speaks of a twin grade and names no term of it, the other does not.
    "PLocation:a\nCONTRAT d'un d\nrenouvel pour un d trois an au d pour\nd un de de son l d\0et\n\
     CONTRACT of of renewal for\0to three year the be with.\nare in at the lower grade with\n\
     are in at the",
    // Nobody is named behind the words for reporting.
    "26884Primary Locationo\nSTRUCTURE ET LIAISONSPlacé sous l'autorité",
    "4.\nSTRUCTURE ET LIAISONS\n\nPlacé(e) sous l'autorité\rde la/du\n\nNombre de subordonné(e)s : aucun.",
];

#[test]
fn texts_that_fuzzing_found_are_read_soundly() {
    for text in FOUND {
        parse(text);
    }
}
