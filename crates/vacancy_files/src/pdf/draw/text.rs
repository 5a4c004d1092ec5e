//! The state of text, and the glyphs that a string becomes.

use super::{Drawing, Glyph, Turn};
use crate::pdf::font::{Drawn, Letters};
use crate::pdf::matrix::Matrix;

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

/// What one glyph is drawn with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ink {
    pub(super) ctm: Matrix,
    /// Of the font; see [`Font::unit`](crate::pdf::font::Font).
    pub(super) unit: f64,
    pub(super) is_bold: bool,
    pub(super) is_artifact: bool,
}

impl TextState {
    /// Draws one glyph and moves the pen behind it.
    pub(super) fn draw(&self, drawn: &Drawn, pen: &mut Pen, ink: Ink, drawing: &mut Drawing) {
        let scaled = Matrix([self.size * self.stretch, 0.0, 0.0, self.size, 0.0, self.rise]);
        let place = scaled.then(pen.at).then(ink.ctm);
        if place.is_finite() {
            add_glyph(drawn, place, ink, drawing);
        }
        let spacing = self.letter_spacing + if drawn.is_space { self.word_spacing } else { 0.0 };
        pen.advance((drawn.width * self.size + spacing) * self.stretch);
    }
}

fn add_glyph(drawn: &Drawn, place: Matrix, ink: Ink, drawing: &mut Drawing) {
    let start = drawing.letters.len();
    match &drawn.letters {
        Some(Letters::One(character)) => drawing.letters.push(*character),
        Some(Letters::Many(letters)) => drawing.letters.push_str(letters),
        None => {
            drawing.unknown += 1;
            drawing.letters.push(char::REPLACEMENT_CHARACTER);
        }
    }
    let (left, base) = place.apply(0.0, 0.0);
    let (end_x, end_y) = place.apply(drawn.width, 0.0);
    let [a, b, ..] = place.0;
    drawing.glyphs.push(Glyph {
        start,
        end: drawing.letters.len(),
        left,
        right: left + (end_x - left).hypot(end_y - base),
        base,
        size: place.height() * ink.unit,
        is_bold: ink.is_bold,
        is_artifact: ink.is_artifact,
        turn: turn(a, b),
    });
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
