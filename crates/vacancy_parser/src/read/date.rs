//! Calendar dates in the orders that notices print them.

use vacancy_model::value::Date;
use vacancy_text::{read_decimal, trim};

use super::words::{Word, words_and_figures};
use crate::edge;
use crate::lexicon::either::times::BETWEEN;
use crate::lexicon::month_number;
use crate::script;

/// A date, or figures in the shape of one that no calendar has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DateReading {
    /// `None` for a day that does not exist.
    pub(crate) date: Option<Date>,
    /// Figures that can be read day first or month first; `date` is then read day first.
    pub(crate) is_ambiguous: bool,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The first date in a text.
pub(crate) fn read_date(text: &str) -> Option<DateReading> {
    let mut words = words_and_figures(text);
    words.retain(|word| !BETWEEN.contains(word.text));
    words.windows(3).find_map(|window| match window {
        [a, b, c] => date_of(text, *a, *b, *c),
        _ => None,
    })
}

/// The three words may stand this far apart: ". ", " - ", "rd of ".
const MAX_GAP: usize = 8;

fn date_of(text: &str, a: Word<'_>, b: Word<'_>, c: Word<'_>) -> Option<DateReading> {
    let between =
        |left: Word<'_>, right: Word<'_>| text.get(left.end..right.start).unwrap_or_default();
    let (first, second) = (between(a, b), between(b, c));
    let has_other = |gap: &str| {
        !edge::trim_start(gap, " -/.,").is_empty() && !script::has(gap, script::is_letter)
    };
    if first.len() > MAX_GAP || second.len() > MAX_GAP || has_other(first) || has_other(second) {
        return None;
    }
    let reading = |day, month, year, is_ambiguous| DateReading {
        date: date(day, month, year),
        is_ambiguous,
        start: a.start,
        end: c.end,
    };
    let is_dashed = trim(first) == "-" && trim(second) == "-";
    let year_of_century = || small(c).filter(|_| is_dashed).map(|year| 2000 + u16::from(year));
    if let (Some(day), Some(month), Some(year)) =
        (small(a), month_number(b.text), year(c).or_else(year_of_century))
    {
        return Some(reading(day, month, year, false));
    }
    if let (Some(month), Some(day), Some(year)) = (month_number(a.text), small(b), year(c)) {
        return Some(reading(day, month, year, false));
    }
    let is_numeric = trim(first) == trim(second) && matches!(trim(first), "-" | "/" | ".");
    if !is_numeric {
        return None;
    }
    if let (Some(year), Some(month), Some(day)) = (year(a), small(b), small(c)) {
        return Some(reading(day, month, year, false));
    }
    let (first, second, year) = (small(a)?, small(b)?, year(c)?);
    let is_ambiguous = first <= 12 && second <= 12 && first != second;
    let (day, month) = if second > 12 { (second, first) } else { (first, second) };
    Some(reading(day, month, year, is_ambiguous))
}

fn date(day: u8, month: u8, year: u16) -> Option<Date> {
    Date::new(year, month, day)
}

fn small(word: Word<'_>) -> Option<u8> {
    let number = read_decimal(word.text)?;
    (word.text.len() <= 2).then_some(number)
}

fn year(word: Word<'_>) -> Option<u16> {
    let number = read_decimal(word.text)?;
    (word.text.len() == 4).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::read_date;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let reading = read_date(text).unwrap_or_else(|| panic!("no date in {text}"));
        assert_eq!(reading.date.map(|date| date.to_string()).as_deref(), Some(expected), "{text}");
    }

    #[test]
    fn reads_every_order_of_day_month_and_year() {
        check("23-jun-2025, 11:59:00 pm", "2025-06-23");
        check("27-janv.-2025", "2025-01-27");
        check("03-mars-2024", "2024-03-03");
        check("sunday 21 september 2025", "2025-09-21");
        check("march 30, 2025", "2025-03-30");
        check("1er aout 2025", "2025-08-01");
        check("the 3rd of march 2025", "2025-03-03");
        check("2025-04-28", "2025-04-28");
        check("28/04/2025", "2025-04-28");
        check("04/28/2025", "2025-04-28");
        check("27-may-26, 11:59:00 pm", "2026-05-27");
    }

    #[test]
    fn says_when_day_and_month_cannot_be_told_apart() {
        assert!(read_date("03/04/2025").unwrap().is_ambiguous);
        assert!(!read_date("13/04/2025").unwrap().is_ambiguous);
        assert!(!read_date("04/04/2025").unwrap().is_ambiguous);
    }

    #[test]
    fn tells_a_day_that_does_not_exist_from_no_date() {
        assert_eq!(read_date("31-jun-2025").unwrap().date, None);
        assert_eq!(read_date("29 february 2025").unwrap().date, None);
        assert_eq!(read_date("32-jun-2025").unwrap().date, None);
        for text in [
            "ongoing",
            "",
            "2025",
            "may 2025",
            "nato 2030",
            "12 x per year",
            "3 years 6 months 2025",
            "3 mars, 14 h",
        ] {
            assert_eq!(read_date(text), None, "{text}");
        }
    }
}
