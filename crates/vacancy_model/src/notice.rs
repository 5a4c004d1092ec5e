//! The whole of what was read: the root of the JSON.

use serde::Serialize;
use vacancy_text::{Format, Span, Utf16Offsets};

use crate::{Code, Diagnostic, Edition, Facts, Known, Lang};

/// The version of the shape of the JSON.
pub const SCHEMA_VERSION: &str = "1";

/// A notice, read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// [`SCHEMA_VERSION`].
    #[cfg_attr(feature = "deserialize", serde(deserialize_with = "crate::read_back::version"))]
    pub schema_version: Known,
    /// What was read, and the unit of every offset.
    pub source: SourceInfo,
    /// The languages of the editions, in the order in which they stand in the source.
    pub languages: Vec<Lang>,
    /// What the notice states, point by point.
    pub facts: Facts,
    /// The facts that a reader holds not to be stated, as the notice states them: see
    /// [`corrected`](Notice::corrected). `None`, and not in the JSON, where nobody does.
    #[cfg_attr(feature = "deserialize", serde(default))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Box<Facts>>,
    /// One a language, in the order of `languages`.
    pub editions: Vec<Edition>,
    /// In the order in which they show in the text.
    pub diagnostics: Vec<Diagnostic>,
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct SourceInfo {
    /// What the text was read from: a paste, or a kind of file.
    pub format: Format,
    /// The file's name, or `None` for pasted text.
    pub name: Option<String>,
    /// The length of the text in the unit of `offsets`.
    pub length: u32,
    /// Bytes, or UTF-16 code units.
    pub offsets: Offsets,
}

/// The unit of every offset in a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub enum Offsets {
    /// Bytes, as Rust and most tools count.
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16 code units, as JavaScript counts: `text.slice(start, end)` is the mention.
    #[serde(rename = "utf-16")]
    Utf16,
}

impl Notice {
    /// Whether the text was too little of a notice to be read as one.
    pub fn is_notice(&self) -> bool {
        self.diagnostics.iter().all(|diagnostic| diagnostic.code != Code::NotANotice)
    }

    /// The edition in `language`; `None` where the notice has none.
    pub fn edition(&self, language: Lang) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.language == language)
    }

    /// The same notice with every offset in UTF-16 code units. `text` is the source text; a notice
    /// that counts in UTF-16 already stays as it is.
    #[must_use]
    pub fn into_utf16(self, text: &str) -> Self {
        self.into_utf16_of(&Utf16Offsets::new(text))
    }

    /// The same where the offsets of the text are known: for several notices in one text.
    #[must_use]
    pub fn into_utf16_of(mut self, offsets: &Utf16Offsets<'_>) -> Self {
        if self.source.offsets == Offsets::Utf16 {
            return self;
        }
        self.source.offsets = Offsets::Utf16;
        self.source.length = offsets.len();
        self.map_spans(&mut |span| offsets.span(span));
        self
    }

    /// The same notice in a text that has so many more bytes before it.
    #[must_use]
    pub fn shifted(mut self, by: u32) -> Self {
        self.map_spans(&mut |span| {
            Span::new(span.start().saturating_add(by), span.end().saturating_add(by))
        });
        self
    }

    fn map_spans(&mut self, map: &mut dyn FnMut(Span) -> Span) {
        self.facts.map_spans(map);
        if let Some(withdrawn) = &mut self.withdrawn {
            withdrawn.map_spans(map);
        }
        for edition in &mut self.editions {
            edition.map_spans(map);
        }
        for diagnostic in &mut self.diagnostics {
            diagnostic.map_spans(map);
        }
    }
}
