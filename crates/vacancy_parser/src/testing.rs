//! Documents for the tests of several modules.

use vacancy_text::{BlockKind, Document, Format, Span};

/// One paragraph of these lines.
pub(crate) fn paragraph(text: &str, format: Format) -> Document {
    let mut document = Document::new(text.to_owned(), format);
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        lines.push(Span::from_usize(start, start + line.len()));
        start += line.len() + 1;
    }
    document.push(BlockKind::Paragraph, &lines).unwrap();
    document
}
