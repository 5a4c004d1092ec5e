//! Numbers of years and months: "3-year", "twenty four months", "trois premières années".

use vacancy_text::Parts;

use super::number::read_number;
use super::words::Word;
use crate::lexicon::either::numbers::{BETWEEN, FURTHER, GIVES_WAY, HALF, RANGE};
use crate::lexicon::{Known, Lexicon, Phrases};

/// A number of years or months and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Quantity {
    pub(crate) value: u32,
    pub(crate) unit: Unit,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// "Three more", "six in all": it leaves its unit to the one before it.
    pub(crate) is_further: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Years,
    Months,
}

pub(crate) const MONTHS_A_YEAR: u32 = 12;

/// No working life is longer; a larger number counts something else.
const MAX_YEARS: u32 = 60;

/// "three or more full years".
const MAX_BETWEEN: usize = 3;
/// From a number to its unit: two numbers, of up to three words each, and what stands between.
const REACH: usize = 3 + 1 + 3 + MAX_BETWEEN + 1;

/// The quantities in some words, standing where their words do; what stands behind a number that leaves its unit to
/// the one before it is asked for.
pub(crate) fn quantities(words: &[Word<'_>], lexicon: &Lexicon, further: Phrases) -> Vec<Quantity> {
    let mut found = Vec::new();
    // Most sentences name no unit.
    if !words.iter().any(|word| unit(word, lexicon).is_some()) {
        return found;
    }
    let mut at = 0;
    while at < words.len() {
        let here = quantity_at(words, at, lexicon);
        match here.or_else(|| further_at(words, at, *found.last()?, lexicon, further)) {
            Some((quantity, used)) => {
                found.push(quantity);
                at += used;
            }
            None => at += 1,
        }
    }
    found
}

/// "Three years, then up to three more, six in all".
fn further_at(
    words: &[Word<'_>],
    at: usize,
    before: Quantity,
    lexicon: &Lexicon,
    further: Phrases,
) -> Option<(Quantity, usize)> {
    let (value, used) = read_number(words, at, lexicon)?;
    let (first, last) = (words.get(at)?, words.get(at + used - 1)?);
    let is_further = phrase_at(words, at + used, further) > 0;
    let (start, end) = (first.start, last.end);
    is_further.then_some((Quantity { value, start, end, is_further, ..before }, used))
}

fn quantity_at(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> Option<(Quantity, usize)> {
    let word = |at: usize| words.get(at).map_or("", |word| word.text);
    // Most words begin no number.
    if !words.get(at)?.known.is(Known::ANY_NUMBER) && word(at) != "a" {
        return None;
    }
    // "a further year" is one, as "another year" is; "a year" is how often.
    let is_one = word(at) == "a" && FURTHER.contains(word(at + 1));
    let (value, length) = if is_one { (1, 1) } else { read_number(words, at, lexicon)? };
    // Most numbers count something else.
    if !words.iter().skip(at).take(REACH).any(|word| word.known.is(Known::ANY_UNIT)) {
        return None;
    }
    let mut next = at + length;
    // "another 12 months" are twelve, "une dizaine d'années" ten.
    if GIVES_WAY.contains(word(at)) && read_number(words, next, lexicon).is_some() {
        return None;
    }
    // "six (6) years": the same number in figures; "three to five years", "3-5 years": at least three.
    let is_between = at > 0 && BETWEEN.contains(&(word(at - 1), word(next)));
    let is_range = is_between || RANGE.contains(word(next));
    let skip = usize::from(is_range);
    if let Some((again, length)) = read_number(words, next + skip, lexicon)
        && (again == value || again > value && (is_range || is_hyphened(words, next)))
    {
        next += skip + length;
    }
    let may_stand_between = |word: &&Word<'_>| lexicon.between_number_and_unit.contains(word.text);
    next += words.iter().skip(next).take(MAX_BETWEEN).take_while(may_stand_between).count();
    let name = words.get(next)?;
    let unit = unit(name, lexicon)?;
    let is_plausible = value > 0 && (unit == Unit::Months || value <= MAX_YEARS);
    let start = words.get(at)?.start;
    next += 1;
    let half = half(words, next);
    let (value, unit, end) =
        match words.get(next + half - 1).filter(|_| half > 0 && unit == Unit::Years) {
            Some(last) => (value * MONTHS_A_YEAR + MONTHS_A_YEAR / 2, Unit::Months, last.end),
            None => (value, unit, name.end),
        };
    next += half;
    let quantity = Quantity { value, unit, start, end, is_further: false };
    is_plausible.then_some((quantity, next - at))
}

/// How many words say that a half is added: "two years *and a half*".
pub(super) fn half(words: &[Word<'_>], at: usize) -> usize {
    phrase_at(words, at, HALF)
}

/// How many words the phrase of a list takes that begins at `words[at]`; 0 where none does.
pub(super) fn phrase_at(words: &[Word<'_>], at: usize, phrases: Phrases) -> usize {
    for phrase in phrases {
        let mut here = words.iter().skip(at);
        if Parts::of(phrase, b' ').all(|word| here.next().is_some_and(|next| next.text == word)) {
            return Parts::of(phrase, b' ').count();
        }
    }
    0
}

/// One sign stands between a word and the one before it.
fn is_hyphened(words: &[Word<'_>], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| words.get(at));
    before.zip(words.get(at)).is_some_and(|(before, word)| before.end + 1 == word.start)
}

/// The unit that a word names.
pub(super) fn unit(word: &Word<'_>, lexicon: &Lexicon) -> Option<Unit> {
    if !word.known.is(Known::ANY_UNIT) {
        None
    } else if lexicon.year.contains(word.text) {
        Some(Unit::Years)
    } else {
        lexicon.month.contains(word.text).then_some(Unit::Months)
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::{Unit, quantities};
    use crate::lexicon::{Lexicon, phrases};
    use crate::read::words::words;

    #[track_caller]
    fn check(language: Lang, text: &str, expected: &[(u32, Unit, &str)]) {
        let words = words(text);
        let found = quantities(&words, Lexicon::of(language), phrases!["more", "en tout"]);
        let found: Vec<_> =
            found.iter().map(|q| (q.value, q.unit, &text[q.start..q.end])).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn reads_years_and_months() {
        check(
            Lang::En,
            "a 3-year contract, up to 3 years",
            &[(3, Unit::Years, "3-year"), (3, Unit::Years, "3 years")],
        );
        check(Lang::En, "by up to twenty four months", &[(24, Unit::Months, "twenty four months")]);
        check(Lang::En, "bring 3 or more years", &[(3, Unit::Years, "3 or more years")]);
        check(Lang::En, "six (6) years' experience", &[(6, Unit::Years, "six (6) years")]);
        check(Lang::En, "for a further year", &[(1, Unit::Years, "a further year")]);
        check(Lang::En, "for another year", &[(1, Unit::Years, "another year")]);
        check(Lang::En, "for another 12 months", &[(12, Unit::Months, "12 months")]);
        check(
            Lang::Fr,
            "au cours des trois premieres annees",
            &[(3, Unit::Years, "trois premieres annees")],
        );
        check(Lang::Fr, "au plus tard un an avant", &[(1, Unit::Years, "un an")]);
        check(Lang::Fr, "un an et demi au moins", &[(18, Unit::Months, "un an et demi")]);
        check(Lang::En, "two years and a half", &[(30, Unit::Months, "two years and a half")]);
        check(Lang::Fr, "une ou plusieurs annees", &[(1, Unit::Years, "une ou plusieurs annees")]);
    }

    #[test]
    fn a_further_number_has_the_unit_of_the_one_before() {
        check(
            Lang::En,
            "five years, then two more, 12 in a team, three",
            &[(5, Unit::Years, "five years"), (2, Unit::Years, "two")],
        );
        check(
            Lang::Fr,
            "trois ans, six en tout, deux en mer",
            &[(3, Unit::Years, "trois ans"), (6, Unit::Years, "six")],
        );
        check(Lang::En, "three more", &[]);
    }

    #[test]
    fn leaves_numbers_of_other_things() {
        check(Lang::En, "the year 2025, 6 tips, one of the years, twice a year", &[]);
        check(Lang::En, "an opportunity", &[]);
        check(Lang::Fr, "six conseils", &[]);
        check(Lang::Fr, "trois a cinq ans", &[(3, Unit::Years, "trois a cinq ans")]);
        check(Lang::En, "3-5 years", &[(3, Unit::Years, "3-5 years")]);
    }
}
