//! What stands in a field, as a reader writes it, and the part of a value that it makes.

use vacancy_messages::{NAMED_COUNTRIES, country_name};
use vacancy_model::value::{Amount, Date, Time};
use vacancy_model::{FactId, Lang};

use super::{Field, Kind};

/// Why an entry is not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Problem {
    /// Without it there is no value.
    Missing,
    /// Nothing is filled in at all.
    Nothing,
    NoDate,
    NoTime,
    NoNumber,
    NoAmount,
    NoCurrency,
    NoCountry,
    NoAddress,
}

/// Clearances that have a code, lowest first.
pub(crate) const CLEARANCES: [(&str, &str); 4] = [
    ("NR", "NATO RESTRICTED"),
    ("NC", "NATO CONFIDENTIAL"),
    ("NS", "NATO SECRET"),
    ("CTS", "COSMIC TOP SECRET"),
];

/// More years, months or posts nobody counts.
const MOST: u32 = 9999;

/// The part that an entry makes; empty where nothing is said.
pub(super) fn read(field: &Field, entry: &str) -> Result<String, Problem> {
    let entry = entry.trim();
    if entry.is_empty() {
        return if field.is_required { Err(Problem::Missing) } else { Ok(String::new()) };
    }
    match field.kind {
        Kind::Text | Kind::Choice(_) | Kind::Level | Kind::Clearance => Ok(entry.to_owned()),
        Kind::Tick => Ok(u32::from(is_ticked(entry)).to_string()),
        Kind::Date => Date::read(entry).map(|date| date.to_string()).ok_or(Problem::NoDate),
        Kind::Time => time(entry).ok_or(Problem::NoTime),
        Kind::Number => {
            let number = entry.parse().ok().filter(|number: &u32| *number <= MOST);
            number.map(|number| number.to_string()).ok_or(Problem::NoNumber)
        }
        Kind::Amount => amount(entry).ok_or(Problem::NoAmount),
        Kind::Currency => currency(entry).ok_or(Problem::NoCurrency),
        Kind::Country => country(entry).ok_or(Problem::NoCountry),
        Kind::Address => is_address(entry).then(|| entry.to_owned()).ok_or(Problem::NoAddress),
    }
}

/// What one part says of another: a code has a name.
pub(super) fn complete(fact: FactId, parts: &mut [String]) {
    if let (FactId::Clearance, [code, name]) = (fact, parts)
        && let Some((_, known)) = CLEARANCES.iter().find(|(known, _)| code == known)
    {
        (*known).clone_into(name);
    }
}

/// Boxes tell whether they are ticked in a word.
pub(crate) fn is_ticked(entry: &str) -> bool {
    matches!(entry, "1" | "true")
}

/// The entry for a part, as a reader would write it.
pub(super) fn write(field: &Field, part: &str, lang: Lang) -> String {
    match field.kind {
        // Fields for a time of day have no seconds unless they count.
        Kind::Time => part.strip_suffix(":00").unwrap_or(part).to_owned(),
        Kind::Country => country_name(part, lang).unwrap_or(part).to_owned(),
        _ => part.to_owned(),
    }
}

/// With or without seconds, as browsers give it.
fn time(entry: &str) -> Option<String> {
    let seconds = if entry.len() == "23:59".len() { ":00" } else { "" };
    Time::read(&[entry, seconds].concat()).map(Time::iso)
}

/// `5195.80` for "5,195.80", "5 195,80" and "5.195,80 ": a sign before three last figures sets
/// thousands apart, before one or two it is the decimal one.
fn amount(entry: &str) -> Option<String> {
    let is_blank = |c: char| c.is_whitespace() || matches!(c, '\'' | '’');
    let entry: String = entry.chars().filter(|c| !is_blank(*c)).collect();
    let at = entry.rfind(['.', ',']).filter(|at| entry.len() - at != "000".len() + 1);
    let (whole, decimals) = at.map_or((&*entry, ""), |at| entry.split_at(at));
    let mut groups = whole.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let is_grouped = groups.all(|group| group.len() == "000".len());
    if !is_grouped || first.is_empty() || decimals.len() > ".00".len() {
        return None;
    }
    let decimals = decimals.replace(',', ".");
    Amount::read(&[&*whole.replace(['.', ','], ""), &decimals].concat()).map(|it| it.to_string())
}

/// Three letters, or a sign that stands for one currency alone.
fn currency(entry: &str) -> Option<String> {
    match entry {
        "€" => Some("EUR".to_owned()),
        "£" => Some("GBP".to_owned()),
        _ => {
            let is_code =
                entry.len() == 3 && entry.bytes().all(|letter| letter.is_ascii_alphabetic());
            is_code.then(|| entry.to_ascii_uppercase())
        }
    }
}

/// A country by its code, or by its name in either language.
fn country(entry: &str) -> Option<String> {
    let wanted = entry.to_lowercase();
    let is_named = |code: &str| {
        let mut names = Lang::ALL.into_iter().filter_map(|lang| country_name(code, lang));
        names.any(|name| name.to_lowercase() == wanted)
    };
    let named = NAMED_COUNTRIES.iter().copied().find(|code| is_named(code));
    let is_code = entry.len() == 2 && entry.bytes().all(|letter| letter.is_ascii_alphabetic());
    named.map(str::to_owned).or_else(|| is_code.then(|| entry.to_ascii_uppercase()))
}

fn is_address(entry: &str) -> bool {
    let lower = entry.to_lowercase();
    let is_web = ["https://", "http://", "www."].iter().any(|start| lower.starts_with(start));
    is_web && !entry.contains(|c: char| c.is_whitespace() || c.is_control())
}
