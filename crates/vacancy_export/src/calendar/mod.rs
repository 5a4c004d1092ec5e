//! iCalendar (RFC 5545): one file, one event for the deadline of each notice.
//!
//! A deadline without a time is an event of the whole day. Where a time is printed and no zone, the
//! time of Brussels is assumed, and the event says so. Where the editions disagree, the earlier
//! deadline is marked, and the event names both. A notice without a deadline gives no event.

mod event;
mod line;
mod said;

use vacancy_model::value::{Date, Time};
use vacancy_model::{Lang, Notice};

pub use event::Event;

/// How many days before the deadline it is called to mind, unless said otherwise.
pub const ALARM_DAYS: u16 = 3;

/// What a notice does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CalendarOptions {
    /// When the file is written.
    pub stamp: Stamp,
    /// The language of the events' own words.
    pub lang: Lang,
    /// How many days before the deadline it is called to mind; `None`: not at all.
    pub alarm_days: Option<u16>,
}

/// A moment in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    pub date: Date,
    pub time: Time,
}

impl Stamp {
    /// Reads a moment in UTC as ISO 8601 has it and JavaScript's `toISOString` writes it, with fractions of a second,
    /// which do not count, or without; `None` for one on another clock.
    ///
    /// ```
    /// use vacancy_export::Stamp;
    /// let stamp = Stamp::read("2025-06-11T08:00:00.250Z").unwrap();
    /// assert_eq!((stamp.date.iso(), stamp.time.iso()), ("2025-06-11".into(), "08:00:00".into()));
    /// assert_eq!(Stamp::read("2025-06-11T08:00:00+02:00"), None);
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
        let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
        let is_fraction = !fraction.is_empty() && fraction.bytes().all(|it| it.is_ascii_digit());
        let stamp = Self { date: Date::read(date)?, time: Time::read(time)? };
        is_fraction.then_some(stamp)
    }
}

/// A calendar of the notices' deadlines.
pub fn to_calendar(notices: &[&Notice], options: &CalendarOptions) -> String {
    let mut calendar = Calendar::default();
    for notice in notices {
        if let Some(event) = Event::of(notice, options) {
            calendar.add(event);
        }
    }
    calendar.to_text()
}

/// A calendar to which events are added one by one.
#[derive(Debug, Clone, Default)]
pub struct Calendar {
    events: Vec<Event>,
}

impl Calendar {
    /// Adds an event. The same vacancy read twice is one event; where it says something else the
    /// second time, that is an event of its own, so that no calendar drops either.
    pub fn add(&mut self, mut event: Event) {
        let same = || self.events.iter().filter(|known| known.vacancy == event.vacancy);
        if same().any(|known| known.content == event.content) {
            return;
        }
        event.version = same().count() + 1;
        self.events.push(event);
    }

    /// The file.
    pub fn to_text(&self) -> String {
        let mut out = HEAD.replace('\n', "\r\n");
        for event in &self.events {
            event.write(&mut out);
        }
        out.push_str("END:VCALENDAR\r\n");
        out
    }
}

/// With the clock of Brussels: see `brussels_offset` for its rule and source.
const HEAD: &str = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Vacancy Lens//vacancy_export//EN
CALSCALE:GREGORIAN
BEGIN:VTIMEZONE
TZID:Europe/Brussels
BEGIN:DAYLIGHT
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
";

#[cfg(test)]
mod tests {
    use super::Stamp;

    #[test]
    fn reads_a_moment_in_utc_and_no_other() {
        let read = Stamp::read("2025-06-11T08:00:00Z");
        assert!(read.is_some());
        for fraction in ["0", "000", "999999"] {
            assert_eq!(Stamp::read(&format!("2025-06-11T08:00:00.{fraction}Z")), read);
        }
        for other in [
            "2025-06-11T08:00:00",
            "2025-06-11 08:00:00Z",
            "2025-06-11T10:00:00+02:00",
            "2025-06-31T08:00:00Z",
            "2025-06-11T24:00:00Z",
            "2025-+6-11T08:00:00Z",
            "2025-6-11T8:0:0Z",
            "2025:06:11:08:00:00Z",
            "2025-06-11T08:00:00.Z",
            "2025-06-11T08:00:00.+5Z",
            "Invalid Date",
            "",
        ] {
            assert_eq!(Stamp::read(other), None, "{other}");
        }
    }
}
