//! Fonts of several bytes a letter, addressed by glyph numbers.

use hayro_syntax::object::dict::keys::{CID_TO_GID_MAP, DW, ENCODING, FONT_DESC, FONT_FILE2, W};
use hayro_syntax::object::{Array, Dict, Object, Stream};

use super::letters::Letters;
use super::map::CharacterMap;
use super::{Drawn, embedded, to_unicode};
use crate::FileError;
use crate::pdf::budget::Budget;

#[derive(Debug)]
pub(super) struct Composite {
    /// From codes to glyph numbers, where the file has its own map; else two bytes are the number.
    codes: Option<CharacterMap>,
    /// The file's own map to Unicode.
    map: Option<CharacterMap>,
    /// Of all glyphs, where there is no map.
    letters: Vec<Option<Letters>>,
    widths: Widths,
    /// What was looked up, one a code of two bytes; codes of other lengths are looked up again.
    known: Vec<Option<Drawn>>,
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
            Some(stream) => Some(CharacterMap::read(&budget.unpack(&stream)?)),
            None => None,
        };
        let map = to_unicode::to_unicode(dict, budget)?;
        let letters = match map {
            Some(_) => Vec::new(),
            None => glyph_letters(descendant, budget)?,
        };
        Ok(Self {
            codes,
            map,
            letters,
            widths: Widths::read(descendant, budget)?,
            known: Vec::new(),
        })
    }

    pub(super) fn read(
        &mut self,
        string: &[u8],
        budget: &mut Budget,
        draw: &mut impl FnMut(&Drawn),
    ) -> Result<(), FileError> {
        let mut rest = string;
        while !rest.is_empty() {
            let (code, glyph, length) = self.code(rest);
            rest = rest.get(length..).unwrap_or_default();
            if self.codes.is_some() {
                draw(&self.drawn(code, glyph, length == 1));
                continue;
            }
            if let Some(Some(known)) = self.known.get(code as usize) {
                draw(known);
                continue;
            }
            let drawn = self.drawn(code, glyph, false);
            draw(&drawn);
            self.keep(code as usize, drawn, budget)?;
        }
        Ok(())
    }

    fn drawn(&self, code: u32, glyph: u32, is_byte: bool) -> Drawn {
        let letters = match &self.map {
            Some(map) => map.letters(code),
            None => self.letters.get(code as usize).cloned().flatten(),
        };
        let width = self.widths.of(glyph) / 1_000.0;
        Drawn { letters, width, is_space: is_byte && code == 32 }
    }

    /// Remembers what a code draws; the memory is paid for.
    fn keep(&mut self, at: usize, drawn: Drawn, budget: &mut Budget) -> Result<(), FileError> {
        if self.known.len() <= at {
            let more = at + 1 - self.known.len();
            budget.charge(more * size_of::<Option<Drawn>>())?;
            self.known.resize(at + 1, None);
        }
        if let Some(place) = self.known.get_mut(at) {
            *place = Some(drawn);
        }
        Ok(())
    }

    /// The code that a string begins with, the number of its glyph, and how many bytes it has.
    fn code(&self, string: &[u8]) -> (u32, u32, usize) {
        let mut code = 0;
        if let Some(codes) = &self.codes {
            for (length, &byte) in (1u8..=4).zip(string) {
                code = code << 8 | u32::from(byte);
                if let Some(glyph) = codes.glyph(code, length) {
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
) -> Result<Vec<Option<Letters>>, FileError> {
    let is_same = match descendant.get::<Object<'_>>(CID_TO_GID_MAP) {
        None => true,
        Some(Object::Name(name)) => &*name == b"Identity",
        Some(_) => false,
    };
    let descriptor = descendant.get::<Dict<'_>>(FONT_DESC).filter(|_| is_same);
    let program = descriptor.and_then(|descriptor| descriptor.get::<Stream<'_>>(FONT_FILE2));
    let Some(stream) = program else { return Ok(Vec::new()) };
    Ok(embedded::glyph_letters(&budget.unpack(&stream)?))
}

/// The widths of glyphs, in thousandths of the font size, by their numbers.
#[derive(Debug)]
struct Widths {
    known: Vec<f64>,
    default: f64,
}

impl Widths {
    /// `[1 [500 600] 10 20 750]`: a list from a number on, or one width for a range. Both are paid for: a
    /// short text could name a long range again and again.
    fn read(descendant: &Dict<'_>, budget: &mut Budget) -> Result<Self, FileError> {
        let default = number(descendant.get::<Object<'_>>(DW)).unwrap_or(1_000.0);
        let mut widths = Self { known: Vec::new(), default };
        let Some(array) = descendant.get::<Array<'_>>(W) else { return Ok(widths) };
        let mut items = array.iter::<Object<'_>>();
        while let Some(first) = items.next().and_then(glyph_number) {
            match items.next() {
                Some(Object::Array(list)) => {
                    for (glyph, width) in (first..=MAX_GLYPH).zip(list.iter::<Object<'_>>()) {
                        widths.put(glyph, glyph, number(Some(width)), budget)?;
                    }
                }
                Some(last) => {
                    let last = glyph_number(last).unwrap_or(first);
                    widths.put(first, last, number(items.next()), budget)?;
                }
                None => break,
            }
        }
        Ok(widths)
    }

    fn of(&self, glyph: u32) -> f64 {
        self.known.get(glyph as usize).copied().unwrap_or(self.default)
    }

    fn put(
        &mut self,
        first: u32,
        last: u32,
        width: Option<f64>,
        budget: &mut Budget,
    ) -> Result<(), FileError> {
        let (first, end) = (first as usize, last as usize + 1);
        let more = end.saturating_sub(first.min(self.known.len()));
        budget.charge(more * size_of::<f64>())?;
        if self.known.len() < end {
            self.known.resize(end, self.default);
        }
        if let Some(range) = self.known.get_mut(first..end) {
            range.fill(width.unwrap_or(self.default));
        }
        Ok(())
    }
}

fn number(object: Option<Object<'_>>) -> Option<f64> {
    Some(object?.into_number()?.as_f64())
}

fn glyph_number(object: Object<'_>) -> Option<u32> {
    u32::try_from(object.into_number()?.as_i64()).ok().filter(|&glyph| glyph <= MAX_GLYPH)
}
