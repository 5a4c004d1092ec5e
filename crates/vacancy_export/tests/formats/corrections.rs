//! A reader's own values go into every format, marked so, beside what the notice says.

use serde_json::Value;
use vacancy_export::{
    CalendarOptions, JobPostingOptions, Stamp, State, to_calendar, to_csv, to_job_posting, to_json,
    to_markdown,
};
use vacancy_model::value::{Date, Time};
use vacancy_model::{Correction, Lang, Notice};

use crate::support::{contradictory, read};

/// The editions disagree on the closing date, and state no clearance; the reader settles both.
fn settled() -> Notice {
    let corrections = "deadline\t2025-06-24\t12:00:00\t\nclearance\tNS\tNATO SECRET\n";
    contradictory().corrected(&Correction::read_all(corrections))
}

fn posting(notice: &Notice) -> vacancy_export::JobPosting {
    let options = JobPostingOptions { lang: Lang::En, date_posted: None, direct_apply: None };
    to_job_posting(notice, options)
}

#[test]
fn json_has_the_value_and_keeps_what_was_read() {
    let json: Value = serde_json::from_str(&to_json(&settled())).unwrap();
    let deadline = &json["facts"]["deadline"];
    assert_eq!(
        (&deadline["value"]["date"], &deadline["standing"]),
        (&"2025-06-24".into(), &"corrected".into())
    );
    assert_eq!(deadline["readings"][1]["value"]["date"], "2025-06-22");
    assert_eq!(json["facts"]["clearance"]["readings"], Value::Array(Vec::new()));
    assert_eq!(json["diagnostics"][0]["code"], "deadline-conflict");
}

#[test]
fn a_row_names_what_is_corrected_with_the_words_of_the_notice() {
    let notice = settled();
    let table = to_csv(&[&notice]);
    let mut reader = ::csv::Reader::from_reader(table.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let row = reader.records().next().unwrap().unwrap();
    let cell = |name: &str| row.get(heads.iter().position(|head| head == name).unwrap()).unwrap();
    assert_eq!(
        (cell("deadlineDate"), cell("standing"), cell("conflicts")),
        ("2025-06-24", "corrected", "")
    );
    assert_eq!(
        cell("corrected"),
        "deadline: en \"23-Jun-2025, 11:59:00 PM\" / fr \"22-juin-2025, 23:59:00\"; clearance"
    );
}

#[test]
fn a_page_says_whose_value_it_is() {
    let page = to_markdown(&settled(), Lang::En);
    for line in [
        "| Closing date | 24 June 2025, 12:00 *(the reader’s own value – the notice says: English: 23 June 2025, \
         23:59 / French: 22 June 2025, 23:59)* |",
        "| Security clearance level | NATO SECRET (NS) *(the reader’s own value – the notice does not state it)* |",
    ] {
        assert!(page.contains(line), "{line}\n{page}");
    }
    assert!(to_markdown(&settled(), Lang::Fr).contains("corrigé par le lecteur – l’avis dit"));
}

#[test]
fn a_calendar_marks_the_readers_date_and_says_what_the_notice_says() {
    let stamp = Stamp { date: Date::new(2025, 6, 1).unwrap(), time: Time::new(8, 0, 0).unwrap() };
    let options = CalendarOptions { stamp, lang: Lang::En, alarm_days: Some(3) };
    let calendar = to_calendar(&[&settled()], &options).replace("\r\n ", "");
    assert!(calendar.contains("DTSTART;TZID=Europe/Brussels:20250624T120000\r\n"), "{calendar}");
    assert!(
        calendar.contains("Closing date: 24 June 2025\\, 12:00 (the reader’s own value"),
        "{calendar}"
    );
}

#[test]
fn a_posting_has_the_value_and_its_correction() {
    let posting = posting(&settled());
    let json: Value = serde_json::from_str(&posting.json).unwrap();
    assert_eq!(json["validThrough"], "2025-06-24T12:00:00+02:00");
    let corrections = json["subjectOf"]["correction"].as_array().unwrap();
    assert_eq!(corrections.len(), 2);
    assert!(
        corrections[0]
            .as_str()
            .unwrap()
            .starts_with("Closing date: 24 June 2025, 12:00 (the reader’s own")
    );
    let state = |name| posting.report.iter().find(|check| check.property == name).unwrap().state;
    assert_eq!(
        (state("validThrough"), state("securityClearanceRequirement")),
        (State::Corrected, State::Corrected)
    );
    super::job_posting::check_shape(&json);
}

/// The reader holds that the notice states no salary and no grade.
fn withdrawn() -> Notice {
    contradictory().corrected(&Correction::read_all("salary\ngrade\nclearance\n"))
}

#[test]
fn what_is_held_not_to_be_stated_is_marked_in_every_format() {
    let notice = withdrawn();
    let said = notice.withdrawn.as_ref().unwrap();
    let words = said.grade.as_ref().unwrap().readings[0].quote.text.clone();
    let json: Value = serde_json::from_str(&to_json(&notice)).unwrap();
    assert_eq!(json["facts"]["grade"], Value::Null);
    assert_eq!(json["withdrawn"]["grade"]["readings"][0]["text"], words.as_str());
    assert_eq!(json["withdrawn"]["clearance"], Value::Null);

    let page = to_markdown(&notice, Lang::En);
    let row = "| Grade | not stated *(the reader’s own value – the notice says: English: ";
    assert!(page.contains(row), "{page}");
    let table = to_csv(&[&notice]);
    assert!(table.contains("grade: en \"\""), "{table}");
    assert!(!table.contains("clearance:"), "{table}");

    let posting = posting(&notice);
    let json: Value = serde_json::from_str(&posting.json).unwrap();
    assert!(json.get("baseSalary").is_none());
    let corrections = json["subjectOf"]["correction"].as_array().unwrap();
    assert!(
        corrections
            .iter()
            .any(|it| it.as_str().unwrap().starts_with("Salary: not stated (the reader’s own"))
    );
    super::job_posting::check_shape(&json);
    let stamp = Stamp { date: Date::new(2025, 6, 1).unwrap(), time: Time::new(8, 0, 0).unwrap() };
    let options = CalendarOptions { stamp, lang: Lang::En, alarm_days: None };
    let calendar = to_calendar(&[&notice], &options).replace("\r\n ", "");
    assert!(calendar.contains("Salary: not stated (the reader’s own value"), "{calendar}");
}

#[test]
fn what_was_read_is_nobodys_own() {
    let notice = read(crate::support::PLAIN);
    assert!(!to_markdown(&notice, Lang::En).contains("own value"));
    assert!(to_csv(&[&notice]).ends_with(",\r\n"));
    assert!(!posting(&notice).json.contains("correction"));
    assert!(!to_json(&notice).contains("withdrawn"));
}
