//! Amounts of money, in the number formats of both languages.

use std::ops::Range;

use vacancy_model::Lang;
use vacancy_model::value::{Amount, Period};
use vacancy_text::{trim_end, trim_start, with_figure};

use super::{digits, phrase};
use crate::edge;
use crate::lexicon::{CURRENCIES, Lexicon, Name};
use crate::script;

/// An amount, or figures that are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AmountReading {
    /// `None` for more figures than an amount can hold, or behind its decimals.
    pub(crate) amount: Option<Amount>,
    pub(crate) range: Range<usize>,
}

/// The amount in a text: `5,195.80`, `5 195,80`, `11 135.20`, `7146`. Of several the first beside a
/// currency ("Grade A2: EUR 78,035.40"), or the first of all.
pub(crate) fn read_amount(text: &str) -> Option<AmountReading> {
    let mut first = None;
    let mut at = 0;
    while let Some(run) = digits::runs(text.get(at..)?).next() {
        let start = at + run.start;
        let end = start + length(text.get(start..)?);
        let figures = start..end;
        if is_beside_currency(text, &figures) {
            first = Some(figures);
            break;
        }
        first.get_or_insert(figures);
        at = end;
    }
    let range = first?;
    Some(AmountReading { amount: amount(text.get(range.clone())?), range })
}

fn is_beside_currency(text: &str, figures: &Range<usize>) -> bool {
    let before = trim_end(text.get(..figures.start).unwrap_or_default());
    let after = trim_start(text.get(figures.end..).unwrap_or_default());
    CURRENCIES.names().any(|Name { words: name, .. }| {
        let is_before = before.ends_with(name)
            && stands_alone(before, &(before.len() - name.len()..before.len()));
        is_before || (after.starts_with(name) && stands_alone(after, &(0..name.len())))
    })
}

/// Figures, and separators with figures behind them; a blank only before exactly three.
fn length(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut at = 0;
    loop {
        at += bytes.iter().skip(at).take_while(|b| b.is_ascii_digit()).count();
        let figures = bytes.iter().skip(at + 1).take_while(|b| b.is_ascii_digit()).count();
        match bytes.get(at) {
            Some(b',' | b'.' | b'\'') if figures > 0 => at += 1,
            Some(b' ') if figures == 3 => at += 1,
            _ => return at,
        }
    }
}

/// The last separator is the decimal one where one or two figures stand behind it. Where the two kinds stand together,
/// more are none: "5,195.802", with the number of a note behind it.
fn amount(figures: &str) -> Option<Amount> {
    let mut decimals = edge::split_last(figures, ",.").map_or(0, |(_, behind)| behind.len());
    if decimals > 2 {
        if edge::has(figures, ",") && edge::has(figures, ".") {
            return None;
        }
        decimals = 0;
    }
    let mut units: u64 = 0;
    for figure in figures.bytes().filter(u8::is_ascii_digit) {
        units = with_figure(units, figure)?;
    }
    Some(Amount::new(units, u8::try_from(decimals).ok()?))
}

/// The ISO 4217 code of the first currency named in a text.
pub(crate) fn find_currency(text: &str) -> Option<(&'static str, Range<usize>)> {
    let mut first: Option<(&str, Range<usize>)> = None;
    for Name { code, words: name, .. } in CURRENCIES.names() {
        // "5,195.80Euro": a currency may stand right behind the figures.
        let place = phrase::occurrences(text, name).find(|range| stands_alone(text, range));
        if let Some(place) = place
            && first.as_ref().is_none_or(|(_, known)| phrase::is_before(&place, known))
        {
            first = Some((code, place));
        }
    }
    first
}

fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    !script::ends(before, script::is_letter) && !script::begins(after, script::is_letter)
}

/// The first period named in a text; in the words of another language, where its own has none: "Monthly" stands
/// on French pages, too.
pub(crate) fn find_period(text: &str, lexicon: &Lexicon) -> Option<(Period, Range<usize>)> {
    let mut found = period_in(text, lexicon);
    for language in Lang::ALL {
        found = found.or_else(|| period_in(text, Lexicon::of(language)));
    }
    found
}

/// Of two that begin alike, the first in the lexicon.
#[inline(never)]
fn period_in(text: &str, lexicon: &Lexicon) -> Option<(Period, Range<usize>)> {
    let mut first: Option<(Period, Range<usize>)> = None;
    for &(period, names) in lexicon.periods {
        for name in names {
            let found = phrase::find(text, name);
            let is_before = |range: &Range<usize>| {
                first.as_ref().is_none_or(|(_, known)| range.start < known.start)
            };
            if let Some(range) = found.filter(is_before) {
                first = Some((period, range));
            }
        }
    }
    first
}

#[cfg(test)]
mod tests {
    use super::{find_currency, read_amount};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let amount = read_amount(text).and_then(|reading| reading.amount);
        assert_eq!(amount.map(|amount| amount.to_string()).as_deref(), Some(expected), "{text}");
    }

    #[test]
    fn reads_the_number_formats_of_both_languages() {
        check("5,195.80euro (eur) monthly", "5195.80");
        check("5 195,80euro (eur) mensuelle", "5195.80");
        check("eur 11 135.20, tax free", "11135.20");
        check("13,914.54€, tax free", "13914.54");
        check("euro 7146 per month", "7146");
        check("8,273.12", "8273.12");
        check("78.035,4", "78035.4");
        check("grade a2: eur 78,035.40 net", "78035.40");
        check("7,146", "7146");
        check("1,234,567.89", "1234567.89");
    }

    #[test]
    fn does_not_run_into_the_next_number() {
        check("5,195.80 12 x per year", "5195.80");
        check("4,565.36.", "4565.36");
    }

    #[test]
    fn says_when_figures_are_too_many() {
        assert_eq!(read_amount("5,195.802 euro").unwrap().amount, None);
        let reading = read_amount(&"9".repeat(40)).unwrap();
        assert_eq!(reading.amount, None);
        assert_eq!(reading.range, 0..40);
        assert_eq!(read_amount("ongoing"), None);
    }

    #[test]
    fn finds_currencies_glued_to_figures() {
        assert_eq!(find_currency("5,195.80euro (eur)").unwrap().0, "EUR");
        assert_eq!(find_currency("12,016.96us dollar (usd)").unwrap().0, "USD");
        assert_eq!(find_currency("£9,641.39").unwrap().0, "GBP");
        assert_eq!(find_currency("europe"), None);
    }
}
