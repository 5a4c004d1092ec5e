//! Lines: the letters that stand beside each other, as text.

use super::accent;
use super::draw::{Drawing, Glyph};
use super::links::Area;
use super::{mark, sort};

/// A run of words on one line of a page, with no wide gap in it.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    /// Counted from zero.
    pub(super) page: usize,
    pub(super) text: String,
    /// The length of the list mark that the text begins with, and the blanks after it; or zero.
    pub(super) mark: usize,
    /// Where the words behind the mark begin.
    pub(super) words_left: f64,
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) base: f64,
    pub(super) size: f64,
    /// How wide the first word is: what had to fit on the line before for it to stand there.
    pub(super) first_word: f64,
    /// The narrowest blank between two words.
    pub(super) blank: f64,
    pub(super) is_bold: bool,
    pub(super) links: Vec<LineLink>,
}

/// Bytes of a line's text that lead somewhere.
#[derive(Debug, Clone)]
pub(super) struct LineLink {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) target: String,
}

/// As much of the font size apart, two letters belong to two words.
const WORD_GAP: f64 = 0.14;
/// And so much apart, to two pieces of the line: cells, columns, a list mark and its words.
const PIECE_GAP: f64 = 0.95;

/// The pieces of one row of glyphs, which are in order from left to right.
pub(super) fn pieces(drawing: &Drawing, row: &[Glyph], links: &[Area], page: usize) -> Vec<Line> {
    let tracking = tracking(row);
    let mut pieces: Vec<Writer<'_>> = Vec::new();
    let mut last: Option<&Glyph> = None;
    // A blank that keeps two words on one line is none where a line's first word is measured.
    let (mut has_blank, mut breaks) = (false, false);
    for glyph in row {
        if glyph.is_blank {
            let text = drawing.text(glyph);
            has_blank |= !text.is_empty();
            breaks |= text.chars().any(|c| c != '\u{A0}' && c != '\u{202F}');
            continue;
        }
        if last.is_some_and(|last| is_drawn_twice(drawing, last, glyph)) {
            continue;
        }
        let gap = last.map_or(f64::INFINITY, |last| glyph.left - last.right - tracking);
        if gap > glyph.size * PIECE_GAP {
            pieces.push(Writer::new(drawing, links, page));
        } else if has_blank || gap > glyph.size * WORD_GAP {
            let breaks = breaks || !has_blank;
            pieces.last_mut().into_iter().for_each(|piece| piece.end_word(breaks, gap));
        }
        pieces.last_mut().into_iter().for_each(|piece| piece.add(last, glyph));
        (last, has_blank, breaks) = (Some(glyph), false, false);
    }
    pieces.into_iter().map(Writer::finish).collect()
}

/// How far apart letters are set in this row: mostly not at all.
fn tracking(row: &[Glyph]) -> f64 {
    /// A few gaps tell nothing: they may be those between words.
    const MIN_GAPS: usize = 5;
    /// In points; what is less comes of rounding.
    const LEAST: f64 = 1e-6;
    let pairs = row.iter().zip(row.iter().skip(1));
    let letters = pairs.filter(|(before, after)| !before.is_blank && !after.is_blank);
    let gap = |(before, after): (&Glyph, &Glyph)| after.left - before.right;
    let (all, wide) = letters
        .clone()
        .map(gap)
        .fold((0, 0), |(all, wide), gap| (all + 1, wide + usize::from(gap > LEAST)));
    if all < MIN_GAPS || wide < all - all / 2 {
        return 0.0;
    }
    let mut gaps: Vec<f64> = letters.map(gap).collect();
    sort::by_measure(&mut gaps, |&gap| gap);
    gaps.get(all / 2).copied().unwrap_or(0.0)
}

/// A letter drawn again, a hair beside itself, to look bold.
fn is_drawn_twice(drawing: &Drawing, first: &Glyph, second: &Glyph) -> bool {
    (second.left - first.left).abs() < first.size * 0.1
        && drawing.text(first) == drawing.text(second)
}

/// A line that is being written.
struct Writer<'d> {
    drawing: &'d Drawing,
    links: &'d [Area],
    line: Line,
    letters: usize,
    bold_letters: usize,
    has_word_end: bool,
}

impl<'d> Writer<'d> {
    fn new(drawing: &'d Drawing, links: &'d [Area], page: usize) -> Self {
        let line = Line { page, left: f64::INFINITY, blank: f64::INFINITY, ..Line::default() };
        Self { drawing, links, line, letters: 0, bold_letters: 0, has_word_end: false }
    }

    fn end_word(&mut self, breaks: bool, gap: f64) {
        self.line.text.push(' ');
        self.line.blank = self.line.blank.min(gap);
        self.has_word_end |= breaks;
    }

    fn add(&mut self, last: Option<&Glyph>, glyph: &Glyph) {
        let start = self.line.text.len();
        self.add_letters(last, glyph);
        self.line.left = self.line.left.min(glyph.left);
        self.line.right = self.line.right.max(glyph.right);
        if glyph.size > self.line.size {
            (self.line.size, self.line.base) = (glyph.size, glyph.base);
        }
        if !self.has_word_end {
            self.line.first_word = self.line.right - self.line.left;
        }
        self.letters += 1;
        self.bold_letters += usize::from(glyph.is_bold);
        self.add_link(glyph, start);
    }

    /// Adds the glyph's letters; an accent goes behind its letter, whichever is drawn first.
    fn add_letters(&mut self, last: Option<&Glyph>, glyph: &Glyph) {
        let letters = self.drawing.text(glyph);
        let is_on = |accent, letter| accent::over(self.drawing, accent, letter);
        if let Some(accent) = last.and_then(|last| is_on(glyph, last)) {
            self.accent(accent);
        } else if let Some(accent) = last.and_then(|last| is_on(last, glyph)) {
            self.line.text.pop();
            self.line.text.push_str(letters);
            self.accent(accent);
        } else {
            self.line.text.push_str(letters);
        }
    }

    /// Puts an accent on the last letter.
    fn accent(&mut self, accent: char) {
        let letter = self.line.text.chars().last();
        if let Some(whole) = letter.and_then(|letter| accent::composed(letter, accent)) {
            self.line.text.pop();
            self.line.text.push(whole);
        } else {
            self.line.text.push(accent);
        }
    }

    fn add_link(&mut self, glyph: &Glyph, start: usize) {
        let middle = (f64::midpoint(glyph.left, glyph.right), glyph.base - glyph.size * 0.3);
        let Some(area) = self.links.iter().find(|area| area.rect.contains(middle)) else { return };
        let end = self.line.text.len();
        match self.line.links.last_mut() {
            Some(last) if last.target == area.target => last.end = end,
            _ => self.line.links.push(LineLink { start, end, target: area.target.clone() }),
        }
    }

    fn finish(self) -> Line {
        let mut line = self.line;
        line.is_bold = self.bold_letters * 10 >= self.letters * 9;
        line.words_left = line.left;
        line.blank = line.blank.max(line.size * 0.2).min(line.size * 0.4);
        line.mark = mark::length(&line.text);
        line
    }
}

impl Line {
    /// The words without the list mark.
    pub(super) fn words(&self) -> &str {
        self.text.get(self.mark..).unwrap_or_default()
    }

    pub(super) fn width(&self) -> f64 {
        self.right - self.left
    }

    /// Whether this is a list mark without its words.
    pub(super) fn is_mark_alone(&self) -> bool {
        self.mark > 0 && self.words().is_empty() || mark::is_alone(&self.text)
    }

    /// Puts a mark before the words; it begins at `left`.
    pub(super) fn put_mark(&mut self, mark: &str, left: f64) {
        let inserted = mark.len() + 1;
        self.text.insert_str(0, &format!("{mark} "));
        for link in &mut self.links {
            link.start += inserted;
            link.end += inserted;
        }
        self.mark = inserted;
        self.words_left = self.left;
        self.left = left;
    }

    /// Adds the piece that stands right of this one.
    pub(super) fn append(&mut self, next: &Self) {
        if self.is_mark_alone() {
            let mark = mark::shown(self.text.trim()).to_owned();
            let left = self.left;
            *self = next.clone();
            self.put_mark(&mark, left);
            return;
        }
        self.text.push(' ');
        let before = self.text.len();
        self.text.push_str(&next.text);
        let moved = |link: &LineLink| LineLink {
            start: link.start + before,
            end: link.end + before,
            target: link.target.clone(),
        };
        self.links.extend(next.links.iter().map(moved));
        self.is_bold &= next.is_bold;
        self.right = self.right.max(next.right);
        self.size = self.size.max(next.size);
    }
}
