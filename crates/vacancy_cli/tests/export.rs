//! `vacancy export` as its user runs it.
#![expect(clippy::unwrap_used, reason = "a test that cannot run its command has failed")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

const NOTICE: &str = include_str!("../../../tests/corpus/nato_is/250871-colon-header/notice.txt");

/// A folder of its own for one test, gone with it.
struct Folder(PathBuf);

impl Folder {
    /// With a notice, another closing date for the same vacancy in French, and a letter.
    fn new(test: &str) -> Self {
        let name = format!("vacancy-export-{test}-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        let wrong = NOTICE.replace("Date de retrait : 23-juin", "Date de retrait : 22-juin");
        for (name, text) in [("a.txt", NOTICE), ("b.txt", &wrong), ("c.txt", "Dear Sir,")] {
            fs::write(path.join(name), text).unwrap();
        }
        Self(path)
    }

    fn export(&self, args: &[&str], files: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vacancy"));
        command.current_dir(&self.0).arg("export").args(args).args(files).output().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

#[track_caller]
fn check_status(output: &Output, status: i32) {
    assert_eq!(output.status.code(), Some(status), "{output:?}");
}

#[test]
fn prints_an_array_and_lines_of_the_same_notices() {
    let folder = Folder::new("json");
    let files = ["a.txt", "b.txt"];
    let array = folder.export(&["--format", "json"], &files);
    check_status(&array, 0);
    let array: Vec<serde_json::Value> = serde_json::from_str(out(&array)).unwrap();
    let lines = folder.export(&["--format", "jsonl"], &files);
    let lines: Vec<serde_json::Value> =
        out(&lines).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(array, lines);
    assert_eq!(array[1]["source"]["name"], "b.txt");
}

#[test]
fn prints_one_table_with_a_row_a_notice() {
    let folder = Folder::new("csv");
    let output = folder.export(&["--format", "csv"], &["a.txt", "b.txt", "c.txt"]);
    check_status(&output, 1);
    let mut reader = csv::Reader::from_reader(out(&output).as_bytes());
    let names: Vec<_> = reader.records().map(|row| row.unwrap()[0].to_owned()).collect();
    assert_eq!(names, ["a.txt", "b.txt", "c.txt"]);
    let marked = folder.export(&["--format", "csv", "--bom"], &["a.txt"]);
    assert!(out(&marked).starts_with("\u{feff}source,"));
}

#[test]
fn prints_one_calendar_and_names_what_gives_no_event() {
    let folder = Folder::new("ical");
    let output = folder.export(&["--format", "ical", "--lang", "fr"], &["a.txt", "b.txt", "c.txt"]);
    check_status(&output, 1);
    assert!(err(&output).contains("c.txt: states no closing date"), "{}", err(&output));
    let calendar: icalendar::Calendar = out(&output).parse().unwrap();
    assert_eq!(calendar.events().count(), 2);
    assert!(out(&output).contains("SUMMARY:Date limite"), "{}", out(&output));
    assert!(out(&output).contains("TRIGGER:-P3D"));
    let silent = folder.export(&["--format", "ical", "--alarm-days", "0"], &["a.txt"]);
    assert!(!out(&silent).contains("VALARM"));
}

#[test]
fn prints_pages_with_a_rule_between() {
    let folder = Folder::new("markdown");
    let output = folder.export(&["--format", "markdown"], &["a.txt", "b.txt"]);
    check_status(&output, 0);
    assert_eq!(out(&output).matches("\n\n---\n\n# Principal Assistant\n").count(), 1);
    assert!(out(&output).contains("**the languages disagree**"));
}

#[test]
fn prints_postings_and_says_what_they_lack() {
    let folder = Folder::new("posting");
    let output = folder.export(&["--format", "jobposting"], &["a.txt", "b.txt"]);
    check_status(&output, 0);
    let remarks: Vec<_> = err(&output).lines().collect();
    assert!(remarks[0].contains("a.txt: required and not stated: datePosted;"), "{remarks:?}");
    assert!(remarks[1].contains("the languages disagree: validThrough"), "{remarks:?}");
    let args = ["--format", "jobposting", "--date-posted", "2025-05-12", "--direct-apply", "true"];
    let output = folder.export(&args, &["a.txt"]);
    let posting: serde_json::Value = serde_json::from_str(out(&output)).unwrap();
    assert_eq!(
        (&posting["datePosted"], &posting["directApply"]),
        (&"2025-05-12".into(), &true.into())
    );
    assert!(!err(&output).contains("not stated"), "{}", err(&output));
}

#[test]
fn prints_nothing_where_nothing_was_read() {
    let folder = Folder::new("nothing");
    for format in ["json", "jsonl", "csv", "markdown", "ical", "jobposting"] {
        let output = folder.export(&["--format", format], &["missing.txt"]);
        check_status(&output, 2);
        assert_eq!(out(&output), "", "{format}");
        assert!(err(&output).contains("missing.txt"), "{}", err(&output));
        let output = folder.export(&["--format", format], &["missing.txt", "a.txt"]);
        check_status(&output, 2);
        assert!(out(&output).contains("Principal Assistant"), "{format}");
    }
}

#[test]
fn refuses_misuse_in_one_line() {
    let folder = Folder::new("misuse");
    for (args, words) in [
        (&["--format", "csv", "--lang", "fr"][..], "--lang is for --format markdown or ical"),
        (&["--format", "ical", "--bom"], "--bom is for --format csv"),
        (&["--format", "csv", "--date-posted", "2025-05-12"], "--format jobposting alone"),
        (&["--format", "jobposting", "--date-posted", "12 May"], "such as 2025-06-23"),
        (&["--format", "xml"], "jobposting"),
        (&[], "--format"),
    ] {
        let output = folder.export(args, &["a.txt"]);
        check_status(&output, 2);
        assert_eq!((out(&output), err(&output).lines().count()), ("", 1), "{output:?}");
        assert!(err(&output).contains(words), "{} lacks {words}", err(&output));
    }
}
