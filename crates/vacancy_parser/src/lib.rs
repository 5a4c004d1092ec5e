//! Text in, notice out.
//!
//! The data goes one way, a module a step. What a file holds has become text before it comes here.
//!
//! 1. [`segment()`]: lines become blocks. Where a file states blocks, they are read on.
//! 2. `fold`: blocks become the passages of one text that is easy to search, in which `mend` puts a
//!    scanner's letters right; `index` tells where its words stand.
//! 3. `structure`: passages become nodes, each a heading or words, and these the editions of the notice: a
//!    header of captions with their values, and sections of pieces.
//! 4. `draft`, for each edition: `extract` makes readings of facts from its pieces and captions, and `reconcile`
//!    facts from these and those of the editions before. The readers of `read` turn words into values; which words
//!    tell is known to `lexicon` and `organisation`.
//! 5. `infer` adds what follows from the facts, and `diagnose` what is wrong: the [`Notice`].
//!
//! No text makes parsing fail or panic; what is wrong with it becomes a diagnostic. Nothing here
//! asks a clock, a locale, a file, the network or a page.
//!
//! ```
//! use vacancy_parser::{ParseOptions, parse};
//! let notice = parse("Dear all, lunch is at noon.", &ParseOptions::default());
//! assert!(!notice.is_notice());
//! ```

#![warn(missing_docs)]
#![warn(clippy::disallowed_methods, clippy::disallowed_types)]

mod align;
mod bits;
mod clean;
mod diagnose;
mod differences;
mod draft;
mod edge;
mod expected;
mod extract;
mod fold;
mod index;
mod infer;
mod lexicon;
mod mend;
mod order;
mod organisation;
mod read;
mod reconcile;
mod script;
mod segment;
mod several;
mod standard;
mod structure;
#[cfg(test)]
mod testing;

use std::borrow::Cow;

use vacancy_model::{Notice, Offsets, SCHEMA_VERSION, SourceInfo};
use vacancy_text::{Document, Format};

use crate::draft::Draft;

pub use align::{Alignment, Pair, align};
pub use expected::expected_facts;
pub use segment::segment;
pub use several::{parse_each, split};

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

/// Some five hundred notices of 30 kB, ten pages each: more is not a notice but a mistake.
const MAX_BYTES: u32 = 16 << 20;

impl Default for ParseOptions {
    fn default() -> Self {
        Self { name: None, format: Format::Text, max_bytes: MAX_BYTES }
    }
}

/// Reads a notice from plain text or Markdown.
///
/// Offsets in the result are UTF-8 bytes of `text`; see [`Notice::into_utf16`].
pub fn parse(text: &str, options: &ParseOptions) -> Notice {
    let mut document = Document::new(text.to_owned(), options.format);
    document.name.clone_from(&options.name);
    parse_up_to(&document, options.max_bytes)
}

/// Reads a notice from a document, as files give them. One that states no blocks is plain text, with the
/// links that it states.
///
/// Offsets in the result are UTF-8 bytes of the document's text.
pub fn parse_document(document: &Document) -> Notice {
    parse_up_to(document, MAX_BYTES)
}

/// Reads a notice from a document; of one that states no blocks, `max_bytes` at most. Blocks are as many as the file's
/// reader has let through.
pub fn parse_up_to(document: &Document, max_bytes: u32) -> Notice {
    let read = segment::with_blocks(document, max_bytes);
    let (end, length) = (read.text().len(), document.text().len());
    let mut notice = read_document(read);
    if end < length {
        diagnose::truncated(&mut notice, end, length);
    }
    notice
}

fn read_document(document: Cow<'_, Document>) -> Notice {
    let folded = mend::mended(document);
    let index = index::WordIndex::new(folded.text());
    let outline = structure::outline(&folded, &index);
    let mut draft = Draft::of(&folded, &index, &outline);
    infer::infer(&mut draft.facts, outline.family, &index);
    let diagnostics = diagnose::diagnostics(&folded, &outline, &mut draft);
    let document = folded.document();
    Notice {
        schema_version: SCHEMA_VERSION,
        source: SourceInfo {
            format: document.format(),
            name: document.name.clone(),
            length: u32::try_from(document.text().len()).unwrap_or(u32::MAX),
            offsets: Offsets::Utf8,
        },
        languages: draft.editions.iter().map(|edition| edition.language).collect(),
        facts: draft.facts,
        withdrawn: None,
        editions: draft.editions,
        diagnostics,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_advertisement_of_somebody_else_is_no_notice() {
        let text = "Bakery Le Bon Pain\n\nLocation: Ixelles\nSchedule: part-time\nSalary: 14.20 EUR per hour\n";
        let is_notice =
            |text: &str| super::parse(text, &super::ParseOptions::default()).is_notice();
        assert!(!is_notice(text));
        assert!(is_notice(&format!("{text}NATO Body: NATO IS\n")));
    }

    #[test]
    fn a_call_for_bids_is_no_notice() {
        let text = "INVITATION FOR BIDS CO-116250-SAT\nDeadline: 15 September 2026\nLocation: The Hague\nNATO \
                    awards a contract for three years.\n";
        let is_notice =
            |text: &str| super::parse(text, &super::ParseOptions::default()).is_notice();
        assert!(!is_notice(text));
        assert!(is_notice(&format!("{text}Grade: G12\n")));
    }
}
