//! What extractors look at: one edition of a notice, and helpers to find words in it and to quote them.

use vacancy_model::{Certainty, FactId, Lang, Part, Quote, Rule, SectionKind};
use vacancy_text::{Parts, Span, trim_end, trim_start, trim_start_of};

use crate::clean::clean_text;
use crate::edge;
use crate::fold::{Folded, Stretch};
use crate::index::WordIndex;
use crate::lexicon::{Lexicon, Phrases};
use crate::organisation::{Family, Field};
use crate::read::phrase;
use crate::read::sentence::sentences;
use crate::script;
use crate::structure::{Captioned, EditionOutline, Piece};

/// What every extractor may look at: one edition, and the words of its language and family.
#[derive(Clone, Copy)]
pub(super) struct Cx<'f, 'd> {
    pub(super) folded: &'f Folded<'d>,
    pub(super) index: &'f WordIndex<'f>,
    pub(super) family: &'static Family,
    pub(super) lexicon: &'static Lexicon,
    pub(super) edition: &'f EditionOutline,
    /// What a candidate must have, without the words that lead into the list.
    pub(super) essential: &'f [Piece],
}

#[expect(clippy::unnecessary_box_returns, reason = "a reading keeps its quote in the box")]
impl<'f> Cx<'f, '_> {
    pub(super) fn language(&self) -> Lang {
        self.edition.language
    }

    pub(super) fn text(&self, stretch: Stretch) -> &'f str {
        self.folded.slice(stretch)
    }

    /// The words of a stretch before some of them, without a blank behind.
    #[inline(never)]
    pub(super) fn before(&self, within: Stretch, words: Stretch) -> &'f str {
        trim_end(self.text(Stretch { start: within.start, end: words.start }))
    }

    /// Those behind, without a blank before.
    #[inline(never)]
    pub(super) fn behind(&self, within: Stretch, words: Stretch) -> &'f str {
        trim_start(self.text(Stretch { start: words.end, end: within.end }))
    }

    /// The part of a sentence around some words: what stands further off speaks of something else.
    pub(super) fn part_around(&self, piece: Stretch, words: Stretch) -> Stretch {
        const SIGNS: &str = ".;:,(";
        const REACH: usize = 120;
        let text = self.text(piece);
        let (start, end) = (words.start() - piece.start(), words.end() - piece.start());
        let from = text.ceil_char_boundary(start.saturating_sub(REACH));
        let to = text.floor_char_boundary(end + REACH);
        let mut before = edge::behind_last(text.get(from..start).unwrap_or_default(), SIGNS);
        let mut behind = edge::before_first(text.get(end..to).unwrap_or_default(), SIGNS);
        if let Some(turn) = phrase::occurrences(before, self.lexicon.but).last() {
            before = before.get(turn.end..).unwrap_or_default();
        }
        if let Some(turn) = phrase::first(behind, self.lexicon.but) {
            behind = behind.get(..turn.start).unwrap_or_default();
        }
        Stretch::new(words.start() - before.len(), words.end() + behind.len())
    }

    /// The first of some stems, in the order of the list, with which a word of a stretch begins.
    #[inline(never)]
    pub(super) fn first_stem(&self, within: Stretch, stems: Phrases) -> Option<Stretch> {
        stems.iter().find_map(|stem| self.index.beginnings(within, stem).next())
    }

    /// Whether words of a stretch begin with one of some stems.
    pub(super) fn begins_any(&self, within: Stretch, stems: Phrases) -> bool {
        self.first_stem(within, stems).is_some()
    }

    /// A stem with the rest of its word.
    pub(super) fn whole_word(&self, within: Stretch, stem: Stretch) -> Stretch {
        let behind = self.text(Stretch::new(stem.end(), within.end().max(stem.end())));
        let rest = trim_start_of(behind, script::is_word).len();
        Stretch::new(stem.start(), stem.end() + behind.len() - rest)
    }

    #[inline(never)]
    pub(super) fn sentences(&self, stretch: Stretch) -> Vec<Stretch> {
        let mut found = Vec::new();
        for range in sentences(self.text(stretch)) {
            found.push(stretch.rebase(range.start, range.end));
        }
        found
    }

    /// The sentences that may state a deadline or a salary without a caption: of the header, and of the sections on
    /// the offer and on how to apply.
    #[inline(never)]
    pub(super) fn sentences_of_offer(&self) -> Vec<Stretch> {
        const KINDS: [SectionKind; 4] = [
            SectionKind::Contract,
            SectionKind::Application,
            SectionKind::Additional,
            SectionKind::Other,
        ];
        let mut found = Vec::new();
        for pieces in [&*self.edition.header].into_iter().chain(KINDS.map(|it| self.section(it))) {
            for piece in pieces {
                found.extend(self.sentences(piece.stretch));
            }
        }
        found
    }

    pub(super) fn span(&self, stretch: Stretch) -> Span {
        self.folded.span(stretch)
    }

    /// The first value of a table that has a name in a stretch, and where that stands.
    pub(super) fn first_named<T: Copy>(
        &self,
        within: Stretch,
        table: &[(T, Phrases)],
    ) -> Option<(T, Stretch)> {
        let found = |&(value, names): &(T, _)| Some((value, self.index.first_of(within, names)?));
        table.iter().find_map(found)
    }

    /// The caption of a fact that has words behind it. Of several the longest, which is the notice's
    /// own where a site has added a "Salary" of its guess; or the last: a site's stand above.
    pub(super) fn captioned(&self, fact: FactId) -> Option<Captioned> {
        self.captioned_as(Field::Fact(fact))
    }

    pub(super) fn captioned_as(&self, field: Field) -> Option<Captioned> {
        /// "Level:" is no longer than "Grade".
        const COLON: usize = 1;
        let mut longest: Option<Captioned> = None;
        for one in &self.edition.captions {
            if one.field == field
                && !one.value.is_empty()
                && longest.is_none_or(|it| it.caption.len() <= one.caption.len() + COLON)
            {
                longest = Some(*one);
            }
        }
        longest
    }

    pub(super) fn section(&self, kind: SectionKind) -> &'f [Piece] {
        self.edition.section(kind).map_or(&[], |section| &section.pieces)
    }

    /// The pieces of all sections of a kind.
    #[inline(never)]
    pub(super) fn all_of(&self, kind: SectionKind) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for section in self.edition.sections.iter().filter(|section| section.kind == kind) {
            pieces.extend_from_slice(&section.pieces);
        }
        pieces
    }

    /// The pieces of every section, and of the header, which may hold what others say in a section.
    #[inline(never)]
    pub(super) fn parts(&self) -> Vec<&'f [Piece]> {
        let mut parts: Vec<&[Piece]> = Vec::new();
        for section in &self.edition.sections {
            parts.push(&section.pieces);
        }
        parts.push(&self.edition.header);
        parts
    }

    /// The words of a stretch of one passage, as a reader would copy them.
    pub(super) fn clean(&self, stretch: Stretch) -> String {
        clean_text(self.folded, stretch)
    }

    /// Those of several passages, in a line.
    pub(super) fn clean_lines(&self, stretch: Stretch) -> String {
        let mut text = String::new();
        let mut start = stretch.start();
        for line in Parts::of(self.text(stretch), b'\n') {
            text.push_str(if text.is_empty() { "" } else { " " });
            text.push_str(&self.clean(Stretch::new(start, start + line.len())));
            start += line.len() + 1;
        }
        text
    }

    #[inline(never)]
    pub(super) fn captioned_quote(
        &self,
        caption: Stretch,
        mention: Stretch,
        rule: Rule,
    ) -> Box<Quote> {
        let mut quote = self.quote(mention, rule);
        quote.caption = Some(self.span(caption));
        quote
    }

    #[inline(never)]
    pub(super) fn quote(&self, mention: Stretch, rule: Rule) -> Box<Quote> {
        Box::new(Quote {
            language: self.language(),
            text: self.folded.source(mention).to_owned(),
            mention: self.span(mention),
            caption: None,
            rule,
            certainty: Certainty::Stated,
            parts: Vec::new(),
        })
    }

    pub(super) fn part(&self, name: &'static str, mention: Stretch) -> Part {
        Part { name, mention: self.span(mention) }
    }

    /// The quote of a value in parts, of those that are stated: it covers them, but for what the caption says.
    #[inline(never)]
    pub(super) fn quote_of_parts(
        &self,
        captioned: &Captioned,
        parts: &[(&'static str, Option<Stretch>)],
        rule: Rule,
    ) -> Box<Quote> {
        let mut stated = Vec::new();
        let mut whole: Option<Stretch> = None;
        for &(name, mention) in parts {
            let Some(mention) = mention else { continue };
            stated.push(self.part(name, mention));
            if mention.start >= captioned.value.start {
                mention.extend(&mut whole);
            }
        }
        let mut whole = whole.unwrap_or(captioned.value);
        // "(Brussels time)": whoever shows the words shows the bracket whole.
        let behind = Stretch::new(whole.end(), whole.end() + 1);
        let opened = edge::split_last(self.text(whole), "(");
        if opened.is_some_and(|(_, inner)| !edge::has(inner, ")")) && self.text(behind) == ")" {
            whole = whole.cover(behind);
        }
        with_parts(self.captioned_quote(captioned.caption, whole, rule), stated)
    }
}

/// A quote of a value that has parts, and where they stand.
#[expect(clippy::unnecessary_box_returns, reason = "the same box")]
pub(super) fn with_parts(mut quote: Box<Quote>, parts: Vec<Part>) -> Box<Quote> {
    quote.parts = parts;
    quote
}
