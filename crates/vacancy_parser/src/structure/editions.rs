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
    take_turns: bool,
) -> Notices<'n> {
    let starts = Splitter { folded, vocabulary, nodes, languages, take_turns }.starts();
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

/// How far below the start of a run its header may begin, and how many captions make one.
const HEADER_REACH: usize = 8;
const MIN_CAPTIONS: usize = 2;

/// Finds where runs of one language begin.
struct Splitter<'s, 'd> {
    folded: &'s Folded<'d>,
    vocabulary: &'s Vocabulary,
    nodes: &'s [Node],
    /// Of each node.
    languages: &'s [Lang],
    /// Whether they change with every passage.
    take_turns: bool,
}

impl<'s> Splitter<'s, '_> {
    /// Where runs begin, and whether a new header stands there.
    fn starts(&self) -> Vec<(usize, bool)> {
        let mut starts: Vec<(usize, bool)> = Vec::new();
        let mut has_section = false;
        // Whether captions or headings stand in the run.
        let mut is_of_notice = false;
        let mut last_language = None;
        for (at, node) in self.nodes.iter().enumerate() {
            let language = self.languages.get(at).copied();
            let changes = language != last_language;
            let may_restart = has_section && self.caption(node).is_some();
            let has_header = (changes || may_restart) && {
                let alike = self.languages.get(at..).unwrap_or_default().iter().take(HEADER_REACH);
                let alike = alike.take_while(|&&it| Some(it) == language).count();
                let run = self.nodes.get(at..at + alike).unwrap_or_default();
                // Where the other edition's captions stand, it begins: the same one does not begin anew.
                self.has_header(run, language.filter(|_| !changes))
            };
            if changes || has_header {
                let floor = starts.last().map_or(0, |&(start, _)| start + 1);
                let start = self.reach_title(at, language).max(floor.min(at));
                // A letter above a notice may be in either language.
                if has_header && starts.len() == 1 && !is_of_notice {
                    starts.clear();
                }
                starts.push((if starts.is_empty() { 0 } else { start }, has_header));
                (has_section, is_of_notice) = (false, false);
            }
            let is_field = self.nodes.get(at + 1).is_some_and(|next| node.is_like_field(next));
            let is_heading = matches!(node.kind, NodeKind::Heading { .. });
            has_section |= is_heading && !is_field;
            is_of_notice = is_of_notice || is_heading || self.caption(node).is_some();
            last_language = language;
        }
        starts
    }

    /// The caption of a fact that a passage begins with.
    fn caption(&self, node: &Node) -> Option<&'s Caption> {
        let words = script::without_signs(self.folded.slice(node.stretch));
        if node.kind != NodeKind::Words || words.len() > MAX_TITLE_BYTES {
            return None;
        }
        let begins = |caption: &&Caption| {
            // One word may begin a sentence; two, or one with a colon, caption something.
            words.strip_prefix(caption.words).is_some_and(|rest| {
                edge::has(caption.words, " ")
                    || rest.is_empty()
                    || trim_start(rest).starts_with(':')
            })
        };
        let caption = self.vocabulary.captions_at(words).find(begins)?;
        matches!(caption.field, Field::Fact(_)).then_some(caption)
    }

    /// Whether a run begins with a header, one caption of which only the language has, where one is given, or any.
    fn has_header(&self, run: &[Node], language: Option<Lang>) -> bool {
        let mut fields: Vec<Field> = Vec::new();
        let mut is_told = false;
        for node in run.iter().take(HEADER_REACH) {
            let Some(caption) = self.caption(node) else {
                // A sentence ends a header, as a heading does.
                if node.kind != NodeKind::Words || edge::ends(self.folded.slice(node.stretch), ".")
                {
                    break;
                }
                continue;
            };
            if !fields.contains(&caption.field) {
                fields.push(caption.field);
            }
            // What both languages print may still be the end of the one before.
            is_told |= caption.language.is_some_and(|own| language.is_none_or(|it| it == own));
        }
        is_told && fields.len() >= MIN_CAPTIONS
    }

    /// The title line above a run of a language; where there is none, the run's start.
    fn reach_title(&self, at: usize, language: Option<Lang>) -> usize {
        // The title above is the other edition's.
        if self.take_turns {
            return at;
        }
        let (start, is_in_table) = self.numbered_title(at, language);
        if is_in_table {
            return start;
        }
        let bare = self.title_above_captions(start);
        bare.or_else(|| self.title_above_summary(start)).unwrap_or(start)
    }

    /// Where a title begins that has a number, or is right above one; and whether the cells of a table end the search.
    fn numbered_title(&self, at: usize, language: Option<Lang>) -> (usize, bool) {
        let mut start = at;
        let table = |node: &Node| self.folded.cell(node.stretch).map(|cell| cell.table);
        let own = self.nodes.get(at).and_then(table);
        for back in 1..=TITLE_REACH {
            let Some(above) = at.checked_sub(back) else { break };
            let Some(node) = self.nodes.get(above) else { break };
            let words = self.folded.slice(node.stretch);
            let is_prose = words.len() > MAX_TITLE_BYTES || edge::ends(words, ".;:!?");
            // The title above the other edition's captions is its own.
            let captioned = self.caption(node).and_then(|caption| caption.language);
            let is_of_other = own.is_none() && captioned.is_some() && captioned != language;
            if node.kind != NodeKind::Words || is_prose || is_of_other {
                break;
            }
            let has_number = number::first(words).is_some();
            // The other edition's cells stand above this one's, and beside them; but for what heads the table.
            if own.is_some() && table(node) == own && !has_number {
                if self.caption(node).is_some() {
                    return (start, true);
                }
                let is_first =
                    above.checked_sub(1).and_then(|at| table(self.nodes.get(at)?)) != own;
                start = if is_first { above } else { start };
                continue;
            }
            if has_number || start == above + 1 && self.is_number(start) {
                start = above;
            }
        }
        (start, false)
    }

    /// A bare title above captions that both languages print, as "Organisation".
    fn title_above_captions(&self, start: usize) -> Option<usize> {
        let is_caption =
            |at: usize| self.nodes.get(at).is_some_and(|node| self.caption(node).is_some());
        let mut first = start;
        while is_caption(first) && start - first < TITLE_REACH {
            first = first.checked_sub(1)?;
            if self.nodes.get(first).is_some_and(|node| self.is_bare_title(node)) {
                return Some(first);
            }
        }
        None
    }

    /// « Administrateur (énergie) », and right below "1. RÉSUMÉ".
    fn title_above_summary(&self, start: usize) -> Option<usize> {
        const SUMMARY: HeadingKind = HeadingKind::Section(SectionKind::Summary);
        let heading = self.nodes.get(start)?.kind;
        let above = start.checked_sub(1)?;
        let node = self.nodes.get(above)?;
        let is_title = matches!(heading, NodeKind::Heading { kind: SUMMARY, .. })
            && self.is_bare_title(node)
            && names_occupation(self.folded.slice(node.stretch));
        is_title.then_some(above)
    }

    /// A title without a number, right above the first caption: "Principal Buyer (Chartering)".
    fn is_bare_title(&self, node: &Node) -> bool {
        const MAX_WORDS: usize = 12;
        let words = self.folded.slice(node.stretch);
        node.kind == NodeKind::Words
            && !node.is_item
            && !edge::ends(words, ".;:!?")
            && !edge::has_more_words(words, MAX_WORDS)
            && self.folded.is_capital(node.stretch.start())
            && self.caption(node).is_none()
            && self.folded.cell(node.stretch).is_none()
    }

    /// "- 250854", alone on its line below the title.
    fn is_number(&self, at: usize) -> bool {
        let words = self.nodes.get(at).map_or("", |node| self.folded.slice(node.stretch));
        !script::has(words, script::is_letter) && digits::stand_in(words)
    }
}
