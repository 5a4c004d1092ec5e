//! Which part of the text is which edition, of which notice.
//!
//! The second language may begin without a banner: only its title line marks it. So every passage
//! is scored by its common words, captions and headings; the cheapest way through the text with a
//! price on each change of language gives the runs; and each run is reached back to its title.

use vacancy_model::Lang;

use super::nodes::{Node, NodeKind};
use super::vocabulary::Vocabulary;
use crate::edge;
use crate::fold::{Folded, Stretch};
use crate::index::WordIndex;
use crate::organisation::{Caption, Field};

/// What a change of language costs, in common words: a banner in two languages is no change.
const CHANGE: i32 = 24;
/// A caption or heading of one language weighs as many common words.
const KNOWN_WORDS: i32 = 8;
/// No single passage decides more than this.
const MAX_SCORE: i32 = 12;
/// The start of a passage shows its language.
const SCORED_BYTES: usize = 400;
/// A title stands at most so many passages above the first caption.
const TITLE_REACH: usize = 3;
const MAX_TITLE_BYTES: usize = 500;

/// The editions of each notice in the text, each with its nodes.
pub(super) type Notices = Vec<Vec<(Lang, Vec<Node>)>>;

pub(super) fn split(
    folded: &Folded<'_>,
    index: &WordIndex<'_>,
    vocabulary: &Vocabulary,
    nodes: &[Node],
) -> Notices {
    let scores: Vec<i32> = nodes
        .iter()
        .map(|node| {
            let known = known_language(folded, vocabulary, node);
            score(index, node.stretch, known)
        })
        .collect();
    let languages = languages(&scores);
    let starts = starts(folded, vocabulary, nodes, &languages);
    let mut notices: Notices = Vec::new();
    for (position, &(start, begins_notice)) in starts.iter().enumerate() {
        let end = starts.get(position + 1).map_or(nodes.len(), |&(next, _)| next);
        let run = nodes.get(start..end).unwrap_or_default();
        // A run reached back to its title begins with words of the language before.
        let Some(&language) = languages.get(end - 1) else { continue };
        add_run(&mut notices, language, run, begins_notice);
    }
    notices
}

fn add_run(notices: &mut Notices, language: Lang, run: &[Node], begins_notice: bool) {
    let Some(notice) = notices.last_mut() else {
        notices.push(vec![(language, run.to_vec())]);
        return;
    };
    match notice.iter_mut().find(|(known, _)| *known == language) {
        None => notice.push((language, run.to_vec())),
        Some(_) if begins_notice => notices.push(vec![(language, run.to_vec())]),
        Some((_, nodes)) => nodes.extend_from_slice(run),
    }
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
        let is_restart = has_section
            && caption_field(folded, vocabulary, node).is_some()
            && has_header(folded, vocabulary, nodes, number);
        if changes || is_restart {
            let has_header = has_header(folded, vocabulary, nodes, number);
            let floor = starts.last().map_or(0, |&(start, _)| start + 1);
            let start = reach_title(folded, nodes, number).max(floor.min(number));
            starts.push((if starts.is_empty() { 0 } else { start }, has_header));
            has_section = false;
        }
        has_section |= matches!(node.kind, NodeKind::Heading { .. });
        last_language = language;
    }
    starts
}

/// The field whose caption a passage begins with.
fn caption_field(folded: &Folded<'_>, vocabulary: &Vocabulary, node: &Node) -> Option<Field> {
    let words = folded.slice(node.stretch);
    if node.kind != NodeKind::Words || words.len() > MAX_TITLE_BYTES {
        return None;
    }
    let begins = |caption: &&'static Caption| {
        // One word may begin a sentence; two, or one with a colon, caption something.
        words.strip_prefix(caption.words).is_some_and(|rest| {
            caption.words.contains(' ') || rest.is_empty() || rest.trim_start().starts_with(':')
        })
    };
    let caption = vocabulary.captions_at(words).find(begins)?;
    matches!(caption.field, Field::Fact(_)).then_some(caption.field)
}

/// How far below the start of a run its header may begin, and how many captions make one.
const HEADER_REACH: usize = 8;
const MIN_CAPTIONS: usize = 2;

fn has_header(folded: &Folded<'_>, vocabulary: &Vocabulary, nodes: &[Node], number: usize) -> bool {
    let next = nodes.iter().skip(number).take(HEADER_REACH);
    let words = next.take_while(|node| node.kind == NodeKind::Words);
    let mut fields: Vec<Field> = Vec::new();
    for field in words.filter_map(|node| caption_field(folded, vocabulary, node)) {
        if !fields.contains(&field) {
            fields.push(field);
        }
    }
    fields.len() >= MIN_CAPTIONS
}

/// The title line above a run, where there is one.
fn reach_title(folded: &Folded<'_>, nodes: &[Node], number: usize) -> usize {
    let mut start = number;
    for back in 1..=TITLE_REACH {
        let Some(above) = number.checked_sub(back) else { break };
        let Some(node) = nodes.get(above) else { break };
        let words = folded.slice(node.stretch);
        let is_prose = words.len() > MAX_TITLE_BYTES || edge::ends(words, ".;:!?");
        if node.kind != NodeKind::Words || is_prose {
            break;
        }
        let has_number =
            words.split(|c: char| !c.is_ascii_digit()).any(|run| (5..=7).contains(&run.len()));
        if has_number {
            start = above;
        }
    }
    start
}

/// The language of the heading or caption that a passage begins with.
fn known_language(folded: &Folded<'_>, vocabulary: &Vocabulary, node: &Node) -> Option<Lang> {
    match node.kind {
        NodeKind::Heading { language, .. } => language,
        NodeKind::Words => caption_language(folded, vocabulary, node.stretch),
    }
}

/// Below zero speaks for English, above for French.
fn score(index: &WordIndex<'_>, stretch: Stretch, known: Option<Lang>) -> i32 {
    let sign = |language| if language == Lang::Fr { 1 } else { -1 };
    let start = Stretch::new(stretch.start, stretch.end.min(stretch.start + SCORED_BYTES));
    let words = index.tokens(start);
    let common = words.iter().filter_map(|word| word.known.language());
    let known = known.map_or(0, |language| sign(language) * KNOWN_WORDS);
    let score = known + common.map(sign).sum::<i32>();
    score.clamp(-MAX_SCORE, MAX_SCORE)
}

fn caption_language(
    folded: &Folded<'_>,
    vocabulary: &Vocabulary,
    stretch: Stretch,
) -> Option<Lang> {
    let words = folded.slice(stretch);
    if words.len() > MAX_TITLE_BYTES {
        return None;
    }
    vocabulary.captions_at(words).next()?.language
}

/// The language of each passage: the cheapest way through all scores.
fn languages(scores: &[i32]) -> Vec<Lang> {
    // Cost so far of ending in English and in French; and for each step, whether each came from French.
    let mut costs = [0i64, 0];
    let mut from: Vec<[bool; 2]> = Vec::with_capacity(scores.len());
    for &score in scores {
        let [english, french] = costs;
        let change = i64::from(CHANGE);
        from.push([english > french + change, french <= english + change]);
        costs = [
            english.min(french + change) + i64::from(score.max(0)),
            french.min(english + change) + i64::from((-score).max(0)),
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

    use super::languages;

    #[test]
    fn a_banner_is_no_change_of_language() {
        assert_eq!(languages(&[-3, 6, -5, -9, -12]), [En; 5]);
    }

    #[test]
    fn a_second_edition_is_one() {
        assert_eq!(languages(&[-9, -12, -12, 0, 9, 12, 12]), [En, En, En, Fr, Fr, Fr, Fr]);
        assert_eq!(languages(&[]), []);
    }
}
