//! Pages that are drawn sideways are turned upright; glyphs of other directions are put aside.

use super::{Drawing, Glyph, Turn};
use crate::pdf::matrix::Rect;

impl Drawing {
    pub(super) fn straighten(&mut self) {
        self.turn = self.main_turn();
        if self.turn != Turn::Level {
            self.turn_upright();
        }
        if self.glyphs.iter().any(|glyph| glyph.turn != self.turn) {
            let glyphs = std::mem::take(&mut self.glyphs);
            (self.glyphs, self.strays) =
                glyphs.into_iter().partition(|glyph| glyph.turn == self.turn);
        }
    }

    fn turn_upright(&mut self) {
        let mut glyphs = std::mem::take(&mut self.glyphs);
        for glyph in &mut glyphs {
            // The start of its line and its length along it are what counts of a glyph.
            let length = glyph.right - glyph.left;
            (glyph.left, glyph.base) = self.upright_place(glyph.left, glyph.base);
            glyph.right = glyph.left + length;
        }
        self.glyphs = glyphs;
        self.dots = self.dots.iter().map(|&dot| self.upright(dot)).collect();
        self.rules = self.rules.iter().map(|&rule| self.upright(rule)).collect();
    }

    /// Where a rectangle of the page as it was drawn stands on the upright page.
    pub(in crate::pdf) fn upright(&self, rect: Rect) -> Rect {
        let mut upright = Rect::EMPTY;
        upright.add(self.upright_place(rect.left, rect.top));
        upright.add(self.upright_place(rect.right, rect.bottom));
        upright
    }

    fn upright_place(&self, x: f64, y: f64) -> (f64, f64) {
        match self.turn {
            Turn::Level | Turn::Askew => (x, y),
            Turn::Down => (y, self.width - x),
            Turn::Back => (self.width - x, self.height - y),
            Turn::Up => (self.height - y, x),
        }
    }

    /// Height of the upright page.
    pub(in crate::pdf) const fn upright_height(&self) -> f64 {
        if matches!(self.turn, Turn::Down | Turn::Up) { self.width } else { self.height }
    }

    /// Width of the upright page.
    pub(in crate::pdf) const fn upright_width(&self) -> f64 {
        if matches!(self.turn, Turn::Down | Turn::Up) { self.height } else { self.width }
    }

    fn main_turn(&self) -> Turn {
        let count = |turn: Turn| {
            let of_turn = |glyph: &&Glyph| glyph.turn == turn;
            self.glyphs.iter().filter(of_turn).count()
        };
        let turns = [Turn::Up, Turn::Back, Turn::Down, Turn::Level];
        turns.into_iter().max_by_key(|turn| count(*turn)).unwrap_or_default()
    }
}
