//! The state of text, and the glyphs that a string becomes.

use super::marked::Marked;
use super::{Drawing, Glyph, Turn};
use crate::pdf::font::{Drawn, Font, Letters};
use crate::pdf::matrix::{Matrix, Rect};

/// What holds for text until it is changed.
#[derive(Debug, Clone, Copy)]
pub(super) struct TextState {
    /// The number of the font among those that were read.
    pub(super) font: Option<usize>,
    pub(super) size: f64,
    pub(super) letter_spacing: f64,
    pub(super) word_spacing: f64,
    /// 1 is the font's own width.
    pub(super) stretch: f64,
    pub(super) leading: f64,
    pub(super) rise: f64,
    /// Filled and outlined: how writers embolden a font that has no bold face.
    pub(super) is_outlined: bool,
}

impl Default for TextState {
    fn default() -> Self {
        Self {
            font: None,
            size: 1.0,
            letter_spacing: 0.0,
            word_spacing: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
            is_outlined: false,
        }
    }
}

/// Where the next glyph stands, and where its line began.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pen {
    pub(super) at: Matrix,
    line: Matrix,
}

impl Pen {
    pub(super) const fn at(matrix: Matrix) -> Self {
        Self { at: matrix, line: matrix }
    }

    pub(super) fn next_line(&mut self, x: f64, y: f64) {
        *self = Self::at(Matrix::translation(x, y).then(self.line));
    }

    pub(super) fn advance(&mut self, x: f64) {
        self.at = Matrix::translation(x, 0.0).then(self.at);
    }
}

/// What the glyphs of one instruction are drawn with: only how far they stand along their line differs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stroke {
    text: TextState,
    /// From the space of a glyph, one unit high, to the page: where the line begins.
    place: Matrix,
    /// What a step of one unit along the line is on the page.
    step: (f64, f64),
    /// How long a unit of a glyph's width is on the page.
    unit: f64,
    size: f64,
    turn: Turn,
    is_bold: bool,
    is_artifact: bool,
    /// In a layer that is switched off.
    is_hidden: bool,
    /// How far the pen has moved along the line.
    pub(super) advance: f64,
}

impl TextState {
    /// Where the next glyphs stand; `unit` is of the font, see [`Font::unit`](crate::pdf::font::Font).
    pub(super) fn stroke(self, pen: &Pen, ctm: Matrix, font: &Font, marked: &Marked) -> Stroke {
        let line = pen.at.then(ctm);
        let height = self.size * font.unit;
        let place = Matrix([self.size * self.stretch, 0.0, 0.0, height, 0.0, self.rise]).then(line);
        let [a, b, ..] = place.0;
        Stroke {
            text: self,
            place,
            step: (line.0[0], line.0[1]),
            unit: a.hypot(b),
            size: place.height(),
            turn: turn(a, b),
            is_bold: font.is_bold || self.is_outlined,
            is_artifact: marked.is_artifact(),
            is_hidden: marked.is_hidden(),
            advance: 0.0,
        }
    }
}

impl Stroke {
    /// Moves the pen back by thousandths of the font size.
    pub(super) fn move_back(&mut self, thousandths: f64) {
        self.advance -= thousandths / 1_000.0 * self.text.size * self.text.stretch;
    }

    /// Draws one glyph and moves the pen behind it.
    pub(super) fn draw(&mut self, drawn: &Drawn, drawing: &mut Drawing) {
        let TextState { size, stretch, letter_spacing, word_spacing, .. } = self.text;
        let moved = Matrix::translation(self.advance * self.step.0, self.advance * self.step.1);
        let place = self.place.then(moved);
        let (left, base) = place.apply(0.0, 0.0);
        let right = left + drawn.width.abs() * self.unit;
        // Most begin on the page, and need no look at their corners.
        let begins = Rect { left, top: base, right: left, bottom: base };
        let is_shown =
            drawing.shows(begins) || drawing.shows(Rect::of([0.0, 0.0, drawn.width, 1.0], place));
        if is_shown && !self.is_hidden && (right + base + self.size).is_finite() {
            let (start, is_blank) = add_letters(drawn.letters.as_ref(), drawing);
            drawing.glyphs.push(Glyph {
                start,
                end: drawing.letters.len(),
                left,
                right,
                base,
                size: self.size,
                is_blank,
                is_bold: self.is_bold,
                is_artifact: self.is_artifact,
                turn: self.turn,
            });
        }
        let spacing = letter_spacing + if drawn.is_space { word_spacing } else { 0.0 };
        self.advance += (drawn.width * size + spacing) * stretch;
    }
}

/// Where a glyph's letters begin, and whether they are blanks.
fn add_letters(letters: Option<&Letters>, drawing: &mut Drawing) -> (usize, bool) {
    let start = drawing.letters.len();
    let is_blank = match letters {
        Some(Letters::One(character)) => {
            drawing.letters.push(*character);
            character.is_whitespace()
        }
        Some(Letters::Many(letters)) => {
            drawing.letters.push_str(letters);
            letters.chars().all(char::is_whitespace)
        }
        None => {
            drawing.unknown += 1;
            drawing.letters.push(char::REPLACEMENT_CHARACTER);
            false
        }
    };
    (start, is_blank)
}

/// A line that rises or falls by less than one in twenty is level.
const LEVEL: f64 = 0.05;

fn turn(x: f64, y: f64) -> Turn {
    if y.abs() <= x.abs() * LEVEL {
        if x >= 0.0 { Turn::Level } else { Turn::Back }
    } else if x.abs() <= y.abs() * LEVEL {
        if y > 0.0 { Turn::Down } else { Turn::Up }
    } else {
        Turn::Askew
    }
}
