//! Lists: the marks that Word draws before their items.

use crate::flow::{Numerals, number};
use crate::lookup::Lookup;
use crate::xml::{self, Element, Token, Xml};
use crate::{FileError, Limits};

/// The lists of a document, and how far each has counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    lists: Lookup<u32, List>,
    definitions: Lookup<u32, Definition>,
    /// The definition that holds the levels of each style of lists.
    styles: Lookup<String, u32>,
}

/// The levels of a list, and how far each has counted: lists of one definition go on where the
/// other stopped.
#[derive(Debug, Default)]
struct Definition {
    levels: Levels,
    counts: [Option<u32>; LEVELS],
    /// The style that has the levels instead.
    style: Option<String>,
}

/// A list of a definition: the levels that are other than there, and those that it restarts, with
/// their first number.
#[derive(Debug, Default)]
struct List {
    definition: u32,
    levels: Levels,
    restarts: Vec<(usize, u32)>,
    is_begun: bool,
}

/// From the outermost; `None` for one that is not stated.
type Levels = Vec<Option<Level>>;

#[derive(Debug)]
struct Level {
    start: u32,
    is_bullet: bool,
    /// `None` where the level shows no number.
    numerals: Option<Numerals>,
    /// `%1.`, `%1.%2)`, or the bullet.
    text: String,
}

const LEVELS: usize = 9;

impl Default for Level {
    fn default() -> Self {
        let numerals = Some(Numerals::Decimal);
        Self { start: 1, is_bullet: false, numerals, text: String::new() }
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
                    let id = element.number("abstractNumId").unwrap_or_default();
                    let mut definition = Definition::default();
                    xml.each_within(&mut |element| match element.name() {
                        "numStyleLink" => definition.style = element.attribute("val"),
                        "styleLink" => {
                            let style = element.attribute("val").unwrap_or_default();
                            numbering.styles.insert(style, id);
                        }
                        _ => note_level(&mut definition.levels, element),
                    })?;
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

    /// Counts one more item of a list and gives its mark; `None` where there is no such list, or
    /// it draws none.
    pub(super) fn count(&mut self, list: u32, level: usize) -> Option<String> {
        let list = self.lists.get_mut(&list)?;
        let style = self.definitions.get(&list.definition)?.style.as_ref();
        let definition = style.and_then(|it| self.styles.get(it)).unwrap_or(&list.definition);
        let Definition { levels, counts, .. } = self.definitions.get_mut(definition)?;
        if !std::mem::replace(&mut list.is_begun, true) {
            for &(level, first) in &list.restarts {
                if let Some(count) = counts.get_mut(level) {
                    *count = first.checked_sub(1);
                }
            }
        }
        let stated = [&list.levels, &*levels];
        let level_at = |at: usize| stated.iter().find_map(|levels| levels.get(at)?.as_ref());
        let own = level_at(level)?;
        let count = counts.get_mut(level)?;
        let next = count.map_or(own.start, |count| count.saturating_add(1));
        *count = Some(next);
        for deeper in counts.iter_mut().skip(level + 1) {
            *deeper = None;
        }
        let counted = |at: usize| {
            let level = level_at(at)?;
            let count = counts.get(at)?.unwrap_or(level.start);
            Some(level.numerals.map_or_else(String::new, |numerals| number(count, numerals)))
        };
        let mark = if own.is_bullet { BULLET.to_owned() } else { fill(&own.text, counted) };
        Some(mark).filter(|mark| !mark.trim().is_empty())
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
            _ => note_level(&mut self.levels, element),
        }
    }
}

fn note_level(levels: &mut Levels, element: &Element<'_>) {
    if element.name() == "lvl" {
        let at = element.number("ilvl").map_or(0, |it| it as usize);
        if at < LEVELS && levels.len() <= at {
            levels.resize_with(at, || None);
            levels.push(Some(Level::default()));
        }
        return;
    }
    let Some(Some(level)) = levels.last_mut() else { return };
    let value = || element.attribute("val").unwrap_or_default();
    match element.name() {
        "start" => level.start = element.number("val").unwrap_or(1),
        "numFmt" => {
            let format = value();
            (level.is_bullet, level.numerals) = (format == "bullet", numerals(&format));
        }
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
