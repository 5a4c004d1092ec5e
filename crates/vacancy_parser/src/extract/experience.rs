//! Experience: the years in the first essential requirement that asks for some.
//!
//! "have at least 6 years' previous experience"; "avoir une expérience d'au moins huit ans".

use vacancy_model::value::Experience;
use vacancy_model::{Reading, Rule};
use vacancy_text::trim_start;

use super::{Cx, MAX_REQUIREMENT_BYTES};
use crate::edge;
use crate::fold::Stretch;
use crate::lexicon::either::experience::{DONE_FOR, INSTEAD, OF, STUDIES};
use crate::lexicon::{Known, Phrases, phrases};
use crate::read::phrase;
use crate::read::quantity::{MONTHS_A_YEAR, Quantity, Unit, quantities};
use crate::read::words::Word;
use crate::structure::Piece;

/// "âgé(e) d'au moins 25 ans": the word may stand so many words before.
const AGE_REACH: usize = 5;

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Experience>> {
    let mut asked = cx.essential.iter().filter_map(|piece| asked_in(cx, piece));
    let first = asked.next()?;
    let asked = if first.is_by_education { asked.find(|it| !it.is_by_education) } else { None };
    let years = asked.unwrap_or(first).years;
    let mention = Stretch::new(years.start, years.end);
    let value = Experience { minimum_years: years.value };
    Some(Reading { value, quote: cx.quote(mention, Rule::ExperienceRequirement) })
}

/// The years that a requirement asks for.
struct Asked {
    years: Quantity,
    /// "Higher secondary education with 2 years of experience, or secondary education with 4": what
    /// makes up for an education is no requirement of its own.
    is_by_education: bool,
}

fn asked_in(cx: &Cx<'_, '_>, piece: &Piece) -> Option<Asked> {
    if piece.stretch.len() > MAX_REQUIREMENT_BYTES
        || !cx.index.has_known(piece.stretch, Known::unit(cx.language()))
    {
        return None;
    }
    let words = cx.index.words(piece.stretch);
    let found = quantities(&words, cx.lexicon, phrases![]);
    if !cx.index.has_any(piece.stretch, cx.lexicon.experience) && !begins(cx, piece, &found) {
        return None;
    }
    let is_near = |found: &Quantity, before: usize, behind: usize, phrases: Phrases| {
        let (first, last) = places_of(&words, found);
        let near = words.iter().take(last + 1 + behind).skip(first.saturating_sub(before));
        near.into_iter().any(|word| phrases.contains(word.text))
    };
    // "within the last ten years" says when; "at least 21 years old", "years of age" how old; "training of three
    // years" how long it took.
    let is_asked = |found: &Quantity| {
        !is_near(found, 1, 1, cx.lexicon.when)
            && !is_near(found, AGE_REACH, 2, cx.lexicon.age)
            && !is_of_studies(&words, found)
    };
    let mut years = Vec::new();
    for found in found {
        if is_asked(&found)
            && let Some(found) = in_years(found)
        {
            years.push(found);
        }
    }
    let first = *years.first()?;
    let names_level = |names: &&(_, Phrases)| cx.index.has_any(piece.stretch, names.1);
    let before = cx.text(Stretch::new(piece.stretch.start(), first.start));
    let is_alternative = trim_start(edge::behind_last(before, ",;")).starts_with(cx.lexicon.or);
    let mut levels = cx.lexicon.education.iter().filter(names_level);
    let is_by_education = if cx.index.has_any(piece.stretch, INSTEAD) {
        levels.next().is_some()
    } else {
        (is_alternative || years.len() > 1) && levels.nth(1).is_some()
    };
    Some(Asked { years: first, is_by_education })
}

/// "training of three years": whether a quantity says how long an education took.
fn is_of_studies(words: &[Word<'_>], found: &Quantity) -> bool {
    let (first, _) = places_of(words, found);
    let mut before = words.iter().take(first).rev().map(|word| word.text);
    before.find(|word| !OF.contains(word)).is_some_and(|word| STUDIES.contains(word))
}

/// "at least five years of translating": what a requirement begins with is asked, whatever it is called, but
/// for the years of an education.
fn begins(cx: &Cx<'_, '_>, piece: &Piece, found: &[Quantity]) -> bool {
    /// "- a minimum of "
    const REACH: usize = 16;
    // "avoir plus de 21 ans" is an age: of work, something is said behind the years, or what was done for them.
    let is_first = found.first().is_some_and(|first| {
        let before = cx.text(Stretch::new(piece.stretch.start(), first.start));
        first.start <= piece.stretch.start() + REACH && first.end + 2 < piece.stretch.end()
            || phrase::first_of(before, DONE_FOR).is_some()
    });
    let names_level = |names: &(_, Phrases)| cx.index.has_any(piece.stretch, names.1);
    is_first
        && !cx.index.has_any(piece.stretch, STUDIES)
        && !cx.lexicon.education.iter().any(names_level)
}

/// The numbers of the first and the last word of a quantity.
fn places_of(words: &[Word<'_>], found: &Quantity) -> (usize, usize) {
    let first = words.iter().position(|word| word.start >= found.start).unwrap_or(0);
    let last = words.iter().rposition(|word| word.end <= found.end).unwrap_or(first);
    (first, last)
}

/// "24 months" are two years; fewer are none.
fn in_years(found: Quantity) -> Option<Quantity> {
    match found.unit {
        Unit::Years => Some(found),
        Unit::Months if found.value.is_multiple_of(MONTHS_A_YEAR) => {
            Some(Quantity { value: found.value / MONTHS_A_YEAR, unit: Unit::Years, ..found })
        }
        Unit::Months => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::extract::testing::{essential, section};

    #[track_caller]
    fn check(item: &str, years: Option<u32>) {
        assert_eq!(
            essential(item).experience.map(|fact| fact.value.minimum_years),
            years,
            "{item}"
        );
    }

    #[test]
    fn reads_years_in_figures_and_words() {
        check("have at least 6 years' previous experience", Some(6));
        check("have a minimum of ten years of relevant experience", Some(10));
        check("have, within the last ten years, gained four years of experience", Some(4));
        check("have worked for three to five years in audit", Some(3));
        check("have between six and eight years of experience", Some(6));
        check("have 24 months of experience", Some(2));
        check("at least five years of translating technical texts", Some(5));
        check("three years of university studies in law", None);
        let age =
            "ACQUIS ESSENTIELS\n\n- avoir plus de 21 ans au début du stage ;\n- être diplômé.";
        assert!(section("2. QUALIFICATIONS ET EXPÉRIENCE", age).experience.is_none());
        check("have more than 21 years", None);
        check(
            "possess three years of experience, of which two years in project management",
            Some(3),
        );
    }

    #[test]
    fn years_that_make_up_for_an_education_come_last() {
        let education = "higher secondary education and vocational training with 2 years of experience, \
                         or secondary education and vocational training with 4 years of experience";
        check(education, Some(2));
        let items = format!("- {education};\n- at least 3 years of experience in logistics.");
        let facts = section("ESSENTIAL", &items);
        assert_eq!(facts.experience.map(|fact| fact.value.minimum_years), Some(3));
        let items = "- a university degree in law, or higher secondary education with 10 years of experience;\n\
                     - 5 years experience in planning.";
        let facts = section("ESSENTIAL", items);
        assert_eq!(facts.experience.map(|fact| fact.value.minimum_years), Some(5));
        let items = "- a degree in informatics; as an exception, ten years' practice may take its place;\n\
                     - 4 years of experience with clouds.";
        let facts = section("ESSENTIAL", items);
        assert_eq!(facts.experience.map(|fact| fact.value.minimum_years), Some(4));
    }

    #[test]
    fn past_work_need_not_be_called_experience() {
        check("have a minimum of six years' practice in a registry", Some(6));
        check("have a minimum of ten years in external audit", Some(10));
        check("have spent no fewer than four years caring for a collection", Some(4));
        check("hold a licence that is valid for three years", None);
    }

    #[test]
    fn ignores_years_of_something_else() {
        check("have experience in crisis management", None);
        check("be under 60 years of age", None);
        check("be at least 21 years old and have experience with firearms", None);
        check("have experience with documents that are 30 years old", None);
        check("have six months of experience", None);
        check("have finished higher education of at least two years in law", None);
        check("have repaired radars for a minimum of five years", Some(5));
        check("have completed vocational training of three years in aircraft mechanics", None);
        check("have a university degree (Bachelor's, three years as a minimum) in law", None);
    }
}
