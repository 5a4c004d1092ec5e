//! Lines of the header that have no caption, and the parts of those that a site sets beside each other.
//!
//! "Belgium-Brussels", whose caption was lost; "The Hague, Netherlands · Full-time · On-site".

use vacancy_text::trim_end;

use super::Cx;
use crate::fold::Stretch;
use crate::read::phrase;
use crate::script;
use crate::structure::Piece;

/// What sites set between the parts of a line.
const SEPARATORS: [&str; 2] = [" · ", " • "];

/// The parts of lines, without the signs around their words.
pub(super) fn parts(cx: &Cx<'_, '_>, lines: &[Piece]) -> Vec<Stretch> {
    let mut parts = Vec::new();
    for piece in lines {
        let words = cx.text(piece.stretch);
        let mut start = 0;
        let separator =
            if phrase::stands(words, SEPARATORS[1]) { SEPARATORS[1] } else { SEPARATORS[0] };
        for separator in phrase::occurrences(words, separator) {
            parts.push(inner(cx, piece.stretch.rebase(start, separator.start)));
            start = separator.end;
        }
        parts.push(inner(cx, piece.stretch.rebase(start, words.len())));
    }
    parts
}

/// A header without captions that is longer is no card.
const MAX_CARD: usize = 12;

/// Those above the first caption; of a card without any, all.
pub(super) fn parts_above(cx: &Cx<'_, '_>) -> Vec<Stretch> {
    let end = if cx.edition.header.len() <= MAX_CARD { usize::MAX } else { 0 };
    let first = cx.edition.captions.first().map_or(end, |captioned| captioned.caption.start());
    let above = cx.edition.header.partition_point(|piece| piece.stretch.end() <= first);
    parts(cx, cx.edition.header.get(..above).unwrap_or_default())
}

/// A part from its first letter or figure on.
#[inline(never)]
fn inner(cx: &Cx<'_, '_>, part: Stretch) -> Stretch {
    let words = cx.text(part);
    let first = script::find(words, script::is_word).unwrap_or(words.len());
    part.rebase(first, trim_end(words).len())
}
