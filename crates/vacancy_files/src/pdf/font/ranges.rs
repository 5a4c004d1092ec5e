//! Ranges of codes, each of which says something of all its codes. Where two overlap, the one that begins
//! later holds, and behind its end the other goes on.

use crate::pdf::sort;

/// In order, and without overlap once they are [settled](Ranges::settle).
#[derive(Debug, Default)]
pub(super) struct Ranges(Vec<Range>);

/// Codes of so many bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Range {
    pub(super) length: u8,
    pub(super) first: u32,
    pub(super) last: u32,
    /// What it says of its first code.
    pub(super) value: usize,
    /// How many codes of it were cut off before the first.
    pub(super) step: u32,
}

/// There are so many codes of one length.
const CODES: f64 = 4_294_967_296.0;

impl Ranges {
    pub(super) fn push(&mut self, range: Range) {
        if range.first <= range.last {
            self.0.push(range);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The range that holds a code, and how far the code stands behind the range's own first one.
    pub(super) fn find(&self, length: u8, code: u32) -> Option<(usize, u32)> {
        let next = self.0.partition_point(|range| (range.length, range.first) <= (length, code));
        let range = self.0.get(next.checked_sub(1)?)?;
        let is_within = range.length == length && code <= range.last;
        is_within.then_some((range.value, range.step + (code - range.first)))
    }

    /// Puts them in order, and cuts them where another begins.
    pub(super) fn settle(&mut self) {
        // Both are whole, and together have fewer digits than a measure holds.
        let place = |range: &Range| f64::from(range.length) * CODES + f64::from(range.first);
        sort::by_measure(&mut self.0, place);
        let mut settled: Vec<Range> = Vec::with_capacity(self.0.len());
        // Those that are not at their end; the last one holds.
        let mut open: Vec<Range> = Vec::new();
        for &range in &self.0 {
            close(&mut open, &mut settled, Some(&range));
            open.push(range);
        }
        close(&mut open, &mut settled, None);
        self.0 = settled;
    }
}

/// Writes what of the open ranges stands before the next.
fn close(open: &mut Vec<Range>, settled: &mut Vec<Range>, next: Option<&Range>) {
    while let Some(mut range) = open.pop() {
        if let Some(last) = settled.last().filter(|last| last.length == range.length) {
            // It may have ended under those that began later.
            let Some(first) = last.last.checked_add(1) else { continue };
            range.cut(first);
        }
        let next = next.filter(|next| next.length == range.length && next.first <= range.last);
        match next {
            Some(next) => {
                if range.first < next.first {
                    settled.push(Range { last: next.first - 1, ..range });
                }
                open.push(range);
                return;
            }
            None if range.first <= range.last => settled.push(range),
            None => {}
        }
    }
}

impl Range {
    fn cut(&mut self, first: u32) {
        let step = first.saturating_sub(self.first);
        (self.first, self.step) = (self.first + step, self.step + step);
    }
}
