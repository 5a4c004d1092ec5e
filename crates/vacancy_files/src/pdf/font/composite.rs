//! Fonts of several bytes a letter, addressed by glyph numbers.

use std::collections::BTreeMap;

use hayro_cmap::CMap;
use hayro_syntax::object::dict::keys::{CID_TO_GID_MAP, DW, ENCODING, FONT_DESC, FONT_FILE2, W};
use hayro_syntax::object::{Array, Dict, Name, Object, Stream};

use super::super::budget::Budget;
use super::letters::Letters;
use super::{Drawn, embedded, to_unicode};
use crate::FileError;

#[derive(Debug)]
pub(super) struct Composite {
    /// From codes to glyph numbers, where the file has its own map; else two bytes are the number.
    codes: Option<CMap>,
    /// The file's own map to Unicode.
    map: Option<CMap>,
    /// Of the codes that have been looked up; of all glyphs, where there is no map.
    letters: BTreeMap<u32, Option<Letters>>,
    widths: BTreeMap<u32, f64>,
    default_width: f64,
}

/// Glyph numbers have two bytes.
const MAX_GLYPH: u32 = 0xFFFF;

impl Composite {
    pub(super) fn new(
        dict: &Dict<'_>,
        descendant: &Dict<'_>,
        budget: &mut Budget,
    ) -> Result<Self, FileError> {
        let codes = match dict.get::<Stream<'_>>(ENCODING) {
            Some(stream) => to_unicode::parse(&budget.unpack(&stream)?),
            None => None,
        };
        let map = to_unicode::to_unicode(dict, budget)?;
        let letters = match map {
            Some(_) => BTreeMap::new(),
            None => glyph_letters(descendant, budget)?,
        };
        Ok(Self {
            codes,
            map,
            letters,
            widths: widths(descendant, budget)?,
            default_width: descendant.get::<f32>(DW).map_or(1_000.0, f64::from),
        })
    }

    pub(super) fn read(&mut self, string: &[u8], drawn: &mut Vec<Drawn>) {
        let mut rest = string;
        while !rest.is_empty() {
            let (code, glyph, length) = self.code(rest);
            let width = self.widths.get(&glyph).copied().unwrap_or(self.default_width) / 1_000.0;
            let letters = self.letters(code);
            drawn.push(Drawn { letters, width, is_space: length == 1 && code == 32 });
            rest = rest.get(length..).unwrap_or_default();
        }
    }

    fn letters(&mut self, code: u32) -> Option<Letters> {
        let Some(map) = &self.map else { return self.letters.get(&code).cloned().flatten() };
        self.letters.entry(code).or_insert_with(|| to_unicode::letters(map, code)).clone()
    }

    /// The code that a string begins with, the number of its glyph, and how many bytes it has.
    fn code(&self, string: &[u8]) -> (u32, u32, usize) {
        let mut code = 0;
        if let Some(codes) = &self.codes {
            for (length, &byte) in (1u8..=4).zip(string) {
                code = code << 8 | u32::from(byte);
                if let Some(glyph) = codes.lookup_cid_code(code, length) {
                    return (code, glyph, usize::from(length));
                }
            }
        }
        let pair = string.iter().take(2).fold(0, |code, &byte| code << 8 | u32::from(byte));
        (pair, pair, 2)
    }
}

/// Without a map to Unicode, the font's own says which glyph is which letter; only where codes and
/// glyphs of the font are the same.
fn glyph_letters(
    descendant: &Dict<'_>,
    budget: &mut Budget,
) -> Result<BTreeMap<u32, Option<Letters>>, FileError> {
    let is_same = match descendant.get::<Object<'_>>(CID_TO_GID_MAP) {
        None => true,
        Some(Object::Name(name)) => name == Name::new_unescaped(b"Identity"),
        Some(_) => false,
    };
    let descriptor = descendant.get::<Dict<'_>>(FONT_DESC).filter(|_| is_same);
    let program = descriptor.and_then(|descriptor| descriptor.get::<Stream<'_>>(FONT_FILE2));
    let Some(stream) = program else { return Ok(BTreeMap::new()) };
    let letters = embedded::glyph_letters(&budget.unpack(&stream)?);
    let mut by_glyph = BTreeMap::new();
    by_glyph.extend((0..).zip(letters));
    Ok(by_glyph)
}

/// `[1 [500 600] 10 20 750]`: a list from a number on, or one width for a range. Ranges are paid for:
/// a short text could name a long one again and again.
fn widths(descendant: &Dict<'_>, budget: &mut Budget) -> Result<BTreeMap<u32, f64>, FileError> {
    let mut widths = BTreeMap::new();
    let Some(array) = descendant.get::<Array<'_>>(W) else { return Ok(widths) };
    let mut items = array.iter::<Object<'_>>();
    while let Some(first) = items.next().and_then(glyph_number) {
        match items.next() {
            Some(Object::Array(list)) => {
                widths.extend((first..).zip(list.iter::<f32>().map(f64::from)));
            }
            Some(last) => {
                let last = glyph_number(last).unwrap_or(first).min(MAX_GLYPH);
                let Some(width) = items.next().and_then(Object::into_number) else { break };
                budget.charge(usize::try_from(last.saturating_sub(first)).unwrap_or(usize::MAX))?;
                widths.extend((first..=last).map(|glyph| (glyph, width.as_f64())));
            }
            None => break,
        }
    }
    Ok(widths)
}

fn glyph_number(object: Object<'_>) -> Option<u32> {
    u32::try_from(object.into_number()?.as_i64()).ok()
}
