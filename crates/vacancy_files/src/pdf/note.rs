//! The numbers of notes: small figures that are raised behind a word, "G12¹". They are no part of the word, and
//! written behind it they would make another of it.

use super::draw::{Drawing, Glyph};
use crate::flow::note::{is_length, is_sign};

/// As parts of the size of the word before. Browsers draw a note at five sixths of it.
const MAX_SIZE: f64 = 0.86;
const MIN_RISE: f64 = 0.15;
const MAX_GAP: f64 = 0.14;

/// The glyphs of a row, which are in order from left to right, without the numbers of notes.
pub(super) fn without(drawing: &Drawing, row: &[Glyph]) -> Vec<Glyph> {
    let mut kept: Vec<Glyph> = Vec::with_capacity(row.len());
    for stretch in row.chunk_by(Glyph::is_set_as) {
        let is_note = is_note(drawing, &kept, stretch);
        match (kept.last_mut(), stretch.last()) {
            // No blank stands where a note stood.
            (Some(word), Some(end)) if is_note => word.right = end.right,
            _ => kept.extend_from_slice(stretch),
        }
    }
    kept
}

fn is_note(drawing: &Drawing, before: &[Glyph], stretch: &[Glyph]) -> bool {
    let (Some(word), Some(first)) = (before.last(), stretch.first()) else { return false };
    !word.is_blank
        && first.size < word.size * MAX_SIZE
        && first.base < word.base - word.size * MIN_RISE
        && first.left - word.right < word.size * MAX_GAP
        && !first.is_blank
        && stretch.iter().all(|glyph| glyph.is_blank || drawing.text(glyph).chars().all(is_sign))
        && !ends_in_length(drawing, before)
}

fn ends_in_length(drawing: &Drawing, row: &[Glyph]) -> bool {
    let is_letter = |letter: &&str| letter.chars().all(char::is_alphabetic);
    let letters = row.iter().rev().map(|glyph| drawing.text(glyph)).take_while(is_letter).take(3);
    let mut word: Vec<&str> = letters.collect();
    word.reverse();
    is_length(&word.concat())
}
