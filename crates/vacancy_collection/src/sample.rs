//! Notices for the tests of this crate.

use vacancy_model::value::{Date, DateTime, Time};

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

/// An hour of a day of June 2025 in Brussels, which is two hours ahead of UTC then.
pub(crate) fn now(day: u8, hour: u8) -> DateTime {
    let date = Date::new(2025, 6, day).unwrap();
    DateTime { date, time: Time::new(hour, 0, 0).unwrap() }
}

/// Rows of notices, numbered by their place.
pub(crate) fn rows(texts: &[&str]) -> Vec<Row> {
    (0..).zip(texts).map(|(id, text)| Row { id, ..row(text) }).collect()
}
