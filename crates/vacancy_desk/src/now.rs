//! What time it is, as browsers write it.

use vacancy_model::value::{Date, DateTime, Time};

/// What the clock of Brussels shows in Swedish, `2025-06-11 10:00:00`; a browser that knows none gives that of UTC,
/// `2025-06-11T08:00:00.000Z`.
pub(crate) fn now(here: &str) -> Option<DateTime> {
    Some(DateTime { date: Date::read(here.get(..10)?)?, time: Time::read(here.get(11..19)?)? })
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::DateTime;

    use super::now;

    #[track_caller]
    fn check(here: &str, expected: Option<(&str, &str)>) {
        let shown = now(here).map(|DateTime { date, time }| (date.iso(), time.iso()));
        assert_eq!(shown.as_ref().map(|(date, time)| (&**date, &**time)), expected, "{here}");
    }

    #[test]
    fn reads_a_clock_as_browsers_write_it() {
        check("2025-06-12 01:30:05", Some(("2025-06-12", "01:30:05")));
        check("2025-06-11T23:30:05.000Z", Some(("2025-06-11", "23:30:05")));
    }

    #[test]
    fn tells_nothing_where_a_clock_shows_nothing() {
        for other in ["Invalid Date", "2025-06-31T08:00:00.000Z", "2025-06-1\u{e9}2 01:30", ""] {
            check(other, None);
        }
    }
}
