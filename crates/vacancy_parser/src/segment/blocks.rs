//! The blocks of a text, put together line by line: lines in, blocks of the document out.

use std::mem;

use vacancy_text::{BlockKind, Document, Span};

use super::furniture;
use super::hyphen::Hyphens;
use super::join::Layout;
use super::line::{self, Line, LineKind};
use super::markup;
use crate::edge;
use crate::lexicon::either::lines::COUNTED;

/// The block that is being put together, and those that are done.
pub(super) struct Blocks<'t, 'd> {
    text: &'t str,
    document: &'d mut Document,
    open: Option<OpenBlock>,
    /// Room for the lines of the next block.
    spare: Vec<Span>,
    table: Table,
    hyphens: Hyphens,
}

/// A block that later lines may still continue.
pub(super) struct OpenBlock {
    pub(super) kind: BlockKind,
    pub(super) lines: Vec<Span>,
    /// The last of them.
    pub(super) last: Option<Line>,
    /// Whether one of them may hold mark-up.
    has_signs: bool,
    /// Whether a blank line, or a page's furniture, has come since its last line.
    pub(super) gap: Gap,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    None,
    /// So many blank lines.
    Blanks(u32),
    Furniture,
}

#[derive(Default)]
struct Table {
    number: u32,
    row: u32,
    is_open: bool,
}

impl<'t, 'd> Blocks<'t, 'd> {
    pub(super) fn new(text: &'t str, document: &'d mut Document, hyphens: Hyphens) -> Self {
        Self { text, document, open: None, spare: Vec::new(), table: Table::default(), hyphens }
    }

    pub(super) fn add(&mut self, line: &Line, layout: &Layout) {
        if line.kind != LineKind::Row && line.kind != LineKind::Rule {
            self.table.close();
        }
        match line.kind {
            LineKind::Blank => self.widen_gap(),
            LineKind::Rule => self.close(),
            LineKind::Furniture if self.announces(line) => self.add_announced(line),
            LineKind::Furniture => self.add_furniture(),
            LineKind::Heading { level } => self.begin(BlockKind::Heading { level }, line),
            LineKind::Item { depth } => self.begin(BlockKind::Item { depth }, line),
            LineKind::Row => self.add_row(line),
            LineKind::Text => self.add_text(line, layout),
        }
    }

    fn add_text(&mut self, line: &Line, layout: &Layout) {
        if let Some(open) = &mut self.open {
            // A list mark that stands alone on its line takes the next line as its words.
            let awaits_words = open.lines.is_empty();
            if awaits_words || layout.continues(self.text, open, line) {
                open.lines.push(line.words);
                open.last = Some(*line);
                open.has_signs |= line.has_signs;
                open.gap = Gap::None;
                return;
            }
        }
        self.begin(BlockKind::Paragraph, line);
    }

    /// "For all other applications:" before an address that stands alone on its line; "Direct Reports" before a
    /// number that does.
    fn announces(&self, line: &Line) -> bool {
        let words = |span: Span| span.slice(self.text).unwrap_or_default();
        let Some(&last) = self.open.as_ref().and_then(|open| open.lines.last()) else {
            return false;
        };
        let (last, next) = (edge::trim_end(words(last), "*_"), words(line.words));
        if furniture::is_bare_address(next) {
            return edge::ends(last, ":");
        }
        let last = edge::trim_end(last, ": ");
        next.bytes().all(|byte| byte.is_ascii_digit()) && COUNTED.ends(last)
    }

    /// What was announced is said with it: no line goes on after that.
    fn add_announced(&mut self, line: &Line) {
        self.begin(BlockKind::Paragraph, line);
        self.close();
    }

    /// Furniture stands aside: the block around it may go on after it.
    fn add_furniture(&mut self) {
        if let Some(open) = &mut self.open {
            open.gap = Gap::Furniture;
        }
    }

    fn add_row(&mut self, line: &Line) {
        self.close();
        let (table, row) = self.table.next_row();
        for (column, cell) in (0..).zip(line::cells(self.text, line.words)) {
            self.push(BlockKind::Cell { table, row, column }, &[cell], line.has_signs);
        }
    }

    fn begin(&mut self, kind: BlockKind, line: &Line) {
        self.close();
        let mut lines = mem::take(&mut self.spare);
        let last = (!line.words.is_empty()).then_some(*line);
        lines.extend(last.map(|last| last.words));
        self.open =
            Some(OpenBlock { kind, lines, last, has_signs: line.has_signs, gap: Gap::None });
    }

    fn widen_gap(&mut self) {
        if let Some(open) = &mut self.open {
            open.gap = match open.gap {
                Gap::None => Gap::Blanks(1),
                Gap::Blanks(count) => Gap::Blanks(count.saturating_add(1)),
                Gap::Furniture => Gap::Furniture,
            };
        }
    }

    pub(super) fn close(&mut self) {
        if let Some(mut open) = self.open.take() {
            self.push(open.kind, &open.lines, open.has_signs);
            open.lines.clear();
            self.spare = open.lines;
        }
    }

    pub(super) fn push(&mut self, kind: BlockKind, lines: &[Span], has_signs: bool) {
        if has_signs || self.hyphens.may_end(self.text, lines) {
            markup::mark(self.text, self.document, lines, has_signs, &self.hyphens);
        }
        if !lines.is_empty() {
            let pushed = self.document.push(kind, lines);
            debug_assert!(pushed.is_ok(), "lines come in order: {pushed:?}");
        }
    }
}

impl Table {
    fn next_row(&mut self) -> (u32, u32) {
        if self.is_open {
            self.row += 1;
        } else {
            self.row = 0;
            self.is_open = true;
        }
        (self.number, self.row)
    }

    fn close(&mut self) {
        if self.is_open {
            self.is_open = false;
            self.number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use vacancy_text::{BlockKind, Format};

    use crate::segment::segment;
    use crate::segment::testing::{check, words};

    #[test]
    fn an_address_is_furniture_unless_it_is_announced() {
        check(
            "For all other applications:\n\nhttps://www.nato.int/recruitment\n\nbefore the date.",
            &[
                "For all other applications:",
                "https://www.nato.int/recruitment",
                "before the date.",
            ],
        );
        check(
            "The incumbent reports to the Head,\n\nhttps://www.nato.int/recruitment\n\nwho leads the Section.",
            &["The incumbent reports to the Head,", "who leads the Section."],
        );
    }

    #[test]
    fn reads_a_mark_alone_on_its_line() {
        check("-\nhave a degree;\n-\nhave experience.", &["have a degree;", "have experience."]);
    }

    #[test]
    fn reads_cells_of_a_table() {
        let document =
            segment("| Grade | G12 |\n|---|---|\n| Schedule | Full-time |", Format::Text);
        assert_eq!(words(&document), ["Grade", "G12", "Schedule", "Full-time"]);
        let last = document.blocks().last().unwrap();
        assert_eq!(last.kind, BlockKind::Cell { table: 0, row: 1, column: 1 });
    }
}
