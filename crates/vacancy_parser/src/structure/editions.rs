//! Which part of the text is which edition, of which notice.
//!
//! The second language may begin without a banner: only its title line marks it. So the languages of the
//! passages give the runs, and each run is reached back to its title.

use vacancy_model::{Lang, SectionKind};
use vacancy_text::trim_start;

use super::nodes::{Node, NodeKind};
use super::title::{MAX_TITLE_BYTES, names_occupation};
use super::{number, strangers};
use crate::edge;
use crate::fold::Folded;
use crate::organisation::{Caption, Field, HeadingKind, Vocabulary};
use crate::read::digits;
use crate::script;

/// A title stands at most so many passages above the first caption that only its language has.
const TITLE_REACH: usize = 6;

/// The editions of each notice in the text.
pub(super) type Notices<'n> = Vec<Vec<(Lang, Runs<'n>)>>;

/// The nodes of an edition: where editions take turns, in several runs.
pub(super) type Runs<'n> = Vec<&'n [Node]>;

pub(super) fn split<'n>(
    folded: &Folded<'_>,
    vocabulary: &Vocabulary,
    nodes: &'n [Node],
    languages: &[Lang],
) -> Notices<'n> {
    let starts = starts(folded, vocabulary, nodes, languages);
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
    for (at, node) in nodes.iter().enumerate() {
        let language = languages.get(at).copied();
        let changes = language != last_language;
        let may_restart = has_section && caption(folded, vocabulary, node).is_some();
        let has_header = (changes || may_restart) && {
            let alike = languages.get(at..).unwrap_or_default().iter().take(HEADER_REACH);
            let alike = alike.take_while(|&&it| Some(it) == language).count();
            let run = nodes.get(at..at + alike).unwrap_or_default();
            // Where the other edition's captions stand, it begins: the same one does not begin anew.
            has_header(folded, vocabulary, run, language.filter(|_| !changes))
        };
        if changes || has_header {
            let floor = starts.last().map_or(0, |&(start, _)| start + 1);
            let start = reach_title(folded, vocabulary, nodes, at, language);
            let start = start.max(floor.min(at));
            starts.push((if starts.is_empty() { 0 } else { start }, has_header));
            has_section = false;
        }
        let is_field = nodes.get(at + 1).is_some_and(|next| node.is_like_field(next));
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
            edge::has(caption.words, " ") || rest.is_empty() || trim_start(rest).starts_with(':')
        })
    };
    let caption = vocabulary.captions_at(words).find(begins)?;
    matches!(caption.field, Field::Fact(_)).then_some(caption)
}

/// How far below the start of a run its header may begin, and how many captions make one.
const HEADER_REACH: usize = 8;
const MIN_CAPTIONS: usize = 2;

/// Whether a run begins with a header, one caption of which only the language has, where one is given, or any.
fn has_header(
    folded: &Folded<'_>,
    vocabulary: &Vocabulary,
    run: &[Node],
    language: Option<Lang>,
) -> bool {
    let next = run.iter().take(HEADER_REACH);
    let words = next.take_while(|node| node.kind == NodeKind::Words);
    let mut fields: Vec<Field> = Vec::new();
    let mut is_told = false;
    for caption in words.filter_map(|node| caption(folded, vocabulary, node)) {
        if !fields.contains(&caption.field) {
            fields.push(caption.field);
        }
        // What both languages print may still be the end of the one before.
        is_told |= caption.language.is_some_and(|own| language.is_none_or(|it| it == own));
    }
    is_told && fields.len() >= MIN_CAPTIONS
}

/// The title line above a run of a language, where there is one.
fn reach_title(
    folded: &Folded<'_>,
    vocabulary: &Vocabulary,
    nodes: &[Node],
    at: usize,
    language: Option<Lang>,
) -> usize {
    let mut start = at;
    let table = |node: &Node| folded.cell(node.stretch).map(|cell| cell.table);
    let own = nodes.get(at).and_then(table);
    for back in 1..=TITLE_REACH {
        let Some(above) = at.checked_sub(back) else { break };
        let Some(node) = nodes.get(above) else { break };
        let words = folded.slice(node.stretch);
        let is_prose = words.len() > MAX_TITLE_BYTES || edge::ends(words, ".;:!?");
        // The title above the other edition's captions is its own.
        let captioned = caption(folded, vocabulary, node).and_then(|caption| caption.language);
        let is_of_other = own.is_none() && captioned.is_some() && captioned != language;
        if node.kind != NodeKind::Words || is_prose || is_of_other {
            break;
        }
        let has_number = number::first(words).is_some();
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
    // "Organisation", which both languages print, may stand between.
    let is_caption =
        |at: usize| nodes.get(at).is_some_and(|node| caption(folded, vocabulary, node).is_some());
    let mut first = start;
    while is_caption(first) && start - first < TITLE_REACH {
        let Some(above) = first.checked_sub(1) else { break };
        if nodes.get(above).is_some_and(|node| is_bare_title(folded, vocabulary, node)) {
            return above;
        }
        first = above;
    }
    // « Administrateur (énergie) », and right below "1. RÉSUMÉ".
    let is_first_heading = matches!(
        nodes.get(start).map(|node| node.kind),
        Some(NodeKind::Heading { kind: HeadingKind::Section(SectionKind::Summary), .. })
    );
    let above = start.checked_sub(1).filter(|_| is_first_heading);
    let title = above.filter(|&above| {
        nodes.get(above).is_some_and(|node| {
            is_bare_title(folded, vocabulary, node) && names_occupation(folded.slice(node.stretch))
        })
    });
    title.unwrap_or(start)
}

/// A title without a number, right above the first caption: "Principal Buyer (Chartering)".
fn is_bare_title(folded: &Folded<'_>, vocabulary: &Vocabulary, node: &Node) -> bool {
    const MAX_WORDS: usize = 12;
    let words = folded.slice(node.stretch);
    node.kind == NodeKind::Words
        && !node.is_item
        && !edge::ends(words, ".;:!?")
        && !edge::has_more_words(words, MAX_WORDS)
        && folded.is_capital(node.stretch.start())
        && caption(folded, vocabulary, node).is_none()
        && folded.cell(node.stretch).is_none()
}

/// "- 250854", alone on its line below the title.
fn is_number(folded: &Folded<'_>, nodes: &[Node], at: usize) -> bool {
    let words = nodes.get(at).map_or("", |node| folded.slice(node.stretch));
    !script::has(words, script::is_letter) && digits::stand_in(words)
}
