//! Which language each passage is in.
//!
//! A passage is scored by its common words, captions and headings; the cheapest way through the text, with a
//! price on each change of language, tells the rest.

use vacancy_model::Lang;

use super::nodes::{Node, NodeKind};
use super::number;
use super::title::MAX_TITLE_BYTES;
use crate::edge;
use crate::fold::{Cell, Folded, Stretch};
use crate::index::{Token, WordIndex};
use crate::lexicon::Known;
use crate::organisation::Vocabulary;
use crate::script;

/// What a change of language costs, in common words: a banner in two languages is no change.
const CHANGE: i32 = 24;
/// What it costs where a caption or heading of a language stands: sections may take turns.
const CHANGE_AT_CAPTION: i32 = 8;
const CHANGE_AT_HEADING: i32 = 6;
/// A caption of one language weighs as many common words, and a heading more.
const CAPTION_WORDS: i32 = 8;
const HEADING_WORDS: i32 = MAX_SCORE;
/// Where languages take turns, a change saves one, and every word decides.
const TURNS_WEIGHT: i32 = 4;
/// No single passage decides more than this.
const MAX_SCORE: i32 = 12;
/// The start of a passage shows its language.
const SCORED_BYTES: usize = 400;

/// `take_turns`: see [`take_turns`].
pub(super) fn languages(
    folded: &Folded<'_>,
    index: &WordIndex<'_>,
    vocabulary: &Vocabulary,
    nodes: &[Node],
    take_turns: bool,
) -> Vec<Lang> {
    let mut scores: Vec<Score> =
        nodes.iter().map(|node| Score::of(folded, index, vocabulary, node)).collect();
    if take_turns {
        for score in &mut scores {
            // Of the same "Grade: G15" in both languages, each has one.
            score.change = -1;
            score.value *= TURNS_WEIGHT;
        }
    }
    score_columns(folded, nodes, &mut scores);
    cheapest(&scores)
}

/// Whether the languages take turns with every passage: where headings of one section, in one and the other, stand
/// right behind each other.
pub(super) fn take_turns(nodes: &[Node]) -> bool {
    const MIN_PAIRS: usize = 3;
    let mut pairs = 0;
    let mut last = None;
    for node in nodes {
        let own = match node.kind {
            NodeKind::Heading { kind, language: Some(language), .. } => Some((kind, language)),
            _ => None,
        };
        let is_pair = |((above, one), (kind, other))| above == kind && one != other;
        pairs += usize::from(last.zip(own).is_some_and(is_pair));
        last = own;
    }
    pairs >= MIN_PAIRS
}

/// Which language a passage speaks for, and what a change to another costs there.
#[derive(Debug, Clone, Copy)]
struct Score {
    /// Below zero speaks for English, above for French.
    value: i32,
    change: i32,
}

impl Score {
    fn of(
        folded: &Folded<'_>,
        index: &WordIndex<'_>,
        vocabulary: &Vocabulary,
        node: &Node,
    ) -> Self {
        let sign = |language| if language == Lang::Fr { 1 } else { -1 };
        let (known, weight, change) = match node.kind {
            NodeKind::Heading { language, .. } => (language, HEADING_WORDS, CHANGE_AT_HEADING),
            NodeKind::Words => {
                let language = caption_language(vocabulary, folded.slice(node.stretch));
                (language, CAPTION_WORDS, CHANGE_AT_CAPTION)
            }
        };
        let (start, end) = (node.stretch.start(), node.stretch.end());
        let words = index.tokens(Stretch::new(start, end.min(start + SCORED_BYTES)));
        let common = |word: &Token| {
            let speaks = |language| i32::from(word.known.is(Known::common(language)));
            Lang::ALL.into_iter().map(|language| speaks(language) * sign(language)).sum::<i32>()
        };
        let value = known.map_or(0, |language| sign(language) * weight)
            + words.iter().map(common).sum::<i32>();
        let change = if known.is_some() { change } else { CHANGE };
        Self { value: value.clamp(-MAX_SCORE, MAX_SCORE), change }
    }
}

/// The language of the caption that a passage begins with, or that stands behind its title and number; in
/// a header that was run together, of the first caption that is of one language.
fn caption_language(vocabulary: &Vocabulary, words: &str) -> Option<Lang> {
    if words.len() > MAX_TITLE_BYTES {
        return None;
    }
    let words = script::without_signs(behind_number(words).unwrap_or(words));
    vocabulary.captions_at(words).next()?;
    let mut from = 0;
    while let Some(at) = vocabulary.next_captions(words, from) {
        let mut captions = vocabulary.captions_at(words.get(at..).unwrap_or_default());
        if let Some(language) = captions.find_map(|caption| caption.language) {
            return Some(language);
        }
        from = at + 1;
    }
    None
}

/// "Driver-251877Primary Location…": the words behind the number.
fn behind_number(words: &str) -> Option<&str> {
    let number = number::first(words)?;
    Some(edge::trim_start(words.get(number.end..)?, " -:)]|"))
}

/// So many columns, at most, has a table of two editions: captions and values of each.
const MAX_COLUMNS: usize = 4;
/// Tables further down are no headers.
const MAX_TABLES: usize = 16;

/// Where the columns of a table have captions of two languages, each cell speaks for its column's: as
/// "Grade: G15" stands in both, and a value is of the caption beside it.
fn score_columns(folded: &Folded<'_>, nodes: &[Node], scores: &mut [Score]) {
    let mut tables = [[0; MAX_COLUMNS]; MAX_TABLES];
    let place = |node: &Node| {
        let Cell { table, column, .. } = folded.cell(node.stretch)?;
        Some((table as usize, column as usize))
    };
    for (node, score) in nodes.iter().zip(&*scores) {
        let Some((table, column)) = place(node).filter(|_| score.change < CHANGE) else { continue };
        if let Some(sum) = tables.get_mut(table).and_then(|sums| sums.get_mut(column)) {
            *sum += score.value;
        }
    }
    let mut last = None;
    for (node, score) in nodes.iter().zip(scores) {
        let here = place(node);
        // Within the table a change is free.
        let is_within = last == here.map(|(table, _)| table);
        last = here.map(|(table, _)| table);
        let Some((table, column)) = here else { continue };
        let sums = tables.get(table).map_or(&[][..], |sums| sums);
        let is_of_both = sums.iter().min() < Some(&0) && sums.iter().max() > Some(&0);
        let mut own = sums.iter().take(column + 1).rev().filter(|&&sum| is_of_both && sum != 0);
        if let Some(sum) = own.next() {
            let change = if is_within { 0 } else { CHANGE_AT_CAPTION };
            *score = Score { value: sum.signum() * MAX_SCORE, change };
        }
    }
}

/// The language of each passage on the cheapest way through all scores.
fn cheapest(scores: &[Score]) -> Vec<Lang> {
    // Cost so far of ending in English and in French; and for each step, whether each came from French.
    let mut costs = [0i64, 0];
    let mut from: Vec<[bool; 2]> = Vec::with_capacity(scores.len());
    for &Score { value, change } in scores {
        let [english, french] = costs;
        let change = i64::from(change);
        // Where languages take turns, whatever is as cheap as a change is none.
        let tie = i64::from(change < 0);
        from.push([english + tie > french + change, french + tie <= english + change]);
        costs = [
            english.min(french + change) + i64::from(value.max(0)),
            french.min(english + change) + i64::from((-value).max(0)),
        ];
    }
    let [english, french] = costs;
    let mut is_french = french < english;
    let mut languages = Vec::with_capacity(scores.len());
    for &[before_english, before_french] in from.iter().rev() {
        languages.push(if is_french { Lang::Fr } else { Lang::En });
        is_french = if is_french { before_french } else { before_english };
    }
    languages.reverse();
    languages
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang::{En, Fr};
    use vacancy_model::Standing;

    use super::{CAPTION_WORDS, CHANGE, CHANGE_AT_CAPTION, CHANGE_AT_HEADING, HEADING_WORDS};
    use super::{Lang, Score, cheapest};
    use crate::{ParseOptions, parse};

    fn languages(values: &[i32]) -> Vec<Lang> {
        let score = |&value: &i32| Score { value, change: CHANGE };
        cheapest(&values.iter().map(score).collect::<Vec<_>>())
    }

    #[test]
    fn a_banner_is_no_change_of_language() {
        assert_eq!(languages(&[-3, 6, -5, -9, -12]), [En; 5]);
    }

    #[test]
    fn passages_may_take_turns() {
        let turns = [9, 0, 0, 0, 0, 0, -9, 9].map(|value| Score { value, change: -1 });
        assert_eq!(cheapest(&turns), [Fr, Fr, En, Fr, En, Fr, En, Fr]);
    }

    #[test]
    fn a_notice_may_change_its_language_with_every_passage() {
        let text = "Officer (Plans)-260644\nAdministratrice/Administrateur (plans)-260644\n\nPrimary Location: Belgium-Mons\n\
                    Emplacement principal : Belgique-Mons\nGrade: G15\nGrade : G15\n\n1. SUMMARY\n1. RÉSUMÉ\n\nThe team plans.\n\n\
                    L'équipe planifie.\n\nESSENTIAL\nACQUIS ESSENTIELS\n\n- a degree in law;\n- un diplôme de droit ;\n\n\
                    - four years of experience.\n- quatre ans d'expérience.\n\n6. CONTRACT\n6. CONTRAT\n\n\
                    A definite duration contract of three years.\n\nUn contrat d'une durée déterminée de quatre ans.\n";
        let notice = parse(text, &ParseOptions::default());
        assert_eq!(notice.languages, [En, Fr]);
        let titles = notice.facts.title.unwrap().value;
        assert_eq!(titles.fr.as_deref(), Some("Administratrice/Administrateur (plans)"));
        assert_eq!(notice.facts.grade.map(|it| it.standing), Some(Standing::Agreed));
        assert_eq!(notice.facts.contract.map(|it| it.standing), Some(Standing::Conflicting));
        assert!(notice.editions.iter().all(|edition| edition.essential.len() == 2));
    }

    #[test]
    fn a_second_edition_is_one() {
        assert_eq!(languages(&[-9, -12, -12, 0, 9, 12, 12]), [En, En, En, Fr, Fr, Fr, Fr]);
        assert_eq!(languages(&[]), []);
    }

    #[test]
    fn sections_of_two_languages_may_take_turns() {
        let words = |value| Score { value, change: CHANGE };
        let heading = |value| Score { value, change: CHANGE_AT_HEADING };
        let (english, french) = (heading(-HEADING_WORDS), heading(HEADING_WORDS));
        let turns = [english, words(-4), french, words(4), english, words(-4)];
        assert_eq!(cheapest(&turns), [En, En, Fr, Fr, En, En]);
        let caption = Score { value: CAPTION_WORDS, change: CHANGE_AT_CAPTION };
        let caption = [english, words(-4), caption, words(-4), english];
        assert_eq!(cheapest(&caption), [En; 5]);
    }
}
