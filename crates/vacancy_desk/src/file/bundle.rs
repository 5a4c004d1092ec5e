//! Many notices as one file.

use vacancy_export::{
    ALARM_DAYS, Calendar, CalendarOptions, Event, Framing, State, csv_row, to_json, to_markdown,
};
use vacancy_model::Notice;

use super::{File, FileOptions, Format, posting};

/// Many notices as one file, to which they are added one by one: the same bytes as `vacancy export`
/// prints for all of them together, with the mark that spreadsheets want before CSV.
#[derive(Debug, Clone)]
pub(crate) struct Bundle {
    format: Format,
    /// What stands around the notices; before them it stands already.
    framing: Framing,
    text: String,
    calendar: Calendar,
    count: usize,
    /// What job searches ask for, with how many postings lack it.
    missing: Vec<(&'static str, usize)>,
}

impl Bundle {
    pub(crate) fn new(format: Format) -> Self {
        let mut framing = match format {
            Format::Json => Framing::array(),
            Format::Csv => Framing::table(true),
            Format::Markdown => Framing::pages(),
            _ => Framing::default(),
        };
        let text = std::mem::take(&mut framing.before);
        let calendar = Calendar::default();
        Self { format, framing, text, calendar, count: 0, missing: Vec::new() }
    }

    /// Adds a notice; in a calendar one without a closing date is passed over.
    pub(crate) fn add(&mut self, notice: &Notice, options: FileOptions) {
        let FileOptions { lang, now: stamp, date_posted } = options;
        if self.count > 0 {
            self.text.push_str(self.framing.between);
        }
        match self.format {
            Format::Json => self.text.push_str(&to_json(notice)),
            Format::JsonLines => self.line(&to_json(notice)),
            Format::Csv => self.text.push_str(&csv_row(notice)),
            Format::Markdown => self.text.push_str(&to_markdown(notice, lang)),
            Format::Calendar => {
                let options = CalendarOptions { stamp, lang, alarm_days: Some(ALARM_DAYS) };
                let Some(event) = Event::of(notice, &options) else { return };
                self.calendar.add(event);
            }
            Format::JobPosting => {
                let posting = posting(notice, lang, date_posted);
                self.line(&posting.json);
                for check in posting.report {
                    if !matches!(check.state, State::Present | State::Assumed) {
                        self.miss(check.property);
                    }
                }
            }
            Format::ReportText | Format::ReportMarkdown => return,
        }
        self.count += 1;
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn miss(&mut self, property: &'static str) {
        match self.missing.iter_mut().find(|(name, _)| *name == property) {
            Some((_, count)) => *count += 1,
            None => self.missing.push((property, 1)),
        }
    }

    /// How many notices it holds.
    pub(crate) const fn count(&self) -> usize {
        self.count
    }

    /// What job searches ask for, with how many of the postings lack it.
    pub(crate) fn missing(&self) -> &[(&'static str, usize)] {
        &self.missing
    }

    /// The file; `None` where it holds nothing.
    pub(crate) fn file(mut self) -> Option<File> {
        if self.count == 0 {
            return None;
        }
        if self.format == Format::Calendar {
            self.text = self.calendar.to_text();
        }
        self.text.push_str(self.framing.behind);
        let (end, media_type) = match self.format {
            // A line a posting is no document of JSON-LD by itself.
            Format::JobPosting => ("-postings.jsonl", "application/jsonl"),
            format => format.kind(),
        };
        Some(File { name: ["vacancies", end].concat(), media_type, text: self.text })
    }
}

#[cfg(test)]
mod tests {
    use vacancy_export::{Stamp, to_calendar, to_csv};
    use vacancy_model::{Lang, Notice};

    use super::{
        ALARM_DAYS, Bundle, CalendarOptions, File, FileOptions, Format, posting, to_json,
        to_markdown,
    };
    use crate::given::sample;

    fn notices() -> [Notice; 3] {
        let without =
            sample::NOTICE.replace("23-Jun-2025", "soon").replace("23-juin-2025", "sous peu");
        [sample::NOTICE, &sample::NOTICE.replace("250871", "250872"), &without]
            .map(|text| sample::read(text).notice)
    }

    fn file(format: Format, notices: &[Notice]) -> Option<File> {
        let now = Stamp::read("2025-06-11T08:00:00Z").unwrap();
        let mut bundle = Bundle::new(format);
        for notice in notices {
            bundle.add(notice, FileOptions { lang: Lang::En, now, date_posted: None });
        }
        bundle.file()
    }

    /// `vacancy_cli` holds the command to the same, in `export/sheet.rs`.
    #[test]
    fn saves_the_bytes_that_the_command_prints() {
        let notices = notices();
        let all = notices.each_ref();
        let (stamp, lang) = (Stamp::read("2025-06-11T08:00:00Z").unwrap(), Lang::En);
        let calendar = CalendarOptions { stamp, lang, alarm_days: Some(ALARM_DAYS) };
        let json = all.map(to_json);
        for (format, expected) in [
            (Format::Json, format!("[\n{}\n]\n", json.join(",\n"))),
            (Format::JsonLines, json.map(|it| it + "\n").concat()),
            (Format::Csv, format!("\u{feff}{}", to_csv(&all))),
            (Format::Markdown, all.map(|it| to_markdown(it, lang)).join("\n---\n\n")),
            (Format::Calendar, to_calendar(&all, &calendar)),
            (Format::JobPosting, all.map(|it| posting(it, lang, None).json + "\n").concat()),
        ] {
            assert_eq!(file(format, &notices).unwrap().text, expected, "{format:?}");
        }
    }

    #[test]
    fn a_calendar_has_an_event_for_each_closing_date() {
        let events = file(Format::Calendar, &notices()).unwrap().text;
        assert_eq!(events.matches("BEGIN:VEVENT").count(), 2);
    }

    #[test]
    fn nothing_gives_no_file() {
        for format in Format::BUNDLES {
            assert_eq!(file(format, &[]), None);
        }
        let [.., without] = notices();
        assert_eq!(file(Format::Calendar, &[without]), None);
    }

    #[test]
    fn counts_what_job_searches_miss() {
        let mut bundle = Bundle::new(Format::JobPosting);
        let now = Stamp::read("2025-06-11T08:00:00Z").unwrap();
        for notice in notices() {
            bundle.add(&notice, FileOptions { lang: Lang::En, now, date_posted: None });
        }
        assert!(bundle.missing().contains(&("datePosted", 3)));
        assert!(bundle.missing().contains(&("validThrough", 1)));
    }
}
