//! Times of day, and zones.

use std::ops::Range;

use vacancy_model::value::Time;
use vacancy_text::read_decimal;

use super::phrase;
use super::words::{Word, words_and_figures};
use crate::edge;
use crate::lexicon::Lexicon;
use crate::lexicon::either::times;

/// The first time of day in a text: "11:59:00 pm", "23:59", "23h59", "midnight"; `None` beside its place where no clock
/// shows it, as "27:59".
pub(crate) fn read_time(text: &str, lexicon: &Lexicon) -> Option<(Option<Time>, Range<usize>)> {
    // "12:00 midnight" is no noon.
    let is_midnight = || phrase::first_of(text, lexicon.midnight).is_some();
    let is_twelve = |time: Time| time.hour().is_multiple_of(12) && time.minute() == 0;
    clock(text)
        .filter(|(time, _)| !(time.is_some_and(is_twelve) && is_midnight()))
        .or_else(|| named(text, lexicon))
}

fn clock(text: &str) -> Option<(Option<Time>, Range<usize>)> {
    let words = words_and_figures(text);
    let number = |at: usize| {
        words.get(at).filter(|word| word.text.len() <= 2).and_then(|word| read_decimal(word.text))
    };
    let joined = |at: usize| {
        let (Some(left), Some(right)) = (words.get(at), words.get(at + 1)) else { return false };
        // "11.59 p.m.", "17.00": a dot may be a date's, of which no part is 0 and the second no more than 12.
        let is_half = || half_of_day(&words, at + 2).1 > 0 || is_hour(&words, at + 2);
        let is_minute = || number(at + 1).is_some_and(|minute: u8| !(1..=12).contains(&minute));
        match text.get(left.end..right.start) {
            Some(":") => true,
            Some(".") => is_half() || is_minute() && !goes_on(&words, at),
            _ => false,
        }
    };
    for at in 0..words.len() {
        if let Some(time) = number(at).and_then(|hour| whole_hour(&words, at, hour)) {
            return Some(time);
        }
        let french = words.get(at + 1).is_some_and(|word| word.text == "h");
        let (minute_at, is_clock) = if french { (at + 2, true) } else { (at + 1, joined(at)) };
        let (Some(hour), Some(minute)) = (number(at), number(minute_at)) else { continue };
        let has_two_figures = words.get(minute_at).is_some_and(|word| word.text.len() == 2);
        if !is_clock || !has_two_figures {
            continue;
        }
        let has_seconds = joined(minute_at) && number(minute_at + 1).is_some();
        let last = minute_at + usize::from(has_seconds);
        let second = if has_seconds { number(last).unwrap_or(0) } else { 0 };
        let (half, after) = half_of_day(&words, last + 1);
        let end = if after > 0 { last + after } else { last };
        let (first, end) = (words.get(at)?, words.get(end)?);
        let time = if (hour, minute) == (24, 0) {
            end_of_day()
        } else {
            Time::new(hour_of_day(hour, half), minute, second)
        };
        return Some((time, first.start..end.end));
    }
    None
}

/// "5 pm", "17 heures", "17 h": an hour without minutes.
fn whole_hour(words: &[Word<'_>], at: usize, hour: u8) -> Option<(Option<Time>, Range<usize>)> {
    let (half, length) = half_of_day(words, at + 1);
    let is_minute = |at: usize| words.get(at).is_some_and(is_small_number);
    // "3 h" may be how long.
    let is_whole = is_hour(words, at + 1) && !is_minute(at + 2) && hour > 12;
    let last = if half.is_some() { at + length } else { at + 1 };
    let (first, last) = (words.get(at)?, words.get(last)?);
    // Seconds stand before "pm", too.
    let is_stated = !goes_on(words, at) && (half.is_some() && (1..=12).contains(&hour) || is_whole);
    let time = Time::new(hour_of_day(hour, half), 0, 0).filter(|_| is_stated)?;
    Some((Some(time), first.start..last.end))
}

fn is_small_number(word: &Word<'_>) -> bool {
    read_decimal::<u8>(word.text).is_some()
}

/// Whether a word goes on from figures, with one sign alone between, as "59" does in "11:59".
fn goes_on(words: &[Word<'_>], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    before.zip(words.get(at)).is_some_and(|(a, b)| a.end + 1 == b.start && is_small_number(a))
}

fn is_hour(words: &[Word<'_>], at: usize) -> bool {
    words.get(at).is_some_and(|word| times::HOURS.contains(word.text))
}

#[derive(Clone, Copy)]
enum Half {
    Am,
    Pm,
}

/// "am", "pm", "a.m.", "p.m." and how many words they take.
fn half_of_day(words: &[Word<'_>], at: usize) -> (Option<Half>, usize) {
    let word = |at: usize| words.get(at).map(|word| word.text);
    match (word(at), word(at + 1)) {
        (Some("am"), _) => (Some(Half::Am), 1),
        (Some("pm"), _) => (Some(Half::Pm), 1),
        (Some("a"), Some("m")) => (Some(Half::Am), 2),
        (Some("p"), Some("m")) => (Some(Half::Pm), 2),
        _ => (None, 0),
    }
}

/// Some portals print "23:59 PM": an hour past twelve already counts through the day.
const fn hour_of_day(hour: u8, half: Option<Half>) -> u8 {
    match half {
        Some(Half::Pm) if hour < 12 => hour + 12,
        Some(Half::Am) if hour == 12 => 0,
        _ => hour,
    }
}

fn named(text: &str, lexicon: &Lexicon) -> Option<(Option<Time>, Range<usize>)> {
    if let Some(range) = phrase::first_of(text, lexicon.noon) {
        return Some((Time::new(12, 0, 0), range));
    }
    let range = phrase::first_of(text, lexicon.midnight)?;
    Some((end_of_day(), range))
}

/// The midnight that ends the day of the deadline.
fn end_of_day() -> Option<Time> {
    Time::new(23, 59, 59)
}

/// "Brussels time", "UK local time", "Central European Time"; "heure de Bruxelles", "heure locale".
fn named_zone(text: &str) -> Option<Range<usize>> {
    const MAX_WORDS: usize = 3;
    let words = words_and_figures(text);
    let at = words
        .iter()
        .position(|word| times::TIME.contains(word.text) || times::HEURE.contains(word.text))?;
    let (mut first, mut last) = (at, at);
    if times::HEURE.contains(words.get(at)?.text) {
        let is_preposition = words.get(at + 1).is_some_and(|it| times::OF.contains(it.text));
        last += 1 + usize::from(is_preposition);
    } else {
        let is_name = |word: &Word<'_>| {
            !word.text.as_bytes().first().is_some_and(u8::is_ascii_digit)
                && !times::NO_ZONE.contains(word.text)
        };
        let is_next = |a: &Word<'_>, b: &Word<'_>| text.get(a.end..b.start) == Some(" ");
        while at - first < MAX_WORDS
            && let Some(before) = first.checked_sub(1)
            && words.get(before).is_some_and(is_name)
            && words.get(before).zip(words.get(first)).is_some_and(|(a, b)| is_next(a, b))
        {
            first = before;
        }
    }
    (first < last).then_some(words.get(first)?.start..words.get(last)?.end)
}

/// The first zone in a text, with an offset behind it ("gmt+06:00").
pub(crate) fn find_zone(text: &str) -> Option<Range<usize>> {
    let mut first = named_zone(text);
    for zone in times::ZONES {
        if let Some(found) = phrase::find(text, zone)
            && first.as_ref().is_none_or(|known| phrase::is_before(&found, known))
        {
            first = Some(found);
        }
    }
    let range = first?;
    let rest = text.get(range.end..).unwrap_or_default();
    // "UTC +2"; behind any other zone a dash may be one.
    let is_universal = text.get(range.clone()).is_some_and(|it| times::UNIVERSAL.contains(it));
    let offset = edge::trim_start(rest, if is_universal { " +-" } else { "+-" });
    let signed = rest.get(..rest.len() - offset.len()).is_some_and(|it| edge::has(it, "+-"));
    let figures = offset.bytes().take_while(|b| b.is_ascii_digit() || *b == b':').count();
    let extra = if signed && figures > 0 { rest.len() - offset.len() + figures } else { 0 };
    Some(range.start..range.end + extra)
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::{find_zone, read_time};
    use crate::lexicon::Lexicon;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let time = read_time(text, Lexicon::of(Lang::En));
        let time = time.map(|(time, _)| time.map_or("none".to_owned(), |time| time.to_string()));
        assert_eq!(time.as_deref(), expected, "{text}");
    }

    #[test]
    fn reads_clocks_of_twelve_and_twenty_four_hours() {
        check("11:59:00 pm", Some("23:59:00"));
        check("12:59 am", Some("00:59:00"));
        check("11.59 p.m.", Some("23:59:00"));
        check("09:59:00 p.m.", Some("21:59:00"));
        check("23:59:59 pm", Some("23:59:59"));
        check("23h59", Some("23:59:00"));
        check("12:00 midday", Some("12:00:00"));
        check("midnight", Some("23:59:59"));
        check("12:00 midnight", Some("23:59:59"));
        check("23.59", Some("23:59:00"));
        check("27:59:00", Some("none"));
        check("25:61", Some("none"));
        check("24:00", Some("23:59:59"));
    }

    #[test]
    fn leaves_what_is_no_time() {
        for text in ["27-jan-2025", "15.06.26", "15.06", "ratio 3:2:1", "", "3 h"] {
            check(text, None);
        }
    }

    #[test]
    fn finds_zones() {
        let zone = |text: &'static str| find_zone(text).map(|range| &text[range]);
        assert_eq!(zone("23:59 cet/cest"), Some("cet/cest"));
        assert_eq!(zone("23:59-gmt+06:00 bangladesh"), Some("gmt+06:00"));
        assert_eq!(zone("midday (brussels time)"), Some("brussels time"));
        assert_eq!(zone("12:00 uk local time"), Some("uk local time"));
        assert_eq!(zone("11:59 pm (new york time)"), Some("new york time"));
        assert_eq!(zone("noon central european time"), Some("central european time"));
        assert_eq!(zone("17 h 30 (heure de bruxelles)"), Some("heure de bruxelles"));
        assert_eq!(zone("17 heures, heure locale"), Some("heure locale"));
        assert_eq!(zone("11:59:00 pm"), None);
        assert_eq!(zone("17:00 at this time"), None);
        assert_eq!(zone("23:59 utc +2"), Some("utc +2"));
        assert_eq!(zone("23:59 cet - 2 posts"), Some("cet"));
        assert_eq!(zone("23:59. please apply in good time"), None);
        assert_eq!(zone("23:59 cet (closing time for all)"), Some("cet"));
    }
}
