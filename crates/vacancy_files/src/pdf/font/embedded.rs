//! What an embedded font itself says of its letters: asked only where the file says nothing.

use ttf_parser::{GlyphId, RawFace, cff, cmap, post};

use super::encoding::Encoding;
use super::glyph_name;
use super::letters::Letters;
use crate::FileError;
use crate::pdf::syntax::{Dict, File};

/// The letters of each code that the font has a glyph for.
#[derive(Debug)]
pub(super) struct Embedded {
    letters: Vec<Option<Letters>>,
}

impl Embedded {
    /// Reads the font program of a simple font; nothing where none is embedded, or it names no letter.
    ///
    /// # Errors
    /// Where it unfolds beyond the budget.
    pub(super) fn new(file: &File<'_>, dict: &Dict) -> Result<Option<Self>, FileError> {
        let Some(descriptor) = file.get(dict, b"FontDescriptor").into_dict() else {
            return Ok(None);
        };
        let program = |key: &[u8]| file.get(&descriptor, key).into_stream();
        let letters = if let Some(stream) = program(b"FontFile2") {
            truetype(&file.unpack(&stream)?)
        } else if let Some(stream) = program(b"FontFile3") {
            compact(&file.unpack(&stream)?)
        } else if let Some(stream) = program(b"FontFile") {
            type1(&file.unpack(&stream)?)
        } else {
            None
        };
        let letters = letters.filter(|all| all.iter().any(Option::is_some));
        Ok(letters.map(|letters| Self { letters }))
    }

    pub(super) fn letters(&self, code: u8) -> Option<Letters> {
        self.letters.get(usize::from(code))?.clone()
    }
}

/// The Unicode that a TrueType font gives each of its glyphs, for fonts addressed by glyph.
pub(super) fn glyph_letters(font: &[u8]) -> Vec<Option<Letters>> {
    let tables = RawFace::parse(font, 0).ok();
    let Some(cmap) = tables.as_ref().and_then(character_map) else { return Vec::new() };
    let mut letters = Vec::new();
    for subtable in cmap.subtables.into_iter().filter(cmap::Subtable::is_unicode) {
        subtable.codepoints(|code| {
            let glyph = subtable.glyph_index(code).map_or(0, |glyph| usize::from(glyph.0));
            if letters.len() <= glyph {
                letters.resize(glyph + 1, None);
            }
            if let (Some(place @ None), Some(character)) =
                (letters.get_mut(glyph), char::from_u32(code))
            {
                *place = Some(Letters::of(character));
            }
        });
    }
    letters
}

fn character_map<'a>(tables: &RawFace<'a>) -> Option<cmap::Table<'a>> {
    cmap::Table::parse(tables.table(ttf_parser::Tag::from_bytes(b"cmap"))?)
}

/// A code stands for the character of that number, or for a glyph that has a name.
fn truetype(font: &[u8]) -> Option<Vec<Option<Letters>>> {
    /// Where fonts of symbols keep their codes.
    const SYMBOLS: u32 = 0xF000;
    let tables = RawFace::parse(font, 0).ok()?;
    let cmap = character_map(&tables)?;
    let names = tables.table(ttf_parser::Tag::from_bytes(b"post")).and_then(post::Table::parse);
    let glyph = |code: u8| {
        let code = u32::from(code);
        cmap.subtables.into_iter().find_map(|subtable| {
            subtable
                .glyph_index(SYMBOLS + code)
                .or_else(|| subtable.glyph_index(code).filter(|_| !subtable.is_unicode()))
        })
    };
    let characters = glyph_letters(font);
    let letters = |code: u8| {
        let Some(glyph) = glyph(code) else {
            return Encoding::WinAnsi.character(code).map(Letters::of);
        };
        let by_name = names.and_then(|names| glyph_name::letters(names.glyph_name(glyph)?));
        by_name.or_else(|| characters.get(usize::from(glyph.0))?.clone())
    };
    Some((0..=u8::MAX).map(letters).collect())
}

/// Compact fonts carry their encoding, and a name for each glyph.
fn compact(font: &[u8]) -> Option<Vec<Option<Letters>>> {
    let table = match RawFace::parse(font, 0) {
        Ok(tables) => cff::Table::parse(tables.table(ttf_parser::Tag::from_bytes(b"CFF "))?),
        Err(_) => cff::Table::parse(font),
    }?;
    let letters = |code: u8| {
        let glyph = table.glyph_index(code).filter(|glyph| *glyph != GlyphId(0))?;
        glyph_name::letters(table.glyph_name(glyph)?)
    };
    Some((0..=u8::MAX).map(letters).collect())
}

/// The clear part of a Type 1 font: `dup 65 /A put`.
fn type1(font: &[u8]) -> Option<Vec<Option<Letters>>> {
    let clear = font.split(|&byte| byte == b' ' || byte.is_ascii_control());
    let mut words = clear.filter(|word| !word.is_empty()).take_while(|word| *word != b"eexec");
    let after_encoding = words.by_ref().find(|word| *word == b"/Encoding");
    after_encoding?;
    let mut letters = vec![None; 256];
    while let Some(word) = words.next() {
        match word {
            b"StandardEncoding" => {
                let standard = |code| Encoding::Standard.character(code).map(Letters::of);
                return Some((0..=u8::MAX).map(standard).collect());
            }
            b"dup" => {
                let code = words
                    .next()
                    .and_then(|word| std::str::from_utf8(word).ok()?.parse::<usize>().ok());
                let name = words.next().and_then(|word| std::str::from_utf8(word).ok());
                let place = code.and_then(|code| letters.get_mut(code));
                if let (Some(place), Some(name)) =
                    (place, name.and_then(|name| name.strip_prefix('/')))
                {
                    *place = glyph_name::letters(name);
                }
            }
            b"readonly" | b"def" => break,
            _ => {}
        }
    }
    Some(letters)
}

#[cfg(test)]
mod tests {
    use super::type1;
    use crate::pdf::font::letters::Letters;

    #[test]
    fn reads_the_encoding_of_a_type_1_font() {
        let font = b"%!PS-AdobeFont\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 12 /fi put\ndup 233 /eacute put\nreadonly def\neexec \0\0";
        let letters = type1(font).unwrap();
        assert_eq!(letters.get(233), Some(&Some(Letters::One('é'))));
        assert_eq!(letters.get(12), Some(&Some(Letters::Many("fi".into()))));
        assert_eq!(letters.get(65), Some(&None));
    }
}
