//! Where the words of a page lead: its link annotations.

use super::draw::Drawing;
use super::matrix::Rect;
use super::syntax::{Dict, File, Page};

/// A place on the upright page, and the address that it leads to.
#[derive(Debug)]
pub(super) struct Area {
    pub(super) rect: Rect,
    pub(super) target: String,
}

pub(super) fn areas(file: &File<'_>, page: &Page, drawing: &Drawing) -> Vec<Area> {
    let area = |annotation: Dict| {
        let target = target(file, &annotation)?;
        let corners = file.numbers(&annotation, b"Rect")?;
        let rect = drawing.upright(Rect::of(corners, page.transform));
        Some(Area { rect, target })
    };
    page.annotations(file).into_iter().filter_map(area).collect()
}

/// The address of a link to the web; links inside the file lead nowhere that a reader could go.
fn target(file: &File<'_>, annotation: &Dict) -> Option<String> {
    let kind = file.get(annotation, b"Subtype").into_name()?;
    let action = file.get(annotation, b"A").into_dict().filter(|_| *kind == *b"Link")?;
    let address = file.get(&action, b"URI").into_text()?;
    let address = String::from_utf8_lossy(&address).trim().to_owned();
    (!address.is_empty()).then_some(address)
}
