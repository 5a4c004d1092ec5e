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
    kind: Kind,
    value: u64,
    stated: S,
}

impl Figure<Stretch> {
    pub(crate) fn in_words(self, source: impl Fn(Stretch) -> String) -> Figure<String> {
        Figure { kind: self.kind, value: self.value, stated: source(self.stated) }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
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
    /// Each figure counts once.
    fn add(&mut self, kind: Kind, value: u64, start: usize, end: usize) {
        if self.0.iter().all(|known| known.kind != kind || known.value != value) {
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
const YEAR: u64 = MONTHS_A_YEAR as u64;

fn months(value: u32, unit: Unit) -> u64 {
    u64::from(value) * if unit == Unit::Years { YEAR } else { 1 }
}

/// What states those figures of each of two sentences that the other does not have.
pub(crate) fn differences<S: Clone>(ours: &[Figure<S>], theirs: &[Figure<S>]) -> [Vec<S>; 2] {
    let (a, b) = (without(ours, theirs), without(theirs, ours));
    // "one of the official languages", "l'une des deux langues": words count one for one.
    let words = |own: &[&Figure<S>]| own.iter().filter(|it| it.kind == Kind::InWords).count();
    let counts = words(&a) == words(&b);
    let stated = |own: &[&Figure<S>], others: &[&Figure<S>], other: &[Figure<S>]| {
        let has = |kind: Kind| other.iter().any(|it| it.kind == kind);
        // "15 minutes", "un quart d'heure": what the other says in its own way.
        let is_loose = has(Kind::Loose)
            && !others.iter().any(|it| matches!(it.kind, Kind::Number | Kind::Months));
        let mut stated = Vec::new();
        for figure in own {
            let is_said = match figure.kind {
                Kind::InWords => counts,
                Kind::MonthsBefore => has(Kind::Months),
                Kind::Every => has(Kind::Every),
                Kind::PerhapsMonths | Kind::Loose => false,
                Kind::Number | Kind::Months => !is_loose,
                Kind::Level | Kind::Month => true,
            };
            if is_said {
                stated.push(figure.stated.clone());
            }
        }
        stated
    };
    [stated(&a, &b, theirs), stated(&b, &a, ours)]
}

fn without<'f, S>(ours: &'f [Figure<S>], theirs: &[Figure<S>]) -> Vec<&'f Figure<S>> {
    let mut own = Vec::new();
    for figure in ours {
        if !theirs.iter().any(|other| same(figure, other)) {
            own.push(figure);
        }
    }
    own
}

fn same<S>(a: &Figure<S>, b: &Figure<S>) -> bool {
    // "30 June", "le 30/06": a month may be a number, too.
    let is_count = |figure: &Figure<S>| {
        matches!(figure.kind, Kind::Number | Kind::InWords | Kind::Month | Kind::Loose)
    };
    let is_term = |figure: &Figure<S>| {
        matches!(figure.kind, Kind::Months | Kind::MonthsBefore | Kind::PerhapsMonths | Kind::Every)
    };
    // "six years, two of them abroad", "six ans, dont deux ans à l'étranger"
    let is_of = |a: &Figure<S>, b: &Figure<S>| {
        is_count(a) && is_term(b) && b.value.is_multiple_of(YEAR) && b.value / YEAR == a.value
    };
    let is_alike = a.kind == b.kind || is_count(a) && is_count(b) || is_term(a) && is_term(b);
    a.value == b.value && is_alike || is_of(a, b) || is_of(b, a)
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;
    use vacancy_text::Format;

    use super::{Figures, differences};
    use crate::fold::Folded;
    use crate::lexicon::Lexicon;
    use crate::read::words::words;
    use crate::segment;

    fn figures(sentence: &str, lexicon: &Lexicon) -> Figures {
        let document = segment(sentence, Format::Text);
        let folded = Folded::new(&document);
        super::figures(&words(folded.text()), lexicon, |stretch| folded.source(stretch))
    }

    #[track_caller]
    fn check(english: &str, french: &str, are_alike: bool) {
        let of = |text, language| figures(text, Lexicon::of(language));
        let [ours, theirs] = differences(&of(english, Lang::En), &of(french, Lang::Fr));
        assert_eq!(ours.is_empty() && theirs.is_empty(), are_alike, "{english} / {french}");
    }

    #[test]
    fn compares_across_languages() {
        check("at least 8 years of experience", "une expérience d'au moins huit ans", true);
        check("at least 8 years of experience", "une expérience d'au moins sept ans", false);
        check(
            "V (Advanced) in one; II in the other",
            "niveau V dans l'une, niveau II dans l'autre",
            true,
        );
        check(
            "V (Advanced) in one; II in the other",
            "niveau V dans l'une, niveau III dans l'autre",
            false,
        );
        check("PRINCE 2 and ISO 27001", "PRINCE 2 et ISO 27001", true);
        check("24 months", "deux ans", true);
        check("for a year or more", "pendant un an ou plus", true);
        check("for a year or more", "pendant deux ans ou plus", false);
        check(
            "six years, at least one of them abroad",
            "six ans, dont un an au moins ailleurs",
            true,
        );
        check("six years, two of them abroad", "six ans, dont deux ans au moins ailleurs", true);
        check("six years, two of them abroad", "six ans, dont trois ans au moins ailleurs", false);
        check("twice a year", "deux fois par an", true);
        check("every six months", "deux fois par an", true);
        check("within 1,000 days", "sous mille jours", true);
        check("more than 10,000 users", "plus de 1 000 utilisateurs", false);
        check("from 6 p.m. to 8.30 p.m.", "de 18h à 20h30", true);
        check("more than EUR 2.5 million", "plus de trois millions et demi d'euros", false);
        check("on the eightieth anniversary", "pour le 80e anniversaire", true);
        check("until 6 p.m.", "jusqu'à 19 heures", false);
        check("in 15 minutes", "en un quart d'heure", true);
        check("in 15 minutes", "en 20 minutes et un quart", false);
        check("for 2 weeks", "pendant quinze jours", true);
        check("for 18 months", "pendant un an et demi", true);
        check("for 18 months", "pendant deux ans et demi", false);
        check("in its 2nd edition", "dans sa deuxième édition", true);
        check("of the 20th century", "du XXe siècle", true);
        check("at least 90 guests", "au moins quatre-vingt-dix invités", true);
        check("at least 90 guests", "au moins quatre-vingts invités", false);
        check("every second year", "tous les deux ans", true);
        check("every third year", "tous les deux ans", false);
        check("a three-year plan", "un plan triennal", true);
        check("a three-year plan", "un plan de trois ans", true);
        check("a three-year plan", "un plan de quatre ans", false);
        check("a team of 5 people", "une équipe de cinq personnes", true);
        check("a team of 5 people", "une équipe de six personnes", false);
        check("two or three languages", "deux ou quatre langues", false);
        check("one of the languages", "l'une des deux langues", true);
        check("by 31 December 2026", "pour le 31 décembre 2026", true);
        check("from 1 January", "depuis le 1er janvier", true);
        check("by 30 November 2026", "pour le 30 décembre 2026", false);
        check("by 30 June 2027", "pour le 30/06/2027", true);
        check("by 30 June 2027", "pour le 30/07/2027", false);
        check("one of the official languages", "l'une des langues officielles", true);
    }
}
