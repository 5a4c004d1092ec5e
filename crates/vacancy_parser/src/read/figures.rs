//! The figures of a sentence in a form that does not depend on its language.

use vacancy_model::value::LanguageLevel;

use super::count::{count, number};
use super::level::read_level;
use super::quantity::{MONTHS_A_YEAR, Quantity, Unit, phrase_at, quantities, unit};
use super::words::Word;
use crate::fold::Stretch;
use crate::lexicon::either::numbers;
use crate::lexicon::{Known, Lexicon, month_number, phrases};
use crate::script;

/// What a figure says, whatever the language: "six ans" and "6 years" are one; and what states it, as a
/// place or in words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Figure<S> {
    pub(crate) kind: Kind,
    pub(crate) value: u64,
    pub(crate) stated: S,
}

impl Figure<Stretch> {
    pub(crate) fn in_words(self, source: impl Fn(Stretch) -> String) -> Figure<String> {
        Figure { kind: self.kind, value: self.value, stated: source(self.stated) }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A term, in months.
    Months,
    /// The same before a noun, "a three-year plan", which may be one word in the other language.
    MonthsBefore,
    /// "a year", which may be a term, "un an", or how often, "par an"; "one" beside a term.
    PerhapsMonths,
    /// How often: "every two years", which the other language may say as "twice in four years".
    Every,
    Level,
    Number,
    /// A number in words, which the other language may write in figures or not at all.
    InWords,
    /// The month of a day: "31 December".
    Month,
    /// What may stand for any figure: "a fortnight", "trois quarts d'heure".
    Loose,
}

/// What some words state in figures.
pub(crate) type Figures = Box<[Figure<Stretch>]>;

/// So many words are no requirement: what they say in figures is not compared.
const MAX_WORDS: usize = 2_000;

/// The figures of some words, each once, with where it is stated: terms, levels, numbers. `source` gives
/// words as they are printed.
pub(crate) fn figures<'s>(
    words: &[Word<'_>],
    lexicon: &Lexicon,
    source: impl Fn(Stretch) -> &'s str,
) -> Figures {
    if words.len() > MAX_WORDS {
        return Figures::default();
    }
    let mut found = Found::default();
    let terms = quantities(words, lexicon, phrases![]);
    found.add_terms(words, lexicon, &terms);
    found.add_ordinals(words, lexicon);
    found.add_levels(words, source);
    found.add_counts(words, lexicon, &terms);
    found.0.into_boxed_slice()
}

#[derive(Default)]
struct Found(Vec<Figure<Stretch>>);

impl Found {
    /// Each figure counts once, and zero not at all: "06:00" is "6 h".
    fn add(&mut self, kind: Kind, value: u64, start: usize, end: usize) {
        let is_zero = kind == Kind::Number && value == 0;
        if !is_zero && self.0.iter().all(|known| known.kind != kind || known.value != value) {
            self.0.push(Figure { kind, value, stated: Stretch::new(start, end) });
        }
    }

    fn add_terms(&mut self, words: &[Word<'_>], lexicon: &Lexicon, terms: &[Quantity]) {
        for term in terms {
            let unit = words.iter().find(|word| word.end == term.end).map_or("", |word| word.text);
            let kind = if is_every(words, term.start) {
                Kind::Every
            } else if numbers::UNITS_BEFORE_NOUNS.contains(unit) {
                Kind::MonthsBefore
            } else {
                Kind::Months
            };
            self.add(kind, months(term.value, term.unit), term.start, term.end);
        }
        // "six years, at least one of them abroad"
        let names_one = |word: &&Word<'_>| {
            word.known.is(Known::ANY_NUMERAL) && lexicon.numerals.place_of(word.text) == Some(1)
        };
        if let Some(one) = words.iter().find(names_one).filter(|_| !terms.is_empty()) {
            self.add(Kind::PerhapsMonths, months(1, Unit::Years), one.start, one.end);
        }
    }

    /// "every second year", "tous les deux ans"; "the third year" counts nothing that lasts.
    fn add_ordinals(&mut self, words: &[Word<'_>], lexicon: &Lexicon) {
        for pair in words.windows(2) {
            let [first, second] = pair else { continue };
            if let Some(unit) = unit(second, lexicon)
                && let Some(nth) =
                    nth(first.text).filter(|nth| *nth == 1 || is_every(words, first.start))
            {
                let kind = if nth == 1 { Kind::PerhapsMonths } else { Kind::Every };
                self.add(kind, months(nth.into(), unit), first.start, second.end);
            }
        }
    }

    /// A single small "i" or "v" is a word; so is the pronoun "I".
    fn add_levels<'s>(&mut self, words: &[Word<'_>], source: impl Fn(Stretch) -> &'s str) {
        for word in words.iter().filter(|word| word.known.is(Known::LEVEL)) {
            let Some(level) = read_level(word.text) else { continue };
            let printed = source(Stretch::new(word.start, word.end));
            if !script::has(printed, script::is_small) && level != LanguageLevel::I {
                self.add(Kind::Level, level as u64, word.start, word.end);
            }
        }
    }

    /// What is counted outside of terms, and the months of days.
    fn add_counts(&mut self, words: &[Word<'_>], lexicon: &Lexicon, terms: &[Quantity]) {
        let is_digits = |word: &Word<'_>| number(word.text).is_some();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let here = at;
            at += 1;
            if terms.iter().any(|term| (term.start..term.end).contains(&word.start)) {
                continue;
            }
            if word.known.is(Known::ANY_LOOSE) || is_ordinal(word.text) {
                self.add(Kind::Loose, 0, word.start, word.end);
            }
            if let Some(count) = count(words, here, lexicon) {
                at = here + count.used;
                let end = words.get(at - 1).map_or(word.end, |last| last.end);
                // "quinze jours" are two weeks, "huit jours" one.
                let is_days =
                    words.get(at).is_some_and(|next| numbers::DAYS_OF_WEEKS.contains(next.text));
                let kind = match count.value {
                    8 | 15 if is_days => Kind::Loose,
                    _ if count.is_in_words => Kind::InWords,
                    _ => Kind::Number,
                };
                self.add(kind, count.value, word.start, end);
                if let Some(minutes) = count.minutes {
                    self.add(Kind::Number, minutes, word.start, end);
                }
            }
            let before = here.checked_sub(1).and_then(|at| words.get(at));
            if (before.is_some_and(is_digits) || words.get(here + 1).is_some_and(is_digits))
                && let Some(month) = month_number(word.text)
            {
                self.add(Kind::Month, month.into(), word.start, word.end);
            }
        }
    }
}

/// Whether "every" stands before the words that begin at a place: "every two years", "tous les deux ans".
fn is_every(words: &[Word<'_>], start: usize) -> bool {
    let at = words.partition_point(|word| word.start < start);
    (1..=at.min(2)).any(|length| phrase_at(words, at - length, numbers::EVERY) == length)
}

/// "eightieth", "quatrième"
fn is_ordinal(word: &str) -> bool {
    numbers::ORDINAL_ENDINGS.ends(word)
}

/// Of "every second year"; "a year" is the first.
fn nth(word: &str) -> Option<u8> {
    if word == "a" { Some(1) } else { numbers::ORDINALS.place_of(word) }
}

/// In months.
pub(crate) const YEAR: u64 = MONTHS_A_YEAR as u64;

fn months(value: u32, unit: Unit) -> u64 {
    u64::from(value) * if unit == Unit::Years { YEAR } else { 1 }
}
