//! How far off a deadline is. What day it is, the caller says.

use super::{Date, Deadline, Time};

/// How far off a deadline is, in days of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remaining {
    /// One or more days to go.
    Days(u32),
    Today,
    /// It was today, and its time is past.
    EarlierToday,
    /// One or more days ago.
    Past(u32),
}

impl Remaining {
    /// A deadline without a time runs to the end of its day.
    ///
    /// `today` and `now` are those of the clock that the deadline is told by: of Brussels, unless the
    /// notice names another.
    pub fn until(deadline: &Deadline, today: Date, now: Time) -> Self {
        let days = deadline.date.days_since_epoch() - today.days_since_epoch();
        let count = u32::try_from(days.unsigned_abs()).unwrap_or(u32::MAX);
        match days {
            1.. => Self::Days(count),
            0 if deadline.time.is_some_and(|time| time < now) => Self::EarlierToday,
            0 => Self::Today,
            _ => Self::Past(count),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Remaining;
    use crate::value::{Date, Deadline, Time};

    #[track_caller]
    fn check(day: u8, time: Option<(u8, u8)>, expected: Remaining) {
        let deadline = Deadline {
            date: Date::new(2025, 6, day).unwrap(),
            time: time.and_then(|(hour, minute)| Time::new(hour, minute, 0)),
            zone: None,
        };
        let (today, noon) = (Date::new(2025, 6, 11).unwrap(), Time::new(12, 0, 0).unwrap());
        assert_eq!(Remaining::until(&deadline, today, noon), expected);
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
}
