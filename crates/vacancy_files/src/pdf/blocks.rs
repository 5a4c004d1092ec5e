//! From lines to blocks: which lines are one paragraph, and what each block is.

use vacancy_text::BlockKind;

use super::layout::{Place, Placed};
use super::line::Line;
use super::sort;
use super::spacing::Spacing;

/// A run of lines, by their numbers in the order of reading; furniture may stand between them.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) kind: BlockKind,
    pub(super) lines: Vec<usize>,
}

pub(super) fn blocks(placed: &[Placed]) -> Vec<Block> {
    let spacing = Spacing::measure(placed);
    let mut blocks: Vec<Block> = Vec::new();
    let mut open: Option<usize> = None;
    for (number, next) in placed.iter().enumerate() {
        if next.place == Place::Furniture {
            blocks.push(Block { kind: BlockKind::Furniture, lines: vec![number] });
            continue;
        }
        let block = open.and_then(|open| blocks.get_mut(open));
        match block {
            Some(block) if continues(block, placed, next, &spacing) => block.lines.push(number),
            _ => {
                open = Some(blocks.len());
                blocks.push(Block { kind: kind(next), lines: vec![number] });
            }
        }
    }
    set_depths(&mut blocks, placed);
    set_headings(&mut blocks, placed, &spacing);
    blocks
}

const fn kind(placed: &Placed) -> BlockKind {
    match placed.place {
        Place::Cell { table, row, column } => BlockKind::Cell { table, row, column },
        Place::Furniture => BlockKind::Furniture,
        Place::Column { .. } if placed.line.mark > 0 => BlockKind::Item { depth: 0 },
        Place::Column { .. } => BlockKind::Paragraph,
    }
}

/// Whether a line goes on with a block.
fn continues(block: &Block, placed: &[Placed], next: &Placed, spacing: &Spacing) -> bool {
    let line_at = |at: Option<&usize>| at.and_then(|&at| placed.get(at));
    let (Some(first), Some(last)) = (line_at(block.lines.first()), line_at(block.lines.last()))
    else {
        return false;
    };
    let right = match (last.place, next.place) {
        (Place::Cell { .. }, place) => return last.place == place,
        (Place::Column { right }, Place::Column { .. }) => right,
        _ => return false,
    };
    if next.line.mark > 0 || looks_different(&last.line, &next.line) {
        return false;
    }
    let is_item = matches!(block.kind, BlockKind::Item { .. });
    let pair = Pair { first: &first.line, last: &last.line, next: &next.line, right, is_item };
    if pair.is_below() { pair.continues_below(spacing) } else { pair.continues_elsewhere() }
}

/// Words of another size or weight are another block.
fn looks_different(line: &Line, next: &Line) -> bool {
    let ratio = line.size / next.size;
    !(0.88..=1.14).contains(&ratio) || line.is_bold != next.is_bold
}

/// The end of a block, and the line after it.
struct Pair<'l> {
    first: &'l Line,
    last: &'l Line,
    next: &'l Line,
    /// Of the column that the block is set in.
    right: f64,
    is_item: bool,
}

impl Pair<'_> {
    /// Whether the line stands in the same column of the same page.
    fn is_below(&self) -> bool {
        self.last.page == self.next.page && self.next.base > self.last.base
    }

    fn continues_below(&self, spacing: &Spacing) -> bool {
        let pitch = self.next.base - self.last.base;
        if pitch > spacing.most(self.last) {
            return false;
        }
        let indent = (self.next.left - self.body_left()) / self.next.size;
        if self.is_item && self.next.left < self.first.left - self.next.size * 0.5 {
            return self.is_forced() && !self.is_ended();
        }
        // Indented again: the first line of another paragraph.
        if !self.is_item && indent > 0.8 && (self.first.base < self.last.base || self.is_ended()) {
            return false;
        }
        self.is_forced() || self.goes_on_below(indent)
    }

    /// A line that would have held more words goes on all the same where the sentence plainly does.
    fn goes_on_below(&self, indent: f64) -> bool {
        let is_hanging = self.is_item && indent.abs() < 0.4;
        (is_hanging || self.is_nearly_full()) && self.begins_small() && !self.is_ended()
    }

    /// On the next page, or at the top of the next column.
    fn continues_elsewhere(&self) -> bool {
        let is_flush = (self.last.right - self.right).abs() < self.last.size * 0.05;
        let goes_on = self.begins_small() && !self.is_ended();
        (self.is_forced()
            && (self.begins_small() || !self.is_ended() || (is_flush && !self.is_item)))
            || (goes_on && (self.is_item || self.is_nearly_full()))
    }

    fn is_nearly_full(&self) -> bool {
        let left = self.body_left();
        self.last.right - left > (self.right - left) * 0.85
    }

    fn body_left(&self) -> f64 {
        if self.is_item { self.first.words_left } else { self.last.left.min(self.first.left) }
    }

    /// Whether the next word did not fit on the line.
    fn is_forced(&self) -> bool {
        let end = self.last.right + self.last.blank + self.next.first_word;
        end > self.right || self.last.text.ends_with(['-', '\u{AD}', '\u{2010}'])
    }

    fn begins_small(&self) -> bool {
        self.next.text.starts_with(char::is_lowercase)
    }

    fn is_ended(&self) -> bool {
        let words = self.last.text.trim_end_matches(['"', '”', '»', ')', '\'', '’', ' ']);
        words.ends_with(['.', ';', ':', '!', '?'])
    }
}

/// How deep each item stands in its list: by how far its mark is indented.
fn set_depths(blocks: &mut [Block], placed: &[Placed]) {
    /// Marks less apart than this, in points, are at one depth.
    const STEP: f64 = 5.0;
    let mut lefts: Vec<f64> = Vec::new();
    for block in blocks {
        let line = block.lines.first().and_then(|&at| placed.get(at)).map(|placed| &placed.line);
        let (Some(line), BlockKind::Item { depth }) = (line, &mut block.kind) else {
            if block.kind != BlockKind::Furniture {
                lefts.clear();
            }
            continue;
        };
        lefts.retain(|&left| left < line.left - STEP);
        *depth = u8::try_from(lefts.len()).unwrap_or(u8::MAX);
        lefts.push(line.left);
    }
}

/// Headings: short, and larger or bolder than the text. Each size has its level, the largest the first.
fn set_headings(blocks: &mut [Block], placed: &[Placed], spacing: &Spacing) {
    let line = |block: &Block| block.lines.first().and_then(|&at| placed.get(at)).map(|p| &p.line);
    let length = |block: &Block| {
        block
            .lines
            .iter()
            .filter_map(|&at| placed.get(at))
            .map(|p| p.line.text.len())
            .sum::<usize>()
    };
    let is_heading = |block: &Block| {
        block.kind == BlockKind::Paragraph
            && line(block).is_some_and(|line| spacing.stands_out(line, length(block)))
    };
    let mut sizes: Vec<f64> = Vec::new();
    for line in blocks.iter().filter(|block| is_heading(block)).filter_map(line) {
        if !sizes.iter().any(|&size| (size - line.size).abs() < 0.5) {
            sizes.push(line.size);
        }
    }
    sort::by_measure(&mut sizes, |size| -size);
    for block in blocks {
        if let Some(line) = line(block).filter(|_| is_heading(block)) {
            let rank = sizes.iter().position(|&size| (size - line.size).abs() < 0.5).unwrap_or(0);
            block.kind = BlockKind::Heading { level: u8::try_from(rank + 1).unwrap_or(6).min(6) };
        }
    }
}
