//! How a text breaks its lines, measured on all of them: where its long lines end, and whether
//! blank lines stand within its sentences.

use super::pair::{Pair, SLACK};
use super::{LONG_LINE, Layout, share};
use crate::segment::line::{Line, LineKind};

/// Fewer lines do not show a habit.
const MIN_LINES: usize = 12;
/// A page of text is 60 to 120 characters wide; lines beyond this are paragraphs.
const MAX_WIDTH: usize = 140;
const MIN_WIDTH: usize = 24;
/// Of a broken text, this share of the lines is long.
const LONG_SHARE: f32 = 0.3;
const LONG_SHARE_OF_ALL: f32 = 0.15;
const MIN_LONG: usize = 24;
/// Fewer sentences that run over a full line's end may do so by chance.
const MIN_BROKEN: usize = 3;
/// Of a list without marks, hardly any item ends where its line is full.
const FULL_SHARE: f32 = 0.7;

impl Layout {
    pub(in crate::segment) fn measure(text: &str, lines: &[Line]) -> Self {
        let mut lengths = Lengths::default();
        for line in lines {
            if matches!(line.kind, LineKind::Text | LineKind::Item { .. }) {
                lengths.add(line.width as usize);
            }
        }
        let width = lengths.at_share(98, 100);
        let long = lengths.from(share(width) * LONG_LINE);
        // A text of many short lines is broken where many others are long, and none is longer.
        let has_none_longer = lengths.from(share(MAX_WIDTH + 1)) == 0 && long >= MIN_LONG;
        let least = if has_none_longer { LONG_SHARE_OF_ALL } else { LONG_SHARE };
        let is_broken = lengths.count >= MIN_LINES
            && (MIN_WIDTH..=MAX_WIDTH).contains(&width)
            && (share(long) >= share(lengths.count) * least
                || breaks_sentences(text, lines, width));
        Self {
            width: is_broken.then_some(width),
            is_double_spaced: is_broken && is_double_spaced(text, lines),
        }
    }
}

/// How many lines have each length; longer ones than any page is wide count as one more than that.
struct Lengths {
    lines: [usize; MAX_WIDTH + 2],
    count: usize,
}

impl Default for Lengths {
    fn default() -> Self {
        Self { lines: [0; MAX_WIDTH + 2], count: 0 }
    }
}

impl Lengths {
    fn add(&mut self, length: usize) {
        if let Some(lines) = self.lines.get_mut(length.min(MAX_WIDTH + 1)) {
            *lines += 1;
            self.count += 1;
        }
    }

    /// The length that this share of the lines does not reach.
    fn at_share(&self, part: usize, of: usize) -> usize {
        let mut before = self.count * part / of;
        let reaches = |&lines: &usize| {
            let is_here = before < lines;
            before = before.saturating_sub(lines);
            is_here
        };
        self.lines.iter().position(reaches).unwrap_or(0)
    }

    /// How many lines have this length or more.
    fn from(&self, length: f32) -> usize {
        let long = self.lines.iter().enumerate().filter(|(of, _)| share(*of) >= length);
        long.map(|(_, lines)| lines).sum()
    }
}

/// Whether lines that the next one goes on with are full: a short text has few long lines, too.
fn breaks_sentences(text: &str, lines: &[Line], width: usize) -> bool {
    let (mut all, mut full) = (0, 0);
    for near in lines.windows(2) {
        let &[last, next] = near else { continue };
        let is_text = matches!(last.kind, LineKind::Text | LineKind::Item { .. });
        if !is_text || next.kind != LineKind::Text {
            continue;
        }
        let pair = Pair::new(text, last, next);
        if pair.goes_on_small() {
            all += 1;
            full += usize::from(pair.is_full(width, SLACK));
        }
    }
    full >= MIN_BROKEN && share(full) >= share(all) * FULL_SHARE
}

/// Whether most sentences that run over a line end have a blank line in between.
fn is_double_spaced(text: &str, lines: &[Line]) -> bool {
    let (mut tight, mut spaced) = (0, 0);
    let mut last: Option<Line> = None;
    let mut blank = false;
    for line in lines {
        match line.kind {
            LineKind::Blank => blank = true,
            LineKind::Text => {
                if let Some(last) = last
                    && Pair::new(text, last, *line).goes_on_small()
                {
                    *(if blank { &mut spaced } else { &mut tight }) += 1;
                }
                last = Some(*line);
                blank = false;
            }
            LineKind::Item { .. } => {
                last = Some(*line);
                blank = false;
            }
            _ => last = None,
        }
    }
    spaced > tight
}
