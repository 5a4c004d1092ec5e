//! Lists: the marks that Word draws before their items.

use crate::flow::{Numerals, number};
use crate::lookup::Lookup;
use crate::xml::{self, Element, Token, Xml};
use crate::{FileError, Limits};

/// The lists of a document, and how far each has counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// The definition of each list, and the levels that it restarts, with their first number.
    lists: Lookup<u32, List>,
    definitions: Lookup<u32, Definition>,
}

/// The levels of a list, and how far each has counted: lists of one definition go on where the
/// other stopped.
#[derive(Debug, Default)]
struct Definition {
    levels: Vec<Level>,
    counts: [Option<u32>; LEVELS],
}

#[derive(Debug, Default)]
struct List {
    definition: u32,
    restarts: Vec<(usize, u32)>,
    is_begun: bool,
}

#[derive(Debug, Clone)]
struct Level {
    start: u32,
    /// `None` for a bullet.
    numerals: Option<Numerals>,
    /// `%1.`, `%1.%2)`, or the bullet.
    text: String,
}

const LEVELS: usize = 9;

impl Default for Level {
    fn default() -> Self {
        Self { start: 1, numerals: Some(Numerals::Decimal), text: String::new() }
    }
}

impl Numbering {
    pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Self, FileError> {
        let source = xml::source(bytes, super::FORMAT)?;
        let mut xml = Xml::new(&source, super::FORMAT, limits.depth);
        let mut numbering = Self::default();
        while let Some(token) = xml.next()? {
            let Token::Open(element) = token else { continue };
            match element.name() {
                "abstractNum" => {
                    let mut definition = Definition::default();
                    xml.each_within(&mut |element| note_level(&mut definition.levels, element))?;
                    let id = element.number("abstractNumId").unwrap_or_default();
                    numbering.definitions.insert(id, definition);
                }
                "num" => {
                    let mut list = List::default();
                    let mut level = 0;
                    xml.each_within(&mut |element| list.note(element, &mut level))?;
                    numbering.lists.insert(element.number("numId").unwrap_or_default(), list);
                }
                _ => {}
            }
        }
        Ok(numbering)
    }

    /// Counts one more item of a list and gives its mark; `None` where there is no such list.
    pub(super) fn count(&mut self, list: u32, level: usize) -> Option<String> {
        let list = self.lists.get_mut(&list)?;
        let Definition { levels, counts } = self.definitions.get_mut(&list.definition)?;
        if !std::mem::replace(&mut list.is_begun, true) {
            for &(level, first) in &list.restarts {
                if let Some(count) = counts.get_mut(level) {
                    *count = first.checked_sub(1);
                }
            }
        }
        let own = levels.get(level)?;
        let count = counts.get_mut(level)?;
        let next = count.map_or(own.start, |count| count.saturating_add(1));
        *count = Some(next);
        for deeper in counts.iter_mut().skip(level + 1) {
            *deeper = None;
        }
        let counted = |at: usize| {
            let level = levels.get(at)?;
            let count = counts.get(at)?.unwrap_or(level.start);
            Some(number(count, level.numerals.unwrap_or(Numerals::Decimal)))
        };
        Some(if own.numerals.is_some() { fill(&own.text, counted) } else { BULLET.to_owned() })
    }
}

/// Every bullet is written as one: Word's are glyphs of fonts for symbols, which a text lacks.
const BULLET: &str = "\u{2022}";

impl List {
    fn note(&mut self, element: &Element<'_>, level: &mut usize) {
        match element.name() {
            "abstractNumId" => self.definition = element.number("val").unwrap_or_default(),
            "lvlOverride" => *level = element.number("ilvl").map_or(0, |it| it as usize),
            "startOverride" => {
                self.restarts.push((*level, element.number("val").unwrap_or(1)));
            }
            _ => {}
        }
    }
}

fn note_level(levels: &mut Vec<Level>, element: &Element<'_>) {
    if element.name() == "lvl" {
        let at = element.number("ilvl").map_or(0, |it| it as usize);
        if at < LEVELS && levels.len() <= at {
            levels.resize(at + 1, Level::default());
        }
        return;
    }
    let Some(level) = levels.last_mut() else { return };
    let value = || element.attribute("val").unwrap_or_default();
    match element.name() {
        "start" => level.start = element.number("val").unwrap_or(1),
        "numFmt" => level.numerals = numerals(&value()),
        "lvlText" => level.text = value(),
        _ => {}
    }
}

fn numerals(format: &str) -> Option<Numerals> {
    Some(match format {
        "bullet" | "none" => return None,
        "lowerLetter" => Numerals::SmallLetters,
        "upperLetter" => Numerals::Letters,
        "lowerRoman" => Numerals::SmallRoman,
        "upperRoman" => Numerals::Roman,
        _ => Numerals::Decimal,
    })
}

/// `%1.%2` with the counts of its levels.
fn fill(text: &str, counted: impl Fn(usize) -> Option<String>) -> String {
    let mut filled = String::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        let level = match character {
            '%' => characters.clone().next().and_then(|it| it.to_digit(10)),
            _ => None,
        };
        match level.and_then(|level| counted((level as usize).checked_sub(1)?)) {
            Some(count) => {
                filled.push_str(&count);
                characters.next();
            }
            None => filled.push(character),
        }
    }
    filled
}
