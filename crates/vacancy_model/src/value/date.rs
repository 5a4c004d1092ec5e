//! Days, times, and the deadline that is made of them.

use std::fmt;

use serde::{Serialize, Serializer};
use vacancy_text::padded;

/// A day of the Gregorian calendar. Serialised as ISO 8601: `"2025-06-23"`.
///
/// A calendar library would weigh 19 to 30 kB (brotli) in the page for what stands here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// `None` for a day that no calendar has (31 June, 29 February 2025, the year 0, or one past
    /// 9999).
    ///
    /// ```
    /// use vacancy_model::value::Date;
    /// assert!(Date::new(2024, 2, 29).is_some());
    /// assert!(Date::new(2025, 2, 29).is_none());
    /// ```
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists =
            (1..=9999).contains(&year) && day >= 1 && day <= Self::days_in_month(year, month)?;
        exists.then_some(Self { year, month, day })
    }

    /// Reads what ISO 8601 writes, as `to_string` does: `2025-06-23`.
    pub fn read(text: &str) -> Option<Self> {
        let [year, month, day] = figures(text, "2025-06-23")?;
        Self::new(year, month.try_into().ok()?, day.try_into().ok()?)
    }

    /// 1 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since 1 January 1970; negative before.
    ///
    /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
    pub fn days_since_epoch(self) -> i64 {
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The inverse of [`Date::days_since_epoch`]; `None` outside the years 1 to 9999.
    ///
    /// Source: the same, `civil_from_days`.
    pub fn from_days_since_epoch(days: i64) -> Option<Self> {
        let days = days.checked_add(719_468)?;
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = (month_from_march + 2) % 12 + 1;
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        Self::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
    }

    /// As in the JSON: `2025-06-23`.
    pub fn iso(self) -> String {
        [&*padded(self.year, 4), "-", &padded(self.month, 2), "-", &padded(self.day, 2)].concat()
    }

    fn days_in_month(year: u16, month: u8) -> Option<u8> {
        let is_leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        Some(match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 => 28 + u8::from(is_leap),
            _ => return None,
        })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

/// A time of day, 00:00:00 to 23:59:59. Serialised as `"23:59:00"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    hour: u8,
    minute: u8,
    second: u8,
}

impl Time {
    /// `None` for a time that no clock shows.
    pub fn new(hour: u8, minute: u8, second: u8) -> Option<Self> {
        (hour < 24 && minute < 60 && second < 60).then_some(Self { hour, minute, second })
    }

    /// Reads what ISO 8601 writes, as [`Time::iso`] does: `23:59:00`.
    pub fn read(text: &str) -> Option<Self> {
        let [hour, minute, second] = figures(text, "23:59:00")?;
        Self::new(hour.try_into().ok()?, minute.try_into().ok()?, second.try_into().ok()?)
    }

    /// 0 to 23.
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// 0 to 59.
    pub const fn minute(self) -> u8 {
        self.minute
    }

    /// 0 to 59: there is no leap second.
    pub const fn second(self) -> u8 {
        self.second
    }

    /// As in the JSON: `23:59:00`.
    pub fn iso(self) -> String {
        let [hour, minute, second] =
            [self.hour, self.minute, self.second].map(|part| padded(part, 2));
        [&*hour, ":", &minute, ":", &second].concat()
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

/// The three numbers of a text that has figures and signs where the example has them.
fn figures(text: &str, example: &str) -> Option<[u16; 3]> {
    if text.len() != example.len() {
        return None;
    }
    let mut numbers = [0; 3];
    let mut at = 0;
    for (found, expected) in text.bytes().zip(example.bytes()) {
        if expected.is_ascii_digit() && found.is_ascii_digit() {
            let number = numbers.get_mut(at)?;
            *number = *number * 10 + u16::from(found - b'0');
        } else if found == expected {
            at += 1;
        } else {
            return None;
        }
    }
    Some(numbers)
}

macro_rules! serialize_as_text {
    ($($type:ty),*) => {
        $(impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.iso())
            }
        })*
    };
}
serialize_as_text!(Date, Time);

/// What a clock shows, without saying which clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateTime {
    /// The day on that clock.
    pub date: Date,
    /// The time on that day.
    pub time: Time,
}

/// The last moment an application is accepted, as printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Deadline {
    /// The last day.
    pub date: Date,
    /// `None` where no time is printed.
    pub time: Option<Time>,
    /// The zone in the notice's words; `None` unless printed.
    pub zone: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::{Date, Time};

    #[track_caller]
    fn days(year: u16, month: u8, day: u8) -> i64 {
        Date::new(year, month, day).unwrap().days_since_epoch()
    }

    #[test]
    fn reads_what_it_writes_and_nothing_else() {
        assert_eq!(Date::read("2025-06-23").unwrap().to_string(), "2025-06-23");
        assert_eq!(Time::read("23:59:00").unwrap().iso(), "23:59:00");
        for text in ["2025-06-31", "2025-6-1", "2025-06-23-01", "23 June"] {
            assert_eq!(Date::read(text), None, "{text}");
        }
        for text in ["24:00:00", "9:00:00", "23:59"] {
            assert_eq!(Time::read(text), None, "{text}");
        }
    }

    #[test]
    fn counts_days_over_leap_years_and_centuries() {
        assert_eq!(days(1970, 1, 1), 0);
        assert_eq!(days(1969, 12, 31), -1);
        assert_eq!(days(2000, 3, 1) - days(2000, 2, 28), 2);
        assert_eq!(days(2100, 3, 1) - days(2100, 2, 28), 1);
        assert_eq!(days(2025, 6, 23), 20_262);
    }

    #[test]
    fn names_the_day_that_a_count_stands_for() {
        for count in [-719_162, -1, 0, 59, 11_016, 20_262, 47_540, 2_932_896] {
            let date = Date::from_days_since_epoch(count).unwrap();
            assert_eq!(date.days_since_epoch(), count, "{date}");
        }
        for count in [-719_163, 2_932_897, i64::MAX, i64::MIN] {
            assert_eq!(Date::from_days_since_epoch(count), None);
        }
    }

    #[test]
    fn refuses_days_and_times_that_do_not_exist() {
        for (year, month, day) in
            [(2025, 6, 31), (2025, 13, 1), (0, 1, 1), (2025, 0, 1), (2025, 1, 0)]
        {
            assert_eq!(Date::new(year, month, day), None);
        }
        assert_eq!(Time::new(24, 0, 0), None);
        assert_eq!(Time::new(23, 59, 0).unwrap().to_string(), "23:59:00");
    }
}
