//! The one output of many notices.

use std::io::{self, Write};

use vacancy_export::{Calendar, Framing};

use super::entry::Entry;
use crate::args::ExportFormat;

/// The one output of many notices: each as it comes, and what stands around them.
pub(super) struct Sheet {
    framing: Framing,
    entries: usize,
    /// Held until all are known: the same vacancy may come twice.
    calendar: Option<Calendar>,
}

impl Sheet {
    pub(super) fn new(format: ExportFormat, has_byte_order_mark: bool) -> Self {
        let framing = match format {
            ExportFormat::Json => Framing::array(),
            ExportFormat::Csv => Framing::table(has_byte_order_mark),
            ExportFormat::Markdown => Framing::pages(),
            ExportFormat::Jsonl | ExportFormat::Ical | ExportFormat::Jobposting => {
                Framing::default()
            }
        };
        let calendar = (format == ExportFormat::Ical).then(Calendar::default);
        Self { framing, entries: 0, calendar }
    }

    pub(super) fn add(&mut self, entry: Entry, out: &mut impl Write) -> io::Result<()> {
        let ahead = if self.entries == 0 { &self.framing.before } else { self.framing.between };
        self.entries += 1;
        match entry {
            Entry::Text(text) => {
                out.write_all(ahead.as_bytes())?;
                out.write_all(text.as_bytes())
            }
            Entry::Event(event) => {
                if let (Some(calendar), Some(event)) = (&mut self.calendar, event) {
                    calendar.add(event);
                }
                Ok(())
            }
        }
    }

    /// Prints the end. Where nothing was read, nothing is printed.
    pub(super) fn finish(&self, out: &mut impl Write) -> io::Result<()> {
        if self.entries == 0 {
            return Ok(());
        }
        if let Some(calendar) = &self.calendar {
            out.write_all(calendar.to_text().as_bytes())?;
        }
        out.write_all(self.framing.behind.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use vacancy_export::{
        CalendarOptions, JobPostingOptions, Stamp, to_calendar, to_csv, to_job_posting, to_json,
        to_markdown,
    };
    use vacancy_model::{Lang, Notice};
    use vacancy_parser::ParseOptions;

    use super::{Entry, Sheet};
    use crate::args::{Cli, Command};

    const STAMP: &str = "2025-06-11T08:00:00Z";

    fn printed(format: &str, notices: &[Notice], calendar: &CalendarOptions) -> String {
        let words = ["vacancy", "export", "--format", format, "notice.txt"];
        let Ok(Cli { command: Command::Export(args) }) = Cli::try_parse_from(words) else {
            panic!("{format} is a format");
        };
        let mut sheet = Sheet::new(args.format, true);
        let mut out = Vec::new();
        for notice in notices {
            sheet.add(Entry::of(notice, &args, calendar).0, &mut out).unwrap();
        }
        sheet.finish(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    /// `vacancy_desk` holds the files of the page to the same, in `file/bundle.rs`.
    #[test]
    fn prints_the_bytes_that_the_page_saves() {
        let texts = ["Grade: G12\nApplication Deadline: 23-Jun-2025", "Grade: G15", "Dear all,"];
        let notices = texts.map(|text| vacancy_parser::parse(text, &ParseOptions::default()));
        let all = notices.each_ref();
        let (stamp, lang) = (Stamp::read(STAMP).unwrap(), Lang::En);
        let calendar = CalendarOptions { stamp, lang, alarm_days: Some(3) };
        let json = all.map(to_json);
        let posting = JobPostingOptions { lang, date_posted: None, direct_apply: None };
        for (format, expected) in [
            ("json", format!("[\n{}\n]\n", json.join(",\n"))),
            ("jsonl", json.map(|it| it + "\n").concat()),
            ("csv", format!("\u{feff}{}", to_csv(&all))),
            ("markdown", all.map(|it| to_markdown(it, lang)).join("\n---\n\n")),
            ("ical", to_calendar(&all, &calendar)),
            ("jobposting", all.map(|it| to_job_posting(it, posting).json + "\n").concat()),
        ] {
            assert_eq!(printed(format, &notices, &calendar), expected, "{format}");
            assert_eq!(printed(format, &[], &calendar), "", "{format}");
        }
    }
}
