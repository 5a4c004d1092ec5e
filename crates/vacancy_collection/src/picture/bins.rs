//! Stretches of time for more deadlines than there is room to name.

use vacancy_model::value::Date;

/// The shortest stretches that are few enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    /// From Monday on.
    Week,
    Month,
    Years(u16),
}

/// From the shortest to one of which forty reach past every calendar.
const UNITS: [Unit; 11] = [
    Unit::Day,
    Unit::Week,
    Unit::Month,
    Unit::Years(1),
    Unit::Years(2),
    Unit::Years(5),
    Unit::Years(10),
    Unit::Years(20),
    Unit::Years(50),
    Unit::Years(100),
    Unit::Years(250),
];

impl Unit {
    /// The shortest by which no more than `most` reach from one day to the other.
    pub(super) fn for_range(first: Date, last: Date, most: usize) -> Self {
        let is_enough = |unit: &&Self| unit.starts(first, last).nth(most).is_none();
        UNITS.iter().find(is_enough).copied().unwrap_or(Self::Years(250))
    }

    /// The first days of all stretches from the one of one day to that of the other.
    pub(super) fn starts(self, first: Date, last: Date) -> impl Iterator<Item = Date> {
        let begin = Some(self.start(first));
        std::iter::successors(begin, move |&start| self.next(start))
            .take_while(move |&it| it <= last)
    }

    /// The first day of the stretch that a day is in.
    pub(super) fn start(self, date: Date) -> Date {
        let start = match self {
            Self::Day => Some(date),
            Self::Week => Date::from_days_since_epoch(date.days_since_epoch() - weekday(date)),
            Self::Month => Date::new(date.year(), date.month(), 1),
            Self::Years(years) => Date::new((date.year() / years * years).max(1), 1, 1),
        };
        // Only the first days of the calendar have none before them.
        start.unwrap_or(date)
    }

    /// The first day of the next stretch; `None` where the calendar ends.
    fn next(self, start: Date) -> Option<Date> {
        let (year, month) = (start.year(), start.month());
        match self {
            Self::Day => Date::from_days_since_epoch(start.days_since_epoch() + 1),
            Self::Week => {
                Date::from_days_since_epoch(start.days_since_epoch() + 7 - weekday(start))
            }
            Self::Month if month == 12 => Date::new(year + 1, 1, 1),
            Self::Month => Date::new(year, month + 1, 1),
            Self::Years(years) => Date::new(year / years * years + years, 1, 1),
        }
    }
}

/// Days since Monday.
fn weekday(date: Date) -> i64 {
    // 1 January 1970 was a Thursday.
    (date.days_since_epoch() + 3).rem_euclid(7)
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::Date;

    use super::Unit;

    fn date(year: u16, month: u8, day: u8) -> Date {
        Date::new(year, month, day).unwrap()
    }

    #[test]
    fn weeks_begin_on_monday_and_months_on_the_first() {
        assert_eq!(Unit::Week.start(date(2025, 6, 29)), date(2025, 6, 23));
        assert_eq!(Unit::Week.start(date(2025, 6, 23)), date(2025, 6, 23));
        assert_eq!(Unit::Month.start(date(2024, 2, 29)), date(2024, 2, 1));
        assert_eq!(Unit::Years(5).start(date(2024, 2, 29)), date(2020, 1, 1));
    }

    #[test]
    fn stretches_follow_each_other_without_a_gap() {
        let (first, last) = (date(2024, 12, 28), date(2026, 1, 2));
        for unit in [Unit::Day, Unit::Week, Unit::Month, Unit::Years(1)] {
            let starts: Vec<_> = unit.starts(first, last).collect();
            assert!(starts[0] <= first && *starts.last().unwrap() <= last);
            assert!(starts.is_sorted());
            assert!(starts.iter().all(|&start| unit.start(start) == start));
        }
        assert_eq!(Unit::Month.starts(first, last).count(), 14);
    }

    #[test]
    fn the_shortest_stretch_with_room_is_taken() {
        let unit = |days| {
            let first = date(2025, 1, 1);
            let last = Date::from_days_since_epoch(first.days_since_epoch() + days).unwrap();
            Unit::for_range(first, last, 40)
        };
        assert_eq!(unit(0), Unit::Day);
        assert_eq!(unit(39), Unit::Day);
        assert_eq!(unit(40), Unit::Week);
        assert_eq!(unit(300), Unit::Month);
        assert_eq!(unit(3650), Unit::Years(1));
        assert_eq!(Unit::for_range(date(1, 1, 1), date(9999, 12, 31), 40), Unit::Years(250));
    }
}
