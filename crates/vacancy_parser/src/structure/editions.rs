//! Which part of the text is which edition, of which notice.
//!
//! The second language may begin without a banner: only its title line marks it. So every passage
//! is scored by its common words, captions and headings; the cheapest way through the text with a
//! price on each change of language gives the runs; and each run is reached back to its title.

use vacancy_model::Lang;

use super::nodes::{Node, NodeKind};
use super::strangers;
use super::title::NUMBER_DIGITS;
use crate::edge;
use crate::fold::{Cell, Folded, Stretch};
use crate::index::{Token, WordIndex};
use crate::lexicon::Known;
use crate::organisation::{Caption, Field, Vocabulary};
use crate::read::digits;
use crate::script;

/// What a change of language costs, in common words: a banner in two languages is no change.
const CHANGE: i32 = 24;
/// What it costs where a caption or heading of a language stands: sections may take turns.
const CHANGE_AT_CAPTION: i32 = 8;
const CHANGE_AT_HEADING: i32 = 6;
/// A caption of one language weighs as many common words, and a heading more.
const CAPTION_WORDS: i32 = 8;
const HEADING_WORDS: i32 = MAX_SCORE;
/// No single passage decides more than this.
const MAX_SCORE: i32 = 12;
/// The start of a passage shows its language.
const SCORED_BYTES: usize = 400;
/// A title stands at most so many passages above the first caption that only its language has.
const TITLE_REACH: usize = 6;
const MAX_TITLE_BYTES: usize = 500;

/// The editions of each notice in the text.
pub(super) type Notices<'n> = Vec<Vec<(Lang, Runs<'n>)>>;

/// The nodes of an edition: where editions take turns, in several runs.
pub(super) type Runs<'n> = Vec<&'n [Node]>;

pub(super) fn split<'n>(
    folded: &Folded<'_>,
    index: &WordIndex<'_>,
    vocabulary: &Vocabulary,
    nodes: &'n [Node],
) -> Notices<'n> {
    let mut scores: Vec<Score> =
        nodes.iter().map(|node| Score::of(folded, index, vocabulary, node)).collect();
    score_columns(folded, nodes, &mut scores);
    let languages = languages(&scores);
    let starts = starts(folded, vocabulary, nodes, &languages);
    let mut notices: Notices<'n> = Vec::new();
    for (position, &(start, begins_notice)) in starts.iter().enumerate() {
        let end = starts.get(position + 1).map_or(nodes.len(), |&(next, _)| next);
        let run = nodes.get(start..end).unwrap_or_default();
        // A run reached back to its title begins with words of the language before.
        let Some(&language) = languages.get(end - 1) else { continue };
        let is_stranger = |notice: &[(Lang, Runs<'_>)]| {
            let first = notice.first().and_then(|(_, runs)| runs.first()).copied();
            strangers::are_strangers(folded, vocabulary, first.unwrap_or_default(), run)
        };
        match notices.last_mut() {
            Some(notice) if !(begins_notice && is_stranger(notice)) => {
                match notice.iter_mut().find(|(known, _)| *known == language) {
                    None => notice.push((language, vec![run])),
                    Some(_) if begins_notice => notices.push(vec![(language, vec![run])]),
                    Some((_, runs)) => runs.push(run),
                }
            }
            _ => notices.push(vec![(language, vec![run])]),
        }
    }
    notices
}

/// Where runs begin, and whether a new header stands there.
fn starts(
    folded: &Folded<'_>,
    vocabulary: &Vocabulary,
    nodes: &[Node],
    languages: &[Lang],
) -> Vec<(usize, bool)> {
    let mut starts: Vec<(usize, bool)> = Vec::new();
    let mut has_section = false;
    let mut last_language = None;
    for (number, node) in nodes.iter().enumerate() {
        let language = languages.get(number).copied();
        let changes = language != last_language;
        let alike = languages.get(number..).unwrap_or_default();
        let alike = alike.iter().take(HEADER_REACH).take_while(|&&it| Some(it) == language).count();
        let run = nodes.get(number..number + alike).unwrap_or_default();
        let is_restart = has_section
            && caption(folded, vocabulary, node).is_some()
            && has_header(folded, vocabulary, run);
        if changes || is_restart {
            let has_header = has_header(folded, vocabulary, run);
            let floor = starts.last().map_or(0, |&(start, _)| start + 1);
            let start = reach_title(folded, vocabulary, nodes, number).max(floor.min(number));
            starts.push((if starts.is_empty() { 0 } else { start }, has_header));
            has_section = false;
        }
        let is_field = nodes.get(number + 1).is_some_and(|next| node.is_like_field(next));
        has_section |= matches!(node.kind, NodeKind::Heading { .. }) && !is_field;
        last_language = language;
    }
    starts
}

/// The caption of a fact that a passage begins with.
fn caption<'v>(
    folded: &'v Folded<'_>,
    vocabulary: &'v Vocabulary,
    node: &Node,
) -> Option<&'v Caption> {
    let words = folded.slice(node.stretch);
    if node.kind != NodeKind::Words || words.len() > MAX_TITLE_BYTES {
        return None;
    }
    let begins = |caption: &&Caption| {
        // One word may begin a sentence; two, or one with a colon, caption something.
        words.strip_prefix(caption.words).is_some_and(|rest| {
            caption.words.contains(' ') || rest.is_empty() || rest.trim_start().starts_with(':')
        })
    };
    let caption = vocabulary.captions_at(words).find(begins)?;
    matches!(caption.field, Field::Fact(_)).then_some(caption)
}

/// How far below the start of a run its header may begin, and how many captions make one.
const HEADER_REACH: usize = 8;
const MIN_CAPTIONS: usize = 2;

fn has_header(folded: &Folded<'_>, vocabulary: &Vocabulary, run: &[Node]) -> bool {
    let next = run.iter().take(HEADER_REACH);
    let words = next.take_while(|node| node.kind == NodeKind::Words);
    let mut fields: Vec<Field> = Vec::new();
    let mut is_told = false;
    for caption in words.filter_map(|node| caption(folded, vocabulary, node)) {
        if !fields.contains(&caption.field) {
            fields.push(caption.field);
        }
        // What both languages print may still be the end of the one before.
        is_told |= caption.language.is_some();
    }
    is_told && fields.len() >= MIN_CAPTIONS
}

/// The title line above a run, where there is one.
fn reach_title(
    folded: &Folded<'_>,
    vocabulary: &Vocabulary,
    nodes: &[Node],
    number: usize,
) -> usize {
    let mut start = number;
    let table = |node: &Node| folded.cell(node.stretch).map(|cell| cell.table);
    let own = nodes.get(number).and_then(table);
    for back in 1..=TITLE_REACH {
        let Some(above) = number.checked_sub(back) else { break };
        let Some(node) = nodes.get(above) else { break };
        let words = folded.slice(node.stretch);
        let is_prose = words.len() > MAX_TITLE_BYTES || edge::ends(words, ".;:!?");
        if node.kind != NodeKind::Words || is_prose {
            break;
        }
        let has_number = digits::runs(words).any(|run| NUMBER_DIGITS.contains(&run.len()));
        let is_number_below = start == above + 1 && is_number(folded, nodes, start);
        // The other edition's cells stand above this one's, and beside them; but for what heads the table.
        if own.is_some() && table(node) == own && !has_number {
            let is_first = above.checked_sub(1).and_then(|at| table(nodes.get(at)?)) != own;
            let is_head = is_first && start == above + 1;
            return if is_head && caption(folded, vocabulary, node).is_none() {
                above
            } else {
                start
            };
        }
        if has_number || is_number_below {
            start = above;
        }
    }
    start
}

/// "- 250854", alone on its line below the title.
fn is_number(folded: &Folded<'_>, nodes: &[Node], number: usize) -> bool {
    let words = nodes.get(number).map_or("", |node| folded.slice(node.stretch));
    !words.contains(script::is_letter) && words.contains(|c: char| c.is_ascii_digit())
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
    let words = behind_number(words).unwrap_or(words);
    let first = vocabulary.captions_at(words).next()?;
    first.language.or_else(|| {
        let mut behind = words.char_indices().filter_map(|(at, _)| words.get(at..));
        behind.find_map(|words| vocabulary.captions_at(words).find_map(|caption| caption.language))
    })
}

/// "Driver-251877Primary Location…": the words behind the number.
fn behind_number(words: &str) -> Option<&str> {
    let number = digits::runs(words).find(|run| NUMBER_DIGITS.contains(&run.len()))?;
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

/// The language of each passage: the cheapest way through all scores.
fn languages(scores: &[Score]) -> Vec<Lang> {
    // Cost so far of ending in English and in French; and for each step, whether each came from French.
    let mut costs = [0i64, 0];
    let mut from: Vec<[bool; 2]> = Vec::with_capacity(scores.len());
    for &Score { value, change } in scores {
        let [english, french] = costs;
        let change = i64::from(change);
        from.push([english > french + change, french <= english + change]);
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

    use super::{CAPTION_WORDS, CHANGE, CHANGE_AT_CAPTION, CHANGE_AT_HEADING, HEADING_WORDS};
    use super::{Lang, Score};

    fn languages(values: &[i32]) -> Vec<Lang> {
        let score = |&value: &i32| Score { value, change: CHANGE };
        super::languages(&values.iter().map(score).collect::<Vec<_>>())
    }

    #[test]
    fn a_banner_is_no_change_of_language() {
        assert_eq!(languages(&[-3, 6, -5, -9, -12]), [En; 5]);
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
        assert_eq!(super::languages(&turns), [En, En, Fr, Fr, En, En]);
        let caption = Score { value: CAPTION_WORDS, change: CHANGE_AT_CAPTION };
        let caption = [english, words(-4), caption, words(-4), english];
        assert_eq!(super::languages(&caption), [En; 5]);
    }
}
