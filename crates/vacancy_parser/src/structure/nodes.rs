//! Passages, taken apart where a heading stands on one line with another or with its text.

use vacancy_model::{Lang, SectionKind};
use vacancy_text::{cut, read_decimal, trim_end, trim_start};

use super::flat;
use crate::edge;
use crate::fold::{Folded, Passage, Stretch};
use crate::lexicon::Lexicon;
use crate::organisation::{Caption, Heading, HeadingKind, Vocabulary};
use crate::read::words::{Word, words};
use crate::script::{self, is_capitals};

/// A heading, or words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    pub(super) kind: NodeKind,
    pub(super) stretch: Stretch,
    pub(super) is_item: bool,
    pub(super) depth: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NodeKind {
    Heading { kind: HeadingKind, number: Option<u8>, language: Option<Lang> },
    Words,
}

impl Node {
    /// "Contract: three years, renewable": a heading whose words stand behind its colon may be a field.
    pub(super) fn is_like_field(&self, next: &Self) -> bool {
        let contract = HeadingKind::Section(SectionKind::Contract);
        let is_contract = matches!(self.kind, NodeKind::Heading { kind, .. } if kind == contract);
        is_contract && next.stretch.start() > self.stretch.end() + 1
    }
}

/// Longer lines are not headings, even in capitals.
const MAX_HEADING_WORDS: usize = 14;
const MAX_HEADING_BYTES: usize = 120;
/// A text of more passages has its headings and items on lines of their own.
pub(super) const MAX_FLAT: usize = 12;
/// A longer passage may be a whole edition that was run together, beside one that was not.
const LONG: usize = 1_500;

pub(super) fn nodes(folded: &Folded<'_>, vocabulary: &Vocabulary) -> Vec<Node> {
    let mut nodes = Vec::with_capacity(folded.passages().len());
    let is_flat = folded.passages().len() <= MAX_FLAT;
    for &passage in folded.passages() {
        let reader = HeadingReader { folded, vocabulary, passage, begins_heading: false };
        let before = nodes.len();
        let from = reader.read(&mut nodes);
        if nodes.len() > before {
            take_number_above(folded, &mut nodes, before);
        }
        let rest = Stretch::new(from, passage.stretch.end());
        if is_flat || rest.len() > LONG || flat::is_glued(folded.source(rest)) {
            flat::take_apart(reader, rest, &mut nodes);
        } else {
            reader.push_words(&mut nodes, rest);
        }
    }
    nodes
}

/// "3." alone on its line above "MAIN ACCOUNTABILITIES" is that section's number.
fn take_number_above(folded: &Folded<'_>, nodes: &mut Vec<Node>, heading: usize) {
    let Some(above) = heading.checked_sub(1).and_then(|above| nodes.get(above)) else { return };
    let figures = edge::without_last(folded.slice(above.stretch), ".)").unwrap_or_default();
    let own = read_decimal(figures).filter(|_| above.kind == NodeKind::Words && figures.len() <= 2);
    let Some(Node { kind: NodeKind::Heading { number: number @ None, .. }, .. }) =
        nodes.get_mut(heading).filter(|_| own.is_some())
    else {
        return;
    };
    *number = own;
    nodes.remove(heading - 1);
}

pub(super) struct HeadingReader<'f, 'd> {
    pub(super) folded: &'f Folded<'d>,
    pub(super) vocabulary: &'f Vocabulary,
    pub(super) passage: Passage,
    /// Whether the passage is known to begin with a heading.
    pub(super) begins_heading: bool,
}

impl HeadingReader<'_, '_> {
    /// A colon alone between a caption and its value says nothing.
    pub(super) fn push_words(&self, nodes: &mut Vec<Node>, words: Stretch) {
        if script::has(self.folded.slice(words), script::is_word) {
            nodes.push(self.node(NodeKind::Words, words));
        }
    }

    /// Adds the headings that the passage begins with; returns where its words begin.
    pub(super) fn read(&self, nodes: &mut Vec<Node>) -> usize {
        let (start, end) = (self.passage.stretch.start(), self.passage.stretch.end());
        let (number, mut at) = self.section_number();
        let mut number = number;
        let (mut found, mut is_known) = (false, self.begins_heading);
        while let Some((heading, after)) = self.heading_at(at) {
            // "Language: English - SLP 3333" is one requirement of many.
            let is_alone = edge::trim(self.text(after), ": ").is_empty();
            // "1. Professional/Experience" right below "Essential Qualifications" heads a group.
            let is_group = (number.is_some() || self.has_letter())
                && heading.kind == HeadingKind::Essential
                && heads(nodes) == Some(heading.kind);
            if is_group
                || heading.kind == HeadingKind::Languages && !is_alone
                || !(is_known || self.is_heading(at, after, heading.language, number))
                || (number.is_none() && self.goes_on(nodes, heading, after))
            {
                break;
            }
            let whole = self.end_of_heading(at, after, heading.language);
            let kind =
                NodeKind::Heading { kind: heading.kind, number, language: Some(heading.language) };
            nodes.push(self.node(kind, Stretch::new(at, whole)));
            (at, number, found, is_known) = (self.skip_separators(whole), None, true, false);
            if at >= end {
                return end;
            }
        }
        if found {
            return at;
        }
        if let Some(whole) = number.and_then(|_| self.end_of_unknown(at))
            && !self.begins_captioned(at)
        {
            let kind = HeadingKind::Section(SectionKind::Other);
            let kind = NodeKind::Heading { kind, number, language: None };
            nodes.push(self.node(kind, Stretch::new(at, whole)));
            return self.skip_separators(whole);
        }
        start
    }

    /// "4. LOCATION: Brunssum", in a header whose fields are numbered.
    fn begins_captioned(&self, at: usize) -> bool {
        let text = self.text(at);
        let is_before_colon = |caption: &Caption| {
            let behind = text.get(caption.words.len()..).unwrap_or_default();
            trim_start(behind).starts_with(':')
        };
        self.vocabulary.captions_at(text).any(is_before_colon)
    }

    pub(super) const fn node(&self, kind: NodeKind, stretch: Stretch) -> Node {
        let Passage { is_item, depth, .. } = self.passage;
        Node { kind, stretch, is_item, depth }
    }

    pub(super) fn text(&self, at: usize) -> &str {
        self.folded.slice(Stretch::new(at, self.passage.stretch.end()))
    }

    /// "3.", "3 .", "3)", "3.1", "C.": the number, where it is in figures, and where the words after it begin.
    fn section_number(&self) -> (Option<u8>, usize) {
        let whole = self.text(self.passage.stretch.start());
        let text = script::without_signs(whole);
        let start = self.passage.stretch.start() + whole.len() - text.len();
        let end = start + text.len();
        let figures = text.bytes().take_while(u8::is_ascii_digit).count();
        let is_lettered = matches!(text.as_bytes(), [b'a'..=b'z', b'.' | b')', ..]);
        let mark = if is_lettered { 1 } else { figures };
        let after = trim_start(text.get(mark..).unwrap_or_default());
        let separated = edge::without_first(after, ".)-:").map(|words| {
            let deeper = words.bytes().take_while(u8::is_ascii_digit).count();
            edge::trim_start(words.get(deeper..).unwrap_or_default(), " .")
        });
        let number =
            text.get(..figures).filter(|_| (1..=2).contains(&figures)).and_then(read_decimal);
        match (number, separated) {
            (number, Some(words)) if number.is_some() || is_lettered => (number, end - words.len()),
            // "6CONTRACT", "6 CONTRACT"
            (Some(number), None) if self.is_capital_heading(end - after.len()) => {
                (Some(number), end - after.len())
            }
            _ => (self.number_of_item(), start),
        }
    }

    /// Whether a heading in capitals stands at a place.
    fn is_capital_heading(&self, at: usize) -> bool {
        let heading = self.heading_at(at);
        heading.is_some_and(|(_, end)| is_capitals(self.folded.source(Stretch::new(at, end))))
    }

    /// The number that marks the passage as an item: of a list, or as the section behind one.
    fn number_of_item(&self) -> Option<u8> {
        if !self.passage.is_item {
            return None;
        }
        let before = edge::without_last(self.before(), ".)")?;
        let figures = before.bytes().rev().take_while(u8::is_ascii_digit).count();
        read_decimal(before.get(before.len() - figures..).filter(|it| it.len() <= 2)?)
    }

    /// "a. Essential": whether a letter marks the passage as an item.
    fn has_letter(&self) -> bool {
        // Most passages are no items.
        if !self.passage.is_item {
            return false;
        }
        let mark = edge::behind_last(self.before(), " \n\r(");
        matches!(mark.as_bytes(), [letter, b'.' | b')'] if letter.is_ascii_alphabetic())
    }

    /// The source before the passage, as far as its mark.
    fn before(&self) -> &str {
        let start = self.folded.span(self.passage.stretch).start() as usize;
        trim_end(self.folded.document().text().get(..start).unwrap_or_default())
    }

    /// The longest known heading that stands here.
    pub(super) fn heading_at(&self, at: usize) -> Option<(&Heading, usize)> {
        let text = self.text(at);
        let longest = self.vocabulary.headings_at(text).max_by_key(|known| known.words.len())?;
        Some((longest, at + longest.words.len()))
    }

    /// Whether words like a heading's are one: alone on their line, or in capitals before text.
    fn is_heading(&self, at: usize, after: usize, language: Lang, number: Option<u8>) -> bool {
        let rest = self.text(after);
        let is_capital = is_capitals(self.folded.source(Stretch::new(at, after)));
        if edge::trim(rest, ": .?").is_empty() || is_tail(rest, language) {
            // "3. Interrelationships" behind the second item of a list is no third one.
            return !self.passage.is_item || is_capital || number.is_some() || self.has_letter();
        }
        let begins_large = self.folded.is_capital(at);
        if trim_start(rest).starts_with(':') && begins_large && !self.passage.is_item {
            // "Contract: In accordance with …"
            return true;
        }
        if !is_capital {
            // "Qualifications et expérience acquis essentiels": headings on one line.
            let next = self.heading_at(self.skip_separators(after));
            return next.is_some_and(|(_, end)| edge::trim(self.text(end), ": ").is_empty());
        }
        let is_glued = script::begins(rest, script::is_word);
        let begins_large = self.folded.is_capital(self.skip_separators(after));
        begins_large || !is_glued
    }

    /// A heading in capitals may have more words than are known: "COMPETENCIES AND SKILLS".
    fn end_of_heading(&self, at: usize, after: usize, language: Lang) -> usize {
        let end = self.passage.stretch.end();
        let is_followed = self.heading_at(self.skip_separators(after)).is_some();
        let is_all_heading = !is_followed
            && self.is_short(after)
            && is_capitals(self.folded.source(Stretch::new(at, end)));
        if is_all_heading || is_tail(self.text(after), language) { end } else { after }
    }

    /// "CONTRACT TO BE OFFERED: …" within the contract's section: words of it, where the like of a heading would
    /// begin the section again.
    fn goes_on(&self, nodes: &[Node], heading: &Heading, after: usize) -> bool {
        let last = nodes.iter().rev().find_map(|node| match node.kind {
            NodeKind::Heading { kind, language, .. } => Some((kind, language)),
            NodeKind::Words => None,
        });
        last == Some((heading.kind, Some(heading.language)))
            && !edge::trim(self.text(after), ": .").is_empty()
    }

    fn skip_separators(&self, at: usize) -> usize {
        let text = self.text(at);
        at + text.len() - edge::trim_start(text, " :|-").len()
    }

    fn is_short(&self, at: usize) -> bool {
        !edge::has_more_words(self.text(at), MAX_HEADING_WORDS)
    }

    /// Where a heading behind a number ends that is in capitals, and so of a section of some kind: "5. DUTIES:
    /// writes"; "14-FEB-2026" and "11:59:00 PM" are none.
    fn end_of_unknown(&self, at: usize) -> Option<usize> {
        let mark = self.folded.slice(Stretch::new(self.passage.stretch.start(), at));
        let text = self.text(at);
        let near = cut(text, MAX_HEADING_BYTES);
        let end = at + edge::first(near, ":").unwrap_or(text.len());
        let words = self.folded.source(Stretch::new(at, end));
        let is_named = script::begins(words, script::is_letter) && is_capitals(words);
        (is_named && !edge::ends(mark, "-") && self.is_short(at)).then_some(end)
    }
}

/// Of the heading that stands right above.
fn heads(nodes: &[Node]) -> Option<HeadingKind> {
    match nodes.last()?.kind {
        NodeKind::Heading { kind, .. } => Some(kind),
        NodeKind::Words => None,
    }
}

/// Whether what stands behind a heading is no more than its end: a bracket, "What we ask *(essential)*", or words that
/// headings go on with, "Essential *skills & experience*".
fn is_tail(rest: &str, language: Lang) -> bool {
    const MAX_TAIL: usize = 40;
    let rest = edge::trim(rest, ": .");
    let heading_words = Lexicon::of(language).heading_words;
    let is_of_heading = |word: &Word<'_>| heading_words.contains(word.text);
    script::has(rest, script::is_word)
        && rest.len() <= MAX_TAIL
        && (edge::bracket(rest) == Some(rest) || words(rest).iter().all(is_of_heading))
}

#[cfg(test)]
mod tests {
    use vacancy_model::SectionKind;

    use crate::{ParseOptions, parse};

    #[test]
    fn a_time_on_a_line_of_its_own_is_no_section() {
        let text = "Officer-250871\nDeadline: 20-Dec-2026,\n11:59:00 PM\nGrade: G12\n\n1. SUMMARY\nThe post is new.";
        let notice = parse(text, &ParseOptions::default());
        assert_eq!(notice.editions[0].sections.len(), 1);
        assert_eq!(notice.facts.grade.map(|it| it.value.lowest).as_deref(), Some("G12"));
        assert!(notice.facts.deadline.is_some_and(|it| it.value.time.is_some()));
    }

    #[test]
    fn a_heading_may_go_on_with_a_bracket_or_words_of_its_kind() {
        let essential = |heading: &str| {
            let text = format!(
                "Officer-250871\nGrade: G12\nSchedule: Full-time\n\n{heading}\n\n- A degree\n- Tact\n"
            );
            parse(&text, &ParseOptions::default()).editions[0].essential.len()
        };
        assert_eq!(essential("Essential (all candidates)"), 2);
        assert_eq!(essential("Essential (all candidates) is a degree."), 0);
        assert_eq!(essential("Essential skills, knowledge & experience"), 2);
    }

    #[test]
    fn a_letter_may_stand_before_the_heading_of_a_list() {
        let text = "Officer-250871\nGrade: G12\nSchedule: Full-time\n\n2. Qualifications and experience\n\n\
                    a. Essential\n\n- A degree\n- Tact\n\nb. Desirable\n\n- Wit\n";
        let notice = parse(text, &ParseOptions::default());
        let edition = &notice.editions[0];
        assert_eq!((edition.essential.len(), edition.desirable.len()), (2, 1));
    }

    #[test]
    fn letters_may_stand_for_the_numbers_of_sections() {
        let text = "Officer-250871\nGrade: G12\nSchedule: Full-time\n\nA. SUMMARY\nThe pool is large.\n\nB. Qualifications\n\n\
                    B.1 Essential\n\n- A degree\n- Tact\n\nB.2 Desirable\n\n- Wit\n\nC. Contract\nThree years.";
        let notice = parse(text, &ParseOptions::default());
        let edition = &notice.editions[0];
        assert_eq!((edition.essential.len(), edition.desirable.len()), (2, 1));
        assert_eq!(edition.sections.len(), 3);
    }

    #[test]
    fn a_number_may_touch_its_heading() {
        let text = "Officer-250871\nGrade: G12\nSchedule: Full-time\n\n1SUMMARY\nThe pool is large.\n\n2)QUALIFICATIONS\n\n\
                    1) Essential\n\n- A degree\n- Tact\n\n2) Desirable\n\n- Wit\n\n6CONTRACT\nThree years.";
        let notice = parse(text, &ParseOptions::default());
        let edition = &notice.editions[0];
        assert_eq!((edition.essential.len(), edition.desirable.len()), (2, 1));
        let numbers: Vec<_> = edition.sections.iter().map(|it| it.number).collect();
        assert_eq!(numbers, [Some(1), Some(2), Some(6)]);
    }

    #[test]
    fn a_heading_of_a_part_may_have_a_number_of_two_figures() {
        let text = "Officer-250871\nGrade: G12\nSchedule: Full-time\n\n4. QUALIFICATIONS\n\n4.1 Essential\n\n\
                    - A degree\n- Tact\n\n4.2. Desirable\n\n- Wit\n\n5. CONTRACT\nThree years.";
        let notice = parse(text, &ParseOptions::default());
        let edition = &notice.editions[0];
        assert_eq!((edition.essential.len(), edition.desirable.len()), (2, 1));
    }

    #[test]
    fn a_heading_right_behind_a_list_is_no_item_of_it() {
        let text = "Officer-250871\nGrade: G12\nSchedule: Full-time\n\n2. Qualifications and experience\n\
                    Essential\n\n1. A degree\n2. Tact\n\n3. Interrelationships\n\nDirect reports: 2\n";
        let notice = parse(text, &ParseOptions::default());
        assert_eq!(notice.editions[0].essential.len(), 2);
        let last = notice.editions[0].sections.last().unwrap();
        assert_eq!((last.kind, last.number), (SectionKind::Interrelationships, Some(3)));
    }
}
