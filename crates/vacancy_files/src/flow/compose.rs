//! One text from a flow, with its blocks and links.

use std::ops::Range;

use vacancy_text::{BlockKind, Document, Format, Link, Span};

use super::{Flow, Paragraph, Piece, Table, heading, table};
use crate::{Bound, FileError, Limits};

/// The text of a flow. A blank line stands between paragraphs, a line end between the items of a
/// list and the rows of a table, a tab between the cells of a row.
///
/// # Errors
/// Where there are no words, or too many.
pub(crate) fn compose(flow: Flow, format: Format, limits: &Limits) -> Result<Document, FileError> {
    let mut composer = Composer::default();
    composer.flow(flow);
    if composer.blocks.is_empty() {
        return Err(FileError::Wordless(format));
    }
    if composer.text.len() > limits.text_bytes {
        return Err(FileError::TooLarge(Bound::TextBytes(limits.text_bytes)));
    }
    Ok(composer.document(format))
}

#[derive(Default)]
struct Composer {
    text: String,
    blocks: Vec<(BlockKind, Vec<Span>)>,
    links: Vec<Link>,
    tables: u32,
}

impl Composer {
    fn flow(&mut self, mut flow: Flow) {
        heading::take_numbers(&mut flow.pieces);
        for piece in flow.pieces {
            match piece {
                Piece::Paragraph(paragraph) => self.paragraph(&paragraph),
                Piece::Table(table) => self.table(table),
            }
        }
    }

    fn table(&mut self, table: Table) {
        let number = self.tables;
        self.tables += 1;
        self.flow(Flow { pieces: table::in_reading_order(table, number) });
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        self.separate(paragraph.kind);
        if !paragraph.mark.is_empty() {
            self.text.push_str(&paragraph.mark);
            self.text.push(' ');
        }
        let mut spans = Vec::new();
        let mut links: Vec<(Range<usize>, &Option<String>)> = Vec::new();
        let mut at = 0;
        for line in paragraph.words.split('\n') {
            let skip = line.len() - line.trim_start().len();
            let words = line.trim();
            let from = at + skip..at + skip + words.len();
            at += line.len() + 1;
            if words.is_empty() {
                continue;
            }
            if !spans.is_empty() {
                self.text.push('\n');
            }
            let start = self.text.len();
            self.text.push_str(words);
            spans.push(Span::from_usize(start, self.text.len()));
            add_links(&mut links, paragraph, &from, start);
        }
        self.blocks.push((paragraph.kind, spans));
        let link = |(range, target): (Range<usize>, &Option<String>)| Link {
            span: Span::from_usize(range.start, range.end),
            target: target.clone(),
        };
        self.links.extend(links.into_iter().map(link));
    }

    fn separate(&mut self, next: BlockKind) {
        let Some(&(last, _)) = self.blocks.last() else { return };
        let (is_row, is_table) = match (last, next) {
            (
                BlockKind::Cell { table: last, row: above, .. },
                BlockKind::Cell { table, row, .. },
            ) => (last == table && above == row, last == table),
            _ => (false, false),
        };
        let is_list = matches!((last, next), (BlockKind::Item { .. }, BlockKind::Item { .. }));
        self.text.push_str(match (is_row, is_table || is_list) {
            (true, _) => "\t",
            (false, true) => "\n",
            (false, false) => "\n\n",
        });
    }

    fn document(self, format: Format) -> Document {
        let mut document = Document::new(self.text, format);
        for (kind, lines) in self.blocks {
            let pushed = document.push(kind, &lines);
            debug_assert!(pushed.is_ok(), "lines come in order: {pushed:?}");
        }
        for link in self.links {
            let pushed = document.push_link(link);
            debug_assert!(pushed.is_ok(), "links come in order: {pushed:?}");
        }
        document
    }
}

/// The links on one line of a paragraph (`from` in its words), where the line begins in the text. A
/// link over two lines is one.
fn add_links<'p>(
    links: &mut Vec<(Range<usize>, &'p Option<String>)>,
    paragraph: &'p Paragraph,
    from: &Range<usize>,
    start: usize,
) {
    for (range, target) in &paragraph.links {
        let (first, end) = (range.start.max(from.start), range.end.min(from.end));
        if first >= end {
            continue;
        }
        let here = start + first - from.start..start + end - from.start;
        match links.last_mut() {
            Some((last, same)) if range.start < from.start && std::ptr::eq(*same, target) => {
                last.end = here.end;
            }
            _ => links.push((here, target)),
        }
    }
}
