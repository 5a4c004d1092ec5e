//! Experience: the years in the first essential requirement that asks for some.
//!
//! "have at least 6 years' previous experience"; "avoir une expérience d'au moins huit ans".

use vacancy_model::value::Experience;
use vacancy_model::{Reading, Rule};

use super::lists::essential;
use super::{Cx, MAX_REQUIREMENT_BYTES};
use crate::fold::Stretch;
use crate::lexicon::{Known, Phrases};
use crate::read::quantity::{Quantity, Unit, quantities};
use crate::structure::Piece;

pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Experience>> {
    let mut asked = essential(cx).into_iter().filter_map(|piece| asked_in(cx, &piece));
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
        || !cx.index.has_any(piece.stretch, cx.lexicon.experience)
    {
        return None;
    }
    let words = cx.index.words(piece.stretch);
    let found = quantities(&words, cx.lexicon);
    // "within the last ten years" says when.
    let is_when = |found: &Quantity| {
        let before = words.iter().rposition(|word| word.end <= found.start).unwrap_or(0);
        let near = words.iter().skip(before).take_while(|word| word.start <= found.end + 1);
        near.into_iter().any(|word| cx.lexicon.when.contains(word.text))
    };
    let is_asked = |found: &Quantity| found.unit == Unit::Years && !is_when(found);
    let mut years = found.into_iter().filter(is_asked);
    let first = years.next()?;
    let names_level = |names: &&(_, Phrases)| cx.index.has_any(piece.stretch, names.1);
    let is_by_education =
        years.next().is_some() && cx.lexicon.education.iter().filter(names_level).nth(1).is_some();
    Some(Asked { years: first, is_by_education })
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
    }

    #[test]
    fn ignores_years_of_something_else() {
        check("have experience in crisis management", None);
        check("be under 60 years of age", None);
    }
}
