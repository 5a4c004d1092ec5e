//! What the readers find, before it is one text: paragraphs in reading order, and tables of them.

mod build;
mod compose;
mod heading;
mod label;
pub(crate) mod note;
mod table;

use std::ops::Range;

use vacancy_text::BlockKind;

pub(crate) use build::Builder;
pub(crate) use compose::compose;
pub(crate) use label::{Numerals, number};

/// Paragraphs and tables, in reading order.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    pub(crate) pieces: Vec<Piece>,
}

#[derive(Debug)]
pub(crate) enum Piece {
    Paragraph(Paragraph),
    Table(Table),
}

/// Rows of cells; a cell is a flow of its own, and knows where in its row it stands.
#[derive(Debug, Default)]
pub(crate) struct Table {
    pub(crate) rows: Vec<Vec<Cell>>,
}

#[derive(Debug)]
pub(crate) struct Cell {
    pub(crate) column: u32,
    pub(crate) flow: Flow,
}

/// A paragraph, heading or item.
#[derive(Debug)]
pub(crate) struct Paragraph {
    pub(crate) kind: BlockKind,
    /// What stands before the words and is none: a bullet, a number.
    pub(crate) mark: String,
    /// The words; `\n` where the source breaks a line inside the paragraph.
    pub(crate) words: String,
    /// Where in `words` links stand, in order, and where they lead.
    pub(crate) links: Vec<(Range<usize>, Option<String>)>,
}

/// Where a link leads, or `None` where the source kept its words and lost that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target(pub(crate) Option<String>);

impl Flow {
    /// The bytes of all words.
    pub(crate) fn length(&self) -> usize {
        self.measure(&|paragraph| paragraph.words.len())
    }

    /// The bytes of all words but a page's own.
    pub(crate) fn words(&self) -> usize {
        let is_own = |paragraph: &Paragraph| paragraph.kind == BlockKind::Furniture;
        self.measure(&|paragraph| if is_own(paragraph) { 0 } else { paragraph.words.len() })
    }

    fn measure(&self, length: &dyn Fn(&Paragraph) -> usize) -> usize {
        let piece = |piece: &Piece| match piece {
            Piece::Paragraph(paragraph) => length(paragraph),
            Piece::Table(table) => {
                let cells = table.rows.iter().flatten();
                cells.map(|cell| cell.flow.measure(length)).sum()
            }
        };
        self.pieces.iter().map(piece).sum()
    }
}
