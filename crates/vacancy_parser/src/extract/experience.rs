//! Experience: the years in the first essential requirement that asks for some.
//!
//! "have at least 6 years' previous experience"; "avoir une expérience d'au moins huit ans".

use vacancy_model::value::Experience;
use vacancy_model::{Reading, Rule};

use super::Cx;
use super::lists::essential;
use crate::read::quantity::{Unit, quantities};

pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Experience>> {
    essential(cx).into_iter().find_map(|piece| {
        let words = cx.text(piece.stretch);
        if !words.contains(cx.lexicon.experience) {
            return None;
        }
        let years =
            quantities(words, cx.lexicon).into_iter().find(|found| found.unit == Unit::Years)?;
        let mention = piece.stretch.rebase(years.start, years.end);
        let value = Experience { minimum_years: years.value };
        Some(cx.reading(value, mention, Rule::ExperienceRequirement))
    })
}
