//! Fonts, for the code pages that they imply.

use crate::lookup::Lookup;
use crate::text::CodePage;

/// What the bytes of a font's text stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    Page(CodePage),
    /// A font for symbols: its glyphs are no letters.
    Symbols,
}

#[derive(Debug, Default)]
pub(super) struct Fonts {
    letters: Lookup<i32, Letters>,
    current: i32,
}

impl Fonts {
    /// One control word of the font table.
    pub(super) fn define(&mut self, word: &str, number: i32) {
        match word {
            "f" => self.current = number,
            "fcharset" => {
                if let Some(letters) = letters(number) {
                    self.letters.insert(self.current, letters);
                }
            }
            "cpg" => {
                if let Some(page) = CodePage::of_number(number) {
                    self.letters.insert(self.current, Letters::Page(page));
                }
            }
            _ => {}
        }
    }

    /// What a font says of its letters; `None` where it says nothing and the document's page holds.
    pub(super) fn letters(&self, font: i32) -> Option<Letters> {
        self.letters.get(&font).copied()
    }
}

/// The numbers are Windows' own names for sets of characters.
const fn letters(charset: i32) -> Option<Letters> {
    match charset {
        0 => Some(Letters::Page(CodePage::Windows1252)),
        2 => Some(Letters::Symbols),
        77 => Some(Letters::Page(CodePage::MacRoman)),
        238 => Some(Letters::Page(CodePage::Windows1250)),
        _ => None,
    }
}

impl Letters {
    /// The letter of one byte. A glyph that is no letter stays in the private use area, where a
    /// bullet is still known as one.
    pub(super) fn letter(self, byte: u8) -> char {
        match (self, byte) {
            (Self::Page(page), _) => page.letter(byte),
            (Self::Symbols, 0xB7) => '\u{2022}',
            (Self::Symbols, ..=b' ') => char::from(byte),
            (Self::Symbols, _) => char::from_u32(0xF000 | u32::from(byte)).unwrap_or(' '),
        }
    }
}
