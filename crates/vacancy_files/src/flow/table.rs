//! In which order a table is read, and which of its cells are cells.
//!
//! Tables hold data (a caption in one cell, its value in the next) or a layout (a page's columns).
//! What tells them apart is what the cells hold: a few words, or headings, lists and prose.

use vacancy_text::BlockKind;

use super::{Cell, Flow, Paragraph, Piece, Table};

/// A cell of more paragraphs than this is a part of a page.
const MAX_PARAGRAPHS: usize = 3;
/// From this many bytes on the words of a cell are prose and not a caption.
const PROSE: usize = 60;
/// Two columns of so many bytes, in which prose stands beside prose, are two texts.
const MIN_COLUMN: usize = 400;

/// The pieces of a table, one after the other.
pub(crate) fn in_reading_order(mut table: Table, number: u32) -> Vec<Piece> {
    for row in &mut table.rows {
        row.retain(|cell| !cell.flow.pieces.is_empty());
    }
    if has_two_texts(&table) {
        return by_columns(table);
    }
    let mut pieces = Vec::new();
    for (row, cells) in (0..).zip(table.rows) {
        let is_alone = cells.len() == 1;
        for cell in cells {
            let kind = BlockKind::Cell { table: number, row, column: cell.column };
            match as_one(cell.flow, kind) {
                // Nothing stands beside it.
                Ok(mut paragraph) if is_alone => {
                    paragraph.kind = BlockKind::Paragraph;
                    pieces.push(Piece::Paragraph(paragraph));
                }
                Ok(paragraph) => pieces.push(Piece::Paragraph(paragraph)),
                Err(flow) => pieces.extend(flow.pieces),
            }
        }
    }
    pieces
}

/// The words of a cell as one paragraph of this kind, or the flow where it holds more than words.
fn as_one(flow: Flow, kind: BlockKind) -> Result<Paragraph, Flow> {
    let is_plain =
        |piece: &Piece| matches!(piece, Piece::Paragraph(it) if it.kind == BlockKind::Paragraph);
    let is_prose = flow.pieces.len() > 1 && flow.length() > PROSE * 4;
    if flow.pieces.len() > MAX_PARAGRAPHS || is_prose || !flow.pieces.iter().all(is_plain) {
        return Err(flow);
    }
    let mut one = Paragraph { kind, mark: String::new(), words: String::new(), links: Vec::new() };
    for piece in flow.pieces {
        let Piece::Paragraph(paragraph) = piece else { continue };
        if !one.words.is_empty() {
            one.words.push('\n');
        }
        let at = one.words.len();
        one.words.push_str(&paragraph.words);
        let moved = paragraph.links.into_iter();
        one.links.extend(moved.map(|(range, target)| (range.start + at..range.end + at, target)));
    }
    Ok(one)
}

/// Whether a table sets two texts side by side: English on the left, French on the right.
fn has_two_texts(table: &Table) -> bool {
    let columns = || table.rows.iter().flatten().map(|cell| cell.column);
    let (Some(left), Some(right)) = (columns().min(), columns().max()) else { return false };
    if left == right || !columns().all(|column| column == left || column == right) {
        return false;
    }
    let length = |column| -> usize {
        let cells = table.rows.iter().flatten().filter(|cell| cell.column == column);
        cells.map(|cell| cell.flow.length()).sum()
    };
    let lengths = (length(left), length(right));
    let pairs = table.rows.iter().filter(|row| row.len() == 2).count();
    let is_prose =
        |row: &&Vec<Cell>| row.len() == 2 && row.iter().all(|cell| cell.flow.length() >= PROSE);
    let prose = table.rows.iter().filter(is_prose).count();
    lengths.0.min(lengths.1) >= MIN_COLUMN
        && lengths.0.max(lengths.1) <= lengths.0.min(lengths.1) * 3
        && prose * 2 >= pairs
}

/// Of two columns, the left one and then the right one.
fn by_columns(table: Table) -> Vec<Piece> {
    let left = table.rows.iter().flatten().map(|cell| cell.column).min();
    let cells = table.rows.into_iter().flatten();
    let (mut pieces, right): (Vec<_>, Vec<_>) = cells.partition(|cell| Some(cell.column) == left);
    pieces.extend(right);
    pieces.into_iter().flat_map(|cell| cell.flow.pieces).collect()
}
