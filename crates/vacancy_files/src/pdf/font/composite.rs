//! Fonts of several bytes a letter, addressed by glyph numbers.

use super::letters::Letters;
use super::map::CharacterMap;
use super::{Drawn, embedded, to_unicode};
use crate::FileError;
use crate::pdf::syntax::{Dict, File, Object, whole};

#[derive(Debug)]
pub(super) struct Composite {
    /// From codes to glyph numbers, where the file has its own map; else two bytes are the number.
    codes: Option<CharacterMap>,
    /// The file's own map to Unicode.
    map: Option<CharacterMap>,
    /// Of all glyphs, as the font itself says; read where the map first has a gap.
    letters: Option<Vec<Option<Letters>>>,
    /// The font that is addressed by the numbers of glyphs.
    descendant: Dict,
    widths: Widths,
    /// What was looked up, one a code of two bytes; codes of other lengths are looked up again.
    known: Vec<Option<Drawn>>,
}

/// Glyph numbers have two bytes.
const MAX_GLYPH: u32 = 0xFFFF;

impl Composite {
    pub(super) fn new(file: &File<'_>, dict: &Dict, descendant: &Dict) -> Result<Self, FileError> {
        let codes = match file.get(dict, b"Encoding") {
            Object::Stream(stream) => Some(CharacterMap::read(&file.unpack(&stream)?)),
            _ => None,
        };
        let map = to_unicode::to_unicode(file, dict)?;
        let widths = Widths::read(file, descendant)?;
        let descendant = descendant.clone();
        Ok(Self { codes, map, letters: None, descendant, widths, known: Vec::new() })
    }

    pub(super) fn read(
        &mut self,
        string: &[u8],
        file: &File<'_>,
        draw: &mut impl FnMut(&Drawn),
    ) -> Result<(), FileError> {
        let mut rest = string;
        while !rest.is_empty() {
            let (code, glyph, length) = self.code(rest);
            rest = rest.get(length..).unwrap_or_default();
            if self.codes.is_some() {
                draw(&self.drawn(code, glyph, length == 1, file)?);
                continue;
            }
            if let Some(Some(known)) = self.known.get(code as usize) {
                draw(known);
                continue;
            }
            let drawn = self.drawn(code, glyph, false, file)?;
            draw(&drawn);
            self.keep(code as usize, drawn, file)?;
        }
        Ok(())
    }

    fn drawn(
        &mut self,
        code: u32,
        glyph: u32,
        is_byte: bool,
        file: &File<'_>,
    ) -> Result<Drawn, FileError> {
        let letters = match self.map.as_ref().and_then(|map| map.letters(code)) {
            None => self.letters(glyph, file)?,
            mapped => mapped,
        };
        let width = self.widths.of(glyph) / 1_000.0;
        Ok(Drawn { letters, width, is_space: is_byte && code == 32 })
    }

    /// What the font itself says of a glyph.
    fn letters(&mut self, glyph: u32, file: &File<'_>) -> Result<Option<Letters>, FileError> {
        let letters = match self.letters.take() {
            None => glyph_letters(file, &self.descendant)?,
            Some(known) => known,
        };
        Ok(self.letters.insert(letters).get(glyph as usize).cloned().flatten())
    }

    /// Remembers what a code draws; the memory is paid for.
    fn keep(&mut self, at: usize, drawn: Drawn, file: &File<'_>) -> Result<(), FileError> {
        if self.known.len() <= at {
            let more = at + 1 - self.known.len();
            file.charge(more * size_of::<Option<Drawn>>())?;
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

/// Where the map to Unicode says nothing, the font's own says which glyph is which letter; only where the
/// numbers of the file and of the font are the same.
fn glyph_letters(file: &File<'_>, descendant: &Dict) -> Result<Vec<Option<Letters>>, FileError> {
    let is_same = match file.get(descendant, b"CIDToGIDMap") {
        Object::Null => true,
        Object::Name(name) => *name == *b"Identity",
        _ => false,
    };
    let descriptor = file.get(descendant, b"FontDescriptor").into_dict().filter(|_| is_same);
    let program =
        descriptor.and_then(|descriptor| file.get(&descriptor, b"FontFile2").into_stream());
    let Some(stream) = program else { return Ok(Vec::new()) };
    Ok(embedded::glyph_letters(&file.unpack(&stream)?))
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
    fn read(file: &File<'_>, descendant: &Dict) -> Result<Self, FileError> {
        let default = file.get(descendant, b"DW").into_number().unwrap_or(1_000.0);
        let mut widths = Self { known: Vec::new(), default };
        let Some(array) = file.get(descendant, b"W").into_array() else { return Ok(widths) };
        let mut items = array.iter().map(|item| file.resolve(item));
        while let Some(first) = items.next().and_then(glyph_number) {
            match items.next() {
                Some(Object::Array(list)) => {
                    for (glyph, width) in (first..=MAX_GLYPH).zip(list.iter()) {
                        widths.put(glyph, glyph, file.resolve(width).into_number(), file)?;
                    }
                }
                Some(last) => {
                    let last = glyph_number(last).unwrap_or(first);
                    let width = items.next().and_then(Object::into_number);
                    widths.put(first, last, width, file)?;
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
        file: &File<'_>,
    ) -> Result<(), FileError> {
        let (first, end) = (first as usize, last as usize + 1);
        let more = end.saturating_sub(first.min(self.known.len()));
        file.charge(more * size_of::<f64>())?;
        if self.known.len() < end {
            self.known.resize(end, self.default);
        }
        if let Some(range) = self.known.get_mut(first..end) {
            range.fill(width.unwrap_or(self.default));
        }
        Ok(())
    }
}

fn glyph_number(object: Object) -> Option<u32> {
    let number = u32::try_from(whole(object.into_number()?)?).ok()?;
    (number <= MAX_GLYPH).then_some(number)
}
