//! The pages of a file: leaves of a tree, which hands down what it says once for many
//! (ISO 32000-1, 7.7.3).

use vacancy_text::Format;

use super::{Dict, File, Object};
use crate::pdf::matrix::{Matrix, Rect};
use crate::{Bound, FileError, Limits};

/// A page as it is looked at.
#[derive(Debug)]
pub(in crate::pdf) struct Page {
    pub(in crate::pdf) dict: Dict,
    pub(in crate::pdf) resources: Dict,
    /// From the file's places to those of the upright page, in points from its upper left corner.
    pub(in crate::pdf) transform: Matrix,
    pub(in crate::pdf) width: f64,
    pub(in crate::pdf) height: f64,
}

/// What a branch hands down.
#[derive(Debug, Clone, Default)]
struct Inherited {
    resources: Dict,
    media_box: Option<[f64; 4]>,
    crop_box: Option<[f64; 4]>,
    rotation: f64,
}

/// Branches on branches, at most; a tree that grows on itself has no end.
const MAX_DEPTH: u32 = 40;
/// What a look at a leaf or a branch costs of the budget, in bytes: about the time that it takes.
const COST: usize = 256;
/// A4, in points: what is printed on where a file does not say.
const PAPER: [f64; 4] = [0.0, 0.0, 595.276, 841.89];

/// No page of a notice has more annotations.
const MAX_ANNOTATIONS: usize = 2_000;

impl Page {
    /// What is laid over the page: links, fields of forms, notes.
    pub(in crate::pdf) fn annotations(&self, file: &File<'_>) -> Vec<Dict> {
        let all = file.get(&self.dict, b"Annots").into_array();
        let all = all.iter().flat_map(|all| all.iter()).take(MAX_ANNOTATIONS);
        all.filter_map(|item| file.resolve(item).into_dict()).collect()
    }
}

/// The pages, in order.
///
/// # Errors
/// Where there are more than the limit, some are lost, or the tree is endless.
pub(super) fn pages(file: &File<'_>, limits: &Limits) -> Result<Vec<Page>, FileError> {
    let root = file.get(&file.trailer(), b"Root").into_dict().unwrap_or_default();
    let mut pages = Vec::new();
    if let Some(tree) = file.get(&root, b"Pages").into_dict() {
        add(file, &tree, &Inherited::default(), MAX_DEPTH, limits, &mut pages)?;
    }
    Ok(pages)
}

/// Pages that no tree leads to, by the numbers of their objects.
///
/// # Errors
/// Where there are more than the limit.
pub(super) fn strays(file: &File<'_>, limits: &Limits) -> Result<Vec<Page>, FileError> {
    let mut pages = Vec::new();
    for number in file.objects() {
        let Object::Dict(dict) = file.resolve(&Object::Reference(number)) else { continue };
        if file.get(&dict, b"Type").into_name().is_some_and(|kind| *kind == *b"Page") {
            add(file, &dict, &Inherited::default(), 0, limits, &mut pages)?;
        }
    }
    Ok(pages)
}

fn add(
    file: &File<'_>,
    dict: &Dict,
    inherited: &Inherited,
    depth: u32,
    limits: &Limits,
    pages: &mut Vec<Page>,
) -> Result<(), FileError> {
    file.charge(COST)?;
    let here = inherited.with(file, dict);
    let Some(kids) = file.get(dict, b"Kids").into_array() else {
        if pages.len() >= limits.pages as usize {
            return Err(FileError::TooLarge(Bound::Pages(limits.pages)));
        }
        pages.push(here.page(dict));
        return Ok(());
    };
    for kid in kids.iter().filter(|_| depth > 0) {
        match file.resolve(kid) {
            Object::Dict(kid) => add(file, &kid, &here, depth - 1, limits, pages)?,
            // A notice without some of its pages would seem to say nothing of what stands on them.
            Object::Null => return Err(FileError::Damaged(Format::Pdf)),
            _ => {}
        }
    }
    Ok(())
}

impl Inherited {
    fn with(&self, file: &File<'_>, dict: &Dict) -> Self {
        Self {
            resources: file
                .get(dict, b"Resources")
                .into_dict()
                .unwrap_or_else(|| self.resources.clone()),
            media_box: file.numbers(dict, b"MediaBox").or(self.media_box),
            crop_box: file.numbers(dict, b"CropBox").or(self.crop_box),
            rotation: file.get(dict, b"Rotate").into_number().unwrap_or(self.rotation),
        }
    }

    fn page(self, dict: &Dict) -> Page {
        let media = self.media_box.unwrap_or(PAPER);
        let mut shown = shared(self.crop_box.unwrap_or(media), media);
        if shown.width() < 1.0 || shown.height() < 1.0 {
            shown = Rect::of(PAPER, Matrix::IDENTITY);
        }
        let Rect { left, top, right, bottom } = shown;
        let (width, height) = (shown.width(), shown.height());
        // Turned clockwise; upwards in the file is downwards here.
        let turn = self.rotation.rem_euclid(360.0);
        let is_turned = |by: f64| (turn - by).abs() < 0.5;
        let transform = if is_turned(90.0) {
            [0.0, 1.0, 1.0, 0.0, -top, -left]
        } else if is_turned(180.0) {
            [-1.0, 0.0, 0.0, 1.0, right, -top]
        } else if is_turned(270.0) {
            [0.0, -1.0, -1.0, 0.0, bottom, right]
        } else {
            [1.0, 0.0, 0.0, -1.0, -left, bottom]
        };
        let is_sideways = is_turned(90.0) || is_turned(270.0);
        let (width, height) = if is_sideways { (height, width) } else { (width, height) };
        Page {
            dict: dict.clone(),
            resources: self.resources,
            transform: Matrix(transform),
            width,
            height,
        }
    }
}

/// What two boxes share.
fn shared(a: [f64; 4], b: [f64; 4]) -> Rect {
    let (a, b) = (Rect::of(a, Matrix::IDENTITY), Rect::of(b, Matrix::IDENTITY));
    Rect {
        left: a.left.max(b.left),
        top: a.top.max(b.top),
        right: a.right.min(b.right),
        bottom: a.bottom.min(b.bottom),
    }
}
