//! What is laid over a page and holds words: the fields of forms, and text that was typed onto it. The file
//! has a drawing of each (ISO 32000-1, 12.5.5).

use crate::pdf::matrix::{Matrix, Rect};
use crate::pdf::syntax::{Dict, File, Stream, whole};

/// The drawing of an annotation, and the matrix from its space to the page's; nothing where it is hidden, or no words.
pub(super) fn drawing(file: &File<'_>, annotation: &Dict) -> Option<(Stream, Matrix)> {
    /// Hidden, or not shown on a screen.
    const HIDDEN: usize = 1 << 1 | 1 << 5;
    let kind = file.get(annotation, b"Subtype").into_name()?;
    let flags = file.get(annotation, b"F").into_number().and_then(whole).unwrap_or_default();
    if !matches!(&*kind, b"Widget" | b"FreeText") || flags & HIDDEN != 0 {
        return None;
    }
    // Of a box to tick there is a drawing for each state, and no words in it.
    let drawings = file.get(annotation, b"AP").into_dict()?;
    let stream = file.get(&drawings, b"N").into_stream()?;
    let place = Rect::of(file.numbers(annotation, b"Rect")?, Matrix::IDENTITY);
    let matrix = file.numbers(&stream.dict, b"Matrix").map_or(Matrix::IDENTITY, Matrix);
    let drawn = Rect::of(file.numbers(&stream.dict, b"BBox")?, matrix);
    Some((stream, drawn.onto(place)))
}
