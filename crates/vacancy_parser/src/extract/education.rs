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

#[cfg(test)]
mod tests {
    use vacancy_model::value::EducationLevel::{
        self, Secondary, University, UpperSecondary, Vocational,
    };

    use crate::extract::testing::{essential, section};

    #[track_caller]
    fn check(item: &str, level: EducationLevel) {
        let education = essential(item).education.unwrap_or_else(|| panic!("none in {item}"));
        assert_eq!(education.value.level, level);
    }

    #[test]
    fn reads_the_least_level_that_will_do() {
        check("possess a university degree from an institute of recognised standing", University);
        check("have a good general education at least to higher secondary level", UpperSecondary);
        check("have a good general education of at least secondary level", Secondary);
        check(
            "possess a university degree, or a vocational diploma with more experience",
            Vocational,
        );
    }

    #[test]
    fn ignores_what_is_only_desirable() {
        let facts = section("DESIRABLE", "- a university degree;\n- a second one.");
        assert!(facts.education.is_none());
        assert!(essential("have experience of working with universities").education.is_none());
    }
}
