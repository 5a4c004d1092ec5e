//! What the styles say: how lists count, and which words are hidden.

use crate::flow::Numerals;
use crate::lookup::Lookup;
use crate::xml::{Element, Token, Xml};
use crate::{FileError, Limits};

#[derive(Debug, Default)]
pub(super) struct Styles {
    lists: Lookup<String, Vec<ListLevel>>,
    /// The styles that hide their words.
    hidden: Lookup<String, ()>,
}

/// One level of a list.
#[derive(Debug, Clone)]
pub(super) struct ListLevel {
    pub(super) start: u32,
    /// `None` for a bullet.
    pub(super) numerals: Option<Numerals>,
    pub(super) prefix: String,
    pub(super) suffix: String,
    /// How many levels' numbers are shown: 2 for `3.1`.
    pub(super) shown: u32,
}

impl Default for ListLevel {
    fn default() -> Self {
        let (prefix, suffix) = (String::new(), String::new());
        Self { start: 1, numerals: None, prefix, suffix, shown: 1 }
    }
}

/// The standard knows ten.
const MAX_LEVELS: usize = 16;

impl Styles {
    /// Adds the styles of one part of the document.
    pub(super) fn read(&mut self, source: &str, limits: &Limits) -> Result<(), FileError> {
        let mut xml = Xml::new(source, super::FORMAT, limits.depth);
        while let Some(token) = xml.next()? {
            let Token::Open(element) = token else { continue };
            match element.name() {
                "body" => xml.skip()?,
                "list-style" => {
                    let mut levels = Vec::new();
                    xml.each_within(&mut |element| note_level(&mut levels, element))?;
                    self.lists.insert(element.attribute("name").unwrap_or_default(), levels);
                }
                "style" => {
                    let mut is_hidden = false;
                    xml.each_within(&mut |element| {
                        is_hidden |= element.name() == "text-properties"
                            && element.attribute("display").as_deref() == Some("none");
                    })?;
                    if is_hidden {
                        self.hidden.insert(element.attribute("name").unwrap_or_default(), ());
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    pub(super) fn hides(&self, style: Option<&str>) -> bool {
        style.is_some_and(|style| self.hidden.get(style).is_some())
    }

    /// The levels of a list down to one, from the outermost.
    pub(super) fn levels(&self, list: &str, level: usize) -> &[ListLevel] {
        let levels = self.lists.get(list).map(Vec::as_slice).unwrap_or_default();
        levels.get(..=level).unwrap_or_default()
    }
}

fn note_level(levels: &mut Vec<ListLevel>, element: &Element<'_>) {
    if !matches!(
        element.name(),
        "list-level-style-bullet" | "list-level-style-number" | "list-level-style-image"
    ) {
        return;
    }
    let at = element.number("level").map_or(0, |level| level as usize).saturating_sub(1);
    if at >= MAX_LEVELS {
        return;
    }
    if levels.len() <= at {
        levels.resize(at + 1, ListLevel::default());
    }
    if let Some(level) = levels.get_mut(at) {
        let is_number = element.name() == "list-level-style-number";
        let format = element.attribute("num-format").unwrap_or_default();
        *level = ListLevel {
            start: element.number("start-value").unwrap_or(1),
            numerals: if is_number { numerals(&format) } else { None },
            prefix: element.attribute("num-prefix").unwrap_or_default(),
            suffix: element.attribute("num-suffix").unwrap_or_default(),
            shown: element.number("display-levels").unwrap_or(1),
        };
    }
}

fn numerals(format: &str) -> Option<Numerals> {
    Some(match format {
        "" => return None,
        "a" => Numerals::SmallLetters,
        "A" => Numerals::Letters,
        "i" => Numerals::SmallRoman,
        "I" => Numerals::Roman,
        _ => Numerals::Decimal,
    })
}
