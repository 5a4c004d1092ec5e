//! From bytes to lines and columns.

/// Where the lines of a text begin: after `\n`, `\r\n`, a lone `\r` or a form feed.
///
/// ```
/// use vacancy_text::{LineColumn, LineIndex};
/// let index = LineIndex::new("a\r\nbc");
/// assert_eq!(index.line_column("a\r\nbc", 4), LineColumn { line: 2, column: 2 });
/// ```
#[derive(Debug, Clone)]
pub struct LineIndex {
    starts: Vec<u32>,
}

/// A place for people: both numbers count from one, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineColumn {
    /// The number of the line, from one.
    pub line: u32,
    /// The place in the line in characters, from one.
    pub column: u32,
}

impl LineIndex {
    /// Looks through the whole text, once, and does not keep it.
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for (at, &byte) in bytes.iter().enumerate() {
            let ends_line = match byte {
                b'\n' | b'\x0c' => true,
                b'\r' => bytes.get(at + 1) != Some(&b'\n'),
                _ => false,
            };
            if ends_line {
                starts.push(u32::try_from(at + 1).unwrap_or(u32::MAX));
            }
        }
        Self { starts }
    }

    /// How many lines there are; an empty text has one.
    pub fn line_count(&self) -> usize {
        self.starts.len()
    }

    /// The number of the line that holds this byte, counted from zero.
    pub fn line(&self, offset: u32) -> usize {
        self.starts.partition_point(|&start| start <= offset).saturating_sub(1)
    }

    /// Where a line (counted from zero) begins; `None` past the last.
    pub fn start(&self, line: usize) -> Option<u32> {
        self.starts.get(line).copied()
    }

    /// Where a byte stands, for people; past the end, where the last line begins. `text` is the one that the index
    /// was made of.
    pub fn line_column(&self, text: &str, offset: u32) -> LineColumn {
        let line = self.line(offset);
        let start = self.start(line).unwrap_or(0) as usize;
        let before = text.as_bytes().get(start..offset as usize).unwrap_or_default();
        let characters = before.iter().filter(|&&b| b & 0xC0 != 0x80).count();
        let one_based = |n: usize| u32::try_from(n + 1).unwrap_or(u32::MAX);
        LineColumn { line: one_based(line), column: one_based(characters) }
    }
}

#[cfg(test)]
mod tests {
    use super::{LineColumn, LineIndex};

    #[test]
    fn counts_every_kind_of_line_end_once() {
        let text = "a\nb\r\nc\rd\x0ce";
        assert_eq!(LineIndex::new(text).line_count(), 5);
        assert_eq!(LineIndex::new("").line_count(), 1);
    }

    #[test]
    fn counts_columns_in_characters() {
        let text = "été\nà la";
        let index = LineIndex::new(text);
        let at = u32::try_from(text.find("la").unwrap()).unwrap();
        assert_eq!(index.line_column(text, at), LineColumn { line: 2, column: 3 });
    }
}
