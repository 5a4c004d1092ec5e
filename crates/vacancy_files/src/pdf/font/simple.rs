//! Fonts of one byte a letter: Type 1, TrueType, Type 3.

use super::embedded::Embedded;
use super::encoding::Encoding;
use super::letters::Letters;
use super::{Drawn, glyph_name, standard_widths, to_unicode};
use crate::FileError;
use crate::pdf::syntax::{Dict, File, Object, whole};

#[derive(Debug)]
pub(super) struct Simple {
    /// One a code.
    drawn: Vec<Drawn>,
    pub(super) unit: f64,
}

impl Simple {
    pub(super) fn new(file: &File<'_>, dict: &Dict, name: &str) -> Result<Self, FileError> {
        let letters = letters(file, dict, name)?;
        let is_type3 = file.get(dict, b"Subtype").into_name().is_some_and(|it| *it == *b"Type3");
        let matrix = file.numbers(dict, b"FontMatrix").filter(|_| is_type3);
        let scale = matrix.map_or(0.001, |[a, b, ..]: [f64; 6]| a.hypot(b));
        let unit = matrix.map_or(1.0, |matrix| type3_unit(file, dict, matrix));
        let widths = widths(file, dict, name, &letters);
        let drawn = (0..=u8::MAX).zip(letters.into_iter().zip(widths));
        let drawn = drawn.map(|(code, (letters, width))| Drawn {
            letters,
            width: width * scale,
            is_space: code == b' ',
        });
        Ok(Self { drawn: drawn.collect(), unit })
    }

    pub(super) fn read(&self, string: &[u8], draw: &mut impl FnMut(&Drawn)) {
        string.iter().filter_map(|&code| self.drawn.get(usize::from(code))).for_each(draw);
    }
}

/// How high a font's own box is, as a part of the font size; letters of a procedure's own space say
/// nothing else of their size.
fn type3_unit(file: &File<'_>, dict: &Dict, [_, _, c, d, _, _]: [f64; 6]) -> f64 {
    let [_, bottom, _, top] = file.numbers(dict, b"FontBBox").unwrap_or_default();
    let height = (top - bottom).abs() * c.hypot(d);
    if height.is_finite() && height > 0.0 { height.min(1.5) } else { 1.0 }
}

fn widths(file: &File<'_>, dict: &Dict, name: &str, letters: &[Option<Letters>]) -> Vec<f64> {
    let first = file.get(dict, b"FirstChar").into_number().and_then(whole).unwrap_or(0);
    let given = file.get(dict, b"Widths").into_array().map(|array| {
        let widths = array.iter().take(256).map(|item| file.resolve(item).into_number());
        widths.map(Option::unwrap_or_default).collect::<Vec<f64>>()
    });
    let descriptor = file.get(dict, b"FontDescriptor").into_dict().unwrap_or_default();
    let missing = file.get(&descriptor, b"MissingWidth").into_number();
    let width = |(code, letters): (usize, &Option<Letters>)| match &given {
        Some(widths) => code
            .checked_sub(first)
            .and_then(|at| widths.get(at).copied())
            .or(missing)
            .unwrap_or(0.0),
        None => match letters {
            Some(Letters::One(character)) => standard_widths::width(name, *character),
            Some(Letters::Many(letters)) => {
                letters.chars().map(|character| standard_widths::width(name, character)).sum()
            }
            None => missing.unwrap_or(0.0),
        },
    };
    letters.iter().enumerate().map(width).collect()
}

/// The letters of all 256 codes.
fn letters(file: &File<'_>, dict: &Dict, name: &str) -> Result<Vec<Option<Letters>>, FileError> {
    let map = to_unicode::to_unicode(file, dict)?;
    let named = Named::new(file, dict, name)?;
    let of = |code: u8| {
        let mapped = map.as_ref().and_then(|map| map.letters(u32::from(code)));
        mapped.or_else(|| named.letters(code))
    };
    Ok((0..=u8::MAX).map(of).collect())
}

/// What a font's encoding says, and the font itself where it has none.
struct Named {
    base: Option<Encoding>,
    differences: Vec<Option<Letters>>,
    embedded: Option<Embedded>,
    is_symbols: bool,
}

impl Named {
    fn new(file: &File<'_>, dict: &Dict, name: &str) -> Result<Self, FileError> {
        let mut base = None;
        let mut differences = Vec::new();
        match file.get(dict, b"Encoding") {
            Object::Name(name) => base = Encoding::of_name(&name),
            Object::Dict(encoding) => {
                let name = file.get(&encoding, b"BaseEncoding").into_name();
                base = name.and_then(|name| Encoding::of_name(&name));
                differences = self::differences(file, &encoding);
            }
            _ => {}
        }
        let embedded = match base {
            Some(_) => None,
            None => Embedded::new(file, dict)?,
        };
        let is_symbols = ["Symbol", "Dingbats", "Wingdings", "Webdings"]
            .iter()
            .any(|symbols| name.contains(symbols));
        Ok(Self { base, differences, embedded, is_symbols })
    }

    fn letters(&self, code: u8) -> Option<Letters> {
        if let Some(Some(letters)) = self.differences.get(usize::from(code)) {
            return Some(letters.clone());
        }
        if self.is_symbols {
            return symbol(code).map(Letters::One);
        }
        match (self.base, &self.embedded) {
            (Some(base), _) => base.character(code).map(Letters::of),
            (None, Some(embedded)) => embedded.letters(code),
            // A font that every reader has, or one whose own map is lost: most are written in this one.
            (None, None) => Encoding::WinAnsi.character(code).map(Letters::of),
        }
    }
}

/// In the fonts of symbols only what marks a list is known; the letters say other things.
fn symbol(code: u8) -> Option<char> {
    match code {
        b' ' => Some(' '),
        0x6C | 0x9F | 0xB7 => Some('•'),
        0x6E | 0xA7 => Some('▪'),
        0x71 | 0xA8 => Some('□'),
        0x76 => Some('❖'),
        0xD8 => Some('➢'),
        0xFC => Some('✓'),
        _ => None,
    }
}

/// `[32 /space 65 /A /B]`: names for the codes from each number on.
fn differences(file: &File<'_>, encoding: &Dict) -> Vec<Option<Letters>> {
    let mut named = vec![None; 256];
    let mut code = 0;
    let Some(array) = file.get(encoding, b"Differences").into_array() else { return Vec::new() };
    for item in array.iter() {
        match file.resolve(item) {
            Object::Number(number) => code = whole(number).unwrap_or(256),
            Object::Name(name) => {
                if let Some(place) = named.get_mut(code) {
                    *place = std::str::from_utf8(&name).ok().and_then(glyph_name::letters);
                }
                code = code.saturating_add(1);
            }
            _ => {}
        }
    }
    named
}
