//! Languages: the essential requirement that names levels.
//!
//! "V (Advanced) in one; III (Intermediate) in the other"; "le niveau V (« avancé ») dans l'une des
//! deux langues officielles de l'OTAN (anglais/français), et le niveau III dans l'autre"; "VI in
//! both"; "English (level V) and French (level II)". A higher level that is only desirable does not
//! count.

use std::mem;

use vacancy_model::value::{Choice, LanguageLevel, LanguageRequirement};
use vacancy_model::{Reading, Rule, SectionKind};
use vacancy_text::trim;

use super::{Cx, MAX_REQUIREMENT_BYTES};
use crate::edge;
use crate::fold::Stretch;
use crate::lexicon::either::languages::OR;
use crate::lexicon::{Known, Phrases};
use crate::order::insert_by_key;
use crate::organisation::HeadingKind;
use crate::read::level::read_level;
use crate::read::phrase;

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Vec<LanguageRequirement>>> {
    // A third language may have a requirement of its own, and all may stand under a heading of theirs.
    let mut own = Vec::new();
    for piece in cx.section(SectionKind::Qualifications) {
        if piece.list == Some(HeadingKind::Languages) {
            own.push(*piece);
        }
    }
    let mut value: Vec<LanguageRequirement> = Vec::new();
    let mut mention: Option<Stretch> = None;
    for piece in cx.essential.iter().chain(&own) {
        let Some((requirements, stated)) = Wanted::read(cx, piece.stretch) else { continue };
        value.extend(requirements);
        stated.extend(&mut mention);
    }
    Some(Reading { value, quote: cx.quote(mention?, Rule::LanguagesRequirement) })
}

/// A language or a choice that is named: where, and its code.
type Named = (Stretch, &'static str);

/// What one requirement names, each in the order in which it stands.
struct Wanted<'f> {
    stretch: Stretch,
    text: &'f str,
    levels: Vec<(LanguageLevel, Stretch)>,
    names: Vec<Named>,
    /// ISO 639-1 codes of the organisation's official languages, where none is named but as one of them.
    official: &'static [&'static str],
    choices: Vec<Named>,
}

impl<'f> Wanted<'f> {
    /// The requirements, and where their levels stand; `None` where one level's language is not
    /// certain: what is left would be a wrong statement.
    fn read(cx: &Cx<'f, '_>, stretch: Stretch) -> Option<(Vec<LanguageRequirement>, Stretch)> {
        let levels = printed_levels(cx, stretch);
        // Most requirements name no level.
        let ((_, first), (_, last)) = (*levels.first()?, *levels.last()?);
        let names = apart(cx, stretch, cx.lexicon.languages);
        let mut this = Self {
            stretch,
            text: cx.text(stretch),
            levels,
            official: if names.is_empty() && cx.index.has_any(stretch, cx.family.official) {
                cx.family.official_languages
            } else {
                &[]
            },
            names,
            choices: apart(cx, stretch, cx.lexicon.language_choice),
        };
        this.drop_repeated();
        let end = match this.choices.last() {
            Some((words, _)) if words.start() > last.start() => words.end(),
            _ => last.end(),
        };
        this.requirements().map(|all| (all, Stretch::new(first.start(), end)))
    }

    /// "Mainly in English: level V in English and level I in French": the last of one name has the level.
    fn drop_repeated(&mut self) {
        if self.is_either(self.stretch) {
            return;
        }
        let mut at = 0;
        while let Some((name, behind)) = self.names.get(at..).and_then(<[_]>::split_first)
            && self.names.len() > self.levels.len()
        {
            if behind.iter().any(|other| other.1 == name.1) {
                self.names.remove(at);
            } else {
                at += 1;
            }
        }
    }

    fn requirements(&self) -> Option<Vec<LanguageRequirement>> {
        let mut free: Vec<&str> = Vec::new();
        free.extend(self.official);
        for (_, name) in &self.names {
            if !free.contains(name) && !self.is_own(name) {
                free.push(name);
            }
        }
        let mut requirements = Vec::new();
        for (number, &(level, _)) in self.levels.iter().enumerate() {
            let (choice, own) = self.languages_of(number);
            let mut languages: Vec<String> =
                own.iter().map(|(_, code)| (*code).to_owned()).collect();
            if own.is_empty() {
                languages.extend(free.iter().map(|&code| code.to_owned()));
            }
            // Each edition may name its own language first.
            if let [first, second] = &mut *languages
                && *second < *first
            {
                mem::swap(first, second);
            }
            let choice = choice.filter(|_| !languages.is_empty())?;
            // "One of the two, which is English": no choice is left.
            let choice = if languages.len() == 1 { Choice::Each } else { choice };
            requirements.push(LanguageRequirement { choice, languages, level });
        }
        // "V in English or French, and II in French or English": not twice in the same.
        if let [one, other] = &mut *requirements
            && (one.choice, other.choice) == (Choice::One, Choice::One)
        {
            other.choice = Choice::Other;
        }
        // "III in one, V in the other" asks for V in one.
        if let [one, other] = &mut *requirements
            && (one.choice, other.choice) == (Choice::One, Choice::Other)
            && one.level < other.level
        {
            mem::swap(&mut one.level, &mut other.level);
        }
        Some(requirements)
    }

    /// Whether a level has this language of its own.
    fn is_own(&self, name: &str) -> bool {
        let mut levels = 0..self.levels.len();
        levels.any(|number| self.languages_of(number).1.iter().any(|(_, own)| *own == name))
    }

    /// In which languages a level is asked: by choice, or by the languages that are its own.
    #[inline(never)]
    fn languages_of(&self, number: usize) -> (Option<Choice>, &[Named]) {
        let level = |number: usize| self.levels.get(number).map(|(_, numeral)| *numeral);
        let Some(numeral) = level(number) else { return (None, &[]) };
        let next = level(number + 1).map_or(self.stretch.end(), Stretch::start);
        let behind = Stretch::new(numeral.end(), next);
        let before = number.checked_sub(1).and_then(level);
        let before =
            Stretch::new(before.map_or(self.stretch.start(), Stretch::end), numeral.start());
        // "level VI in French", "French (level VI)": all names stand on the side of the first.
        let first_level = self.levels.first().map_or(self.stretch.end(), |(_, it)| it.start());
        let is_behind = self.names.first().is_some_and(|(name, _)| name.start() >= first_level);
        let side = if is_behind { behind } else { before };
        let is_within = |side: Stretch| self.choices.iter().find(|(words, _)| words.overlaps(side));
        let are_told = self.choices.len() == self.levels.len();
        let told = self.choices.get(number).filter(|_| are_told);
        // "In the two official languages: V in English or French"
        let may_be_either = told.is_none_or(|(_, name)| choice_of(name) == Choice::Each);
        let choice = if may_be_either && self.is_either(side) {
            return (Some(Choice::One), &[]);
        } else if are_told {
            told
        } else {
            // "English or French at level V and the other at level III"
            let all_before = Stretch::new(self.stretch.start(), before.end());
            let is_other = || self.is_either(all_before);
            is_within(behind).or_else(|| is_within(before).filter(|_| is_other()))
        };
        if let Some((_, name)) = choice {
            return (Some(choice_of(name)), &[]);
        }
        // "English or French at level IV, with level II in whichever is left"
        let around = Stretch::new(before.start(), behind.end());
        if number > 0 && !self.names.iter().any(|(name, _)| name.overlaps(around)) {
            let all_before = Stretch::new(self.stretch.start(), before.start());
            if self.is_either(all_before) {
                return (Some(Choice::Other), &[]);
            }
        }
        // As many names as levels: "French (level VI) and level III in English".
        if self.choices.is_empty() && self.names.len() == self.levels.len() {
            return (Some(Choice::Each), self.names.get(number..=number).unwrap_or_default());
        }
        let from = self.names.partition_point(|(name, _)| name.end <= side.start);
        let to = self.names.partition_point(|(name, _)| name.start < side.end);
        let own = self.names.get(from..to).unwrap_or_default();
        let is_told = !own.is_empty() && !self.are_alternatives(own);
        (is_told.then_some(Choice::Each), own)
    }

    /// "English or French", « l'anglais ou le français », beside their level.
    fn is_either(&self, side: Stretch) -> bool {
        let joins = |pair: &[Named]| {
            let [(one, _), (other, _)] = pair else { return false };
            let is_or = OR.contains(self.between(*one, *other));
            is_or && one.start >= side.start && other.end <= side.end
        };
        self.names.windows(2).any(joins)
    }

    /// The words between two names.
    fn between(&self, one: Stretch, other: Stretch) -> &str {
        let start = one.end() - self.stretch.start();
        let words = self.text.get(start..other.start() - self.stretch.start());
        trim(words.unwrap_or_default())
    }

    /// "English/French" at one level: whether one or both are asked, the choice would have said.
    fn are_alternatives(&self, names: &[Named]) -> bool {
        let is_slash =
            |pair: &[Named]| matches!(pair, [(a, _), (b, _)] if self.between(*a, *b) == "/");
        names.windows(2).any(is_slash)
    }
}

/// Numerals in capitals: a small "i" or "v" is a word or a label.
fn printed_levels(cx: &Cx<'_, '_>, stretch: Stretch) -> Vec<(LanguageLevel, Stretch)> {
    let mut levels = Vec::new();
    if stretch.len() > MAX_REQUIREMENT_BYTES || !cx.index.has_known(stretch, Known::LEVEL) {
        return levels;
    }
    let mut before = "";
    for word in cx.index.words(stretch) {
        let numeral = Stretch::new(word.start, word.end);
        if word.known.is(Known::LEVEL)
            && let Some(level) = read_level(word.text)
        {
            let is_small = cx.folded.source(numeral) == word.text;
            let is_other = is_small || cx.lexicon.numbered.contains(before);
            if !is_other && !is_only_desirable(cx, stretch, numeral) {
                levels.push((level, numeral));
            }
        }
        before = word.text;
    }
    levels
}

/// Whether a level stands in a bracket, or in a part of the sentence, that only says what would be welcome.
fn is_only_desirable(cx: &Cx<'_, '_>, stretch: Stretch, numeral: Stretch) -> bool {
    let before = cx.text(Stretch::new(stretch.start(), numeral.start()));
    let behind = cx.text(Stretch::new(numeral.end(), stretch.end()));
    let (before, behind) = (edge::behind_last(before, ";,"), edge::before_first(behind, ";,"));
    let says = |words: &str| phrase::first_of(words, cx.lexicon.only_desirable).is_some();
    let opened = edge::split_last(before, "(").filter(|(_, inner)| !edge::has(inner, ")"));
    match (opened, edge::split(behind, ")")) {
        (Some((outer, inner)), Some((rest, after))) => {
            says(inner)
                || says(rest)
                || says(edge::before_first(outer, "("))
                || says(edge::before_first(after, "("))
        }
        _ => says(edge::before_first(before, "(")) || says(edge::before_first(behind, "(")),
    }
}

/// The choice that the lexicon calls so.
fn choice_of(name: &str) -> Choice {
    match name {
        "one" => Choice::One,
        "other" => Choice::Other,
        _ => Choice::Each,
    }
}

/// Where the names of a table stand, in order, with their codes; of those that overlap, the first of the
/// table.
fn apart(cx: &Cx<'_, '_>, stretch: Stretch, table: Phrases) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    for name in table.names() {
        for place in cx.index.all(stretch, name.words) {
            if found.iter().all(|(known, _)| !known.overlaps(place)) {
                insert_by_key(&mut found, (place, name.code), |(place, _)| place.start());
            }
        }
    }
    found
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
    fn the_official_languages_are_english_and_french() {
        let both: &[&str] = &["en", "fr"];
        check("know both official languages of NATO at level V", &[(Each, both, V)]);
        check("level V in one of the official languages", &[(One, both, V)]);
        check(
            "know both official languages: V in English or French, III in the other",
            &[(One, both, V), (Other, both, III)],
        );
    }

    #[test]
    fn the_other_of_two_may_have_any_name() {
        let both: &[&str] = &["en", "fr"];
        check(
            "command English or French at level V; level I will do for the remaining official language",
            &[(One, both, V), (Other, both, I)],
        );
        check(
            "possess English or French at level V, and French or English respectively at level III",
            &[(One, both, V), (Other, both, III)],
        );
        check(
            "speak English or French at level V, with level III in whichever is left",
            &[(One, both, V), (Other, both, III)],
        );
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
        check(
            "a level V command of one of the languages (English/French) and level III in the other",
            &[(One, both, V), (Other, both, III)],
        );
    }

    #[test]
    fn reads_levels_of_languages_by_name() {
        check(
            "a command of French (level VI) and at least level III in English",
            &[(Each, &["fr"], VI), (Each, &["en"], III)],
        );
        check(
            "master English (level V) and French (level III)",
            &[(Each, &["en"], V), (Each, &["fr"], III)],
        );
        check(
            "level V in English or French and level III in the other",
            &[(One, &["en", "fr"], V), (Other, &["en", "fr"], III)],
        );
        check(
            "work mainly in English: level V is required in English and level I in French",
            &[(Each, &["en"], V), (Each, &["fr"], I)],
        );
        check(
            "level III in one of the languages (English/French) and level V in the other",
            &[(One, &["en", "fr"], V), (Other, &["en", "fr"], III)],
        );
        let both: &[&str] = &["en", "fr"];
        let either = [(One, both, V), (Other, both, III)];
        check("master English or French at level V and have level III in the other", &either);
        check("English or French at level V (advanced) and the other at level III", &either);
        check("English and French at level V", &[(Each, &["en", "fr"], V)]);
        check("English (level V) and a working knowledge of French", &[(Each, &["en"], V)]);
        check(
            "languages (English/French): V in one; III in the other; a working level of Russian (IV)",
            &[
                (One, &["en", "fr"], V),
                (Other, &["en", "fr"], III),
                (Each, &["ru"], LanguageLevel::IV),
            ],
        );
    }

    #[test]
    fn leaves_what_would_only_be_welcome() {
        check(
            "languages (English/French): V in one; III in the other (V in both is an asset)",
            &[(One, &["en", "fr"], V), (Other, &["en", "fr"], III)],
        );
        check(
            "English at level V; French at level II would be an advantage",
            &[(Each, &["en"], V)],
        );
    }

    #[test]
    fn states_no_part_of_what_it_cannot_tell() {
        let item = "languages: V in drafting; III in the other, English or French";
        assert!(essential(item).languages_required.is_none());
        assert!(essential("languages (English/French): V").languages_required.is_none());
    }

    #[test]
    fn ignores_numerals_without_languages_and_small_letters() {
        for item in
            ["served on Phase V of the project in English", "know Chapter V of the French code"]
        {
            assert!(essential(item).languages_required.is_none(), "{item}");
        }
        assert!(essential("i. good English").languages_required.is_none());
    }
}
