//! What notices become elsewhere: the formats of `vacancy_export`, written file by file.

mod clock;
mod entry;
mod remark;
mod sheet;

use std::io::{self, Write};
use std::path::Path;

use vacancy_export::{ALARM_DAYS, CalendarOptions};

use crate::args::{ExportArgs, ExportFormat};
use crate::batch::{self, Outcome};
use crate::complain;
use crate::file::{self, Reading};
use crate::status::Status;

use entry::Entry;
use sheet::Sheet;

/// Prints every file's notice in the format, in the order of the arguments.
pub(crate) fn run(args: &ExportArgs, worst: &mut Status) -> io::Result<()> {
    if let Some(misuse) = misuse(args) {
        complain(&misuse);
        worst.worsen(Status::Failed);
        return Ok(());
    }
    let Some(stamp) = clock::now() else {
        complain("the clock of this machine shows a year that no calendar has; set it");
        worst.worsen(Status::Failed);
        return Ok(());
    };
    let lang = args.lang.unwrap_or_default().into();
    let alarm_days = Some(args.alarm_days.unwrap_or(ALARM_DAYS)).filter(|days| *days > 0);
    let calendar = CalendarOptions { stamp, lang, alarm_days };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut sheet = Sheet::new(args.format, args.bom);
    batch::in_order(
        &args.files,
        |path| outcome(path, args, &calendar),
        |entry| entry.map_or(Ok(()), |entry| sheet.add(entry, &mut out)),
        worst,
    )?;
    sheet.finish(&mut out)?;
    out.flush()
}

/// An option that says something to another format than the one that is asked for.
fn misuse(args: &ExportArgs) -> Option<String> {
    use ExportFormat::{Csv, Ical, Jobposting, Markdown};
    let options: [(&str, bool, &[ExportFormat]); 5] = [
        ("--lang", args.lang.is_some(), &[Markdown, Ical, Jobposting]),
        ("--date-posted", args.date_posted.is_some(), &[Jobposting]),
        ("--direct-apply", args.direct_apply.is_some(), &[Jobposting]),
        ("--alarm-days", args.alarm_days.is_some(), &[Ical]),
        ("--bom", args.bom, &[Csv]),
    ];
    let (name, _, formats) = options
        .iter()
        .find(|(_, is_given, formats)| *is_given && !formats.contains(&args.format))?;
    let formats: Vec<_> = formats.iter().map(|format| format.as_str()).collect();
    Some(format!("{name} is for --format {} alone; leave it out", formats.join(" or ")))
}

fn outcome(path: &Path, args: &ExportArgs, calendar: &CalendarOptions) -> Outcome<Option<Entry>> {
    let reading = Reading { password: args.password.as_deref(), lang: calendar.lang };
    let input = match file::read(path, reading) {
        Ok(input) => input,
        Err(refusal) => return Outcome::failed(None, refusal.to_string()),
    };
    let notice = vacancy_parser::parse_document(&input.document);
    let (entry, said) = Entry::of(&notice, args, calendar);
    let said = said.map(|said| format!("{}: {said}", file::shown(path)));
    let remarks: Vec<_> = input.remark.into_iter().chain(said).collect();
    let remark = (!remarks.is_empty()).then(|| remarks.join("; "));
    Outcome { output: Some(entry), notices: 1, remark, status: Status::of(&notice) }
}
