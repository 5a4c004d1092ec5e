//! What time it is, as browsers write it.

use vacancy_collection::Now;
use vacancy_export::Stamp;
use vacancy_model::value::{Date, Time, seconds};

/// What time it is, by the clock of UTC and by that of Brussels.
pub(crate) fn now(utc: &str, here: &str) -> Option<Now> {
    let utc = Stamp::read(utc)?;
    let (date, time) = clock(here)?;
    Some(Now { date, time, instant: seconds(utc.date, utc.time) })
}

/// What a clock shows in Swedish, `2025-06-11 10:00:00`; a browser that knows no clock of Brussels gives that of UTC,
/// `2025-06-11T08:00:00.000Z`.
fn clock(text: &str) -> Option<(Date, Time)> {
    Some((Date::read(text.get(..10)?)?, Time::read(text.get(11..19)?)?))
}

#[cfg(test)]
mod tests {
    use vacancy_collection::Now;

    use super::now;

    const UTC: &str = "2025-06-11T23:30:05.000Z";

    #[test]
    fn tells_both_clocks_as_browsers_write_them() {
        let shown = |here| now(UTC, here).map(|Now { date, time, .. }| (date.iso(), time.iso()));
        assert_eq!(shown("2025-06-12 01:30:05"), Some(("2025-06-12".into(), "01:30:05".into())));
        assert_eq!(shown(UTC), Some(("2025-06-11".into(), "23:30:05".into())));
        assert_eq!(now(UTC, UTC).map(|now| now.instant), Some(1_749_684_605));
    }

    #[test]
    fn tells_nothing_where_a_clock_shows_nothing() {
        for other in ["Invalid Date", "2025-06-31T08:00:00.000Z", "2025-06-1\u{e9}2 01:30", ""] {
            assert!(now(UTC, other).is_none() && now(other, UTC).is_none(), "{other}");
        }
    }
}
