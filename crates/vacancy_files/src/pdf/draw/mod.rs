//! From a page's instructions to what stands on it: letters with their places, marks, pictures.

mod artist;
mod fields;
mod layers;
mod marked;
mod path;
mod straighten;
mod text;

pub(super) use artist::Artist;

use super::matrix::Rect;
use super::sort;

/// What stands on one page, in the order it was drawn.
#[derive(Debug, Default)]
pub(super) struct Drawing {
    pub(super) width: f64,
    pub(super) height: f64,
    /// The letters of all glyphs, one after another.
    pub(super) letters: String,
    pub(super) glyphs: Vec<Glyph>,
    /// Glyphs of another direction than the page's: a stamp across it, a note in its margin.
    pub(super) strays: Vec<Glyph>,
    /// Drawn shapes as small as a list mark.
    pub(super) dots: Vec<Rect>,
    /// Level lines, as between the rows of a table.
    pub(super) rules: Vec<Rect>,
    /// Square points under pictures.
    pub(super) pictures: f64,
    /// Shapes that are neither: of a page without text they may be the outlines of letters.
    pub(super) shapes: usize,
    /// Glyphs whose letters the file does not say.
    pub(super) unknown: usize,
    /// How the page was turned to stand upright.
    turn: Turn,
}

/// One drawn glyph, with all the letters it says.
#[derive(Debug, Clone, Copy)]
pub(super) struct Glyph {
    /// Where its letters begin and end in [`Drawing::letters`].
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) left: f64,
    pub(super) right: f64,
    /// The line that it stands on.
    pub(super) base: f64,
    pub(super) size: f64,
    pub(super) is_blank: bool,
    pub(super) is_bold: bool,
    /// Marked by the file as no part of its text: running heads, page numbers.
    pub(super) is_artifact: bool,
    turn: Turn,
}

/// Which way a glyph's line runs over the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Turn {
    #[default]
    Level,
    Down,
    Back,
    Up,
    Askew,
}

impl Drawing {
    pub(super) fn text(&self, glyph: &Glyph) -> &str {
        self.letters.get(glyph.start..glyph.end).unwrap_or_default()
    }

    /// The level lines, from the top.
    pub(super) fn rules_from_top(&mut self) -> Vec<Rect> {
        sort::by_measure(&mut self.rules, |rule| rule.top);
        std::mem::take(&mut self.rules)
    }

    /// Whether any of a place is on the page.
    fn shows(&self, place: Rect) -> bool {
        /// In points: what is set flush with the edge may be a hair beyond it.
        const TOLERANCE: f64 = 1.0;
        place.left < self.width + TOLERANCE
            && place.right > -TOLERANCE
            && place.top < self.height + TOLERANCE
            && place.bottom > -TOLERANCE
    }
}

impl Glyph {
    /// Whether both stand at one height and have one size: the same numbers, not only near ones.
    pub(super) fn is_set_as(&self, other: &Self) -> bool {
        let is_same = |a: f64, b: f64| a.to_bits() == b.to_bits();
        is_same(self.base, other.base) && is_same(self.size, other.size)
    }
}
