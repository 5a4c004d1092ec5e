//! Text in, notice out.
//!
//! The data goes one way, a module a step. What a file holds has become text before it comes here.
//!
//! 1. [`segment()`]: lines become blocks. Where a file states blocks, they are read on.
//! 2. `fold`: blocks become the passages of one text that is easy to search, in which `mend` puts a
//!    scanner's letters right; `index` tells where its words stand.
//! 3. `structure`: passages become nodes, each a heading or words, and these the editions of the notice: a
//!    header of captions with their values, and sections of pieces.
//! 4. `extract`: in each edition, pieces and captions become readings of facts. The readers of `read` turn
//!    words into values; which words tell is known to `lexicon` and `organisation`.
//! 5. `reconcile`: the readings of all editions become facts.
//! 6. `infer` adds what follows from the facts, and `diagnose` what is wrong: the [`Notice`].
//!
//! No text makes parsing fail or panic; what is wrong with it becomes a diagnostic. Nothing here
//! asks a clock, a locale, a file, the network or a page.
//!
//! ```
//! use vacancy_parser::{ParseOptions, parse};
//! let notice = parse("Dear all, lunch is at noon.", &ParseOptions::default());
//! assert!(!notice.is_notice());
//! ```

#![warn(clippy::disallowed_methods, clippy::disallowed_types)]

mod align;
mod bits;
mod clean;
mod diagnose;
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
use vacancy_text::{Document, Format, Link};

use crate::order::insert_by_key;

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
    parse_with_links(text, options, &[])
}

fn parse_with_links(text: &str, options: &ParseOptions, links: &[Link]) -> Notice {
    let read = head(text, options.max_bytes);
    let mut document = segment(read, options.format);
    document.name.clone_from(&options.name);
    add_links(&mut document, links);
    let mut notice = read_document(Cow::Owned(document));
    if read.len() < text.len() {
        diagnose::truncated(&mut notice, read.len(), text.len());
    }
    notice
}

/// Reads a notice from a document, as files give them. One that states no blocks is plain text, with the
/// links that it states.
///
/// Offsets in the result are UTF-8 bytes of the document's text.
pub fn parse_document(document: &Document) -> Notice {
    if document.blocks().is_empty() {
        return parse_with_links(document.text(), &options_of(document), document.links());
    }
    read_document(segment::read_on(document))
}

/// Adds links that are stated beside a text. They hold before those that are written into it; what stands
/// behind the part that is read is left out.
fn add_links(document: &mut Document, stated: &[Link]) {
    if stated.is_empty() {
        return;
    }
    let mut links: Vec<Link> = stated.to_vec();
    links.retain(|link| link.span.slice(document.text()).is_some());
    for written in document.links() {
        if !links.iter().any(|link| link.span.overlaps(written.span)) {
            insert_by_key(&mut links, written.clone(), |link| link.span.start());
        }
    }
    // They were in order before, and none stands in another: none is refused.
    let _ = document.set_links(links);
}

fn options_of(document: &Document) -> ParseOptions {
    let (name, format) = (document.name.clone(), document.format());
    ParseOptions { name, format, ..ParseOptions::default() }
}

fn read_document(document: Cow<'_, Document>) -> Notice {
    let mut folded = fold::Folded::of(document);
    mend::mend(&mut folded);
    let index = index::WordIndex::new(folded.text());
    let outline = structure::outline(&folded, &index);
    let mut draft = extract::draft(&folded, &index, &outline);
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

/// As much of the text as fits into `max_bytes`, cut between two characters.
fn head(text: &str, max_bytes: u32) -> &str {
    let mut end = text.len().min(max_bytes as usize);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use vacancy_text::{Format, Link, Span};

    use super::{add_links, segment};

    #[track_caller]
    fn check(text: &str, stated: (u32, u32), expected: &[(u32, &str)]) {
        let mut document = segment(text, Format::Text);
        let span = Span::new(stated.0, stated.1);
        add_links(&mut document, &[Link { span, target: Some("https://a.example".to_owned()) }]);
        let links = document.links().iter();
        let links: Vec<_> =
            links.map(|it| (it.span.start(), it.target.as_deref().unwrap_or("-"))).collect();
        assert_eq!(links, expected);
    }

    #[test]
    fn links_stand_in_the_order_of_the_text_whoever_states_them() {
        check(
            "Apply: www.b.example or here",
            (24, 28),
            &[(7, "www.b.example"), (24, "https://a.example")],
        );
        check("Here or www.b.example", (0, 4), &[(0, "https://a.example"), (8, "www.b.example")]);
    }

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

    #[test]
    fn a_stated_link_holds_before_a_written_one_and_none_stands_outside() {
        check("Apply: www.b.example", (7, 20), &[(7, "https://a.example")]);
        check("Apply: www.b.example", (7, 99), &[(7, "www.b.example")]);
    }
}
