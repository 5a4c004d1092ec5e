//! Captions and the words that they caption.
//!
//! Between a caption and its value there may be a colon, two, a blank, a line end, a table's line,
//! or nothing; a value may run into the next caption (`BrusselsNATO Body`). So captions are looked
//! for by their words wherever the header could have one, and a value ends where the next begins.

use super::caption::{self, Found};
use super::vocabulary::Vocabulary;
use super::{Captioned, Piece};
use crate::edge;
use crate::fold::{Folded, Stretch};
use crate::organisation::{Caption, Family, Field};
use crate::read::phrase;

/// A text without sections has its header at its top.
const MAX_HEADER_PIECES: usize = 60;

pub(super) fn captions(
    folded: &Folded<'_>,
    vocabulary: &Vocabulary,
    header: &[Piece],
) -> Vec<Captioned> {
    let header = header.get(..MAX_HEADER_PIECES).unwrap_or(header);
    let found = found(folded, vocabulary, header);
    let mut captions = Vec::new();
    for (number, (piece, here)) in header.iter().zip(&found).enumerate() {
        for (position, &(caption, known)) in here.iter().enumerate() {
            let caption = with_bracket(folded, piece, caption);
            let end = here.get(position + 1).map_or(piece.stretch.end, |(next, _)| next.start);
            let mut value = trim(folded, Stretch::new(caption.end, end));
            let is_last = position + 1 == here.len();
            if value.is_empty() && is_last {
                value = value_below(folded, vocabulary, header, &found, number + 1);
            }
            captions.push(Captioned { field: known.field, caption, value });
        }
    }
    captions
}

/// The captions of each piece.
fn found(folded: &Folded<'_>, vocabulary: &Vocabulary, header: &[Piece]) -> Vec<Vec<Found>> {
    let certain = |piece: &Piece| {
        if is_banner(folded, vocabulary.family, piece.stretch) {
            Vec::new()
        } else {
            caption::certain(folded, vocabulary, piece)
        }
    };
    let mut found: Vec<Vec<Found>> = header.iter().map(certain).collect();
    let known: Vec<Field> = found.iter().flatten().map(|(_, caption)| caption.field).collect();
    for (piece, here) in header.iter().zip(&mut found) {
        let is_missing = |caption: &Caption| !known.contains(&caption.field);
        if let Some(all) = caption::flattened(folded, vocabulary, piece, here, is_missing) {
            *here = all;
        }
    }
    found
}

/// A bracket before the colon belongs to the caption: "Basic Monthly Salary (12 x per year):".
fn with_bracket(folded: &Folded<'_>, piece: &Piece, caption: Stretch) -> Stretch {
    const MAX_BRACKET: usize = 40;
    let after = folded.slice(Stretch::new(caption.end, piece.stretch.end));
    let bracket = after.trim_start();
    let length = bracket.strip_prefix('(').and_then(|inner| inner.find(')')).map_or(0, |at| at + 2);
    let is_captioned = bracket.get(length..).is_some_and(|rest| rest.trim_start().starts_with(':'));
    if !(1..=MAX_BRACKET).contains(&length) || !is_captioned {
        return caption;
    }
    Stretch::new(caption.start, caption.end + after.len() - bracket.len() + length)
}

/// The words of the next piece, up to its first caption.
fn value_below(
    folded: &Folded<'_>,
    vocabulary: &Vocabulary,
    header: &[Piece],
    found: &[Vec<Found>],
    number: usize,
) -> Stretch {
    let nothing = Stretch::new(0, 0);
    let (Some(piece), Some(captions)) = (header.get(number), found.get(number)) else {
        return nothing;
    };
    if is_banner(folded, vocabulary.family, piece.stretch) {
        return nothing;
    }
    let end = captions.first().map_or(piece.stretch.end, |(caption, _)| caption.start);
    trim(folded, Stretch::new(piece.stretch.start, end))
}

pub(super) fn is_banner(folded: &Folded<'_>, family: &Family, stretch: Stretch) -> bool {
    let words = folded.slice(stretch);
    family.banners.iter().any(|banner| phrase::stands(words, banner))
}

/// Without the blanks, colons and lines of a table around the words.
fn trim(folded: &Folded<'_>, stretch: Stretch) -> Stretch {
    let words = folded.slice(stretch);
    let start = words.len() - edge::trim_start(words, " :|\n").len();
    let end = edge::trim_end(words, " :|\n").len();
    if start >= end {
        Stretch::new(stretch.start, stretch.start)
    } else {
        stretch.rebase(start, end)
    }
}
