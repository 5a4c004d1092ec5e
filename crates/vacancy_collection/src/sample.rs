//! Notices for the tests of this crate.

use crate::Row;

/// A notice that was published, in both languages.
pub(crate) const NOTICE: &str =
    include_str!("../../../tests/corpus/nato_is/250871-colon-header/notice.txt");

pub(crate) fn row(text: &str) -> Row {
    let notice = vacancy_parser::parse(text, &vacancy_parser::ParseOptions::default());
    Row::of(0, None, &notice, text)
}

/// The notice with some of its lines for others: `Grade: …`, `Salary: …`, `Application Deadline: …`.
pub(crate) fn with(lines: &str) -> String {
    ["Vacancy number: 250871\nSchedule: Full-time\nPrimary Location: Brussels\n", lines].concat()
}

/// Rows of notices, numbered by their place.
pub(crate) fn rows(texts: &[&str]) -> Vec<Row> {
    (0..).zip(texts).map(|(id, text)| Row { id, ..row(text) }).collect()
}
