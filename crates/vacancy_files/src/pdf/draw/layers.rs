//! Layers of a drawing, which a file may switch off: drafts, other languages, what is for the screen alone
//! (ISO 32000-1, 8.11).

use crate::pdf::syntax::{Dict, File, Object};

/// The layers that are switched off when the file is opened, by the numbers of their objects.
#[derive(Debug)]
pub(super) struct Layers {
    off: Vec<u32>,
}

impl Layers {
    pub(super) fn read(file: &File<'_>) -> Self {
        let dict = |dict: &Dict, key: &[u8]| file.get(dict, key).into_dict().unwrap_or_default();
        let root = dict(&file.trailer(), b"Root");
        let opened = dict(&dict(&root, b"OCProperties"), b"D");
        let off = file.get(&opened, b"OFF").into_array();
        Self { off: off.iter().flat_map(|off| off.iter()).filter_map(number).collect() }
    }

    /// Whether what belongs to a layer, or to several of which one is enough, is not drawn.
    pub(super) fn hide(&self, file: &File<'_>, layer: Option<&Object>) -> bool {
        /// So many layers are compared in the time of a byte.
        const FREE: usize = 8;
        let Some(layer) = layer.filter(|_| !self.off.is_empty()) else { return false };
        let of_layers = file.resolve(layer).into_dict().unwrap_or_default();
        let layers = match of_layers.raw(b"OCGs") {
            Some(layers) => file.resolve(layers).into_array().unwrap_or([layers.clone()].into()),
            None => [layer.clone()].into(),
        };
        let is_off = |layer: &Object| number(layer).is_some_and(|it| self.off.contains(&it));
        let is_paid = file.charge(layers.len() * self.off.len() / FREE).is_ok();
        is_paid && !layers.is_empty() && layers.iter().all(is_off)
    }
}

fn number(layer: &Object) -> Option<u32> {
    match *layer {
        Object::Reference(number) => Some(number),
        _ => None,
    }
}
