//! Fonts: which letters a string of codes says, and how wide each is drawn.
//!
//! A font says its letters in up to five places; they are asked in this order: the file's own map to
//! Unicode, the names of its encoding, and, where the file says nothing, the maps and names inside the
//! embedded font. No outline is ever read.

mod composite;
mod embedded;
mod encoding;
mod glyph_name;
mod letters;
mod map;
mod simple;
mod standard_widths;
mod to_unicode;

use hayro_syntax::object::dict::keys::{DESCENDANT_FONTS, FONT_DESC, SUBTYPE};
use hayro_syntax::object::{Array, Dict, Name};

use super::budget::Budget;
use crate::FileError;
use composite::Composite;
pub(super) use letters::Letters;
use simple::Simple;

/// One font of the file.
#[derive(Debug)]
pub(super) struct Font {
    codes: Codes,
    pub(super) is_bold: bool,
    /// What the height of one unit of text is, seen from the font size: 1 but for fonts that are drawn
    /// by procedures in a space of their own.
    pub(super) unit: f64,
}

#[derive(Debug)]
enum Codes {
    Simple(Box<Simple>),
    Composite(Box<Composite>),
}

/// One code of a string, read.
#[derive(Debug, Clone)]
pub(super) struct Drawn {
    /// `None` where the file draws something and does not say which letter it is.
    pub(super) letters: Option<Letters>,
    /// In units of text space: 0.5 is half the font size.
    pub(super) width: f64,
    /// The single byte 32, which alone is widened by word spacing.
    pub(super) is_space: bool,
}

impl Font {
    /// Reads a font's dictionary.
    ///
    /// # Errors
    /// Where its maps unfold beyond the budget.
    pub(super) fn new(dict: &Dict<'_>, budget: &mut Budget) -> Result<Self, FileError> {
        let is_composite = dict.get::<Name<'_>>(SUBTYPE).is_some_and(|kind| &*kind == b"Type0");
        let descendant = dict
            .get::<Array<'_>>(DESCENDANT_FONTS)
            .and_then(|fonts| fonts.iter::<Dict<'_>>().next())
            .filter(|_| is_composite);
        let name = dict.get::<Name<'_>>("BaseFont");
        let name = name.as_ref().map_or("", Name::as_str);
        let descriptor = descendant.as_ref().unwrap_or(dict).get::<Dict<'_>>(FONT_DESC);
        let is_bold = is_bold(name, descriptor.as_ref());
        let (codes, unit) = if let Some(descendant) = descendant {
            let composite = Composite::new(dict, &descendant, budget)?;
            (Codes::Composite(Box::new(composite)), 1.0)
        } else {
            let simple = Simple::new(dict, name, budget)?;
            let unit = simple.unit;
            (Codes::Simple(Box::new(simple)), unit)
        };
        Ok(Self { codes, is_bold, unit })
    }

    /// Reads a string, code by code, and hands on what each draws.
    ///
    /// # Errors
    /// Where what is remembered of the font is beyond the budget.
    pub(super) fn read(
        &mut self,
        string: &[u8],
        budget: &mut Budget,
        mut draw: impl FnMut(&Drawn),
    ) -> Result<(), FileError> {
        match &mut self.codes {
            Codes::Simple(font) => {
                font.read(string, &mut draw);
                Ok(())
            }
            Codes::Composite(font) => font.read(string, budget, &mut draw),
        }
    }
}

/// By its weight, where the file gives it, or by its name.
fn is_bold(name: &str, descriptor: Option<&Dict<'_>>) -> bool {
    const BOLD_WEIGHT: i32 = 600;
    const FORCE_BOLD: i32 = 1 << 18;
    const NAMES: [&str; 7] = ["Bold", "bold", "Black", "Heavy", "Demi", "CMBX", "SFBX"];
    let number = |key: &str| descriptor.and_then(|dict| dict.get::<i32>(key)).unwrap_or(0);
    NAMES.iter().any(|part| name.contains(part))
        || number("FontWeight") >= BOLD_WEIGHT
        || number("Flags") & FORCE_BOLD != 0
}
