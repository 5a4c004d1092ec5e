//! The text of a posting: the sections of one edition.

use vacancy_messages::list_name;
use vacancy_model::{Edition, Item, Lang, ListKind, Notice, Paragraph, Section};

use super::Node;
use crate::settled::Settled;

/// The sections of one edition in the notice's own words, as the HTML that job searches read:
/// paragraphs, with the headings in bold. What is mark-up in the notice is escaped.
pub(super) fn of(notice: &Notice, lang: Lang) -> Settled<Node> {
    let has_sections = |edition: &&Edition| edition.sections.iter().any(has_text);
    let edition = notice.edition(lang).filter(has_sections);
    let Some(edition) = edition.or_else(|| notice.editions.iter().find(has_sections)) else {
        return Settled::NotStated;
    };
    let mut html = String::new();
    for section in edition.sections.iter().filter(|section| has_text(section)) {
        if !section.heading.is_empty() {
            html.push_str("<p><strong>");
            push_text(&mut html, &section.heading);
            html.push_str("</strong></p>");
        }
        let mut list = None;
        let nexts = section.paragraphs.iter().skip(1).map(Some).chain([None]);
        for (paragraph, next) in section.paragraphs.iter().zip(nexts) {
            let begun = list_of(paragraph, edition).or_else(|| led_into(paragraph, next?, edition));
            if let Some(begun) = begun.filter(|it| list.replace(*it) != Some(*it)) {
                html.push_str("<p><strong>");
                push_text(&mut html, list_name(begun, edition.language));
                html.push_str("</strong></p>");
            }
            html.push_str("<p>");
            push_text(&mut html, &paragraph.text);
            html.push_str("</p>");
        }
    }
    Settled::Stated(html.into())
}

/// The requirements that a paragraph is one of. The notice's own headings of these lists are in no paragraph, and
/// without one what is only desirable reads as required.
fn list_of(paragraph: &Paragraph, edition: &Edition) -> Option<ListKind> {
    let lists =
        [(ListKind::Essential, &edition.essential), (ListKind::Desirable, &edition.desirable)];
    let is_in = |items: &[Item]| {
        // They stand in the order of the text, and there may be thousands.
        let first = items.partition_point(|item| item.span.end() <= paragraph.span.start());
        items.get(first).is_some_and(|item| item.span.overlaps(paragraph.span))
    };
    lists.into_iter().find_map(|(list, items)| is_in(items).then_some(list))
}

/// The requirements that a paragraph leads into: "The incumbent must:"
fn led_into(paragraph: &Paragraph, next: &Paragraph, edition: &Edition) -> Option<ListKind> {
    list_of(next, edition).filter(|_| paragraph.text.ends_with(':'))
}

fn has_text(section: &Section) -> bool {
    !section.paragraphs.is_empty()
}

fn push_text(html: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
}
