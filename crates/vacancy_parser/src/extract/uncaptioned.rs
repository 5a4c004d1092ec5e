//! Lines of the header that have no caption, and the parts of those that a site sets beside each other.
//!
//! "Belgium-Brussels", whose caption was lost; "The Hague, Netherlands · Full-time · On-site".

use super::Cx;
use crate::fold::Stretch;
use crate::read::phrase;
use crate::script;
use crate::structure::Piece;

/// What sites set between the parts of a line.
const SEPARATOR: &str = " · ";

/// The parts of lines, without the signs around their words.
pub(super) fn parts<'f>(
    cx: &'f Cx<'f, '_>,
    lines: impl Iterator<Item = &'f Piece>,
) -> impl Iterator<Item = Stretch> {
    lines.flat_map(move |piece| {
        let words = cx.text(piece.stretch);
        let mut separators = phrase::occurrences(words, SEPARATOR);
        let mut next = Some(0);
        std::iter::from_fn(move || {
            let start = next?;
            let separator = separators.next();
            next = separator.as_ref().map(|it| it.end);
            let end = separator.map_or(words.len(), |it| it.start);
            let part = words.get(start..end).unwrap_or_default();
            let inner = part.trim_start_matches(|c| !script::is_word(c));
            Some(piece.stretch.rebase(end - inner.len(), start + part.trim_end().len()))
        })
    })
}

/// Those above the first caption.
pub(super) fn parts_above<'f>(cx: &'f Cx<'f, '_>) -> impl Iterator<Item = Stretch> {
    let first = cx.edition.captions.first().map_or(0, |captioned| captioned.caption.start());
    let above = cx.edition.header.iter().take_while(move |piece| piece.stretch.end() <= first);
    parts(cx, above)
}
