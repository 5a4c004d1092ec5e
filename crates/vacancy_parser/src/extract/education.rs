//! Education: the least that is essential.
//!
//! "possess a university degree"; "avoir une bonne instruction générale, au moins du niveau
//! secondaire supérieur". A higher degree that is only desirable does not count.

use vacancy_model::value::Education;
use vacancy_model::{Reading, Rule};

use super::Cx;
use super::lists::essential;
use crate::read::phrase;

pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Education>> {
    essential(cx).into_iter().find_map(|piece| {
        let words = cx.text(piece.stretch);
        // The first requirement that names any level; of the levels it names, the least will do.
        let named = cx
            .lexicon
            .education
            .iter()
            .filter_map(|(name, level)| Some((*level, phrase::find(words, name)?)));
        // "higher secondary" also holds "secondary": of names in one place the longest counts.
        let named: Vec<_> = named.collect();
        let longest = named.iter().filter(|(_, range)| {
            !named.iter().any(|(_, other)| {
                other != range && other.start <= range.start && other.end >= range.end
            })
        });
        let (level, range) = longest.min_by_key(|(level, _)| *level)?;
        let mention = piece.stretch.rebase(range.start, range.end);
        Some(cx.reading(Education { level: *level }, mention, Rule::EducationRequirement))
    })
}
