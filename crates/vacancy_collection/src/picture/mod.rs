//! Many notices as drawings: when they close, and what they pay by grade.
//!
//! What is drawn where, as plain shapes in pixels; whoever shows a [`Picture`] only turns shapes into
//! elements, and [`to_svg`] into a file that needs nothing else. Words stand in the geometry, which
//! keeps them apart, so their wording is here too ([`Wording`]).

mod bins;
mod deadlines;
mod entry;
mod pay_scale;
mod salaries;
mod shape;
mod spread;
mod svg;
mod wording;

use std::collections::BTreeSet;

pub use deadlines::{Deadlines, deadlines};
pub use entry::{Dated, NotDrawn, Paid, dated, paid};
pub use salaries::{Salaries, salaries};
pub use shape::{Anchor, Drawn, Mark, Piece, Shape, Spot};
pub use svg::to_svg;
pub use wording::{Wording, wording};

/// A drawing, to be shown as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// In pixels, as every place in it.
    pub width: i32,
    pub height: i32,
    pub title: String,
    /// What it shows, for those who do not see it.
    pub description: String,
    /// What belongs to no notice: axes and their words.
    pub ground: Vec<Shape>,
    /// What stands for notices, in reading order.
    pub marks: Vec<Mark>,
}

/// What a drawing is drawn for.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'w> {
    /// How wide it may be, in pixels; below [`Frame::NARROWEST`] it is no narrower.
    pub width: i32,
    /// The rows of the notices that are chosen.
    pub chosen: &'w BTreeSet<u32>,
    pub wording: &'w Wording,
}

impl Frame<'_> {
    pub const NARROWEST: i32 = 280;

    fn drawn_width(&self) -> i32 {
        self.width.max(Self::NARROWEST)
    }

    fn is_chosen(&self, rows: &[u32]) -> bool {
        rows.iter().any(|row| self.chosen.contains(row))
    }
}

#[cfg(test)]
mod tests;
