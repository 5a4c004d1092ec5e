//! A notice as a file: the formats, their names and types, and what each is made by.

use vacancy_export::{
    ALARM_DAYS, BYTE_ORDER_MARK, CalendarOptions, JobPosting, JobPostingOptions, Stamp,
    to_calendar, to_csv, to_job_posting, to_json, to_markdown,
};
use vacancy_model::value::Date;
use vacancy_model::{Lang, Notice};

use crate::given::Read;
use crate::report::{Style, report};

mod bundle;

pub(crate) use bundle::Bundle;

/// What a notice can be saved as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    /// Of many notices alone: of one it is the same as JSON.
    JsonLines,
    Csv,
    Markdown,
    Calendar,
    JobPosting,
    ReportText,
    ReportMarkdown,
}

/// A file to save, copy or share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    /// After the number of the vacancy: `250871.ics`.
    pub name: String,
    /// With its encoding, which is UTF-8 throughout.
    pub media_type: &'static str,
    pub text: String,
}

/// What a notice does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FileOptions {
    /// The language of words that are not the notice's own.
    pub lang: Lang,
    pub now: Stamp,
    /// The day on which the notice was published, where the reader has said it.
    pub date_posted: Option<Date>,
}

impl Format {
    /// The notice itself as something else.
    pub(crate) const EXPORTS: [Self; 5] =
        [Self::Json, Self::Csv, Self::Markdown, Self::Calendar, Self::JobPosting];
    /// Many notices as something else.
    pub(crate) const BUNDLES: [Self; 6] =
        [Self::Json, Self::JsonLines, Self::Csv, Self::Markdown, Self::Calendar, Self::JobPosting];
    /// What is to be said of it.
    pub(crate) const REPORTS: [Self; 2] = [Self::ReportText, Self::ReportMarkdown];

    /// Its name to the page.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::BUNDLES.into_iter().chain(Self::REPORTS).find(|format| format.as_str() == name)
    }

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::JsonLines => "jsonl",
            Self::Csv => "csv",
            Self::Markdown => "markdown",
            Self::Calendar => "calendar",
            Self::JobPosting => "jobposting",
            Self::ReportText => "report-text",
            Self::ReportMarkdown => "report-markdown",
        }
    }

    /// How the name of a file of it ends, and its media type.
    const fn kind(self) -> (&'static str, &'static str) {
        match self {
            Self::Json => (".json", "application/json"),
            Self::JsonLines => (".jsonl", "application/jsonl"),
            Self::Csv => (".csv", "text/csv;charset=utf-8"),
            Self::Markdown => (".md", "text/markdown;charset=utf-8"),
            Self::Calendar => (".ics", "text/calendar;charset=utf-8"),
            Self::JobPosting => (".jsonld", "application/ld+json"),
            Self::ReportText => ("-report.txt", "text/plain;charset=utf-8"),
            Self::ReportMarkdown => ("-report.md", "text/markdown;charset=utf-8"),
        }
    }

    /// The notice as a file; `None` where there is nothing to put into one: a calendar of a notice
    /// without a closing date.
    pub(crate) fn file(self, read: &Read, options: FileOptions) -> Option<File> {
        let notice = &read.held;
        let FileOptions { lang, now: stamp, date_posted } = options;
        let text = match self {
            Self::Json | Self::JsonLines => to_json(notice) + "\n",
            // Spreadsheets know the encoding of a file only by its mark.
            Self::Csv => [BYTE_ORDER_MARK, &to_csv(&[notice])].concat(),
            Self::Markdown => to_markdown(notice, lang),
            Self::Calendar => {
                notice.facts.deadline.as_ref()?;
                let alarm_days = Some(ALARM_DAYS);
                to_calendar(&[notice], &CalendarOptions { stamp, lang, alarm_days })
            }
            Self::JobPosting => posting(notice, lang, date_posted).json + "\n",
            Self::ReportText => report(read, Style::Text, lang),
            Self::ReportMarkdown => report(read, Style::Markdown, lang),
        };
        let (end, media_type) = self.kind();
        Some(File { name: stem(notice) + end, media_type, text })
    }
}

/// The notice for job searches, and what they miss in it. Whether one applies on the page that shows it
/// is known to whoever publishes it, and left out.
pub(crate) fn posting(notice: &Notice, lang: Lang, date_posted: Option<Date>) -> JobPosting {
    to_job_posting(notice, JobPostingOptions { lang, date_posted, direct_apply: None })
}

/// The number of the vacancy as far as every file system takes it.
pub(crate) fn stem(notice: &Notice) -> String {
    let number = notice.facts.job_number.as_ref().map_or("", |fact| &fact.value);
    let is_safe = |c: char| c.is_ascii_alphanumeric();
    let stem: String = number.chars().map(|c| if is_safe(c) { c } else { '-' }).collect();
    let stem = stem.trim_matches('-');
    if stem.is_empty() { "vacancy".to_owned() } else { stem.to_owned() }
}

#[cfg(test)]
mod tests {
    use vacancy_export::Stamp;
    use vacancy_model::Lang;

    use super::{File, FileOptions, Format, stem};
    use crate::given::sample;

    fn file(format: Format, text: &str) -> Option<File> {
        let now = Stamp::read("2025-06-11T08:00:00Z").unwrap();
        let options = FileOptions { lang: Lang::En, now, date_posted: Some(now.date) };
        format.file(&sample::read(text), options)
    }

    const TEXT: &str = "Vacancy number: 250871\nGrade: G12\nApplication Deadline: 23-Jun-2025";

    #[test]
    fn names_files_after_the_vacancy() {
        let names = Format::EXPORTS.map(|format| file(format, TEXT).unwrap().name);
        assert_eq!(
            names,
            ["250871.json", "250871.csv", "250871.md", "250871.ics", "250871.jsonld"]
        );
    }

    #[test]
    fn makes_no_name_that_leads_elsewhere() {
        let mut notice = sample::read(TEXT).notice;
        let mut named = |number: &str| {
            notice.facts.job_number.as_mut().unwrap().value = number.to_owned();
            stem(&notice)
        };
        assert_eq!(named("../A(12) 2024"), "A-12--2024");
        assert_eq!(named("***"), "vacancy");
    }

    #[test]
    fn makes_no_calendar_without_a_date() {
        assert!(file(Format::Calendar, "Vacancy number: 250871\nGrade: G12").is_none());
        let text = file(Format::Calendar, TEXT).unwrap().text;
        assert!(text.contains("DTSTART;VALUE=DATE:20250623\r\n"), "{text}");
        assert!(text.contains("DTSTAMP:20250611T080000Z\r\n"), "{text}");
    }

    #[test]
    fn states_the_day_of_publication_where_it_is_known() {
        let text = file(Format::JobPosting, TEXT).unwrap().text;
        assert!(text.contains(r#""datePosted":"2025-06-11""#), "{text}");
    }

    #[test]
    fn knows_every_format_by_its_name() {
        for format in Format::BUNDLES.into_iter().chain(Format::REPORTS) {
            assert_eq!(Format::named(format.as_str()), Some(format));
        }
        assert_eq!(Format::named("pdf"), None);
    }
}
