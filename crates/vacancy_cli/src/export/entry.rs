//! One notice in the format that is asked for, before it is put among the others.

use vacancy_export::{
    CalendarOptions, Event, JobPostingOptions, csv_row, to_job_posting, to_json, to_markdown,
};
use vacancy_model::Notice;

use super::remark;
use crate::args::{ExportArgs, ExportFormat};

/// What one notice adds to the output.
pub(super) enum Entry {
    Text(String),
    /// `None` where the notice states no deadline.
    Event(Option<Event>),
}

impl Entry {
    /// The notice in the format, and what is to be said to the user about it.
    pub(super) fn of(
        notice: &Notice,
        args: &ExportArgs,
        calendar: &CalendarOptions,
    ) -> (Self, Option<String>) {
        let lang = calendar.lang;
        let text = |text| (Self::Text(text), None);
        match args.format {
            ExportFormat::Json => text(to_json(notice)),
            ExportFormat::Jsonl => text(to_json(notice) + "\n"),
            ExportFormat::Csv => text(csv_row(notice)),
            ExportFormat::Markdown => text(to_markdown(notice, lang)),
            ExportFormat::Ical => {
                let event = Event::of(notice, calendar);
                let said = event.is_none().then(|| remark::NO_EVENT.to_owned());
                (Self::Event(event), said)
            }
            ExportFormat::Jobposting => {
                let (date_posted, direct_apply) = (args.date_posted, args.direct_apply);
                let options = JobPostingOptions { lang, date_posted, direct_apply };
                let posting = to_job_posting(notice, options);
                (Self::Text(posting.json + "\n"), remark::on(&posting.report))
            }
        }
    }
}
