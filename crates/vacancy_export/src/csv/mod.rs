//! CSV, one row a notice (RFC 4180: commas, CRLF, quotation marks doubled).
//!
//! | columns | what stands there |
//! | --- | --- |
//! | `source`, `languages` | the file's name; the editions, in their order |
//! | `titleEn`, `titleFr`, `jobNumber`, `organisation`, `acronym` | as in the JSON |
//! | `city`, `country` | the country in ISO 3166-1 alpha-2 |
//! | `schedule`, `deadlineDate`, `deadlineTime`, `deadlineZone` | ISO 8601; the zone only where it is printed |
//! | `salaryAmount`, `salaryCurrency`, `salaryPeriod`, `salaryAnnualAmount` | decimal point, no thousands; ISO 4217 |
//! | `gradeLowest`, `gradeHighest`, `clearance` | |
//! | `educationLevel`, `experienceMinimumYears` | the least that is essential |
//! | `languagesRequired` | `one of en fr: V; other of en fr: III` |
//! | `contractKind`, `contractInitialYears`, `contractRenewalMaxYears`, `contractServiceMaxYears` | |
//! | `standing` | the worst of any fact: `agreed`, `one-sided`, `corrected`, `conflicting` |
//! | `conflicts` | each fact on which the editions disagree, with the words of each |
//! | `errors`, `warnings` | how many diagnostics |
//! | `corrected` | each fact whose value is the reader's own, or which they hold not to be stated, with what the editions say |
//!
//! A cell is empty where the notice does not say. The value of a fact on which the editions
//! disagree is the first edition's, and `standing` and `conflicts` say so. A cell that a spreadsheet
//! would calculate (it begins with `=`, `+`, `-`, `@`, a tab or a line end) has an apostrophe before
//! it. Control characters other than tabs and line ends are left out.

mod cell;
mod column;

use vacancy_model::Notice;

use column::COLUMNS;

/// May stand before a table: some spreadsheets read a file as UTF-8 only with it.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";

const LINE_END: &str = "\r\n";

/// A table of notices: the header, and one row each.
pub fn to_csv(notices: &[&Notice]) -> String {
    let rows = notices.iter().map(|notice| csv_row(notice));
    std::iter::once(csv_header()).chain(rows).collect()
}

/// The names of the columns, in their order.
pub fn csv_columns() -> impl Iterator<Item = &'static str> {
    COLUMNS.iter().map(|(name, _)| *name)
}

/// The first row, with its line end.
pub fn csv_header() -> String {
    row(csv_columns().map(str::to_owned))
}

/// The row of one notice, with its line end.
pub fn csv_row(notice: &Notice) -> String {
    row(COLUMNS.iter().map(|(_, read)| read(notice).unwrap_or_default()))
}

fn row(cells: impl Iterator<Item = String>) -> String {
    let mut row = String::new();
    for (at, value) in cells.enumerate() {
        if at > 0 {
            row.push(',');
        }
        cell::push(&mut row, &value);
    }
    row + LINE_END
}
