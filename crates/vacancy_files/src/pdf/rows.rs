//! Rows: what stands at one height of a page.

use super::draw::{Drawing, Glyph};
use super::line::{self, Line};
use super::links::Area;
use super::matrix::Rect;
use super::{note, sort};

/// What stands at one height of a page, from left to right.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub(super) base: f64,
    pub(super) size: f64,
    pub(super) pieces: Vec<Line>,
    /// Not the notice's own words: the page's furniture.
    pub(super) is_furniture: bool,
}

/// The rows of a page, from the top.
pub(super) fn rows(drawing: &mut Drawing, links: &[Area], page: usize) -> Vec<Row> {
    let mut words = std::mem::take(&mut drawing.glyphs);
    let mut artifacts = Vec::new();
    // Some writers mark all that they draw as no text.
    if words.iter().any(|glyph| glyph.is_artifact) && !words.iter().all(|glyph| glyph.is_artifact) {
        (artifacts, words) = words.into_iter().partition(|glyph| glyph.is_artifact);
    }
    let strays = std::mem::take(&mut drawing.strays);
    let mut rows: Vec<Row> = Vec::new();
    for (glyphs, is_furniture) in [(words, false), (artifacts, true), (strays, true)] {
        for gathered in gather(&glyphs) {
            let glyphs = note::without(drawing, &gathered.glyphs);
            let mut pieces = line::pieces(drawing, &glyphs, links, page);
            if !is_furniture {
                put_dots(&mut pieces, &drawing.dots);
            }
            let (base, size) = (gathered.base, gathered.size);
            rows.push(Row { base, size, pieces: join_marks(pieces), is_furniture });
        }
    }
    rows.retain(|row| !row.pieces.is_empty());
    sort::by_measure(&mut rows, |row| row.base);
    rows
}

impl Row {
    pub(super) fn text(&self) -> String {
        let texts: Vec<_> = self.pieces.iter().map(|piece| piece.text.as_str()).collect();
        texts.join(" ")
    }
}

/// Glyphs at one height.
struct Gathered {
    base: f64,
    size: f64,
    glyphs: Vec<Glyph>,
}

/// So many rows may still take a glyph: with columns, lines at several heights are open at once.
const OPEN_ROWS: usize = 4;
/// A letter of so many times the size is an initial that hangs over several lines.
const MAX_SIZE_RATIO: f64 = 2.2;

fn gather(glyphs: &[Glyph]) -> Vec<Gathered> {
    // What was drawn together stands at one height: the height of each glyph need not be compared.
    let stretches = glyphs.chunk_by(Glyph::is_set_as);
    let mut stretches: Vec<(&Glyph, &[Glyph])> = stretches
        .filter_map(|stretch| Some((stretch.first()?, stretch)))
        .filter(|(first, _)| first.size > 0.0)
        .collect();
    sort::by_measure(&mut stretches, |(first, _)| first.base);
    let mut rows: Vec<Gathered> = Vec::new();
    for (first, stretch) in stretches {
        let open = rows.len().saturating_sub(OPEN_ROWS);
        let row = rows.iter_mut().skip(open).rev().find(|row| row.takes(first));
        match row {
            Some(row) => row.add(first, stretch),
            None => rows.push(Gathered::new(first, stretch)),
        }
    }
    for row in &mut rows {
        sort::by_measure(&mut row.glyphs, |glyph| glyph.left);
    }
    rows
}

impl Gathered {
    fn new(first: &Glyph, stretch: &[Glyph]) -> Self {
        Self { base: first.base, size: first.size, glyphs: stretch.to_vec() }
    }

    /// Whether at least half of a glyph's height is also this row's.
    fn takes(&self, glyph: &Glyph) -> bool {
        let span = |base: f64, size: f64| (base - size * 0.7, base + size * 0.2);
        let (top, bottom) = span(self.base, self.size);
        let (glyph_top, glyph_bottom) = span(glyph.base, glyph.size);
        let shared = bottom.min(glyph_bottom) - top.max(glyph_top);
        let smaller = self.size.min(glyph.size);
        shared > smaller * 0.45 && self.size.max(glyph.size) < smaller * MAX_SIZE_RATIO
    }

    fn add(&mut self, first: &Glyph, stretch: &[Glyph]) {
        if first.size > self.size {
            (self.base, self.size) = (first.base, first.size);
        }
        self.glyphs.extend_from_slice(stretch);
    }
}

/// Puts drawn shapes before the words that they mark.
fn put_dots(pieces: &mut [Line], dots: &[Rect]) {
    let mut edge = f64::NEG_INFINITY;
    for piece in pieces {
        let marks = |dot: &&Rect| edge <= dot.left && is_mark_of(dot, piece);
        let dot = dots.iter().filter(marks).max_by(|a, b| a.left.total_cmp(&b.left));
        edge = piece.right;
        if let Some(dot) = dot.filter(|_| piece.mark == 0) {
            piece.put_mark("•", dot.left);
        }
    }
}

/// Whether a shape stands before a line's words, at the height of small letters.
fn is_mark_of(dot: &Rect, line: &Line) -> bool {
    /// As parts of the font size.
    const SIZE: std::ops::RangeInclusive<f64> = 0.1..=0.85;
    const DISTANCE: std::ops::RangeInclusive<f64> = 0.0..=3.5;
    let (width, height) = (dot.width(), dot.height());
    let middle = f64::midpoint(dot.top, dot.bottom);
    let is_round = width < height * 2.0 && height < width * 2.0;
    is_round
        && SIZE.contains(&(height / line.size))
        && (line.base - line.size * 0.85..line.base).contains(&middle)
        && DISTANCE.contains(&((line.left - dot.right) / line.size))
}

/// Joins list marks with the words behind them.
fn join_marks(pieces: Vec<Line>) -> Vec<Line> {
    /// Further away, as parts of the font size, stands another column.
    const MAX_DISTANCE: f64 = 5.0;
    let mut joined: Vec<Line> = Vec::new();
    for piece in pieces {
        match joined.last_mut() {
            Some(last)
                if last.is_mark_alone() && piece.left - last.right < piece.size * MAX_DISTANCE =>
            {
                last.append(&piece);
            }
            _ => joined.push(piece),
        }
    }
    joined
}
