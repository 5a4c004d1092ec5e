//! Captions and the words that they caption.
//!
//! Between a caption and its value there may be a colon, two, a blank, a line end, a table's line,
//! or nothing; a value may run into the next caption ("BrusselsNATO Body"). So captions are looked
//! for by their words wherever the header could have one, and a value ends where the next begins.

use super::{Captioned, Piece};
use crate::fold::{Folded, Stretch};
use crate::organisation::{Caption, Family};

/// A text without sections has its header at its top.
const MAX_HEADER_PIECES: usize = 60;
/// Longer paragraphs are prose; a flattened header is some 400 bytes.
const MAX_CAPTIONED_BYTES: usize = 1_500;

pub(super) fn captions(folded: &Folded<'_>, family: &Family, header: &[Piece]) -> Vec<Captioned> {
    let header = header.get(..MAX_HEADER_PIECES).unwrap_or(header);
    let found: Vec<Vec<(Stretch, &Caption)>> =
        header.iter().map(|piece| in_piece(folded, family, piece)).collect();
    let mut captions = Vec::new();
    for (number, (piece, here)) in header.iter().zip(&found).enumerate() {
        for (position, &(caption, known)) in here.iter().enumerate() {
            let end = here.get(position + 1).map_or(piece.stretch.end, |(next, _)| next.start);
            let mut value = trim(folded, Stretch::new(caption.end, end));
            let is_last = position + 1 == here.len();
            if value.is_empty() && is_last {
                value = value_below(folded, family, header, &found, number + 1);
            }
            captions.push(Captioned { field: known.field, caption, value });
        }
    }
    captions
}

/// The words of the next piece, up to its first caption.
fn value_below(
    folded: &Folded<'_>,
    family: &Family,
    header: &[Piece],
    found: &[Vec<(Stretch, &Caption)>],
    number: usize,
) -> Stretch {
    let nothing = Stretch::new(0, 0);
    let (Some(piece), Some(captions)) = (header.get(number), found.get(number)) else {
        return nothing;
    };
    if is_banner(folded, family, piece) {
        return nothing;
    }
    let end = captions.first().map_or(piece.stretch.end, |(caption, _)| caption.start);
    trim(folded, Stretch::new(piece.stretch.start, end))
}

pub(super) fn is_banner(folded: &Folded<'_>, family: &Family, piece: &Piece) -> bool {
    let words = folded.slice(piece.stretch);
    family.banners.iter().any(|banner| words.contains(banner))
}

/// Every caption of a piece, in order, the longest where several begin alike.
fn in_piece<'f>(
    folded: &Folded<'_>,
    family: &'f Family,
    piece: &Piece,
) -> Vec<(Stretch, &'f Caption)> {
    let words = folded.slice(piece.stretch);
    if words.len() > MAX_CAPTIONED_BYTES || is_banner(folded, family, piece) {
        return Vec::new();
    }
    let mut found: Vec<(Stretch, &Caption)> = Vec::new();
    for caption in family.captions {
        for (at, _) in words.match_indices(caption.words) {
            let stretch = piece.stretch.rebase(at, at + caption.words.len());
            if is_caption(folded, piece, stretch) {
                found.push((stretch, caption));
            }
        }
    }
    found.sort_by_key(|(stretch, _)| (stretch.start, std::cmp::Reverse(stretch.end)));
    let mut end = 0;
    found.retain(|(stretch, _)| {
        let is_free = stretch.start >= end;
        end = if is_free { stretch.end } else { end };
        is_free
    });
    found
}

fn is_caption(folded: &Folded<'_>, piece: &Piece, caption: Stretch) -> bool {
    let before = folded.slice(Stretch::new(piece.stretch.start, caption.start));
    let after = folded.slice(Stretch::new(caption.end, piece.stretch.end));
    let begins_large = folded.source_char(caption.start).is_some_and(char::is_uppercase);
    let has_colon = after.trim_start().starts_with([':', '|']);
    let begins_line = before.trim_end_matches([' ', '|']).is_empty()
        || before.trim_end().ends_with('|')
        || folded.is_line_start(caption.start);
    let is_glued_before = before.ends_with(|c: char| c.is_alphanumeric() || c == ')');
    let words_before = before.trim_end().rsplit([' ', ':']).next().unwrap_or_default();
    // "NATO Grade G12" after "Grade:" is a value.
    let is_part_of_name = matches!(words_before, "nato" | "otan") && !has_colon;
    let has_two_words = folded.slice(caption).contains(' ');
    let begins = if begins_line {
        begins_large || has_colon
    } else if is_glued_before {
        begins_large && (has_two_words || has_colon || is_glued_after(folded, after, caption.end))
    } else {
        begins_large && (has_colon || has_two_words)
    };
    begins && !is_part_of_name && (ends_word(after) || is_glued_after(folded, after, caption.end))
}

fn ends_word(after: &str) -> bool {
    !after.starts_with(|c: char| c.is_alphanumeric() || c == '\'')
}

/// "GradeNATO Grade": the value begins large, or with a figure, right behind the caption.
fn is_glued_after(folded: &Folded<'_>, after: &str, end: usize) -> bool {
    after.starts_with(char::is_alphanumeric)
        && folded.source_char(end).is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
}

/// Without the blanks, colons and lines of a table around the words.
fn trim(folded: &Folded<'_>, stretch: Stretch) -> Stretch {
    let words = folded.slice(stretch);
    let is_edge = |c: char| matches!(c, ' ' | ':' | '|' | '\n');
    let start = words.len() - words.trim_start_matches(is_edge).len();
    let end = words.trim_end_matches(is_edge).len();
    if start >= end {
        Stretch::new(stretch.start, stretch.start)
    } else {
        stretch.rebase(start, end)
    }
}
