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
use crate::read::level::levels;
use crate::read::phrase;

pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Vec<LanguageRequirement>>> {
    essential(cx).into_iter().find_map(|piece| {
        let words = cx.text(piece.stretch);
        let named = languages(cx, words);
        let levels = printed_levels(cx, piece.stretch);
        let (first, last) = (levels.first()?, levels.last()?);
        if named.is_empty() {
            return None;
        }
        let value = requirements(cx, words, &levels, &named);
        let end = end_of_choice(cx, words, last.2);
        let mention = piece.stretch.rebase(first.1, end.max(last.2));
        (!value.is_empty()).then(|| cx.reading(value, mention, Rule::LanguagesRequirement))
    })
}

/// Numerals in capitals: a small "i" or "v" is a word or a label.
fn printed_levels(cx: &Cx<'_, '_>, stretch: Stretch) -> Vec<(LanguageLevel, usize, usize)> {
    let is_capital = |start, end| {
        let printed = cx.folded.source(stretch.rebase(start, end));
        !printed.chars().any(char::is_lowercase)
    };
    levels(cx.text(stretch)).into_iter().filter(|&(_, start, end)| is_capital(start, end)).collect()
}

fn languages(cx: &Cx<'_, '_>, words: &str) -> Vec<(usize, &'static str)> {
    let names = cx.lexicon.languages.iter();
    let mut named: Vec<_> =
        names.filter_map(|(name, code)| Some((phrase::find(words, name)?.start, *code))).collect();
    named.sort_unstable();
    named
}

/// What stands behind a level, up to the next one, says in which language it is asked.
fn requirements(
    cx: &Cx<'_, '_>,
    words: &str,
    levels: &[(LanguageLevel, usize, usize)],
    named: &[(usize, &'static str)],
) -> Vec<LanguageRequirement> {
    let choice = &cx.lexicon.language_choice;
    let all = |codes: &[(usize, &str)]| codes.iter().map(|(_, code)| (*code).to_owned()).collect();
    let mut requirements = Vec::new();
    for (position, &(level, _, end)) in levels.iter().enumerate() {
        let next = levels.get(position + 1).map_or(words.len(), |&(_, start, _)| start);
        let behind = words.get(end..next).unwrap_or_default();
        let kinds =
            [(Choice::Each, choice.each), (Choice::Other, choice.other), (Choice::One, choice.one)];
        let kind = kinds.into_iter().find(|(_, phrases)| phrase::contains_any(behind, phrases));
        // "level VI in French": a language named right behind the level.
        let own: Vec<_> =
            named.iter().filter(|(at, _)| (end..next).contains(at)).copied().collect();
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
fn end_of_choice(cx: &Cx<'_, '_>, words: &str, last: usize) -> usize {
    let choice = &cx.lexicon.language_choice;
    let behind = words.get(last..).unwrap_or_default();
    let phrases = [choice.other, choice.each, choice.one];
    let found = phrases.iter().find_map(|phrases| phrase::first_of(behind, phrases));
    found.map_or(last, |range| last + range.end)
}
