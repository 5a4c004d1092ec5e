//! Experience: the years in the first essential requirement that asks for some.
//!
//! "have at least 6 years' previous experience"; "avoir une expérience d'au moins huit ans".

use vacancy_model::value::Experience;
use vacancy_model::{Reading, Rule};

use super::Cx;
use super::lists::essential;
use crate::fold::Stretch;
use crate::lexicon::Known;
use crate::read::quantity::{Quantity, Unit, quantities};

pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Experience>> {
    essential(cx).into_iter().find_map(|piece| {
        if !cx.index.has_known(piece.stretch, Known::unit(cx.language()))
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
        let mut years = found.into_iter().filter(|found| found.unit == Unit::Years);
        let years = years.find(|found| !is_when(found))?;
        let mention = Stretch::new(years.start, years.end);
        let value = Experience { minimum_years: years.value };
        Some(Reading { value, quote: cx.quote(mention, Rule::ExperienceRequirement) })
    })
}

#[cfg(test)]
mod tests {
    use crate::extract::testing::essential;

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
    fn ignores_years_of_something_else() {
        check("have experience in crisis management", None);
        check("be under 60 years of age", None);
    }
}
