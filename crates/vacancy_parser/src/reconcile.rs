//! From one reading an edition to facts: what the editions agree on, and what they do not.
//!
//! Nothing is settled silently: a fact on which the editions differ is conflicting, takes the first
//! edition's value and keeps every reading.

use vacancy_model::value::{
    Application, Contract, Deadline, Location, Moment, Organisation, Salary, Titles,
};
use vacancy_model::{Code, Diagnostic, Fact, FactId, Facts, Lang, Reading, Standing};

use crate::edge;
use crate::lexicon::CITIES;

/// Adds what one edition states to what the editions before it do; equal values agree.
#[inline(never)]
pub(crate) fn add_equal<T: Clone + PartialEq>(
    fact: &mut Option<Fact<T>>,
    reading: Option<Reading<T>>,
) {
    add_compatible(fact, reading, |first, other| first == other);
}

/// The same where values may agree without being equal.
#[inline(never)]
pub(crate) fn add_compatible<T: Clone>(
    fact: &mut Option<Fact<T>>,
    reading: Option<Reading<T>>,
    agrees: impl Fn(&T, &T) -> bool,
) {
    let Some(reading) = reading else { return };
    let first = || {
        let (value, standing) = (reading.value.clone(), Standing::OneSided);
        Fact { value, standing, readings: Vec::new() }
    };
    let known = fact.get_or_insert_with(first);
    if !known.readings.is_empty() && known.standing != Standing::Conflicting {
        let is_agreed = agrees(&known.value, &reading.value);
        known.standing = if is_agreed { Standing::Agreed } else { Standing::Conflicting };
    }
    known.readings.push(reading);
}

/// What each edition says in its own words, in English where one is: so a table has it in one language.
#[inline(never)]
pub(crate) fn add_in_english<T: Clone>(
    fact: &mut Option<Fact<T>>,
    reading: Option<Reading<T>>,
    agrees: impl Fn(&T, &T) -> bool,
) {
    add_compatible(fact, reading, agrees);
    let Some(fact) = fact else { return };
    let is_english = |reading: &&Reading<T>| reading.quote.language == Lang::En;
    let english = fact.readings.iter().find(is_english);
    if let Some(english) = english.filter(|_| fact.standing == Standing::Agreed) {
        fact.value = english.value.clone();
    }
}

/// Titles are in the words of each language: they never conflict, and both are kept.
#[inline(never)]
pub(crate) fn add_title(fact: &mut Option<Fact<Titles, String>>, reading: Option<Reading<String>>) {
    let Some(reading) = reading else { return };
    let standing = if fact.is_some() { Standing::Agreed } else { Standing::OneSided };
    let fact =
        fact.get_or_insert(Fact { value: Titles::default(), standing, readings: Vec::new() });
    let slot = match reading.quote.language {
        Lang::En => &mut fact.value.en,
        Lang::Fr => &mut fact.value.fr,
    };
    *slot = Some(reading.value.clone());
    fact.standing = standing;
    fact.readings.push(reading);
}

/// An edition that prints no time or zone does not contradict one that does: the fuller holds.
#[inline(never)]
pub(crate) fn add_deadline(fact: &mut Option<Fact<Deadline>>, reading: Option<Reading<Deadline>>) {
    add_compatible(fact, reading, |first, other| {
        first.date == other.date && alike(minute(first), minute(other)) && same_zone(first, other)
    });
    let Some(fact) = fact else { return };
    if fact.standing == Standing::Agreed {
        let time = fact.readings.iter().find_map(|reading| reading.value.time);
        let zone = fact.readings.iter().find_map(|reading| reading.value.zone.clone());
        fact.value = Deadline { date: fact.value.date, time, zone };
    }
}

/// An edition that states fewer terms of the contract does not contradict one that states more: the fuller holds. Which
/// terms the other lacks is told by what looks for gaps.
#[inline(never)]
pub(crate) fn add_contract(fact: &mut Option<Fact<Contract>>, reading: Option<Reading<Contract>>) {
    add_compatible(fact, reading, |first, other| holds(first, other) || holds(other, first));
    let Some(fact) = fact else { return };
    let fuller = fact.readings.last().filter(|last| holds(&last.value, &fact.value));
    if let Some(fuller) = fuller {
        fact.value = fuller.value;
    }
}

/// Whether a contract has every term that another one states.
#[inline(never)]
pub(crate) fn holds(fuller: &Contract, other: &Contract) -> bool {
    let (fuller, other) = (fuller.terms(), other.terms());
    fuller.iter().zip(&other).all(|((_, own), (_, stated))| stated.is_none() || own == stated)
}

/// "23:59", "11:59:59 PM" and "midnight" are one time.
fn minute(deadline: &Deadline) -> Option<(u8, u8)> {
    deadline.time.map(|time| (time.hour(), time.minute()))
}

/// A contract on which one edition contradicts itself is not agreed, even where both do so alike.
#[inline(never)]
pub(crate) fn mark_contradictions(facts: &mut Facts, problems: &[Diagnostic]) {
    let contradicts = |problem: &Diagnostic| problem.code == Code::Conflict(FactId::Contract);
    let Some(contract) = &mut facts.contract else { return };
    if contract.standing == Standing::Agreed && problems.iter().any(contradicts) {
        contract.standing = Standing::Conflicting;
    }
}

/// Whether two lists name the same ways for the same people, as far as both keep their targets.
#[inline(never)]
pub(crate) fn lead_alike(a: &[Application], b: &[Application]) -> bool {
    let bare = |url: &str| {
        let url = url.strip_prefix("https://").or(url.strip_prefix("http://")).unwrap_or(url);
        edge::trim_end(url, "/").to_ascii_lowercase()
    };
    a.iter().all(|way| {
        let other = b.iter().find(|other| other.audience == way.audience);
        let urls = other.and_then(|other| way.url.as_deref().zip(other.url.as_deref()));
        urls.is_none_or(|(a, b)| bare(a) == bare(b))
    })
}

/// Whether two parts agree where both are stated.
fn alike<T: PartialEq + Copy>(a: Option<T>, b: Option<T>) -> bool {
    a.is_none() || b.is_none() || a == b
}

/// "Brussels time" and "heure de Bruxelles" are one zone; names of zones are the same in both.
fn same_zone(first: &Deadline, other: &Deadline) -> bool {
    let (Some(a), Some(b)) = (&first.zone, &other.zone) else { return true };
    let is_abbreviated = |zone: &str| !edge::has(zone, " ");
    let offset = |deadline| match Moment::of(deadline) {
        Moment::At(clock) => Some(clock.offset),
        _ => None,
    };
    a.eq_ignore_ascii_case(b)
        || !(is_abbreviated(a) && is_abbreviated(b)) && alike(offset(first), offset(other))
}

/// An edition that prints no currency or period does not contradict one that does.
pub(crate) fn same_pay(a: &Salary, b: &Salary) -> bool {
    a.amount == b.amount
        && alike(a.currency.as_deref(), b.currency.as_deref())
        && alike(a.period, b.period)
}

/// Bodies have one acronym in both languages and a name in each; names alone cannot be compared.
pub(crate) fn same_body(a: &Organisation, b: &Organisation) -> bool {
    alike(a.acronym.as_deref(), b.acronym.as_deref())
}

/// A place that is not known may have another name in each language.
#[inline(never)]
pub(crate) fn same_place(a: &Location, b: &Location) -> bool {
    let is_known = |city: &str| CITIES.names().any(|known| known.first == city);
    let same_city = match (a.city.as_deref(), b.city.as_deref()) {
        (Some(a), Some(b)) => a == b || !(is_known(a) || is_known(b)),
        (a, b) => a == b,
    };
    same_city && alike(a.country.as_deref(), b.country.as_deref())
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::{Date, Deadline, Organisation, Time};
    use vacancy_model::{Certainty, Fact, Lang, Quote, Reading, Rule, Standing};
    use vacancy_text::Span;

    use super::{add_deadline, add_equal, same_body};

    #[test]
    fn bodies_are_told_apart_by_their_acronyms() {
        let body = |acronym: Option<&str>| Organisation {
            name: String::new(),
            acronym: acronym.map(str::to_owned),
        };
        assert!(same_body(&body(Some("NCIA")), &body(Some("NCIA"))));
        assert!(same_body(&body(Some("NCIA")), &body(None)));
        assert!(!same_body(&body(Some("NCIA")), &body(Some("NSPA"))));
        assert!(!same_body(&body(Some("NATO")), &body(Some("NATO IS"))));
    }

    fn reading<T>(language: Lang, value: T) -> Reading<T> {
        let quote = Quote {
            language,
            text: String::new(),
            mention: Span::default(),
            caption: None,
            rule: Rule::DeadlineCaption,
            certainty: Certainty::Stated,
            parts: Vec::new(),
        };
        Reading { value, quote: Box::new(quote) }
    }

    fn with_zones(first: &str, other: &str) -> Standing {
        let mut fact = None;
        for (language, zone) in [(Lang::En, first), (Lang::Fr, other)] {
            let (date, time) = (Date::new(2025, 6, 15).unwrap(), Time::new(23, 59, 0));
            let value = Deadline { date, time, zone: Some(zone.to_owned()) };
            add_deadline(&mut fact, Some(reading(language, value)));
        }
        fact.unwrap().standing
    }

    fn fact(english: Option<u32>, french: Option<u32>) -> Fact<u32> {
        let mut fact = None;
        add_equal(&mut fact, english.map(|value| reading(Lang::En, value)));
        add_equal(&mut fact, french.map(|value| reading(Lang::Fr, value)));
        fact.unwrap()
    }

    fn deadlines(first: (u8, Option<Time>), other: (u8, Option<Time>)) -> Fact<Deadline> {
        let mut fact = None;
        for (language, (day, time)) in [(Lang::En, first), (Lang::Fr, other)] {
            let value = Deadline { date: Date::new(2025, 6, day).unwrap(), time, zone: None };
            add_deadline(&mut fact, Some(reading(language, value)));
        }
        fact.unwrap()
    }

    #[test]
    fn keeps_both_readings_of_a_conflict_and_takes_the_first() {
        let fact = fact(Some(3), Some(4));
        assert_eq!((fact.value, fact.standing, fact.readings.len()), (3, Standing::Conflicting, 2));
    }

    #[test]
    fn tells_agreed_from_one_sided() {
        assert_eq!(fact(Some(3), Some(3)).standing, Standing::Agreed);
        assert_eq!(fact(Some(3), None).standing, Standing::OneSided);
        assert_eq!(fact(None, Some(3)).standing, Standing::OneSided);
    }

    #[test]
    fn zones_agree_where_no_clock_tells_them_apart() {
        assert_eq!(with_zones("Brussels time", "heure de Bruxelles"), Standing::Agreed);
        assert_eq!(with_zones("Brussels time", "heure locale"), Standing::Agreed);
        assert_eq!(with_zones("Brussels time", "UTC"), Standing::Conflicting);
        assert_eq!(with_zones("CEST", "CET"), Standing::Conflicting);
    }

    #[test]
    fn a_missing_time_is_no_conflict_and_another_day_is() {
        let time = Time::new(23, 59, 0);
        let fact = deadlines((15, None), (15, time));
        assert_eq!((fact.value.time, fact.standing), (time, Standing::Agreed));
        assert_eq!(deadlines((15, time), (16, time)).standing, Standing::Conflicting);
        let midnight = Time::new(23, 59, 59);
        assert_eq!(deadlines((15, time), (15, midnight)).standing, Standing::Agreed);
        let noon = Time::new(12, 0, 0);
        assert_eq!(deadlines((15, time), (15, noon)).standing, Standing::Conflicting);
    }
}
