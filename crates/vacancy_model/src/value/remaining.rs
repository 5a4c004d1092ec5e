//! How far off a deadline is. What day it is, the caller says.

use super::{Clock, DateTime, Deadline, Moment, Zone, brussels_offset, seconds, utc};

/// How far off a deadline is, in days of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remaining {
    /// One or more days to go.
    Days(u32),
    /// It is today, and not past yet.
    Today,
    /// It was today, and its time is past.
    EarlierToday,
    /// One or more days ago.
    Past(u32),
}

impl Remaining {
    /// A deadline without a time, or with one of a clock that is not known, runs to the end of its day.
    ///
    /// `now`: what the clock of Brussels shows.
    pub fn until(deadline: &Deadline, now: DateTime) -> Self {
        let moment = Moment::of(deadline);
        let there = match moment {
            Moment::At(Clock { zone: Zone::Fixed, offset, .. }) => {
                let here = brussels_offset(now.date, now.time);
                utc(seconds(now.date, now.time) + (i64::from(offset) - i64::from(here)) * 60)
            }
            _ => None,
        };
        let now = there.unwrap_or(now);
        let days = deadline.date.days_since_epoch() - now.date.days_since_epoch();
        let count = u32::try_from(days.unsigned_abs()).unwrap_or(u32::MAX);
        match (days, moment) {
            (1.., _) => Self::Days(count),
            (0, Moment::At(clock)) if clock.time < now.time => Self::EarlierToday,
            (0, _) => Self::Today,
            _ => Self::Past(count),
        }
    }

    /// Whether the deadline is still to come.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Days(_) | Self::Today)
    }
}

#[cfg(test)]
mod tests {
    use super::Remaining;
    use crate::value::{Date, DateTime, Deadline, Time};

    #[track_caller]
    fn check(day: u8, time: Option<(u8, u8)>, expected: Remaining) {
        check_at(12, day, time, None, expected);
    }

    #[track_caller]
    fn check_at(
        hour: u8,
        day: u8,
        time: Option<(u8, u8)>,
        zone: Option<&str>,
        expected: Remaining,
    ) {
        let deadline = Deadline {
            date: Date::new(2025, 6, day).unwrap(),
            time: time.and_then(|(hour, minute)| Time::new(hour, minute, 0)),
            zone: zone.map(str::to_owned),
        };
        let (date, time) = (Date::new(2025, 6, 11).unwrap(), Time::new(hour, 0, 0).unwrap());
        assert_eq!(Remaining::until(&deadline, DateTime { date, time }), expected);
    }

    #[test]
    fn counts_days_of_the_calendar() {
        check(23, Some((23, 59)), Remaining::Days(12));
        check(12, Some((0, 1)), Remaining::Days(1));
        check(10, Some((23, 59)), Remaining::Past(1));
        check(1, None, Remaining::Past(10));
    }

    #[test]
    fn the_time_counts_on_the_day_itself() {
        check(11, Some((23, 59)), Remaining::Today);
        check(11, Some((11, 59)), Remaining::EarlierToday);
        check(11, None, Remaining::Today);
    }

    #[test]
    fn the_clock_that_the_deadline_names_counts() {
        let (late, noon) = (Some((23, 59)), Some((12, 0)));
        check_at(1, 10, late, Some("GMT"), Remaining::Today);
        check_at(3, 10, late, Some("GMT"), Remaining::Past(1));
        check_at(20, 11, late, Some("GMT+06:00"), Remaining::Past(1));
        check_at(13, 11, noon, Some("UTC"), Remaining::Today);
        check_at(13, 11, noon, Some("Brussels time"), Remaining::EarlierToday);
        // Whose clock it is, nobody knows.
        check_at(13, 11, noon, Some("local time"), Remaining::Today);
    }
}
