//! Shapes: only their size and place count.

use super::Drawing;
use crate::pdf::matrix::{Matrix, Rect};

/// The path that is being put together: one rectangle around each of its parts.
#[derive(Debug, Default)]
pub(super) struct Path {
    parts: Vec<Rect>,
}

/// List marks are smaller, letters' dots and hairlines larger.
const DOT: std::ops::RangeInclusive<f64> = 0.8..=12.0;
const RULE_HEIGHT: f64 = 2.0;
const RULE_WIDTH: f64 = 24.0;
/// A page of a drawing may hold a million shapes; none beyond these marks a list.
const MAX_PARTS: usize = 20_000;

impl Path {
    pub(super) fn move_to(&mut self, place: (f64, f64)) {
        if self.parts.len() < MAX_PARTS {
            let mut rect = Rect::EMPTY;
            rect.add(place);
            self.parts.push(rect);
        }
    }

    pub(super) fn line_to(&mut self, place: (f64, f64)) {
        if let Some(part) = self.parts.last_mut() {
            part.add(place);
        }
    }

    pub(super) fn rect(&mut self, [x, y, width, height]: [f64; 4], matrix: Matrix) {
        if self.parts.len() < MAX_PARTS {
            self.parts.push(Rect::of([x, y, x + width, y + height], matrix));
        }
    }

    pub(super) fn clear(&mut self) {
        self.parts.clear();
    }

    /// Puts the path on the page.
    pub(super) fn paint(&mut self, drawing: &mut Drawing) {
        for part in self.parts.drain(..) {
            drawing.shapes += 1;
            let (width, height) = (part.width(), part.height());
            if DOT.contains(&width) && DOT.contains(&height) && drawing.dots.len() < MAX_PARTS {
                drawing.dots.push(part);
            } else if height < RULE_HEIGHT && width > RULE_WIDTH && drawing.rules.len() < MAX_PARTS
            {
                drawing.rules.push(part);
            }
        }
    }
}
