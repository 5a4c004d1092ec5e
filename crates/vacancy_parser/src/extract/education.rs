//! Education: the least that is essential.
//!
//! "possess a university degree"; "avoir une bonne instruction générale, au moins du niveau
//! secondaire supérieur". A higher degree that is only desirable does not count.

use vacancy_model::value::{Education, EducationLevel};
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
        // "higher secondary level" holds "secondary level": of overlapping names the more telling,
        // which is the higher level, counts.
        let named: Vec<_> = named.collect();
        let is_hidden = |level: EducationLevel, range: &std::ops::Range<usize>| {
            let overlaps =
                |other: &std::ops::Range<usize>| other.start < range.end && range.start < other.end;
            named.iter().any(|(higher, other)| *higher > level && overlaps(other))
        };
        let (level, range) = named
            .iter()
            .filter(|(level, range)| !is_hidden(*level, range))
            .min_by_key(|(level, _)| *level)?;
        let mention = piece.stretch.rebase(range.start, range.end);
        Some(cx.reading(Education { level: *level }, mention, Rule::EducationRequirement))
    })
}
