//! Writes the text, and states what is known of it.

use vacancy_text::{BlockKind, Document, DocumentError, Format, Link, Page, Span};

use super::blocks::Block;
use super::layout::{Place, Placed};

/// The document of these lines: its text line by line, blank lines between blocks, list items with
/// their marks and the indent of their depth.
pub(super) fn document(blocks: &[Block], placed: &[Placed]) -> Result<Document, DocumentError> {
    let owner = owners(blocks, placed.len());
    let mut writer = Writer::default();
    for (number, line) in placed.iter().enumerate() {
        let block = owner.get(number).copied().flatten();
        let before = number.checked_sub(1).and_then(|before| owner.get(before).copied().flatten());
        writer.separate(blocks, before, block);
        writer.write(line);
    }
    writer.finish(blocks)
}

/// The block of each line.
fn owners(blocks: &[Block], lines: usize) -> Vec<Option<usize>> {
    let mut owners = vec![None; lines];
    for (number, block) in blocks.iter().enumerate() {
        for &line in &block.lines {
            if let Some(owner) = owners.get_mut(line) {
                *owner = Some(number);
            }
        }
    }
    owners
}

#[derive(Default)]
struct Writer {
    text: String,
    /// The words of each line.
    spans: Vec<Span>,
    links: Vec<Link>,
    /// Where each page begins, and its number.
    pages: Vec<(usize, u32)>,
}

impl Writer {
    /// Writes what stands between two lines.
    fn separate(&mut self, blocks: &[Block], before: Option<usize>, next: Option<usize>) {
        let kind = |block: Option<usize>| Some(blocks.get(block?)?.kind);
        let (Some(before_kind), Some(kind)) = (kind(before), kind(next)) else { return };
        let separator = match (before_kind, kind) {
            _ if before == next => "\n",
            (BlockKind::Cell { table, row, .. }, BlockKind::Cell { table: t, row: r, .. })
                if table == t =>
            {
                if row == r {
                    "\t"
                } else {
                    "\n"
                }
            }
            (BlockKind::Item { .. }, BlockKind::Item { .. }) => "\n",
            _ => "\n\n",
        };
        self.text.push_str(separator);
        if let (BlockKind::Item { depth }, true) = (kind, before != next) {
            self.text.extend(std::iter::repeat_n("  ", usize::from(depth)));
        }
    }

    fn write(&mut self, placed: &Placed) {
        let line = &placed.line;
        let number = u32::try_from(line.page + 1).unwrap_or(u32::MAX);
        if self.pages.last().is_none_or(|&(_, last)| last != number) {
            self.pages.push((self.text.len(), number));
        }
        let start = self.text.len();
        self.text.push_str(&line.text);
        let words = if placed.place == Place::Furniture { 0 } else { line.mark };
        self.spans.push(Span::from_usize(start + words, self.text.len()));
        for link in &line.links {
            let span = Span::from_usize(start + link.start, start + link.end.min(line.text.len()));
            self.add_link(span, &link.target);
        }
    }

    /// Adds a link, or goes on with one that was broken at the end of a line.
    fn add_link(&mut self, span: Span, target: &str) {
        if span.is_empty() {
            return;
        }
        if let Some(last) = self.links.last_mut() {
            let between = Span::new(last.span.end(), span.start()).slice(&self.text);
            let is_same = last.target.as_deref() == Some(target);
            if is_same && between.is_some_and(|between| between.trim().is_empty()) {
                last.span = last.span.cover(span);
                return;
            }
        }
        self.links.push(Link { span, target: Some(target.to_owned()) });
    }

    fn finish(self, blocks: &[Block]) -> Result<Document, DocumentError> {
        let length = self.text.len();
        let mut document = Document::new(self.text, Format::Pdf);
        let ends = self.pages.iter().skip(1).map(|&(start, _)| start).chain([length]);
        for (&(start, number), end) in self.pages.iter().zip(ends) {
            document.push_page(Page { number, span: Span::from_usize(start, end) })?;
        }
        for link in self.links {
            document.push_link(link)?;
        }
        // A block that goes on behind some furniture holds it; that has no block of its own.
        let mut end = 0;
        for block in blocks {
            let spans: Vec<Span> =
                block.lines.iter().filter_map(|&line| self.spans.get(line).copied()).collect();
            let (first, last) = (block.lines.first().copied(), block.lines.last().copied());
            if block.kind == BlockKind::Furniture && first.is_some_and(|first| first < end) {
                continue;
            }
            end = last.map_or(end, |last| last + 1);
            document.push(block.kind, &spans)?;
        }
        Ok(document)
    }
}
