//! Gaps that run down a page: between columns, and between the cells of a table without lines.

use super::line::Line;
use super::matrix::Rect;
use super::rows::Row;
use super::sort;

/// A gap between two columns, in points from the left.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Gutter {
    left: f64,
    right: f64,
}

/// Rows that share gutters: so many from the first.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) rows: usize,
    pub(super) gutters: Vec<Gutter>,
}

/// As parts of the font size.
const MIN_GUTTER: f64 = 0.9;
/// Of two columns of text the lines of one may stand lower than those of the other, so that the first
/// rows show no gap.
const ROWS_WITHOUT_GAP: usize = 2;
/// No page has more rows of one table; longer runs cost time alone.
const MAX_ROWS: usize = 400;
const MIN_LINES: usize = 3;
/// Where the gap is no wider than a blank can be.
const MIN_LINES_NARROW: usize = 6;
/// A table may have two rows, where its columns are plainly apart.
const MIN_SHARED_ROWS: usize = 2;
const WIDE_GUTTER: f64 = 2.0;
/// Blanks of justified text are narrower, but for a line or two.
const CLEAR_GUTTER: f64 = 1.4;

impl Gutter {
    pub(super) fn meets(self, other: Self) -> bool {
        self.left.max(other.left) < self.right.min(other.right)
    }

    /// Whether a drawn line begins left of the gap and reaches into it: the border of a cell, or of a whole row.
    /// A line under words ends with them.
    pub(super) fn is_reached_by(self, rule: &Rect) -> bool {
        rule.left < self.left && rule.right > self.left + 1.0
    }

    fn middle(self) -> f64 {
        f64::midpoint(self.left, self.right)
    }
}

/// The longest run of columns that begins with the first of these rows.
pub(super) fn run(rows: &[Row]) -> Option<Run> {
    let mut covered = Covered::default();
    let mut gutters = Vec::new();
    let mut length = 0;
    for row in rows.iter().take(MAX_ROWS) {
        covered.add(row);
        let gaps = covered.gaps(row.size * MIN_GUTTER);
        if gaps.is_empty() && (length >= ROWS_WITHOUT_GAP || !gutters.is_empty()) {
            break;
        }
        (gutters, length) = (gaps, length + 1);
    }
    // Rows at the end that stand on one side alone are no table's.
    let rows = rows.get(..length)?;
    gutters.retain(|gutter| is_gutter(rows, *gutter));
    (!gutters.is_empty()).then_some(Run { rows: length, gutters })
}

/// The lines of each column, from the top.
pub(super) fn split(rows: &[Row], gutters: &[Gutter]) -> Vec<Vec<Line>> {
    let mut columns = vec![Vec::new(); gutters.len() + 1];
    for cells in rows.iter().map(|row| cells(row, gutters)) {
        for (column, cell) in columns.iter_mut().zip(cells) {
            column.extend(cell);
        }
    }
    columns
}

/// What a row has in each column.
pub(super) fn cells(row: &Row, gutters: &[Gutter]) -> Vec<Option<Line>> {
    let mut cells: Vec<Option<Line>> = vec![None; gutters.len() + 1];
    for piece in &row.pieces {
        let column = gutters.iter().filter(|gutter| gutter.middle() < piece.left).count();
        match cells.get_mut(column) {
            Some(Some(line)) => line.append(piece),
            Some(empty) => *empty = Some(piece.clone()),
            None => {}
        }
    }
    cells
}

/// Whether columns hold running text: most of their lines are full.
pub(super) fn are_text(columns: &[Vec<Line>]) -> bool {
    const MIN_TEXT: usize = 4;
    columns.iter().all(|lines| {
        let right = lines.iter().fold(0.0f64, |right, line| right.max(line.right));
        let is_full =
            |line: &&Line| line.right > right - line.size * 5.0 && line.width() > line.size * 9.0;
        lines.len() >= MIN_TEXT && lines.iter().filter(is_full).count() * 2 >= lines.len()
    })
}

/// Whether there is enough on both sides of a gap, and side by side.
fn is_gutter(rows: &[Row], gutter: Gutter) -> bool {
    let middle = gutter.middle();
    let (mut left, mut right) = (Side::default(), Side::default());
    let mut shared = 0;
    let mut beginnings = Vec::new();
    for row in rows {
        let has_left = row.pieces.iter().any(|piece| piece.left < middle);
        let right_piece = row.pieces.iter().find(|piece| piece.left > middle);
        let has_right = right_piece.is_some();
        beginnings.extend(right_piece);
        left.add(row.base, has_left);
        right.add(row.base, has_right);
        shared += usize::from(has_left && has_right);
    }
    let overlap = left.bottom.min(right.bottom) - left.top.max(right.top);
    let is_beside = overlap >= left.height().min(right.height()) * 0.5;
    let size = beginnings.first().map_or(0.0, |line| line.size);
    let width = (gutter.right - gutter.left) / size;
    let needed = if width > CLEAR_GUTTER { MIN_LINES } else { MIN_LINES_NARROW };
    let is_enough = left.lines >= needed && right.lines >= needed && overlap > 0.0;
    let is_table = shared >= MIN_SHARED_ROWS && width > WIDE_GUTTER;
    is_beside && (is_enough || is_table) && are_aligned(&beginnings)
}

/// Whether these pieces have an edge in common: left, right, or their middle. Wide blanks that chance
/// puts below one another do not; a gap through many rows is hardly chance, and lists are indented.
fn are_aligned(pieces: &[&Line]) -> bool {
    const FEW: usize = 6;
    let needed = if pieces.len() <= FEW { pieces.len() * 3 / 5 + 1 } else { pieces.len() / 4 };
    let edges: [fn(&Line) -> f64; 3] =
        [|line| line.left, |line| line.right, |line| f64::midpoint(line.left, line.right)];
    edges.iter().any(|edge| {
        let shared = |line: &Line| {
            let is_near = |other: &&&Line| (edge(other) - edge(line)).abs() < line.size * 0.3;
            pieces.iter().filter(is_near).count()
        };
        pieces.iter().any(|line| shared(line) >= needed.min(pieces.len()))
    })
}

#[derive(Debug)]
struct Side {
    lines: usize,
    top: f64,
    bottom: f64,
}

impl Default for Side {
    fn default() -> Self {
        Self { lines: 0, top: f64::INFINITY, bottom: f64::NEG_INFINITY }
    }
}

impl Side {
    fn add(&mut self, base: f64, is_here: bool) {
        if is_here {
            self.lines += 1;
            self.top = self.top.min(base);
            self.bottom = self.bottom.max(base);
        }
    }

    fn height(&self) -> f64 {
        (self.bottom - self.top).max(0.0)
    }
}

/// Where words stand in any of some rows, from left to right, without overlap.
#[derive(Debug, Default)]
struct Covered {
    spans: Vec<(f64, f64)>,
}

impl Covered {
    fn add(&mut self, row: &Row) {
        self.spans.extend(row.pieces.iter().map(|piece| (piece.left, piece.right)));
        sort::by_measure(&mut self.spans, |span| span.0);
        let mut joined: Vec<(f64, f64)> = Vec::with_capacity(self.spans.len());
        for &(left, right) in &self.spans {
            match joined.last_mut() {
                Some(last) if left <= last.1 => last.1 = last.1.max(right),
                _ => joined.push((left, right)),
            }
        }
        self.spans = joined;
    }

    fn gaps(&self, width: f64) -> Vec<Gutter> {
        let pairs = self.spans.iter().zip(self.spans.iter().skip(1));
        let gutter =
            |(left, right): (&(f64, f64), &(f64, f64))| Gutter { left: left.1, right: right.0 };
        pairs.map(gutter).filter(|gutter| gutter.right - gutter.left >= width).collect()
    }
}
