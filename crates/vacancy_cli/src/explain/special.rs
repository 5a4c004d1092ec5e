//! What only this notice says: its own paragraphs under the headings of their sections, and the words
//! that set others apart from the standard ones.

use std::io::{self, Write};

use anstyle::AnsiColor;
use vacancy_messages::{no_standard_texts, nothing_special, standing_of_words};
use vacancy_model::{Notice, Paragraph, ParagraphStanding};
use vacancy_text::Span;

use super::label::{Label, Mark};
use super::{Page, render};

/// Writes the lines of the paragraphs that are not standard; says so where there are none, or where
/// nobody knows.
pub(super) fn write(
    out: &mut dyn Write,
    text: &str,
    notice: &Notice,
    page: Page,
) -> io::Result<()> {
    let Some(special) = special(notice) else {
        return writeln!(out, "{}", no_standard_texts(page.lang));
    };
    if special.is_empty() {
        return writeln!(out, "{}", nothing_special(page.lang));
    }
    let labels: Vec<_> =
        paragraphs(notice).filter_map(|paragraph| differences(paragraph, page)).collect();
    let shows = |line: Span| {
        let next = special.partition_point(|span| span.end() <= line.start());
        special.get(next).is_some_and(|span| span.overlaps(line))
    };
    render::render(out, text, &labels, page.width, shows)
}

fn paragraphs(notice: &Notice) -> impl Iterator<Item = &Paragraph> {
    let sections = notice.editions.iter().flat_map(|edition| &edition.sections);
    sections.flat_map(|section| &section.paragraphs)
}

/// The paragraphs that are not standard, and the headings above them, in the order of the text; `None`
/// where standard paragraphs are not known.
fn special(notice: &Notice) -> Option<Vec<Span>> {
    paragraphs(notice).find_map(|paragraph| paragraph.standing)?;
    let mut shown = Vec::new();
    for section in notice.editions.iter().flat_map(|edition| &edition.sections) {
        let special = section.paragraphs.iter().filter(|paragraph| is_special(paragraph));
        let special: Vec<_> = special.map(|paragraph| paragraph.span).collect();
        if !special.is_empty() {
            shown.push(heading(section.span, section.paragraphs.first()));
            shown.extend(special);
        }
    }
    shown.sort_by_key(|span: &Span| span.start());
    Some(shown)
}

fn is_special(paragraph: &Paragraph) -> bool {
    matches!(paragraph.standing, Some(ParagraphStanding::Own | ParagraphStanding::Varied))
}

/// What stands of a section before its first paragraph.
fn heading(section: Span, first: Option<&Paragraph>) -> Span {
    let end = first.map_or(section.end(), |paragraph| paragraph.span.start());
    Span::new(section.start(), end.max(section.start()))
}

/// One label for all words of a paragraph that no standard one has.
fn differences(paragraph: &Paragraph, page: Page) -> Option<Label> {
    let marks: Vec<_> = paragraph.varies.iter().map(|&span| Mark { span, ink: '~' }).collect();
    (!marks.is_empty()).then(|| Label {
        marks,
        text: standing_of_words(page.lang).to_owned(),
        help: None,
        style: AnsiColor::Cyan.on_default(),
    })
}
