//! Places in a text.

use std::ops::Range;

/// A half-open range `start..end` of bytes in the text of a notice.
///
/// `start <= end` always holds. Whether both ends stand on character boundaries of a given text is
/// told by [`Span::slice`], which is `None` where they do not.
///
/// ```
/// use vacancy_text::Span;
/// let text = "Grade: G12";
/// let span = Span::new(7, 10);
/// assert_eq!(span.slice(text), Some("G12"));
/// assert_eq!(Span::new(7, 11).slice(text), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize), serde(from = "Ends"))]
pub struct Span {
    start: u32,
    end: u32,
}

/// As it is read back: the ends in either order.
#[cfg(feature = "deserialize")]
#[derive(serde::Deserialize)]
struct Ends {
    start: u32,
    end: u32,
}

#[cfg(feature = "deserialize")]
impl From<Ends> for Span {
    fn from(ends: Ends) -> Self {
        Self::new(ends.start, ends.end)
    }
}

impl Span {
    /// The range between two offsets, in whichever order they come.
    pub const fn new(a: u32, b: u32) -> Self {
        if a <= b { Self { start: a, end: b } } else { Self { start: b, end: a } }
    }

    /// The same from `usize`s; offsets past `u32::MAX` stop there. No text is cut for that here: whoever takes one
    /// in keeps it shorter. The parser reads no more of a text than its `max_bytes`, itself a `u32`; the readers of
    /// files refuse what gives more text than their limit, 16 MB.
    pub fn from_usize(start: usize, end: usize) -> Self {
        Self::new(clamp(start), clamp(end))
    }

    /// The empty range at `offset`.
    pub const fn empty(offset: u32) -> Self {
        Self { start: offset, end: offset }
    }

    /// The byte at which it begins.
    pub const fn start(self) -> u32 {
        self.start
    }

    /// The byte before which it ends.
    pub const fn end(self) -> u32 {
        self.end
    }

    /// How many bytes it has; not characters.
    pub const fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether it holds no byte; it has its place all the same.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The text in this range; `None` where it lies outside `text` or cuts a character.
    pub fn slice(self, text: &str) -> Option<&str> {
        text.get(self.range())
    }

    /// The same bytes, as slices are indexed.
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether the byte at `offset` is one of its own: the one at its end is not.
    pub const fn contains(self, offset: u32) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether `other` lies wholly within this range.
    pub const fn encloses(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether they share a byte, or one is empty and stands inside the other. Ranges that only touch do not overlap.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest range that holds both.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

fn clamp(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn orders_its_ends() {
        assert_eq!(Span::new(9, 3), Span::new(3, 9));
        assert_eq!(Span::new(9, 3).len(), 6);
    }

    #[test]
    fn refuses_to_cut_a_character() {
        assert_eq!(Span::new(0, 1).slice("é"), None);
        assert_eq!(Span::new(0, 2).slice("é"), Some("é"));
        assert_eq!(Span::new(2, 9).slice("é"), None);
    }

    #[test]
    fn covers_and_overlaps() {
        let (a, b) = (Span::new(0, 4), Span::new(3, 8));
        assert!(a.overlaps(b));
        assert!(!a.overlaps(Span::new(4, 8)));
        assert_eq!(a.cover(b), Span::new(0, 8));
        assert!(a.cover(b).encloses(b));
        assert!(!a.encloses(b));
    }
}
