//! When a deadline is over, as clocks elsewhere count.

use vacancy_text::{read_decimal, split, trim, trim_start};

use super::{Date, DateTime, Deadline, Time};

/// A deadline as a moment, or as much of one as the notice gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// No time of day is printed.
    Day(Date),
    /// A time is printed in a zone that is no known clock on that day (`local time`, `EST`, `CET`
    /// in summer): the day is all that is certain.
    UnplacedTime(Date),
    /// Both the time and its zone are certain, or the zone is that of Brussels for want of another.
    At(Clock),
}

/// A time of day with its distance from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// The day, as printed.
    pub date: Date,
    /// As printed, in the zone that follows.
    pub time: Time,
    /// How the zone is known.
    pub zone: Zone,
    /// Minutes east of UTC.
    pub offset: i16,
}

/// Whose clock a printed time is on, and how that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// The time of Brussels, by the notice's words.
    Brussels,
    /// The time of Brussels, because the notice names no zone.
    BrusselsAssumed,
    /// A fixed distance from UTC, by the notice's words.
    Fixed,
}

impl Moment {
    /// What a deadline says of its moment.
    pub fn of(deadline: &Deadline) -> Self {
        let Deadline { date, time, zone } = deadline;
        let Some(time) = *time else { return Self::Day(*date) };
        let placed = match zone {
            None => Some((Zone::BrusselsAssumed, brussels_offset(*date, time))),
            Some(words) => place(words, *date, time),
        };
        match placed {
            Some((zone, offset)) => Self::At(Clock { date: *date, time, zone, offset }),
            None => Self::UnplacedTime(*date),
        }
    }

    /// The day, as printed.
    pub const fn date(self) -> Date {
        match self {
            Self::Day(date) | Self::UnplacedTime(date) | Self::At(Clock { date, .. }) => date,
        }
    }

    /// Seconds since 1970 in UTC, to compare by; a day counts to the end of it by Brussels' winter clock, all year.
    pub fn instant(self) -> i64 {
        match self {
            Self::At(clock) => seconds(clock.date, clock.time) - i64::from(clock.offset) * 60,
            Self::Day(date) | Self::UnplacedTime(date) => {
                (date.days_since_epoch() + 1) * DAY - HOUR
            }
        }
    }
}

impl Clock {
    /// The same moment on the clock of UTC; `None` past the ends of the calendar.
    pub fn to_utc(self) -> Option<DateTime> {
        utc(Moment::At(self).instant())
    }
}

/// What the clock of UTC shows so many seconds after the beginning of 1970; `None` past the ends of the
/// calendar.
pub fn utc(instant: i64) -> Option<DateTime> {
    let date = Date::from_days_since_epoch(instant.div_euclid(DAY))?;
    let second = instant.rem_euclid(DAY);
    let part = |length: i64, round: i64| u8::try_from(second / length % round).ok();
    let time = Time::new(part(HOUR, 24)?, part(60, 60)?, part(1, 60)?)?;
    Some(DateTime { date, time })
}

/// The inverse of [`utc`]: how many seconds after the beginning of 1970 the clock of UTC shows this.
///
/// ```
/// use vacancy_model::value::{seconds, utc};
/// let now = utc(1_749_628_800).unwrap();
/// assert_eq!(seconds(now.date, now.time), 1_749_628_800);
/// ```
pub fn seconds(date: Date, time: Time) -> i64 {
    let of_day = i64::from(time.hour()) * HOUR + i64::from(time.minute()) * 60;
    date.days_since_epoch() * DAY + of_day + i64::from(time.second())
}

const DAY: i64 = 24 * HOUR;
const HOUR: i64 = 3600;

const WINTER: i16 = 60;
const SUMMER: i16 = 120;

/// What the clock of Brussels is called in winter and summer alike.
const BRUSSELS: [&str; 6] = [
    "brussels time",
    "heure de bruxelles",
    "paris time",
    "heure de paris",
    "cet/cest",
    "central european time",
];

/// The zone that a notice's words name, if they name one clock on that day.
fn place(words: &str, date: Date, time: Time) -> Option<(Zone, i16)> {
    let here = brussels_offset(date, time);
    let words = words.to_ascii_lowercase();
    match trim(&words) {
        words if BRUSSELS.contains(&words) => Some((Zone::Brussels, here)),
        "cet" => (here == WINTER).then_some((Zone::Brussels, here)),
        "cest" => (here == SUMMER).then_some((Zone::Brussels, here)),
        other => Some((Zone::Fixed, fixed_offset(other)?)),
    }
}

/// "utc", "gmt+2", "utc -05:00": minutes east of UTC.
fn fixed_offset(words: &str) -> Option<i16> {
    /// The clocks farthest from UTC are those of Kiribati, at +14:00.
    const FARTHEST: i16 = 14 * 60;
    let offset = trim_start(words.strip_prefix("utc").or_else(|| words.strip_prefix("gmt"))?);
    let (sign, distance) = match (offset.strip_prefix('+'), offset.strip_prefix('-')) {
        (Some(distance), _) => (1, distance),
        (_, Some(distance)) => (-1, distance),
        (None, None) => return offset.is_empty().then_some(0),
    };
    let (hours, minutes) = split(distance, b':').unwrap_or((distance, "0"));
    let (hours, minutes): (u8, u8) = (read_decimal(hours)?, read_decimal(minutes)?);
    let distance = i16::from(hours) * 60 + i16::from(minutes);
    (minutes < 60 && distance <= FARTHEST).then_some(sign * distance)
}

/// Minutes east of UTC on the clocks of Brussels, by the rule in force since 1996: summer time from
/// the last Sunday of March to the last Sunday of October, each at 01:00 UTC.
///
/// Source: Directive 2000/84/EC, articles 2 and 3, and before it Directive 97/44/EC.
///
/// Of the hour that October has twice, the first one is meant: a deadline is rather too early than
/// too late. The hour that March has not counts as winter's.
pub fn brussels_offset(date: Date, time: Time) -> i16 {
    let change = |month| last_sunday(date.year(), month) * DAY;
    // On the clocks that show until then: 02:00 in winter, 03:00 in summer.
    let (begins, ends) = (change(3) + 3 * HOUR, change(10) + 3 * HOUR);
    if (begins..ends).contains(&seconds(date, time)) { SUMMER } else { WINTER }
}

/// The last Sunday of a month of 31 days, in days since 1970.
fn last_sunday(year: u16, month: u8) -> i64 {
    let last = Date::new(year, month, 31).map_or(0, Date::days_since_epoch);
    // 1 January 1970 was a Thursday, four days after a Sunday.
    last - (last + 4).rem_euclid(7)
}

#[cfg(test)]
mod tests {
    use super::super::{Date, Deadline, Time};
    use super::{Clock, Moment, Zone, brussels_offset};
    use jiff::tz::AmbiguousOffset;
    use jiff::{ToSpan, civil};

    fn deadline(month: u8, zone: Option<&str>) -> Deadline {
        Deadline {
            date: Date::new(2025, month, 23).unwrap(),
            time: Time::new(23, 59, 0),
            zone: zone.map(str::to_owned),
        }
    }

    #[track_caller]
    fn check(month: u8, zone: Option<&str>, expected: Option<(Zone, i16)>) {
        let placed = match Moment::of(&deadline(month, zone)) {
            Moment::At(Clock { zone, offset, .. }) => Some((zone, offset)),
            _ => None,
        };
        assert_eq!(placed, expected, "{zone:?} in month {month}");
    }

    #[test]
    fn agrees_with_the_time_zone_database_at_every_hour_of_the_months_of_change() {
        let brussels = jiff::tz::TimeZone::get("Europe/Brussels").unwrap();
        let days = civil::date(1996, 1, 1).series(1.day()).take_while(|day| day.year() < 2038);
        let near_a_change = |day: &civil::Date| [1, 3, 7, 10].contains(&day.month());
        for (day, hour) in days.filter(near_a_change).flat_map(|day| (0..24).map(move |h| (day, h)))
        {
            let number = |part: i8| u8::try_from(part).unwrap();
            let year = u16::try_from(day.year()).unwrap();
            let date = Date::new(year, number(day.month()), number(day.day())).unwrap();
            let offset = brussels_offset(date, Time::new(number(hour), 30, 0).unwrap());
            // As documented: winter's in the hour that is skipped, the first of the one that comes
            // twice.
            let expected = match brussels.to_ambiguous_timestamp(day.at(hour, 30, 0, 0)).offset() {
                AmbiguousOffset::Unambiguous { offset } => offset,
                AmbiguousOffset::Gap { before, .. } | AmbiguousOffset::Fold { before, .. } => {
                    before
                }
            };
            assert_eq!(i32::from(offset) * 60, expected.seconds(), "{day} {hour}:30");
        }
    }

    #[test]
    fn assumes_brussels_where_no_zone_is_printed() {
        check(6, None, Some((Zone::BrusselsAssumed, 120)));
        check(1, None, Some((Zone::BrusselsAssumed, 60)));
    }

    #[test]
    fn places_the_zones_that_are_one_clock() {
        check(6, Some("Brussels time"), Some((Zone::Brussels, 120)));
        check(1, Some("heure de Bruxelles"), Some((Zone::Brussels, 60)));
        check(6, Some("CEST"), Some((Zone::Brussels, 120)));
        check(6, Some("UTC"), Some((Zone::Fixed, 0)));
        check(6, Some("GMT+06:00"), Some((Zone::Fixed, 360)));
        check(6, Some("utc-5"), Some((Zone::Fixed, -300)));
        check(6, Some("UTC +2"), Some((Zone::Fixed, 120)));
    }

    #[test]
    fn places_no_zone_that_the_day_contradicts_or_nobody_knows() {
        for zone in ["CET", "local time", "EST", "EDT", "GMT+99", "GMT+2:75", "UTC1", "é+1"] {
            check(6, Some(zone), None);
        }
        check(1, Some("CEST"), None);
    }

    #[test]
    fn tells_the_moment_on_the_clock_of_utc() {
        let utc = |month, zone| match Moment::of(&deadline(month, zone)) {
            Moment::At(clock) => clock.to_utc().map(|it| format!("{}T{}", it.date, it.time)),
            _ => None,
        };
        assert_eq!(utc(6, None).as_deref(), Some("2025-06-23T21:59:00"));
        assert_eq!(utc(6, Some("GMT-12")).as_deref(), Some("2025-06-24T11:59:00"));
    }
}
