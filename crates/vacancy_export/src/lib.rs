//! What a notice becomes elsewhere: JSON, JSON Lines, CSV, Markdown, iCalendar, and a schema.org
//! `JobPosting`.
//!
//! Every function takes plain notices and gives text; the page, the command line and the package
//! for JavaScript call the same ones. Four rules hold for all formats:
//!
//! - What a notice does not say is absent, never made up.
//! - A fact on which the editions disagree is never exported in silence: it is said beside the
//!   value, or left out and reported.
//! - A value that is the reader's own is said to be one, beside what the notice says.
//! - A notice is somebody else's text. In each format it stays text: no formula, no mark-up, no
//!   script, no property of its own.
//!
//! The writers are the project's own because each is a table and one rule of escaping, and the
//! page carries them: libraries that write these formats bring dates, readers and typed builders
//! along. The tests read every format back with libraries.
//!
//! No clock and no locale: what day it is, and in which language, is said by the caller.
//!
//! ```
//! use vacancy_export::{JobPostingOptions, Need, State, to_csv, to_job_posting};
//! use vacancy_model::Lang;
//!
//! let text = "Vacancy number: 250871\nGrade: G12\nApplication Deadline: 23-Jun-2025";
//! let notice = vacancy_parser::parse(text, &Default::default());
//! assert!(to_csv(&[&notice]).contains("2025-06-23"));
//!
//! let options = JobPostingOptions { lang: Lang::En, date_posted: None, direct_apply: None };
//! let posting = to_job_posting(&notice, options);
//! assert!(posting.json.contains(r#""validThrough":"2025-06-23""#));
//! let is_missing = |it: &&vacancy_export::Check| {
//!     it.need == Need::Required && it.state == State::NotStated
//! };
//! let missing: Vec<_> = posting.report.iter().filter(is_missing).map(|it| it.property).collect();
//! assert!(missing.contains(&"datePosted"));
//! ```

#![warn(clippy::disallowed_methods, clippy::disallowed_types)]

mod calendar;
mod csv;
mod framing;
mod job_posting;
mod json;
mod markdown;
mod own;
mod settled;
mod words;

pub use calendar::{ALARM_DAYS, Calendar, CalendarOptions, Event, Stamp, to_calendar};
pub use csv::{BYTE_ORDER_MARK, csv_columns, csv_header, csv_row, to_csv};
pub use framing::Framing;
pub use job_posting::{Check, JobPosting, JobPostingOptions, Need, State, to_job_posting};
pub use json::{to_json, to_json_utf16};
pub use markdown::{escaped as to_markdown_text, to_markdown};
pub use settled::{conflicts, worst_standing};
