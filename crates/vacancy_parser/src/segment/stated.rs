//! Documents whose file states paragraphs, read on: what people typed into them.
//!
//! A heading, an item and a cell are what the file says. But a paragraph may be a list whose marks
//! were typed, lines that were broken by hand, or the number of a page: to a word processor, and to
//! a web page, all of these are paragraphs.

use std::borrow::Cow;

use vacancy_text::{BlockKind, Document, Format, Span};

use super::blocks::Blocks;
use super::hyphen::Hyphens;
use super::join::Layout;
use super::line::{self, Line, LineKind};
use super::links::add_stated;
use super::markup;
use super::width::characters;

/// The document with the blocks of what was typed; itself, where its file knows better.
pub(super) fn read_on(document: &Document) -> Cow<'_, Document> {
    // A page of a PDF has no paragraphs but those that were found by where its lines stand.
    if document.format() == Format::Pdf {
        return with_written_links(document);
    }
    Cow::Owned(refined(document))
}

/// The document with the addresses that stand in its words as links, its blocks as they are.
fn with_written_links(document: &Document) -> Cow<'_, Document> {
    let text = document.text();
    let mut written = Document::new(text.to_owned(), document.format());
    for &block in document.blocks() {
        markup::mark(text, &mut written, document.lines(block), true, &Hyphens::default());
    }
    if written.links().is_empty() {
        return Cow::Borrowed(document);
    }
    add_stated(&mut written, document.links());
    let mut read = document.clone();
    let set = read.set_links(written.links().to_vec());
    debug_assert!(set.is_ok(), "they are links of the same text: {set:?}");
    Cow::Owned(read)
}

fn refined(document: &Document) -> Document {
    let text = document.text();
    let mut refined = Document::new(text.to_owned(), document.format());
    refined.name.clone_from(&document.name);
    for &page in document.pages() {
        let pushed = refined.push_page(page);
        debug_assert!(pushed.is_ok(), "pages come in order: {pushed:?}");
    }
    let mut lines: Vec<Line> = Vec::new();
    for &block in document.blocks() {
        if block.kind == BlockKind::Paragraph {
            lines.extend(document.lines(block).iter().map(|&span| typed_line(text, span)));
        }
    }
    let layout = Layout::measure(text, &lines);
    let mut blocks = Blocks::new(text, &mut refined, Hyphens::default());
    for &block in document.blocks() {
        let spans = document.lines(block);
        if block.kind == BlockKind::Paragraph {
            for &span in spans {
                blocks.add(&typed_line(text, span), &layout);
            }
            blocks.close();
        } else {
            blocks.push(block.kind, spans, true);
        }
    }
    add_stated(&mut refined, document.links());
    refined
}

/// A line of a paragraph. What looks like a table or a rule of Markdown is words here.
fn typed_line(text: &str, span: Span) -> Line {
    let line = line::stated(text, span);
    match line.kind {
        LineKind::Item { .. } | LineKind::Furniture | LineKind::Blank => line,
        _ => {
            let width = characters(span.slice(text).unwrap_or_default());
            Line { kind: LineKind::Text, words: span, width, ..line }
        }
    }
}

#[cfg(test)]
mod tests {
    use vacancy_text::{BlockKind, Format, Link, Span};

    use super::read_on;
    use crate::testing::paragraph;

    #[track_caller]
    fn check(text: &str, expected: &[(BlockKind, &str)]) {
        let document = paragraph(text, Format::Docx);
        let read = read_on(&document);
        let found: Vec<_> = read
            .blocks()
            .iter()
            .map(|&block| (block.kind, read.span(block).slice(text).unwrap()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn finds_the_items_that_were_typed() {
        let item = BlockKind::Item { depth: 0 };
        check(
            "\u{2022}\thave a degree;\n- have experience;",
            &[(item, "have a degree;"), (item, "have experience;")],
        );
    }

    #[test]
    fn keeps_captioned_lines_apart_and_leaves_page_numbers_out() {
        let line = BlockKind::Paragraph;
        check(
            "Grade: G12\nSchedule: Full-time\nPage 2 of 3",
            &[(line, "Grade: G12"), (line, "Schedule: Full-time")],
        );
        check("NATO UNCLASSIFIED", &[]);
    }

    #[test]
    fn takes_hashes_and_pipes_for_words() {
        check("# 12 | posts |", &[(BlockKind::Paragraph, "# 12 | posts |")]);
    }

    #[test]
    fn adds_written_addresses_to_the_stated_links() {
        let text = "Apply here or at https://a.int/b";
        for format in [Format::Html, Format::Pdf] {
            let mut document = paragraph(text, format);
            let target = Some("https://a.int/c".to_owned());
            document.push_link(Link { span: Span::new(6, 10), target }).unwrap();
            let read = read_on(&document);
            let words: Vec<_> =
                read.links().iter().map(|it| it.span.slice(text).unwrap()).collect();
            assert_eq!(words, ["here", "https://a.int/b"]);
        }
    }

    #[test]
    fn leaves_the_lines_of_a_pdf_as_they_were_found() {
        let document = paragraph("have a degree\nHave experience", Format::Pdf);
        assert_eq!(read_on(&document).blocks().len(), 1);
    }
}
