//! The text of a posting: the sections of one edition.

use vacancy_model::{Edition, Lang, Notice, Section};

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
        for paragraph in &section.paragraphs {
            html.push_str("<p>");
            push_text(&mut html, &paragraph.text);
            html.push_str("</p>");
        }
    }
    Settled::Stated(html.into())
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
