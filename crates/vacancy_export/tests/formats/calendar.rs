//! Calendars, as the `icalendar` crate reads them.

use icalendar::{Calendar, Component, DatePerhapsTime, EventLike};
use vacancy_export::{CalendarOptions, Stamp, to_calendar};
use vacancy_model::value::{Date, Time};
use vacancy_model::{Lang, Notice};

use crate::support::{DATE_ONLY, HOSTILE, PLAIN, contradictory, hostile, read};

fn options() -> CalendarOptions {
    let stamp = Stamp { date: Date::new(2025, 5, 2).unwrap(), time: Time::new(7, 8, 9).unwrap() };
    CalendarOptions { stamp, lang: Lang::En, alarm_days: Some(3) }
}

fn calendar(notices: &[&Notice]) -> Calendar {
    to_calendar(notices, &options()).parse().unwrap()
}

fn one(notice: &Notice) -> icalendar::Event {
    let calendar = calendar(&[notice]);
    let mut events = calendar.events();
    let event = events.next().unwrap().clone();
    assert!(events.next().is_none());
    event
}

#[track_caller]
fn check_start(notice: &Notice, expected: &str) {
    let start = match one(notice).get_start() {
        Some(DatePerhapsTime::Date(date)) => date.to_string(),
        Some(DatePerhapsTime::DateTime(time)) => format!("{time:?}"),
        None => String::new(),
    };
    assert!(start.contains(expected), "{start} lacks {expected}");
}

#[test]
fn a_deadline_is_an_event_on_the_clock_of_brussels() {
    let notice = read(PLAIN);
    check_start(&notice, "2025-06-23T23:59:00");
    check_start(&notice, "tzid: \"Europe/Brussels\"");
    let event = one(&notice);
    assert_eq!(event.get_summary(), Some("Closing date: Principal Assistant (250871)"));
    assert_eq!(event.get_location(), Some("Brussels, Belgium"));
    assert_eq!(event.get_timestamp().unwrap().to_rfc3339(), "2025-05-02T07:08:09+00:00");
    let description = event.get_description().unwrap();
    for words in [
        "Salary: 5,195.80 EUR a month",
        "The notice gives no time zone; Brussels is assumed.",
        "Closing date: 23 June 2025, 23:59\n",
    ] {
        assert!(description.contains(words), "no {words:?} in {description}");
    }
}

/// Calendars hold these names: by another one an event would stand there twice.
#[test]
fn an_event_has_the_name_that_it_has_always_had() {
    let without_number = read(&PLAIN.replace("250871", ""));
    for (notice, name) in [
        (read(PLAIN), "d4b57d243cc1bfb4-1@vacancy-lens"),
        (without_number, "d2dd7ba29ac0fe60-1@vacancy-lens"),
    ] {
        assert_eq!(one(&notice).get_uid(), Some(name));
    }
}

#[test]
fn a_deadline_without_a_time_is_a_whole_day() {
    check_start(&read(DATE_ONLY), "2025-01-27");
    let text = to_calendar(&[&read(DATE_ONLY)], &options());
    assert!(text.contains("\r\nDTSTART;VALUE=DATE:20250127\r\n"), "{text}");
    assert!(text.contains("no time of day"), "{text}");
}

#[test]
fn a_printed_zone_is_followed_and_an_unclear_one_takes_the_day() {
    let zoned = |zone: &str| {
        let mut notice = read(PLAIN);
        notice.facts.deadline.as_mut().unwrap().value.zone = Some(zone.to_owned());
        to_calendar(&[&notice], &options())
    };
    assert!(zoned("UTC").contains("\r\nDTSTART:20250623T235900Z\r\n"));
    assert!(zoned("GMT-3").contains("\r\nDTSTART:20250624T025900Z\r\n"));
    assert!(zoned("CEST").contains("\r\nDTSTART;TZID=Europe/Brussels:20250623T235900\r\n"));
    let unclear = zoned("CET");
    assert!(unclear.contains("\r\nDTSTART;VALUE=DATE:20250623\r\n"), "{unclear}");
    assert!(unclear.contains("23:59 CET") && unclear.contains("not certain"), "{unclear}");
    assert!(!unclear.contains("is assumed"));
}

#[test]
fn of_two_deadlines_the_earlier_is_marked_and_both_are_said() {
    let notice = contradictory();
    check_start(&notice, "2025-06-22T23:59:00");
    let event = one(&notice);
    let description = event.get_description().unwrap();
    for words in ["English: 23 June 2025", "French: 22 June 2025", "The earlier of the two"] {
        assert!(description.contains(words), "no {words:?} in {description}");
    }
}

#[test]
fn hostile_words_stay_in_their_property() {
    let event = one(&hostile());
    let summary = event.get_summary().unwrap();
    assert!(summary.contains(&HOSTILE.replace("\r\n", "\n")), "{summary}");
    assert_eq!(event.get_url(), None);
}

#[test]
fn lines_are_of_75_octets_at_most_and_end_alike() {
    let text = to_calendar(&[&hostile(), &read(PLAIN)], &options());
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
    }
}

#[test]
fn an_event_is_known_again_and_none_is_lost() {
    let notice = read(PLAIN);
    let mut later = notice.clone();
    later.facts.deadline.as_mut().unwrap().value.date = Date::new(2025, 7, 1).unwrap();
    assert_eq!(one(&notice).get_uid(), one(&later).get_uid(), "a moved deadline is the same event");
    assert_ne!(one(&notice).get_uid(), one(&read(DATE_ONLY)).get_uid());
    let both = calendar(&[&notice, &later, &notice]);
    let uids: std::collections::BTreeSet<_> = both.events().map(Component::get_uid).collect();
    assert_eq!((both.events().count(), uids.len()), (2, 2));
}

#[test]
fn a_notice_without_a_deadline_gives_no_event() {
    let calendar = calendar(&[&read("Dear Sir,")]);
    assert_eq!(calendar.events().count(), 0);
}

#[test]
fn an_alarm_is_set_where_it_is_asked_for() {
    let notice = read(PLAIN);
    let alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\n";
    let text = to_calendar(&[&notice], &options());
    assert!(text.contains(alarm) && text.contains("\r\nTRIGGER:-P3D\r\n"), "{text}");
    let silent = to_calendar(&[&notice], &CalendarOptions { alarm_days: None, ..options() });
    assert!(!silent.contains("VALARM"));
}
