//! Numbers of years and months: "3-year", "twenty four months", "trois premières années".

use super::number::read_number;
use super::words::Word;
use crate::lexicon::Lexicon;

/// A number of years or months and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Quantity {
    pub(crate) value: u32,
    pub(crate) unit: Unit,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Years,
    Months,
}

/// No working life is longer; a larger number counts something else.
const MAX_YEARS: u32 = 60;

/// The quantities in some words, standing where their words do.
pub(crate) fn quantities(words: &[Word<'_>], lexicon: &Lexicon) -> Vec<Quantity> {
    let mut found = Vec::new();
    // Most sentences name no unit.
    if !words.iter().any(|word| unit(word.text, lexicon).is_some()) {
        return found;
    }
    let mut at = 0;
    while at < words.len() {
        match quantity_at(words, at, lexicon) {
            Some((quantity, used)) => {
                found.push(quantity);
                at += used;
            }
            None => at += 1,
        }
    }
    found
}

fn quantity_at(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> Option<(Quantity, usize)> {
    let (value, length) = read_number(words, at, lexicon)?;
    let mut next = at + length;
    // "six (6) years": the same number in figures.
    if read_number(words, next, lexicon).is_some_and(|(again, _)| again == value) {
        next += 1;
    }
    if words.get(next).is_some_and(|word| lexicon.between_number_and_unit.contains(&word.text)) {
        next += 1;
    }
    let name = words.get(next)?;
    let unit = unit(name.text, lexicon)?;
    let is_plausible = value > 0 && (unit == Unit::Months || value <= MAX_YEARS);
    let start = words.get(at)?.start;
    is_plausible.then_some((Quantity { value, unit, start, end: name.end }, next + 1 - at))
}

fn unit(name: &str, lexicon: &Lexicon) -> Option<Unit> {
    if lexicon.year.contains(&name) {
        Some(Unit::Years)
    } else {
        lexicon.month.contains(&name).then_some(Unit::Months)
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::{Unit, quantities};
    use crate::lexicon::Lexicon;
    use crate::read::words::words;

    #[track_caller]
    fn check(language: Lang, text: &str, expected: &[(u32, Unit, &str)]) {
        let words = words(text);
        let found = quantities(&words, Lexicon::of(language));
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
        check(Lang::En, "six (6) years' experience", &[(6, Unit::Years, "six (6) years")]);
        check(
            Lang::Fr,
            "au cours des trois premieres annees",
            &[(3, Unit::Years, "trois premieres annees")],
        );
        check(Lang::Fr, "au plus tard un an avant", &[(1, Unit::Years, "un an")]);
    }

    #[test]
    fn leaves_numbers_of_other_things() {
        check(Lang::En, "the year 2025, 6 tips, one of the years", &[]);
        check(Lang::En, "an opportunity", &[]);
        check(Lang::Fr, "six conseils", &[]);
    }
}
