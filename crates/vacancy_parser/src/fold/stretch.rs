//! Ranges of the folded text.

/// A range of the folded text, which is never longer than the largest offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stretch {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl Stretch {
    pub(crate) fn new(start: usize, end: usize) -> Self {
        Self { start: clamp(start), end: clamp(end) }
    }

    pub(crate) const fn start(self) -> usize {
        self.start as usize
    }

    pub(crate) const fn end(self) -> usize {
        self.end as usize
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// In bytes.
    pub(crate) const fn len(self) -> usize {
        self.end.saturating_sub(self.start) as usize
    }

    /// A range that was found in the slice of this stretch, as a range of the whole text.
    pub(crate) fn rebase(self, start: usize, end: usize) -> Self {
        Self::new(self.start() + start, self.start() + end)
    }

    pub(crate) const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Makes what is covered so far cover this one, too.
    pub(crate) fn extend(self, covered: &mut Option<Self>) {
        *covered = Some(covered.map_or(self, |before| before.cover(self)));
    }

    pub(crate) fn cover(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// An offset as it is kept.
pub(super) fn clamp(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}
