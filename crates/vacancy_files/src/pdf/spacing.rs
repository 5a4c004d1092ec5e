//! How a file sets its text: the usual size, and how far lines of one paragraph stand apart.

use super::layout::{Place, Placed};
use super::line::Line;

#[derive(Debug)]
pub(super) struct Spacing {
    /// The size of most letters.
    body: f64,
    body_is_bold: bool,
    /// From one line of a paragraph to the next, in font sizes.
    pitch: f64,
}

impl Spacing {
    pub(super) fn measure(placed: &[Placed]) -> Self {
        let text = || placed.iter().filter(|placed| matches!(placed.place, Place::Column { .. }));
        let letters = |line: &Line| line.text.len();
        let sizes = text().map(|placed| (placed.line.size, letters(&placed.line)));
        let bold: usize =
            text().filter(|placed| placed.line.is_bold).map(|p| letters(&p.line)).sum();
        let all: usize = text().map(|placed| letters(&placed.line)).sum();
        Self {
            body: most_common(sizes, 0.25).unwrap_or(10.0),
            body_is_bold: bold * 2 > all,
            pitch: most_common(pitches(placed), 0.04).unwrap_or(1.2),
        }
    }

    /// The most that two lines of one paragraph stand apart.
    pub(super) fn most(&self, line: &Line) -> f64 {
        line.size * self.pitch * 1.22
    }

    /// Whether a block that begins with this line, and has so many bytes, is set as a heading.
    pub(super) fn stands_out(&self, line: &Line, length: usize) -> bool {
        const MAX_LARGE: usize = 300;
        const MAX_BOLD: usize = 140;
        let is_large = line.size > self.body * 1.12 && length <= MAX_LARGE;
        let is_bold = line.is_bold && !self.body_is_bold && length <= MAX_BOLD;
        (is_large || is_bold) && line.size > self.body * 0.9
    }
}

/// The pitch of each pair of full lines, in font sizes: those are most surely of one paragraph.
fn pitches(placed: &[Placed]) -> impl Iterator<Item = (f64, usize)> {
    placed.iter().zip(placed.iter().skip(1)).filter_map(|(before, after)| {
        let Place::Column { right } = before.place else { return None };
        let (line, next) = (&before.line, &after.line);
        let is_full = line.right + next.first_word > right;
        let pitch = (next.base - line.base) / line.size;
        let is_pair = line.page == next.page && next.mark == 0 && is_full;
        (is_pair && (0.7..4.0).contains(&pitch)).then_some((pitch, 1))
    })
}

/// The value that the most weight lies within `width` of.
fn most_common(values: impl Iterator<Item = (f64, usize)>, width: f64) -> Option<f64> {
    let mut counted: Vec<(f64, usize)> = Vec::new();
    for (value, weight) in values {
        match counted.iter_mut().find(|(known, _)| (known - value).abs() <= width) {
            Some((_, sum)) => *sum += weight,
            None => counted.push((value, weight)),
        }
    }
    counted.into_iter().max_by_key(|&(_, weight)| weight).map(|(value, _)| value)
}
