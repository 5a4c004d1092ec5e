//! Fonts of one byte a letter: Type 1, TrueType, Type 3.

use hayro_syntax::object::dict::keys::{
    BASE_ENCODING, DIFFERENCES, ENCODING, FIRST_CHAR, FONT_DESC, FONT_MATRIX, MISSING_WIDTH,
    SUBTYPE, WIDTHS,
};
use hayro_syntax::object::{Array, Dict, Name, Object};

use super::super::budget::Budget;
use super::embedded::Embedded;
use super::encoding::Encoding;
use super::letters::Letters;
use super::{Drawn, glyph_name, standard_widths, to_unicode};
use crate::FileError;

#[derive(Debug)]
pub(super) struct Simple {
    /// One a code.
    drawn: Vec<Drawn>,
    pub(super) unit: f64,
}

impl Simple {
    pub(super) fn new(dict: &Dict<'_>, name: &str, budget: &mut Budget) -> Result<Self, FileError> {
        let letters = letters(dict, name, budget)?;
        let is_type3 = dict.get::<Name<'_>>(SUBTYPE).is_some_and(|kind| &*kind == b"Type3");
        let matrix = dict.get::<[f32; 6]>(FONT_MATRIX).filter(|_| is_type3);
        let matrix = matrix.map(|numbers| numbers.map(f64::from));
        let scale = matrix.map_or(0.001, |[a, b, ..]| a.hypot(b));
        let unit = matrix.map_or(1.0, |matrix| type3_unit(dict, matrix));
        let widths = widths(dict, name, &letters);
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
fn type3_unit(dict: &Dict<'_>, [_, _, c, d, _, _]: [f64; 6]) -> f64 {
    let [_, bottom, _, top] = dict.get::<[f32; 4]>("FontBBox").unwrap_or_default();
    let height = f64::from(top - bottom).abs() * c.hypot(d);
    if height.is_finite() && height > 0.0 { height.min(1.5) } else { 1.0 }
}

fn widths(dict: &Dict<'_>, name: &str, letters: &[Option<Letters>]) -> Vec<f64> {
    let first =
        dict.get::<i64>(FIRST_CHAR).and_then(|code| usize::try_from(code).ok()).unwrap_or(0);
    let given = dict
        .get::<Array<'_>>(WIDTHS)
        .map(|array| array.iter::<f32>().take(256).map(f64::from).collect::<Vec<_>>());
    let missing =
        dict.get::<Dict<'_>>(FONT_DESC).and_then(|d| d.get::<f32>(MISSING_WIDTH)).map(f64::from);
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
fn letters(
    dict: &Dict<'_>,
    name: &str,
    budget: &mut Budget,
) -> Result<Vec<Option<Letters>>, FileError> {
    let map = to_unicode::to_unicode(dict, budget)?;
    let named = Named::new(dict, name, budget)?;
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
    fn new(dict: &Dict<'_>, name: &str, budget: &mut Budget) -> Result<Self, FileError> {
        let mut base = None;
        let mut differences = Vec::new();
        match dict.get::<Object<'_>>(ENCODING) {
            Some(Object::Name(name)) => base = Encoding::of_name(&name),
            Some(Object::Dict(encoding)) => {
                let name = encoding.get::<Name<'_>>(BASE_ENCODING);
                base = name.and_then(|name| Encoding::of_name(&name));
                differences = self::differences(&encoding);
            }
            _ => {}
        }
        let embedded = match base {
            Some(_) => None,
            None => Embedded::new(dict, budget)?,
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
fn differences(encoding: &Dict<'_>) -> Vec<Option<Letters>> {
    let mut named = vec![None; 256];
    let mut code = 0;
    let Some(array) = encoding.get::<Array<'_>>(DIFFERENCES) else { return Vec::new() };
    for item in array.iter::<Object<'_>>() {
        match item {
            Object::Number(number) => code = usize::try_from(number.as_i64()).unwrap_or(256),
            Object::Name(name) => {
                if let Some(place) = named.get_mut(code) {
                    *place = glyph_name::letters(name.as_str());
                }
                code = code.saturating_add(1);
            }
            _ => {}
        }
    }
    named
}
