//! Every notice of the corpus, whole and in pieces: whatever is missing or in conflict, each format
//! can be read.

use std::fs;
use std::path::{Path, PathBuf};

use vacancy_export::{
    CalendarOptions, Event, JobPostingOptions, Stamp, csv_columns, to_calendar, to_csv,
    to_job_posting, to_markdown,
};
use vacancy_model::value::{Date, Time};
use vacancy_model::{Lang, Notice};

use crate::support::read;

const PIECES: usize = 5;

fn texts(folder: &Path) -> Vec<String> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) = paths.partition(|path| path.is_dir());
    let notices = files.iter().filter(|path| path.ends_with("notice.txt"));
    let mut texts: Vec<_> = notices.map(|path| fs::read_to_string(path).unwrap()).collect();
    texts.extend(folders.iter().flat_map(|folder| self::texts(folder)));
    texts
}

fn notices() -> Vec<Notice> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus");
    let texts = texts(&corpus);
    assert!(texts.len() > 5, "the corpus is in {}", corpus.display());
    let mut notices = Vec::new();
    for text in &texts {
        notices.push(read(text));
        for piece in 1..PIECES {
            let cut = text.floor_char_boundary(text.len() * piece / PIECES);
            notices.extend([read(&text[..cut]), read(&text[cut..])]);
        }
    }
    notices
}

#[test]
fn whatever_a_notice_lacks_every_format_can_be_read() {
    let notices = notices();
    let all: Vec<_> = notices.iter().collect();

    let table = to_csv(&all);
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows: Vec<_> = reader.records().map(|row| row.unwrap().len()).collect();
    assert_eq!(rows, vec![csv_columns().count(); all.len()]);

    let stamp = Stamp { date: Date::new(2025, 5, 2).unwrap(), time: Time::new(0, 0, 0).unwrap() };
    let options = CalendarOptions { stamp, lang: Lang::Fr, alarm_days: Some(1) };
    let calendar: icalendar::Calendar = to_calendar(&all, &options).parse().unwrap();
    let dated = notices.iter().filter(|it| Event::of(it, &options).is_some()).count();
    assert!(dated > 10 && (1..=dated).contains(&calendar.events().count()));

    for notice in all {
        let options = JobPostingOptions { lang: Lang::Fr, date_posted: None, direct_apply: None };
        let posting = to_job_posting(notice, options);
        let json: serde_json::Value = serde_json::from_str(&posting.json).unwrap();
        assert_eq!(json["@type"], "JobPosting");
        assert!(to_markdown(notice, Lang::Fr).starts_with("# "));
    }
}
