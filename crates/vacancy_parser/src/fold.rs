//! The document as one text that is easy to search: lower case, accents and typography folded,
//! lines joined, mark-up left out; and the way back to the source.
//!
//! Offsets into this text are [`Stretch`]es. They never leave the crate: [`Folded::span`] turns
//! them into spans of the source.

use std::borrow::Cow;

use vacancy_text::{BlockKind, Document, Fold, Span, fold_character};

use crate::edge;
use crate::plain;
use crate::thumb::ThumbIndex;

/// A range of the folded text, which is never longer than the largest offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stretch {
    start: u32,
    end: u32,
}

impl Stretch {
    pub(crate) fn new(start: usize, end: usize) -> Self {
        Self { start: clamp(start), end: clamp(end) }
    }

    pub(crate) const fn start(self) -> usize {
        self.start as usize
    }

    pub(crate) const fn end(self) -> usize {
        self.end as usize
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// In bytes.
    pub(crate) const fn len(self) -> usize {
        self.end.saturating_sub(self.start) as usize
    }

    /// A range that was found in the slice of this stretch, as a range of the whole text.
    pub(crate) fn rebase(self, start: usize, end: usize) -> Self {
        Self::new(self.start() + start, self.start() + end)
    }

    pub(crate) const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    pub(crate) fn cover(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// One block in the folded text. Furniture has none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Passage {
    pub(crate) stretch: Stretch,
    pub(crate) is_item: bool,
}

/// Where a cell stands in its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) table: u32,
    pub(crate) row: u32,
    pub(crate) column: u32,
}

#[derive(Debug)]
pub(crate) struct Folded<'d> {
    document: Cow<'d, Document>,
    text: String,
    runs: Vec<Run>,
    thumbs: ThumbIndex,
    passages: Vec<Passage>,
    /// The cells of tables, each with where its words begin.
    cells: Vec<(u32, Cell)>,
    line_starts: Vec<u32>,
}

/// Folded bytes that correspond to source bytes one by one (`source_len` is [`ONE_BY_ONE`]); or one
/// piece of the source, of that many bytes, that became other bytes.
#[derive(Debug, Clone, Copy)]
struct Run {
    folded: u32,
    source: u32,
    source_len: u32,
}

const ONE_BY_ONE: u32 = u32::MAX;

impl Run {
    /// Where the byte at a place in it begins in the source.
    const fn source_start(&self, at: u32) -> u32 {
        if self.source_len == ONE_BY_ONE { self.source + (at - self.folded) } else { self.source }
    }

    /// Where the byte before a place in it ends in the source.
    const fn source_end(&self, at: u32) -> u32 {
        let is_plain = self.source_len == ONE_BY_ONE;
        self.source + if is_plain { at - self.folded } else { self.source_len }
    }
}

impl<'d> Folded<'d> {
    pub(crate) fn new(document: &'d Document) -> Self {
        let capacity = document.text().len();
        let mut folded = Self {
            document: Cow::Borrowed(document),
            text: String::with_capacity(capacity),
            runs: Vec::with_capacity(capacity / 16),
            thumbs: ThumbIndex::default(),
            passages: Vec::with_capacity(document.blocks().len()),
            cells: Vec::new(),
            line_starts: Vec::new(),
        };
        let mut marks = document.marks();
        for &block in document.blocks() {
            if block.kind == BlockKind::Furniture {
                continue;
            }
            let start = folded.text.len();
            for &line in document.lines(block) {
                folded.begin_line(start);
                marks = folded.push_line(document.text(), line, marks);
            }
            let end = start + folded.text.get(start..).map_or(0, |text| text.trim_end().len());
            folded.text.truncate(end);
            folded.drop_runs_from(end);
            if end > start {
                let stretch = Stretch::new(start, end);
                let is_item = matches!(block.kind, BlockKind::Item { .. });
                folded.passages.push(Passage { stretch, is_item });
                if let BlockKind::Cell { table, row, column } = block.kind {
                    folded.cells.push((stretch.start, Cell { table, row, column }));
                }
                folded.text.push('\n');
            }
        }
        folded.runs.shrink_to_fit();
        folded.line_starts.shrink_to_fit();
        folded.thumbs = ThumbIndex::new(folded.runs.iter().map(|run| run.folded), capacity);
        folded
    }

    /// The same of a document that is not needed any more, without its blocks: they take a good part of the
    /// memory, and passages stand for them.
    pub(crate) fn of(document: Cow<'d, Document>) -> Self {
        let Folded { text, runs, thumbs, passages, cells, line_starts, .. } =
            Folded::new(&document);
        let mut document = document;
        if let Cow::Owned(document) = &mut document {
            document.forget_blocks();
        }
        Self { document, text, runs, thumbs, passages, cells, line_starts }
    }

    /// Puts other signs of one byte for some, in their order; all others keep their places.
    pub(crate) fn replace(&mut self, signs: &[(usize, char)]) {
        let mut text = String::with_capacity(self.text.len());
        for &(at, sign) in signs {
            text.push_str(self.text.get(text.len()..at).unwrap_or_default());
            text.push(sign);
        }
        text.push_str(self.text.get(text.len()..).unwrap_or_default());
        self.text = text;
    }

    /// Where the words come from.
    pub(crate) fn document(&self) -> &Document {
        &self.document
    }

    /// The whole folded text; passages are separated by `\n` and hold none.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn passages(&self) -> &[Passage] {
        &self.passages
    }

    /// The cell of a table that begins with these words.
    pub(crate) fn cell(&self, words: Stretch) -> Option<Cell> {
        let found = self.cells.binary_search_by_key(&words.start, |(start, _)| *start).ok()?;
        self.cells.get(found).map(|(_, cell)| *cell)
    }

    /// The words of a stretch.
    // Never inlined, as the others below: they are called from everywhere, and copies of them would
    // make the page heavier by some kilobytes.
    #[inline(never)]
    pub(crate) fn slice(&self, stretch: Stretch) -> &str {
        self.text.get(stretch.start()..stretch.end()).unwrap_or_default()
    }

    /// A stretch without such signs before its words, and such behind them.
    pub(crate) fn trim(&self, stretch: Stretch, before: &str, behind: &str) -> Stretch {
        let words = self.slice(stretch);
        let start = words.len() - edge::trim_start(words, before).len();
        let end = edge::trim_end(words, behind).len();
        if start >= end {
            Stretch::new(stretch.start(), stretch.start())
        } else {
            stretch.rebase(start, end)
        }
    }

    /// Whether a line of the source begins here.
    pub(crate) fn is_line_start(&self, at: usize) -> bool {
        self.line_starts.binary_search(&clamp(at)).is_ok()
    }

    /// Where the words of a stretch stand in the source.
    #[inline(never)]
    pub(crate) fn span(&self, stretch: Stretch) -> Span {
        if stretch.is_empty() {
            return Span::empty(self.source_start(stretch.start()));
        }
        Span::new(self.source_start(stretch.start()), self.source_end(stretch.end()))
    }

    /// The words of a stretch as they stand in the source, line ends and mark-up and all.
    #[inline(never)]
    pub(crate) fn source(&self, stretch: Stretch) -> &str {
        self.span(stretch).slice(self.document.text()).unwrap_or_default()
    }

    /// The source of a stretch where nothing in it was left out and nothing but letters with accents was
    /// replaced: most of every text.
    pub(crate) fn kept(&self, stretch: Stretch) -> Option<&str> {
        let source = self.document.text().as_bytes();
        let is_kept = |run: &Run| {
            run.source_len == ONE_BY_ONE
                || run.source_len == 2 && source.get(run.source as usize) == Some(&0xC3)
        };
        let mut last: Option<&Run> = None;
        for run in self.runs.get(self.run_after(stretch.start).checked_sub(1)?..)? {
            if run.folded >= stretch.end {
                break;
            }
            if !is_kept(run) || last.is_some_and(|it| it.source_end(run.folded) != run.source) {
                return None;
            }
            last = Some(run);
        }
        Some(self.source(stretch))
    }

    /// The source of a stretch, in the pieces that it was folded by: each with whether it is plain
    /// text. A blank that stands for a line end has an empty one.
    pub(crate) fn pieces(&self, stretch: Stretch) -> impl Iterator<Item = (Span, bool)> {
        let (start, end) = (stretch.start, stretch.end);
        let first = self.run_after(start).saturating_sub(1);
        let runs = self.runs.get(first..).unwrap_or_default();
        let mut done = 0;
        let within = runs.iter().enumerate().take_while(move |(_, run)| run.folded < end);
        within.map(move |(number, run)| {
            let is_plain = run.source_len == ONE_BY_ONE;
            let source = if is_plain {
                let next = runs.get(number + 1).map_or(end, |next| next.folded.min(end));
                let skipped = start.saturating_sub(run.folded);
                Span::new(run.source + skipped, run.source + (next - run.folded))
            } else {
                Span::new(run.source, run.source + run.source_len)
            };
            // An accent may have reached over a letter that is another piece already.
            let rest = Span::new(source.start().max(done), source.end().max(done));
            done = rest.end();
            (rest, is_plain)
        })
    }

    /// The character of the source at the start of a stretch.
    #[inline(never)]
    pub(crate) fn source_char(&self, at: usize) -> Option<char> {
        self.document.text().get(self.source_start(at) as usize..)?.chars().next()
    }

    fn source_start(&self, at: usize) -> u32 {
        let at = clamp(at);
        self.run_at(at).map_or(0, |run| run.source_start(at))
    }

    fn source_end(&self, at: usize) -> u32 {
        let at = clamp(at);
        self.run_at(at.saturating_sub(1)).map_or(0, |run| run.source_end(at))
    }

    fn run_at(&self, at: u32) -> Option<Run> {
        self.runs.get(self.run_after(at).checked_sub(1)?).copied()
    }

    /// The first run that begins behind a place.
    fn run_after(&self, at: u32) -> usize {
        let begins_behind = |number| self.runs.get(number).is_some_and(|run: &Run| run.folded > at);
        self.thumbs.first(at as usize, begins_behind)
    }

    fn drop_runs_from(&mut self, end: usize) {
        let end = clamp(end);
        while self.runs.last().is_some_and(|run| run.folded >= end) {
            self.runs.pop();
        }
    }

    /// Puts a blank between two lines, but none after a hyphen that breaks a word.
    fn begin_line(&mut self, passage_start: usize) {
        let written = self.text.get(passage_start..).unwrap_or_default();
        if !written.is_empty() && !written.ends_with(' ') && !ends_in_broken_word(written) {
            let end = clamp(self.text.len());
            let source = self.runs.last().map_or(0, |run| run.source_end(end));
            self.push_piece(" ", source, 0);
        }
        self.line_starts.push(clamp(self.text.len()));
    }

    fn push_line<'m>(&mut self, source: &str, line: Span, mut marks: &'m [Span]) -> &'m [Span] {
        let mut at = line.start();
        while let Some((&mark, rest)) = marks.split_first() {
            if mark.start() >= line.end() {
                break;
            }
            if mark.end() > at {
                if mark.start() > at {
                    self.push_words(source, Span::new(at, mark.start()));
                }
                at = mark.end().min(line.end());
            }
            marks = rest;
        }
        if at < line.end() {
            self.push_words(source, Span::new(at, line.end()));
        }
        marks
    }

    fn push_words(&mut self, text: &str, span: Span) {
        let mut source = span.start();
        let mut rest = span.slice(text).unwrap_or_default();
        while !rest.is_empty() {
            let (plain, after) = rest.split_at_checked(plain::length(rest)).unwrap_or_default();
            self.push_plain(plain, source);
            source += clamp(plain.len());
            let mut characters = after.chars();
            if let Some(character) = characters.next() {
                self.push_character(character, source);
                source += clamp(character.len_utf8());
            }
            rest = characters.as_str();
        }
    }

    /// Adds plain text, which keeps its length.
    fn push_plain(&mut self, plain: &str, source: u32) {
        if plain.is_empty() {
            return;
        }
        self.begin_run(source);
        let from = self.text.len();
        self.text.push_str(plain);
        if let Some(added) = self.text.get_mut(from..) {
            added.make_ascii_lowercase();
        }
    }

    fn push_character(&mut self, character: char, source: u32) {
        let length = clamp(character.len_utf8());
        match fold_character(character) {
            Fold::Blank if self.text.is_empty() || edge::ends(&self.text, " \n") => {}
            Fold::Blank if character == ' ' => self.push_plain(" ", source),
            Fold::Blank => self.push_piece(" ", source, length),
            Fold::Nothing => {}
            Fold::Accent => self.extend_last_piece(source + length),
            Fold::To(piece) => self.push_piece(piece, source, length),
            Fold::Keep(kept) => {
                let mut buffer = [0; 4];
                self.push_piece(kept.encode_utf8(&mut buffer), source, length);
            }
        }
    }

    /// Adds what a piece of the source became; a blank for a line end has no words behind it.
    fn push_piece(&mut self, piece: &str, source: u32, source_len: u32) {
        self.runs.push(Run { folded: clamp(self.text.len()), source, source_len });
        self.text.push_str(piece);
    }

    fn begin_run(&mut self, source: u32) {
        let folded = clamp(self.text.len());
        let continues = self.runs.last().is_some_and(|run| {
            run.source_len == ONE_BY_ONE
                && run.source.wrapping_add(folded.wrapping_sub(run.folded)) == source
        });
        if !continues {
            self.runs.push(Run { folded, source, source_len: ONE_BY_ONE });
        }
    }

    /// Lets the last character reach over the accent that follows it.
    fn extend_last_piece(&mut self, source_end: u32) {
        let Some(last) = self.text.len().checked_sub(1) else { return };
        let folded = clamp(last);
        let source = self.runs.last().map_or(0, |run| run.source_start(folded));
        let piece = Run { folded, source, source_len: source_end - source };
        match self.runs.last_mut() {
            Some(run) if run.folded == folded => *run = piece,
            _ => self.runs.push(piece),
        }
    }
}

fn ends_in_broken_word(written: &str) -> bool {
    let mut backwards = written.bytes().rev();
    backwards.next() == Some(b'-') && backwards.next().is_some_and(|b| b.is_ascii_alphanumeric())
}

fn clamp(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use vacancy_text::{BlockKind, Document, Format, Span};

    use super::{Folded, Stretch};

    fn paragraph(text: &str) -> Document {
        let mut document = Document::new(text.to_owned(), Format::Text);
        let mut lines = Vec::new();
        let mut start = 0;
        for line in text.split('\n') {
            lines.push(Span::from_usize(start, start + line.len()));
            start += line.len() + 1;
        }
        document.push(BlockKind::Paragraph, &lines).unwrap();
        document
    }

    #[track_caller]
    fn check(text: &str, needle: &str, words: &str) {
        let document = paragraph(text);
        let folded = Folded::new(&document);
        let start = folded.text().find(needle).unwrap_or_else(|| panic!("{:?}", folded.text()));
        assert_eq!(folded.source(Stretch::new(start, start + needle.len())), words);
    }

    #[test]
    fn leads_back_to_the_words_of_the_source() {
        check("Durée déterminée", "determinee", "déterminée");
        check("l\u{2019}Œuvre", "oeuvre", "Œuvre");
        check("Conﬁdential", "confidential", "Conﬁdential");
        check("de\u{301}termine\u{301}e", "determinee", "de\u{301}termine\u{301}e");
        check("NATO\u{A0}\u{202F} Grade", "nato grade", "NATO\u{A0}\u{202F} Grade");
        check("\u{FEFF}ＧＲＡＤＥ", "grade", "ＧＲＡＤＥ");
    }

    #[test]
    fn joins_lines_and_keeps_the_hyphen_of_a_broken_word() {
        check("conduct and after-\naction reporting", "after-action", "after-\naction");
        check("in the\n  post", "in the post", "in the\n  post");
        check("exercises -\n250854", "exercises - 250854", "exercises -\n250854");
    }

    #[test]
    fn leaves_marks_out() {
        let mut document = paragraph("**Grade** G12");
        document.push_mark(Span::new(0, 2)).unwrap();
        document.push_mark(Span::new(7, 9)).unwrap();
        let folded = Folded::new(&document);
        assert_eq!(folded.text(), "grade g12\n");
        assert_eq!(folded.source(Stretch::new(0, 9)), "Grade** G12");
    }
}
