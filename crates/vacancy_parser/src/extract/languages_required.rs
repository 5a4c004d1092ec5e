//! Languages: the essential requirement that names levels.
//!
//! "V (Advanced) in one; III (Intermediate) in the other"; "le niveau V (« avancé ») dans l'une des
//! deux langues officielles de l'OTAN (anglais/français), et le niveau III dans l'autre"; "VI in
//! both". A higher level that is only desirable does not count.

use vacancy_model::value::{Choice, LanguageLevel, LanguageRequirement};
use vacancy_model::{Reading, Rule};

use super::Cx;
use super::lists::essential;
use crate::fold::Stretch;
use crate::order::insert_by_key;
use crate::read::level::read_level;
use crate::read::words::Word;
use crate::script;

pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Vec<LanguageRequirement>>> {
    essential(cx).into_iter().find_map(|piece| {
        let named = languages(cx, piece.stretch);
        if named.is_empty() {
            return None;
        }
        let levels = printed_levels(cx, piece.stretch);
        let ((_, first), (_, last)) = (*levels.first()?, *levels.last()?);
        let value = requirements(cx, piece.stretch, &levels, &named);
        let behind = Stretch::new(last.end, piece.stretch.end);
        let mention = Stretch::new(first.start, end_of_choice(cx, behind));
        (!value.is_empty()).then(|| cx.reading(value, mention, Rule::LanguagesRequirement))
    })
}

/// Numerals in capitals: a small "i" or "v" is a word or a label.
fn printed_levels(cx: &Cx<'_, '_>, stretch: Stretch) -> Vec<(LanguageLevel, Stretch)> {
    let printed = |word: Word<'_>| {
        let numeral = Stretch::new(word.start, word.end);
        let level = read_level(word.text)?;
        let is_small = cx.folded.source(numeral).chars().any(script::is_small);
        (!is_small).then_some((level, numeral))
    };
    cx.index.words(stretch).filter_map(printed).collect()
}

/// Where each language is first named, in order.
fn languages(cx: &Cx<'_, '_>, stretch: Stretch) -> Vec<(usize, &'static str)> {
    let mut named = Vec::new();
    for (name, code) in cx.lexicon.languages {
        if let Some(found) = cx.index.find(stretch, name) {
            insert_by_key(&mut named, (found.start, *code), |(start, _)| *start);
        }
    }
    named
}

/// What stands behind a level, up to the next one, says in which language it is asked.
fn requirements(
    cx: &Cx<'_, '_>,
    stretch: Stretch,
    levels: &[(LanguageLevel, Stretch)],
    named: &[(usize, &'static str)],
) -> Vec<LanguageRequirement> {
    let all = |codes: &[(usize, &str)]| codes.iter().map(|(_, code)| (*code).to_owned()).collect();
    let choice = &cx.lexicon.language_choice;
    let kinds =
        [(Choice::Each, choice.each), (Choice::Other, choice.other), (Choice::One, choice.one)];
    let mut requirements = Vec::new();
    for (position, &(level, numeral)) in levels.iter().enumerate() {
        let next = levels.get(position + 1).map_or(stretch.end, |(_, next)| next.start);
        let behind = Stretch::new(numeral.end, next);
        let kind = kinds.into_iter().find(|(_, phrases)| cx.index.has_any(behind, phrases));
        // "level VI in French": a language named right behind the level.
        let own: Vec<_> =
            named.iter().filter(|(at, _)| (behind.start..next).contains(at)).copied().collect();
        let requirement = match (kind, own.as_slice()) {
            (Some((choice, _)), _) => LanguageRequirement { choice, languages: all(named), level },
            (None, [only]) => {
                LanguageRequirement { choice: Choice::Each, languages: all(&[*only]), level }
            }
            (None, _) => continue,
        };
        requirements.push(requirement);
    }
    requirements
}

/// The mention reaches to the words that say in which language the last level is asked.
fn end_of_choice(cx: &Cx<'_, '_>, behind: Stretch) -> usize {
    let choice = &cx.lexicon.language_choice;
    let phrases = [choice.other, choice.each, choice.one];
    let found = phrases.iter().find_map(|phrases| cx.index.first_of(behind, phrases));
    found.map_or(behind.start, |words| words.end)
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::Choice::{Each, One, Other};
    use vacancy_model::value::LanguageLevel::{I, III, V, VI};
    use vacancy_model::value::{Choice, LanguageLevel};

    use crate::extract::testing::essential;

    #[track_caller]
    fn check(item: &str, expected: &[(Choice, &[&str], LanguageLevel)]) {
        let fact = essential(item).languages_required.unwrap_or_else(|| panic!("none in {item}"));
        let found: Vec<_> =
            fact.value.iter().map(|one| (one.choice, one.languages.clone(), one.level)).collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(choice, codes, level)| {
                (*choice, codes.iter().map(ToString::to_string).collect(), *level)
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn reads_levels_in_one_the_other_and_both() {
        let both: &[&str] = &["en", "fr"];
        check(
            "levels of languages (English/French): V (Advanced) in one; III (Intermediate) in the other",
            &[(One, both, V), (Other, both, III)],
        );
        check(
            "levels of languages (English/French): V (Advanced) in one; I (\"Beginner\") in the other",
            &[(One, both, V), (Other, both, I)],
        );
        check(
            "levels of languages (English/French): VI (\"Proficiency\") in both",
            &[(Each, both, VI)],
        );
        check(
            "have level VI in French and level III in English",
            &[(Each, &["fr"], VI), (Each, &["en"], III)],
        );
    }

    #[test]
    fn ignores_numerals_without_languages_and_small_letters() {
        assert!(essential("have served on Phase V of the project").languages_required.is_none());
        assert!(essential("i. good English").languages_required.is_none());
    }
}
