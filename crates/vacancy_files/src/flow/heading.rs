//! Numbers that belong to the words behind them.
//!
//! Notices number their sections, and word processors draw those numbers as they do a list's: "1."
//! before a heading is a part of it.

use vacancy_text::BlockKind;

use super::{Paragraph, Piece};

/// Longer words are no heading.
const MAX_WORDS: usize = 14;

/// Takes the numbers of headings into their words. A numbered item that stands alone among paragraphs
/// may be a heading, too: it becomes a paragraph with its number, as a reader sees it, and the parser
/// tells. Items that follow each other are a list.
pub(super) fn take_numbers(pieces: &mut [Piece]) {
    let is_item = |piece: Option<&Piece>| {
        matches!(piece, Some(Piece::Paragraph(Paragraph { kind: BlockKind::Item { .. }, .. })))
    };
    let mut was_item = false;
    for at in 0..pieces.len() {
        let is_next_item = is_item(pieces.get(at + 1));
        let is_alone = !was_item && !is_next_item;
        was_item = is_item(pieces.get(at));
        if let Some(Piece::Paragraph(paragraph)) = pieces.get_mut(at) {
            if matches!(paragraph.kind, BlockKind::Heading { .. }) {
                take_number(paragraph);
            } else if was_item && is_alone && may_be_heading(paragraph) {
                take_number(paragraph);
                paragraph.kind = BlockKind::Paragraph;
            }
        }
    }
}

fn take_number(paragraph: &mut Paragraph) {
    let mark = std::mem::take(&mut paragraph.mark);
    // A bullet stays behind.
    if !mark.contains(|c: char| c.is_ascii_alphanumeric()) {
        return;
    }
    paragraph.words = format!("{mark} {}", paragraph.words);
    for (range, _) in &mut paragraph.links {
        range.start += mark.len() + 1;
        range.end += mark.len() + 1;
    }
}

/// `3.`, one or two figures, before words that are no sentence.
fn may_be_heading(paragraph: &Paragraph) -> bool {
    let is_number = paragraph.mark.strip_suffix('.').is_some_and(|figures| {
        (1..=2).contains(&figures.len()) && figures.bytes().all(|byte| byte.is_ascii_digit())
    });
    let words = paragraph.words.trim();
    is_number
        && !words.ends_with(['.', ';', ','])
        && words.split_whitespace().nth(MAX_WORDS).is_none()
}
