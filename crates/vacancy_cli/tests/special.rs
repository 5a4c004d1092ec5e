//! `vacancy explain --special`.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data has failed")]

use std::io::Write;
use std::process::{Command, Stdio};

const NOTICE: &str =
    include_str!("../../../tests/corpus/nato_is/241436-markdown-header-pending-budget/notice.txt");

fn special(text: &str, lang: &str) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_vacancy"))
        .args(["explain", "--special", "--lang", lang, "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

#[test]
fn shows_what_only_this_notice_says_and_leaves_the_rest_out() {
    let shown = special(NOTICE, "en");
    assert!(
        shown.contains("at least 3 years") || shown.contains("at least three years"),
        "{shown}"
    );
    assert!(!shown.contains("turnover is desirable"), "{shown}");
    assert!(!shown.contains("non-smoking"), "{shown}");
    assert!(shown.lines().any(|line| line.ends_with(" ⋮")), "{shown}");
}

#[test]
fn marks_what_differs_within_a_standard_paragraph() {
    let text =
        NOTICE.replace("foreseen in this post is 6 years", "foreseen in this post is 9 years");
    let shown = special(&text, "en");
    let mut lines = shown.lines().skip_while(|line| !line.contains("in this post is 9 years"));
    let (line, marks) = (lines.next().unwrap(), lines.next().unwrap());
    assert_eq!(line.find('9'), marks.find('~'), "{shown}");
    assert!(marks.contains("~ not in the standard text"), "{shown}");
    assert!(special(&text, "fr").contains("~ absent du texte type"));
}

#[test]
fn says_so_where_standard_texts_are_not_known() {
    let shown = special(
        "Grade: G5\nSchedule: Full-time\nSalary: 5,000 EUR monthly\n\n1. SUMMARY\n\nWork.\n",
        "en",
    );
    assert_eq!(shown, "The standard paragraphs of this organisation are not known here.\n");
}
