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
mod ranges;
mod simple;
mod standard_widths;
mod to_unicode;

use super::syntax::{Dict, File, whole};
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
    pub(super) fn new(file: &File<'_>, dict: &Dict) -> Result<Self, FileError> {
        let is_composite =
            file.get(dict, b"Subtype").into_name().is_some_and(|it| *it == *b"Type0");
        let descendants = file.get(dict, b"DescendantFonts").into_array().filter(|_| is_composite);
        let descendant = descendants.and_then(|fonts| file.resolve(fonts.first()?).into_dict());
        let name = file.get(dict, b"BaseFont").into_name();
        let name = name.as_deref().and_then(|name| std::str::from_utf8(name).ok()).unwrap_or("");
        let described = descendant.as_ref().unwrap_or(dict);
        let is_bold = is_bold(name, file, described);
        let (codes, unit) = if let Some(descendant) = descendant {
            (Codes::Composite(Box::new(Composite::new(file, dict, &descendant)?)), 1.0)
        } else {
            let simple = Simple::new(file, dict, name)?;
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
        file: &File<'_>,
        mut draw: impl FnMut(&Drawn),
    ) -> Result<(), FileError> {
        match &mut self.codes {
            Codes::Simple(font) => {
                font.read(string, &mut draw);
                Ok(())
            }
            Codes::Composite(font) => font.read(string, file, &mut draw),
        }
    }
}

/// By its weight, where the file gives it, or by its name.
fn is_bold(name: &str, file: &File<'_>, dict: &Dict) -> bool {
    const BOLD_WEIGHT: f64 = 600.0;
    const FORCE_BOLD: usize = 1 << 18;
    const NAMES: [&str; 7] = ["Bold", "bold", "Black", "Heavy", "Demi", "CMBX", "SFBX"];
    let descriptor = file.get(dict, b"FontDescriptor").into_dict().unwrap_or_default();
    let number = |key: &[u8]| file.get(&descriptor, key).into_number();
    NAMES.iter().any(|part| name.contains(part))
        || number(b"FontWeight").is_some_and(|weight| weight >= BOLD_WEIGHT)
        || number(b"Flags").and_then(whole).is_some_and(|flags| flags & FORCE_BOLD != 0)
}
