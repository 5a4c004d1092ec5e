//! The edition itself: the words of its sections, requirements, accountabilities and competencies.

use vacancy_model::{Accountability, Competency, Edition, Item, Paragraph, Section, SectionKind};
use vacancy_text::{Parts, trim};

use super::Cx;
use super::lists::{Area, Lists, items_of, says_elsewhere};
use crate::clean::without_final_stop;
use crate::edge;
use crate::fold::Stretch;
use crate::standard::StandardTexts;
use crate::structure::{Piece, SectionOutline};

/// The edition, with the words of its sections and lists.
#[inline(never)]
pub(super) fn edition(
    cx: &Cx<'_, '_>,
    lists: Lists<'_>,
    standard: Option<&StandardTexts>,
) -> Edition {
    let Lists { desirable, areas } = lists;
    // Done before the paragraphs: a long text's areas and words are not held at once.
    let accountabilities = areas.into_iter().map(|area| accountability(cx, &area)).collect();
    Edition {
        language: cx.language(),
        span: cx.span(cx.edition.stretch),
        title: super::title::read(cx).map(|reading| reading.value),
        sections: cx.edition.sections.iter().map(|it| section(cx, it, standard)).collect(),
        essential: items(cx, cx.essential),
        desirable: items(cx, &desirable),
        accountabilities,
        competencies: competencies(cx),
        refers_to_other_edition: refers_elsewhere(cx),
    }
}

fn section(cx: &Cx<'_, '_>, outline: &SectionOutline, standard: Option<&StandardTexts>) -> Section {
    let mut paragraphs = Vec::with_capacity(outline.pieces.len());
    for piece in &outline.pieces {
        paragraphs.push(paragraph(cx, piece, standard));
    }
    Section {
        number: outline.number,
        kind: outline.kind,
        heading: outline.heading.map(|heading| heading_words(cx, heading)).unwrap_or_default(),
        span: cx.span(whole(outline.heading, &outline.pieces)),
        paragraphs,
    }
}

/// What a heading and the pieces below it cover.
fn whole(heading: Option<Stretch>, pieces: &[Piece]) -> Stretch {
    let mut whole = heading;
    for piece in pieces {
        piece.stretch.extend(&mut whole);
    }
    whole.unwrap_or(Stretch::new(0, 0))
}

fn paragraph(cx: &Cx<'_, '_>, piece: &Piece, standard: Option<&StandardTexts>) -> Paragraph {
    let stretch = piece.stretch;
    let (mut standing, mut varies) = (None, Vec::new());
    if let Some(texts) = standard {
        let compared = texts.compare(cx.index, stretch, cx.language());
        standing = Some(compared.standing);
        for stretch in compared.varies {
            varies.push(cx.span(stretch));
        }
    }
    Paragraph { text: words(cx, piece), span: cx.span(stretch), standing, varies }
}

fn heading_words(cx: &Cx<'_, '_>, heading: Stretch) -> String {
    edge::trim_end(&cx.clean(heading), ": ").to_owned()
}

fn words(cx: &Cx<'_, '_>, piece: &Piece) -> String {
    cx.clean(piece.stretch)
}

fn items(cx: &Cx<'_, '_>, pieces: &[Piece]) -> Vec<Item> {
    let mut items = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let mut text = cx.clean_lines(piece.stretch);
        text.truncate(without_final_stop(&text).len());
        items.push(Item { text, span: cx.span(piece.stretch) });
    }
    items
}

fn accountability(cx: &Cx<'_, '_>, area: &Area<'_>) -> Accountability {
    let mut text = String::new();
    for piece in area.duties {
        text.push_str(if text.is_empty() { "" } else { "\n" });
        text.push_str(&words(cx, piece));
    }
    let heading = area.heading.map(|piece| piece.stretch);
    let span = cx.span(whole(heading, area.duties));
    Accountability { heading: heading.map(|heading| heading_words(cx, heading)), text, span }
}

fn competencies(cx: &Cx<'_, '_>) -> Vec<Competency> {
    /// Without a colon, more are no name.
    const MAX_NAME_WORDS: usize = 6;
    let mut competencies = Vec::new();
    for piece in items_of(cx, cx.section(SectionKind::Competencies)) {
        let text = words(cx, &piece);
        // "Clarity and Accuracy: Monitors others' work for clarity."
        let parts = edge::split(&text, ":").or_else(|| edge::split(&text, "–—"));
        let (name, indicator) = match parts {
            Some((name, indicator)) => (trim(name), without_final_stop(trim(indicator))),
            // "The incumbent needs tact and discretion."
            None if !piece.is_item && Parts::of(&text, b' ').count() > MAX_NAME_WORDS => continue,
            None => (without_final_stop(&text), ""),
        };
        let indicator = (!indicator.is_empty()).then(|| indicator.to_owned());
        let span = cx.span(piece.stretch);
        competencies.push(Competency { name: name.to_owned(), indicator, span });
    }
    competencies
}

fn refers_elsewhere(cx: &Cx<'_, '_>) -> Vec<SectionKind> {
    let mut referring = Vec::new();
    for section in &cx.edition.sections {
        if section.pieces.iter().any(|piece| says_elsewhere(cx, piece)) {
            referring.push(section.kind);
        }
    }
    referring
}
