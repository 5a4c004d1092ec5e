//! Texts that nobody should have to paste, and somebody will.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data has failed")]

use std::iter::repeat_n;

use vacancy_model::{Code, Notice};
use vacancy_parser::segment;
use vacancy_tests::corpus::PLAIN_NOTICE;
use vacancy_tests::sound::parse_soundly;
use vacancy_text::Format;

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

/// The lines that are kept of a text, without the marks of lists.
fn kept(text: &str) -> Vec<String> {
    let document = segment(text, Format::Text);
    let lines = document.blocks().iter().flat_map(|&block| document.lines(block));
    lines.map(|line| line.slice(text).unwrap().to_owned()).collect()
}

/// Without showing all the lines, of which there may be thousands.
#[track_caller]
fn check_kept(text: &str, lines: &[&str]) {
    assert!(
        kept(text) == lines,
        "not all is kept of {:?}…",
        text.chars().take(40).collect::<String>()
    );
}

#[test]
fn one_endless_line_is_kept_whole() {
    for (part, times) in [("a", 5 << 20), ("word ", 1 << 20), ("((((", 1 << 18), ("9", 1 << 20)] {
        let text = part.repeat(times);
        check_kept(&text, &[text.trim_end()]);
        check_not_a_notice(&text);
    }
    // Marks of emphasis, as a line to write on: read one by one, they would take minutes.
    for mark in ["*", "_"] {
        let text = ["Name: ", &mark.repeat(1 << 20), " x"].concat();
        check_kept(&text, &[&text]);
    }
    // Marks of lists, and nothing behind them.
    let text = "- ".repeat(1 << 20);
    check_kept(&text, &[]);
    check_not_a_notice(&text);
}

#[test]
fn of_one_endless_line_of_notices_each_is_read() {
    let line = notice().replace(['\n', '\r'], " ");
    let sections = |copies: usize| {
        let text = line.repeat(copies);
        check_kept(&text, &[text.trim()]);
        let editions = parse(&text).editions;
        editions.iter().map(|edition| edition.sections.len()).sum::<usize>()
    };
    let copies = (5 << 20) / line.len();
    let in_one_more = sections(2) - sections(1);
    assert!(in_one_more > 0);
    assert_eq!(sections(copies) - sections(2), (copies - 2) * in_one_more);
}

#[test]
fn an_endless_requirement_or_clause_is_read_to_its_end() {
    let header = "Officer-250871\nGrade: G12\nSchedule: Full-time\n1. SUMMARY\nThe post.\n";
    let essential = "2. QUALIFICATIONS AND EXPERIENCE\nESSENTIAL\nThe incumbent must:\n- ";
    for (section, part) in [
        (essential, "English French V "),
        (essential, "experience of the last 3 years "),
        (essential, "1 2 3 four VI in 5 years "),
        ("6. CONTRACT\n", "renewed for 3 years, definite contract of 4 years "),
        ("4. INTERRELATIONSHIPS\n", "reports to direct reports "),
    ] {
        let words = part.repeat((1 << 18) / part.len());
        let found = parse(&[header, section, &words].concat());
        let paragraph = found.editions[0].sections.last().and_then(|it| it.paragraphs.last());
        assert!(paragraph.unwrap().text == words.trim_end(), "of {part:?} some is lost");
        assert_eq!(found.facts.grade.unwrap().value.lowest, "G12");
    }
}

#[test]
fn of_many_short_lines_none_is_lost() {
    const COUNT: usize = 1 << 16;
    for line in ["1.\n", "#\n", "a\n\n", "Grade\n", "é\r\n"] {
        let text = line.repeat(COUNT);
        check_kept(&text, &[line.trim_end()].repeat(COUNT));
        check_not_a_notice(&text);
    }
    // Without words, or with the mark of a list alone.
    for line in ["\n", "\r", "\u{c}", "- \n", "*\n"] {
        let text = line.repeat(COUNT);
        check_kept(&text, &[]);
        check_not_a_notice(&text);
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
