//! Tables, as the `csv` crate reads them.

use vacancy_export::{BYTE_ORDER_MARK, csv_columns, to_csv};
use vacancy_model::Notice;

use crate::support::{DATE_ONLY, HOSTILE, PLAIN, contradictory, hostile, read};

/// The table as the `csv` crate reads it: every row as (column, cell) pairs.
fn rows(notices: &[&Notice]) -> Vec<Vec<(String, String)>> {
    let text = to_csv(notices);
    let mut reader =
        csv::ReaderBuilder::new().terminator(csv::Terminator::CRLF).from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let pairs = |row: csv::StringRecord| {
        header.iter().zip(&row).map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect()
    };
    reader.records().map(|row| pairs(row.unwrap())).collect()
}

#[track_caller]
fn check(row: &[(String, String)], column: &str, expected: &str) {
    let found = row.iter().find(|(name, _)| name == column).map(|(_, cell)| cell.as_str());
    assert_eq!(found, Some(expected), "{column}");
}

#[test]
fn a_row_holds_what_the_notice_says() {
    let rows = rows(&[&read(PLAIN), &read(DATE_ONLY)]);
    for (column, expected) in [
        ("source", "notice.txt"),
        ("languages", "en fr"),
        ("titleEn", "Principal Assistant"),
        ("titleFr", "Assistant(e) principal(e)"),
        ("jobNumber", "250871"),
        ("organisation", "NATO International Staff"),
        ("acronym", "NATO IS"),
        ("city", "Brussels"),
        ("country", "BE"),
        ("schedule", "full-time"),
        ("deadlineDate", "2025-06-23"),
        ("deadlineTime", "23:59:00"),
        ("deadlineZone", ""),
        ("salaryAmount", "5195.80"),
        ("salaryCurrency", "EUR"),
        ("salaryPeriod", "month"),
        ("salaryAnnualAmount", "62349.60"),
        ("gradeLowest", "G12"),
        ("gradeHighest", "G12"),
        ("clearance", ""),
        ("experienceMinimumYears", "6"),
        ("languagesRequired", "one of en fr: V; other of en fr: III"),
        ("contractKind", "definite"),
        ("contractInitialYears", "3"),
        ("contractServiceMaxYears", ""),
        ("standing", "agreed"),
        ("conflicts", ""),
        ("errors", "0"),
    ] {
        check(&rows[0], column, expected);
    }
    check(&rows[1], "deadlineTime", "");
    check(&rows[1], "clearance", "COSMIC TOP SECRET");
    check(&rows[1], "gradeHighest", "G10");
}

#[test]
fn a_conflict_is_said_in_its_row() {
    let rows = rows(&[&contradictory()]);
    check(&rows[0], "standing", "conflicting");
    check(&rows[0], "errors", "1");
    check(
        &rows[0],
        "conflicts",
        "deadline: en \"23-Jun-2025, 11:59:00 PM\" / fr \"22-juin-2025, 23:59:00\"",
    );
}

#[test]
fn hostile_words_come_back_as_they_were_and_are_no_formula() {
    let rows = rows(&[&hostile(), &read(PLAIN), &read("Dear Sir,")]);
    assert_eq!(rows.len(), 3);
    check(&rows[0], "titleEn", &format!("'{HOSTILE}"));
    check(&rows[0], "acronym", &format!("'@{HOSTILE}"));
    check(&rows[0], "source", &format!("'-{HOSTILE}"));
    for (column, cell) in rows.iter().flatten() {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{column}: {cell}");
    }
}

#[test]
fn lines_end_as_the_standard_has_it() {
    let text = to_csv(&[&read(PLAIN)]);
    assert_eq!(text.matches("\r\n").count(), 2);
    assert_eq!(text.matches('\n').count(), 2);
    assert!(!text.starts_with(BYTE_ORDER_MARK));
}

#[test]
fn every_column_is_documented() {
    const MODULE: &str = include_str!("../../src/csv/mod.rs");
    const README: &str = include_str!("../../../../README.md");
    for column in csv_columns() {
        assert!(MODULE.contains(&format!("`{column}`")), "the module does not name {column}");
        assert!(README.contains(&format!("`{column}`")), "README.md does not name {column}");
    }
}
