//! A notice as it is kept and sent: its text, from which everything else is read anew.

use serde::{Deserialize, Serialize};
use vacancy_text::{Document, Format, PackedDocument, fnv1a};

/// A notice's own text with the structure that its file states, and the file's name: what a link or a
/// library keeps of a notice, which is read anew each time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NoticeText {
    pub document: PackedDocument,
    /// `None` for text that was pasted or typed.
    pub name: Option<String>,
    /// The reader's own values, as [`Correction::to_text`](vacancy_model::Correction::to_text) writes them.
    pub corrections: String,
}

impl NoticeText {
    /// The document again; its text alone where the structure is none that this program knows.
    pub fn unpack(&self) -> Document {
        let unpacked = self.document.unpack();
        let mut document = unpacked
            .unwrap_or_else(|| Document::new(self.document.text.clone(), Format::default()));
        document.name.clone_from(&self.name);
        document
    }

    /// A name for this text that no other text is likely to have: FNV-1a of 64 bits, as 16 figures.
    pub fn digest(&self) -> String {
        format!("{:016x}", fnv1a(self.document.text.bytes()))
    }
}

/// A packed document as it stands in JSON.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct DocumentJson {
    text: String,
    #[serde(default)]
    numbers: Vec<u32>,
    #[serde(default)]
    targets: Vec<String>,
}

impl From<PackedDocument> for DocumentJson {
    fn from(PackedDocument { text, numbers, targets }: PackedDocument) -> Self {
        Self { text, numbers, targets }
    }
}

impl From<DocumentJson> for PackedDocument {
    fn from(DocumentJson { text, numbers, targets }: DocumentJson) -> Self {
        Self { text, numbers, targets }
    }
}

#[cfg(test)]
mod tests {
    use vacancy_text::{Document, Format, PackedDocument};

    use super::NoticeText;

    fn text(of: &str) -> NoticeText {
        let document = Document::new(of.to_owned(), Format::Markdown);
        NoticeText {
            document: PackedDocument::from(&document),
            name: Some("a.md".to_owned()),
            ..NoticeText::default()
        }
    }

    #[test]
    fn keeps_the_text_where_its_structure_is_unknown() {
        let mut kept = text("Grade: G12");
        assert_eq!(kept.unpack().format(), Format::Markdown);
        kept.document.numbers = vec![99, 1, 2];
        let document = kept.unpack();
        assert_eq!((document.text(), document.format()), ("Grade: G12", Format::Text));
        assert_eq!(document.name.as_deref(), Some("a.md"));
    }

    #[test]
    fn names_a_text_by_what_it_says() {
        assert_eq!(text("").digest(), "cbf29ce484222325");
        assert_eq!(text("a").digest(), "af63dc4c8601ec8c");
        assert_ne!(text("Grade: G12").digest(), text("Grade: G13").digest());
    }
}
