//! The title line: the words above the captions, and the number that ends or follows them.

use super::header::is_banner;
use super::{Captioned, Piece, Title};
use crate::edge;
use crate::fold::{Folded, Stretch};
use crate::organisation::Family;
use crate::script;

/// Titles of two lines, with every doublet and bracket; longer pieces are prose.
const MAX_TITLE_BYTES: usize = 500;
/// Portals number their notices with the year and four figures; older ones have five.
const NUMBER_DIGITS: std::ops::RangeInclusive<usize> = 5..=7;
/// What stands between a title and its number.
const SEPARATORS: &str = " -([:,#|\n";

pub(super) fn title(
    folded: &Folded<'_>,
    family: &Family,
    header: &[Piece],
    captions: &[Captioned],
) -> Option<Title> {
    let first = captions.first().map_or(usize::MAX, |captioned| captioned.caption.start);
    let candidates: Vec<&Piece> = header
        .iter()
        .take_while(|piece| piece.stretch.start < first)
        .filter(|piece| could_be_title(folded, family, piece))
        .collect();
    let numbered = candidates.iter().rev().find(|piece| number(folded, piece.stretch).is_some());
    match numbered {
        Some(piece) => Some(apart(folded, piece, &candidates)),
        // Without number and without captions below, nothing tells a title from prose.
        None if captions.is_empty() => None,
        None => {
            let piece = candidates.last()?;
            Some(Title { words: Some(piece.stretch), number: None })
        }
    }
}

fn could_be_title(folded: &Folded<'_>, family: &Family, piece: &Piece) -> bool {
    let words = folded.slice(piece.stretch);
    !piece.is_item()
        && words.len() <= MAX_TITLE_BYTES
        && !edge::ends(words, ".;!?")
        && words.contains(script::is_word)
        && !is_banner(folded, family, piece.stretch)
}

/// Takes the number off; a number alone on its line belongs to the title above it.
fn apart(folded: &Folded<'_>, piece: &Piece, candidates: &[&Piece]) -> Title {
    let number = number(folded, piece.stretch);
    let whole = piece.stretch;
    let (before, after) = match number {
        Some(number) => {
            (Stretch::new(whole.start, number.start), Stretch::new(number.end, whole.end))
        }
        None => (whole, Stretch::new(whole.end, whole.end)),
    };
    let above = candidates.iter().rev().find(|other| other.stretch.end <= whole.start);
    let words = [trim(folded, before), trim(folded, after)]
        .into_iter()
        .find(|words| folded.slice(*words).contains(script::is_letter))
        .or_else(|| above.map(|other| trim(folded, other.stretch)));
    Title { words, number }
}

/// The first number of the right length that stands for itself.
fn number(folded: &Folded<'_>, stretch: Stretch) -> Option<Stretch> {
    let words = folded.slice(stretch);
    let mut at = 0;
    for run in words.split(|c: char| !c.is_ascii_digit()) {
        let end = at + run.len();
        let touches_word = words.get(..at).unwrap_or_default().ends_with(script::is_letter)
            || edge::begins(words.get(end..).unwrap_or_default(), ".,/");
        if NUMBER_DIGITS.contains(&run.len()) && !touches_word {
            return Some(stretch.rebase(at, end));
        }
        at = end + words.get(end..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
    }
    None
}

fn trim(folded: &Folded<'_>, stretch: Stretch) -> Stretch {
    let words = folded.slice(stretch);
    let start = words.len() - edge::trim_start(words, " -:)]|").len();
    let end = edge::trim_end(words, SEPARATORS).len();
    if start >= end {
        Stretch::new(stretch.start, stretch.start)
    } else {
        stretch.rebase(start, end)
    }
}
