//! From bytes to the units that JavaScript counts in.

use crate::Span;

/// Turns UTF-8 byte offsets of one text into UTF-16 code units, as JavaScript counts.
///
/// Keeps one checkpoint per `STRIDE` bytes, so a lookup costs at most that many bytes of
/// counting, whatever the length of the text.
///
/// ```
/// use vacancy_text::{Span, Utf16Offsets};
/// let text = "é🛰G12";
/// assert_eq!(Utf16Offsets::new(text).span(Span::new(6, 9)), Span::new(3, 6));
/// ```
#[derive(Debug)]
pub struct Utf16Offsets<'t> {
    text: &'t str,
    checkpoints: Vec<u32>,
}

const STRIDE: usize = 256;

impl<'t> Utf16Offsets<'t> {
    /// Counts through the whole text, once.
    pub fn new(text: &'t str) -> Self {
        let mut checkpoints = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut units = 0;
        for chunk in text.as_bytes().chunks(STRIDE) {
            checkpoints.push(units);
            units += count_units(chunk);
        }
        Self { text, checkpoints }
    }

    /// The UTF-16 offset of a byte offset; one past the end counts as the end.
    pub fn offset(&self, byte: u32) -> u32 {
        let byte = (byte as usize).min(self.text.len());
        let chunk = (byte / STRIDE).min(self.checkpoints.len().saturating_sub(1));
        let before = self.checkpoints.get(chunk).copied().unwrap_or(0);
        let rest = self.text.as_bytes().get(chunk * STRIDE..byte).unwrap_or_default();
        before + count_units(rest)
    }

    /// A range of bytes as one of UTF-16 code units.
    pub fn span(&self, span: Span) -> Span {
        Span::new(self.offset(span.start()), self.offset(span.end()))
    }

    /// The length of the whole text in UTF-16 code units.
    pub fn len(&self) -> u32 {
        self.offset(u32::try_from(self.text.len()).unwrap_or(u32::MAX))
    }

    /// Whether the text has no character.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

/// UTF-16 units begun in these bytes: one a lead byte, two a lead byte of four.
fn count_units(bytes: &[u8]) -> u32 {
    bytes.iter().map(|&b| u32::from(b & 0xC0 != 0x80) + u32::from(b >= 0xF0)).sum()
}

#[cfg(test)]
mod tests {
    use super::Utf16Offsets;

    #[test]
    fn agrees_with_the_standard_library_at_every_character() {
        let text = "a\u{e9}\u{1f6f0}\r\n\u{4e2d}".repeat(200);
        let offsets = Utf16Offsets::new(&text);
        let mut units = 0;
        for (byte, character) in text.char_indices() {
            assert_eq!(offsets.offset(u32::try_from(byte).unwrap()), units);
            units += u32::try_from(character.len_utf16()).unwrap();
        }
        assert_eq!(offsets.len(), units);
        assert_eq!(offsets.offset(u32::MAX), units);
    }

    #[test]
    fn is_zero_in_an_empty_text() {
        assert!(Utf16Offsets::new("").is_empty());
        assert_eq!(Utf16Offsets::new("").offset(7), 0);
    }
}
