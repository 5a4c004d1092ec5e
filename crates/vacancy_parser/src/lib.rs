//! Text in, notice out.

use vacancy_model::{Facts, Notice, Offsets, SCHEMA_VERSION, SourceInfo};
use vacancy_text::{Document, Format};

/// How to read a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseOptions {
    /// The file's name, for the notice's `source.name`.
    pub name: Option<String>,
    /// What the text was read from: `Text` or `Markdown`. Mark-up is understood in both, since
    /// people paste either.
    pub format: Format,
    /// How many bytes of the text are read; the rest is passed over with `text-truncated`.
    pub max_bytes: u32,
}

impl Default for ParseOptions {
    fn default() -> Self {
        Self { name: None, format: Format::Text, max_bytes: 16 << 20 }
    }
}

/// Reads a notice from plain text or Markdown.
pub fn parse(text: &str, options: &ParseOptions) -> Notice {
    let mut document = Document::new(text.to_owned(), options.format);
    document.name.clone_from(&options.name);
    parse_document(&document)
}

/// Reads a notice from a document whose structure is known.
pub fn parse_document(document: &Document) -> Notice {
    Notice {
        schema_version: SCHEMA_VERSION,
        source: SourceInfo {
            format: document.format(),
            name: document.name.clone(),
            length: u32::try_from(document.text().len()).unwrap_or(u32::MAX),
            offsets: Offsets::Utf8,
        },
        languages: Vec::new(),
        facts: Facts::default(),
        editions: Vec::new(),
        diagnostics: Vec::new(),
    }
}
