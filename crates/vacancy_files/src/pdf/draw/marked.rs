//! Marked content: what the file says of a stretch of its drawing.

use super::{Drawing, Glyph};
use crate::pdf::instructions::{Operand, Operands};
use crate::pdf::syntax::{Dict, File, Object};

/// The stretches that are open.
#[derive(Debug, Default)]
pub(super) struct Marked {
    open: Vec<Stretch>,
}

#[derive(Debug, Default)]
struct Stretch {
    is_artifact: bool,
    /// In a layer that is switched off.
    is_hidden: bool,
    /// What its glyphs say together, and the first of them.
    actual: Option<(String, usize)>,
}

/// Nobody nests deeper; what does is counted no more.
const MAX_OPEN: usize = 10_000;
/// A ligature or a word; longer stretches have places of their own for each of their letters.
const MAX_ACTUAL: usize = 24;

impl Marked {
    /// Begins a stretch; its properties stand among the operands, or the page has them by a name.
    pub(super) fn begin(
        &mut self,
        is_hidden: bool,
        operands: &Operands,
        file: &File<'_>,
        resources: &Dict,
        drawing: &Drawing,
    ) {
        if self.open.len() >= MAX_OPEN {
            return;
        }
        let (is_pagination, actual) = match operands.get(1) {
            Some(Operand::Name(name)) => named(name, file, resources),
            _ => (
                operands.value(b"Type") == Some(Operand::Name(b"Pagination")),
                match operands.value(b"ActualText") {
                    Some(Operand::Text(text)) => Some(text_string(text)),
                    _ => None,
                },
            ),
        };
        self.open.push(Stretch {
            is_artifact: operands.name() == Some(b"Artifact") && is_pagination,
            is_hidden,
            actual: actual.map(|text| (text, drawing.glyphs.len())),
        });
    }

    pub(super) fn end(&mut self, drawing: &mut Drawing) {
        if let Some(Stretch { actual: Some((text, first)), .. }) = self.open.pop() {
            replace(drawing, &text, first);
        }
    }

    pub(super) fn is_artifact(&self) -> bool {
        self.open.iter().any(|stretch| stretch.is_artifact)
    }

    pub(super) fn is_hidden(&self) -> bool {
        self.open.iter().any(|stretch| stretch.is_hidden)
    }
}

/// What the page has by a name for stretches of its drawing: properties, or a layer.
pub(super) fn properties(name: &[u8], file: &File<'_>, resources: &Dict) -> Option<Object> {
    file.get(resources, b"Properties").into_dict()?.raw(name).cloned()
}

/// Whether the properties of this name are those of a running head, and what they say is written there.
fn named(name: &[u8], file: &File<'_>, resources: &Dict) -> (bool, Option<String>) {
    let properties = properties(name, file, resources);
    let dict = properties.and_then(|it| file.resolve(&it).into_dict()).unwrap_or_default();
    let kind = file.get(&dict, b"Type").into_name();
    let actual = file.get(&dict, b"ActualText").into_text();
    (kind.is_some_and(|kind| *kind == *b"Pagination"), actual.map(|text| text_string(&text)))
}

/// Lets the first glyph of a stretch say all that it says.
fn replace(drawing: &mut Drawing, text: &str, first: usize) {
    let Some([head, rest @ ..]) = drawing.glyphs.get(first..) else { return };
    let is_on_line = |glyph: &Glyph| (glyph.base - head.base).abs() < head.size / 2.0;
    if rest.len() >= MAX_ACTUAL || !rest.iter().all(is_on_line) {
        return;
    }
    let mut whole = *head;
    whole.right = rest.iter().fold(head.right, |right, glyph| right.max(glyph.right));
    whole.start = drawing.letters.len();
    drawing.letters.push_str(text);
    whole.end = drawing.letters.len();
    whole.is_blank = text.chars().all(char::is_whitespace);
    drawing.glyphs.truncate(first);
    drawing.glyphs.push(whole);
}

/// A text string of the file: UTF-16 or UTF-8 by its mark, else one byte a letter.
fn text_string(bytes: &[u8]) -> String {
    let units = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let pairs = rest.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?)));
        String::from_utf16_lossy(&pairs.collect::<Vec<_>>())
    };
    match bytes {
        [0xFE, 0xFF, rest @ ..] => units(rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().copied().map(char::from).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::text_string;

    #[test]
    fn reads_text_strings() {
        assert_eq!(text_string(b"\xFE\xFF\0t\0i"), "ti");
        assert_eq!(text_string(b"\xEF\xBB\xBF\xC3\xA9"), "é");
        assert_eq!(text_string(b"caf\xE9"), "café");
    }
}
