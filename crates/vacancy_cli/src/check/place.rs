//! Where words stand in a text, in each of the units that are printed: bytes, lines and columns, UTF-16.

use serde_json::{Value, json};
use vacancy_text::{LineColumn, LineIndex, Span, Utf16Offsets};

/// The places of one text, in every unit that somebody asks for.
pub(super) struct Places<'t> {
    text: &'t str,
    lines: LineIndex,
    utf16: Utf16Offsets<'t>,
}

/// Where words stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) start: LineColumn,
    /// Behind the last character.
    pub(super) end: LineColumn,
    utf16: Utf16Region,
}

/// The same in UTF-16 code units, as SARIF has it.
#[derive(Debug, Clone, Copy)]
struct Utf16Region {
    start_column: u32,
    end_column: u32,
    offset: u32,
    length: u32,
}

impl<'t> Places<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, lines: LineIndex::new(text), utf16: Utf16Offsets::new(text) }
    }

    pub(super) fn of(&self, span: Span) -> Place {
        let (start, end) = (span.start(), span.end());
        let wide = self.utf16.span(span);
        Place {
            start: self.lines.line_column(self.text, start),
            end: self.lines.line_column(self.text, end),
            utf16: Utf16Region {
                start_column: self.utf16_column(start),
                end_column: self.utf16_column(end),
                offset: wide.start() - self.utf16_mark(wide.start()),
                length: wide.len(),
            },
        }
    }

    /// Counted from one.
    fn utf16_column(&self, offset: u32) -> u32 {
        let line = self.lines.line(offset);
        let start = self.lines.start(line).unwrap_or(0);
        let mark = if line == 0 { self.utf16_mark(offset) } else { 0 };
        self.utf16.offset(offset) - self.utf16.offset(start) - mark + 1
    }

    /// A byte order mark is not part of the text that SARIF counts.
    fn utf16_mark(&self, offset: u32) -> u32 {
        u32::from(self.text.starts_with('\u{feff}')).min(offset)
    }
}

impl Place {
    /// A region of SARIF.
    pub(super) fn region(&self) -> Value {
        json!({
            "startLine": self.start.line,
            "startColumn": self.utf16.start_column,
            "endLine": self.end.line,
            "endColumn": self.utf16.end_column,
            "charOffset": self.utf16.offset,
            "charLength": self.utf16.length,
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use vacancy_text::Span;

    use super::Places;

    #[track_caller]
    fn check(text: &str, words: &str, line: u32, columns: (u32, u32), offset: u32) {
        let start = text.find(words).unwrap();
        let place = Places::new(text).of(Span::from_usize(start, start + words.len()));
        let region = place.region();
        assert_eq!(region["startLine"], json!(line));
        assert_eq!(region["startColumn"], json!(columns.0));
        assert_eq!(region["endColumn"], json!(columns.1));
        assert_eq!(region["charOffset"], json!(offset));
    }

    #[test]
    fn counts_regions_in_utf_16() {
        check("Grade: G12", "G12", 1, (8, 11), 7);
        check("é\r\n🛰 G12", "G12", 2, (4, 7), 6);
        check("🛰🛰", "🛰", 1, (1, 3), 0);
    }

    #[test]
    fn leaves_a_byte_order_mark_out() {
        check("\u{feff}Grade: G12", "G12", 1, (8, 11), 7);
        check("\u{feff}Grade:\nG12", "G12", 2, (1, 4), 7);
    }
}
