//! Education: the least that is essential.
//!
//! "possess a university degree"; "avoir une bonne instruction générale, au moins du niveau
//! secondaire supérieur". A higher degree that is only desirable does not count.

use vacancy_model::value::{Education, EducationLevel};
use vacancy_model::{Reading, Rule};
use vacancy_text::{trim, trim_end};

use super::Cx;
use crate::edge;
use crate::fold::Stretch;
use crate::lexicon::either::education::{
    EXPLAINS, MEANS, MEANS_APART, OF_PLACES, OF_WORK, RULES_OUT,
};
use crate::read::phrase;

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Education>> {
    let required = cx.essential.iter().find_map(|piece| least_level(cx, piece.stretch));
    let (level, mention) = required?;
    Some(Reading {
        value: Education { level },
        quote: cx.quote(mention, Rule::EducationRequirement),
    })
}

/// Of the levels that a requirement names, the least, which will do.
fn least_level(cx: &Cx<'_, '_>, requirement: Stretch) -> Option<(EducationLevel, Stretch)> {
    let mut named: Vec<(EducationLevel, Stretch)> = Vec::new();
    for (level, names) in cx.lexicon.education {
        for name in *names {
            if let Some(mention) = cx.index.find(requirement, name)
                && !is_other(cx, requirement, mention)
            {
                named.push((*level, mention));
            }
        }
    }
    // "higher secondary level" holds "secondary level", and "Master of Science degree in" a "degree in": of
    // names of one thing the more telling, which is the higher level, counts.
    let is_hidden = |level: EducationLevel, mention: Stretch| {
        named.iter().any(|(higher, other)| {
            *higher > level
                && (other.overlaps(mention)
                    || is_a_word_apart(cx, *other, mention)
                    || is_explained(cx, *other, mention))
        })
    };
    let mut least: Option<(EducationLevel, Stretch)> = None;
    for &(level, mention) in &named {
        if least.is_none_or(|(least, _)| level < least)
            && !is_hidden(level, mention)
            && !is_specified(cx, level, mention, &named)
        {
            least = Some((level, mention));
        }
    }
    least.or_else(|| {
        let place = cx.index.first_of(requirement, cx.lexicon.education_places)?;
        Some((EducationLevel::University, place))
    })
}

/// "experience in vocational training": the level of those who are taught; "two years after secondary
/// school", "the lack of a university degree": a level that will not do.
fn is_other(cx: &Cx<'_, '_>, piece: Stretch, mention: Stretch) -> bool {
    /// "absence of a "
    const REACH: usize = 14;
    let before = cx.before(piece, mention);
    if OF_PLACES.ends(before) {
        return true;
    }
    let near =
        Stretch::new(mention.start().saturating_sub(REACH).max(piece.start()), mention.start());
    if cx.index.has_any(near, RULES_OUT) {
        return true;
    }
    let work = OF_WORK.iter().find_map(|it| before.strip_suffix(it));
    let work = work.map(|work| edge::behind_last(trim_end(work), " "));
    work.is_some_and(|word| cx.lexicon.experience.contains(word))
}

/// Whether nothing but one word stands between, and no alternative.
fn is_a_word_apart(cx: &Cx<'_, '_>, one: Stretch, other: Stretch) -> bool {
    let between = cx.text(Stretch::new(one.end(), other.start()));
    let word = trim(between);
    one.end() < other.start()
        && word.bytes().all(|b| b.is_ascii_lowercase())
        && !cx.lexicon.or.starts_with(word)
}

/// "Upper secondary education (a high school diploma or the equivalent)": what the bracket explains.
fn is_explained(cx: &Cx<'_, '_>, higher: Stretch, lower: Stretch) -> bool {
    higher.end() < lower.start()
        && EXPLAINS.contains(trim(cx.text(Stretch::new(higher.end(), lower.start()))))
}

/// "a university degree (Master's or equivalent)", « diplôme universitaire de niveau bac + 5 »: the other level is
/// the one that is meant.
fn is_specified(
    cx: &Cx<'_, '_>,
    level: EducationLevel,
    mention: Stretch,
    named: &[(EducationLevel, Stretch)],
) -> bool {
    /// « études secondaires complètes (cycle supérieur) »
    const MAX_BETWEEN: usize = 14;
    named.iter().any(|(meant, other)| {
        *meant >= level && mention.end() < other.start() && {
            let between = trim(cx.text(Stretch::new(mention.end(), other.start())));
            // "a university degree in law *at* Master's level"
            let is_apart = MEANS_APART.ends(between)
                && !edge::has(between, ",")
                && !phrase::stands(between, cx.lexicon.or);
            between.is_empty()
                || is_apart
                || MEANS.contains(between)
                || between.len() <= MAX_BETWEEN && edge::ends(between, "(")
        }
    })
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::EducationLevel::{
        self, Higher, Master, Secondary, University, UpperSecondary, Vocational,
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
        check("be a university graduate in computer science", University);
        check("have graduated from a university in aeronautics", University);
        check("hold a degree awarded by a university", University);
        check("hold a Master of Science degree in telecommunications", Master);
        check("hold a Master's or university degree in law", University);
        check("hold a university degree in law at Master's level", Master);
        check("hold a university degree or a diploma at master's level", University);
        check("have a university degree, preferably at Master's level, in finance", University);
        check("have completed secondary education", Secondary);
        check("have a good general education at least to higher secondary level", UpperSecondary);
        check("have a good general education of at least secondary level", Secondary);
        check(
            "possess a university degree, or a vocational diploma with more experience",
            Vocational,
        );
    }

    #[test]
    fn a_bracket_says_which_degree_is_meant() {
        check("have an advanced university degree (Master's or equivalent) in law", Master);
        check("have a university degree (or equivalent vocational diploma)", Vocational);
        check(
            "university degree and 2 years of experience, or higher secondary education",
            UpperSecondary,
        );
    }

    #[test]
    fn the_second_of_two_levels_side_by_side_tells_the_first() {
        let french = section(
            "ACQUIS ESSENTIELS",
            "Le titulaire du poste doit :\n\n- posséder un diplôme de l'enseignement supérieur de niveau universitaire ;",
        );
        assert_eq!(french.education.map(|it| it.value.level), Some(University));
    }

    #[test]
    fn a_level_to_go_beyond_or_to_make_up_for_is_not_asked_for() {
        check("a higher education diploma (two years after secondary school)", Higher);
        check(
            "a master's degree; the lack of a university degree may be made up for by experience",
            Master,
        );
    }

    #[test]
    fn ignores_what_is_only_desirable() {
        let facts = section("DESIRABLE", "- a university degree;\n- a second one.");
        assert!(facts.education.is_none());
        assert!(essential("have experience of working with universities").education.is_none());
        assert!(essential("have experience in vocational training").education.is_none());
    }
}
