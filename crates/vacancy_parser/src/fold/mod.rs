//! The document as one text that is easy to search: lower case, accents and typography folded,
//! lines joined, mark-up left out; and the way back to the source.
//!
//! Offsets into this text are [`Stretch`]es. They never leave the crate: [`Folded::span`] turns
//! them into spans of the source.

mod compose;
mod entity;
mod plain;
mod source;
mod stretch;
mod thumb;
mod write;

use std::borrow::Cow;

use vacancy_text::{BlockKind, Document, Span, trim_end};

pub(crate) use compose::compose;
pub(crate) use entity::entity;
pub(crate) use stretch::Stretch;

use crate::edge;
use source::Run;
use stretch::clamp;
use thumb::ThumbIndex;

/// One block in the folded text. Furniture has none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Passage {
    pub(crate) stretch: Stretch,
    pub(crate) is_item: bool,
    /// How deep an item stands in its list.
    pub(crate) depth: u8,
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
            let mut last = "";
            for &line in document.lines(block) {
                folded.begin_line(start, last);
                marks = folded.push_line(document.text(), line, marks);
                last = line.slice(document.text()).unwrap_or_default();
            }
            let end = start + folded.text.get(start..).map_or(0, |text| trim_end(text).len());
            folded.text.truncate(end);
            folded.drop_runs_from(end);
            if end > start {
                let stretch = Stretch::new(start, end);
                let (is_item, depth) = match block.kind {
                    BlockKind::Item { depth } => (true, depth),
                    _ => (false, 0),
                };
                folded.passages.push(Passage { stretch, is_item, depth });
                if let BlockKind::Cell { table, row, column } = block.kind {
                    folded.cells.push((stretch.start, Cell { table, row, column }));
                }
                folded.text.push('\n');
            }
        }
        // Nothing above looks at the case: all of it is folded in one go.
        folded.text.make_ascii_lowercase();
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

    /// The cell of a table that these words stand in.
    pub(crate) fn cell(&self, words: Stretch) -> Option<Cell> {
        let behind = self.cells.partition_point(|(start, _)| *start <= words.start);
        let (start, cell) = *self.cells.get(behind.checked_sub(1)?)?;
        let before = self.slice(Stretch { start, end: words.start });
        (!edge::has(before, "\n")).then_some(cell)
    }

    /// The words of a stretch.
    // Never inlined, as those that lead back to the source: they are called from everywhere, and
    // copies of them would make the page heavier by some kilobytes.
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

    /// Whether two stretches stand on lines that follow each other, with no empty one between.
    pub(crate) fn are_lines(&self, one: Stretch, other: Stretch) -> bool {
        let between = Span::new(self.span(one).end(), self.span(other).start());
        let between = between.slice(self.document.text()).unwrap_or_default();
        between.bytes().filter(|&byte| byte == b'\n').count() == 1
    }

    /// Whether a line of the source begins here.
    pub(crate) fn is_line_start(&self, at: usize) -> bool {
        self.line_starts.binary_search(&clamp(at)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use vacancy_text::{Format, Span};

    use super::{Folded, Stretch};
    use crate::testing::paragraph;

    #[track_caller]
    fn check(text: &str, needle: &str, words: &str) {
        let document = paragraph(text, Format::Text);
        let folded = Folded::new(&document);
        let start = folded.text().find(needle).unwrap_or_else(|| panic!("{:?}", folded.text()));
        assert_eq!(folded.source(Stretch::new(start, start + needle.len())), words);
    }

    #[test]
    fn a_tag_for_the_end_of_a_line_parts_words() {
        let document =
            crate::segment("Direct reports: N/A<br>Indirect <b>reports</b>: N/A", Format::Text);
        let text = "direct reports: n/a indirect reports: n/a\n";
        assert_eq!(Folded::new(&document).text(), text);
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
        let mut document = paragraph("**Grade** G12", Format::Text);
        document.push_mark(Span::new(0, 2)).unwrap();
        document.push_mark(Span::new(7, 9)).unwrap();
        let folded = Folded::new(&document);
        assert_eq!(folded.text(), "grade g12\n");
        assert_eq!(folded.source(Stretch::new(0, 9)), "Grade** G12");
    }
}
