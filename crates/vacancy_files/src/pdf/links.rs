//! Where the words of a page lead: its link annotations.

use hayro_syntax::object::dict::keys::SUBTYPE;
use hayro_syntax::object::{Array, Dict, Name, String as PdfString};
use hayro_syntax::page::Page;

use super::draw::Drawing;
use super::matrix::{Matrix, Rect};

/// A place on the upright page, and the address that it leads to.
#[derive(Debug)]
pub(super) struct Area {
    pub(super) rect: Rect,
    pub(super) target: String,
}

/// No page of a notice has more.
const MAX_LINKS: usize = 2_000;

pub(super) fn areas(page: &Page<'_>, drawing: &Drawing) -> Vec<Area> {
    let matrix = Matrix(page.initial_transform(true).as_coeffs());
    let Some(annotations) = page.raw().get::<Array<'_>>("Annots") else { return Vec::new() };
    let area = |annotation: Dict<'_>| {
        let target = target(&annotation)?;
        let corners = annotation.get::<[f32; 4]>("Rect")?.map(f64::from);
        let rect = drawing.upright(Rect::of(corners, matrix));
        Some(Area { rect, target })
    };
    annotations.iter::<Dict<'_>>().filter_map(area).take(MAX_LINKS).collect()
}

/// The address of a link to the web; links inside the file lead nowhere that a reader could go.
fn target(annotation: &Dict<'_>) -> Option<String> {
    let is_link = annotation.get::<Name<'_>>(SUBTYPE).is_some_and(|kind| &*kind == b"Link");
    let action = annotation.get::<Dict<'_>>("A").filter(|_| is_link)?;
    let address = action.get::<PdfString<'_>>("URI")?;
    let address = String::from_utf8_lossy(address.as_bytes()).trim().to_owned();
    (!address.is_empty()).then_some(address)
}
