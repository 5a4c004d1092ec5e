//! A text as the reader gave it, before anything is read from it.

use std::sync::Arc;

use vacancy_model::Notice;
use vacancy_text::{Document, Format, LONGEST_TEXT, PackedDocument, Parts};

/// What the page keeps of a longer text: a little more than it reads, so that the parser sees, and
/// says, that it was cut. The longest character has four bytes.
pub(crate) const LONGEST_KEPT: u32 = LONGEST_TEXT + 4;

/// A text that the reader opened, pasted or typed.
#[derive(Debug, Clone, Default)]
pub struct Source {
    pub text: String,
    /// The file's name; `None` for text that was pasted or typed.
    pub name: Option<String>,
    pub format: Format,
    /// The same text with the structure that its file states; `None` where it is only text, or was
    /// corrected by hand.
    pub file: Option<Arc<FileText>>,
    /// The values that the reader holds against it: see [`DeskEvent::Corrected`](crate::DeskEvent).
    pub corrections: String,
}

/// The text of a file with its structure, to read, and what it came as beside the text, to give on.
#[derive(Debug)]
pub struct FileText {
    pub document: Document,
    /// See [`PackedDocument`].
    numbers: Vec<u32>,
    targets: Vec<String>,
}

impl FileText {
    /// `None` where the parts do not belong together.
    pub(crate) fn new(packed: PackedDocument, name: Option<String>) -> Option<Arc<Self>> {
        let mut document = packed.unpack()?;
        document.name = name;
        let PackedDocument { numbers, targets, .. } = packed;
        Some(Arc::new(Self { document, numbers, targets }))
    }
}

/// The structure comes with the text: to compare it would only add weight.
impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        (&self.text, &self.name, self.format, &self.corrections)
            == (&other.text, &other.name, other.format, &other.corrections)
    }
}

impl Eq for Source {}

impl From<&Arc<FileText>> for Source {
    fn from(file: &Arc<FileText>) -> Self {
        let document = &file.document;
        Self {
            text: document.text().to_owned(),
            name: document.name.clone(),
            format: document.format(),
            file: Some(Arc::clone(file)),
            corrections: String::new(),
        }
    }
}

/// The reader of notices, given to the page as a value: the views know only the notice.
pub type Parse = fn(&Source) -> Notice;

impl Source {
    /// Text without a file.
    pub fn pasted(text: String) -> Self {
        Self { text, ..Self::default() }
    }

    /// The text of a file, of which the structure is known; without a name, text that was pasted. `None` where
    /// the parts do not belong together.
    pub fn of_file(packed: PackedDocument, name: Option<String>) -> Option<Self> {
        Some(Self::from(&FileText::new(packed, name)?))
    }

    /// The same as plain parts, for another program.
    pub fn packed(&self) -> PackedDocument {
        match &self.file {
            Some(file) => PackedDocument {
                text: self.text.clone(),
                numbers: file.numbers.clone(),
                targets: file.targets.clone(),
            },
            None => PackedDocument::plain(self.text.clone(), self.format),
        }
    }

    /// Whether there is nothing to read.
    pub fn is_blank(&self) -> bool {
        self.text.chars().all(|c| c.is_whitespace() || matches!(c, '\u{feff}' | '\0'))
    }
}

/// A text with the ends of its lines as a browser keeps them in a box.
pub(crate) fn with_line_feeds(text: &str) -> String {
    let mut lines = Parts::of(text, b'\r');
    let mut kept = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        kept.push('\n');
        kept.push_str(line.strip_prefix('\n').unwrap_or(line));
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{Source, with_line_feeds};

    #[test]
    fn blank_is_white_space_marks_and_zero_bytes() {
        for text in ["", " \r\n\t", "\u{feff}", "\0\0", "\u{a0}"] {
            assert!(Source::pasted(text.to_owned()).is_blank(), "{text:?}");
        }
        assert!(!Source::pasted("\u{feff}G12".to_owned()).is_blank());
    }

    #[test]
    fn every_end_of_a_line_becomes_a_line_feed() {
        assert_eq!(with_line_feeds("a\r\nb\rc\nd\r"), "a\nb\nc\nd\n");
        assert_eq!(with_line_feeds("a\n\n"), "a\n\n");
    }
}
