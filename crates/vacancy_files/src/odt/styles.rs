//! What the styles say: how lists count, and which words are hidden.

use crate::flow::Numerals;
use crate::lookup::Lookup;
use crate::xml::{Element, Token, Xml};
use crate::{FileError, Limits};

#[derive(Debug, Default)]
pub(super) struct Styles {
    lists: Lookup<String, Vec<ListLevel>>,
    looks: Lookup<String, Look>,
}

/// How the words of a style look; `None` where that is left to its parent.
#[derive(Debug, Default)]
struct Look {
    parent: Option<String>,
    is_hidden: Option<bool>,
    /// Above the line, as the numbers of notes are.
    is_raised: Option<bool>,
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

/// Styles have parents; more steps than this are a circle.
const MAX_STEPS: usize = 32;
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
                    let parent = element.attribute("parent-style-name");
                    let mut look = Look { parent, ..Look::default() };
                    xml.each_within(&mut |element| look.note(element))?;
                    self.looks.insert(element.attribute("name").unwrap_or_default(), look);
                }
                _ => {}
            }
        }
        Ok(())
    }

    pub(super) fn hides(&self, style: Option<&str>) -> bool {
        self.chain(style).find_map(|look| look.is_hidden).unwrap_or_default()
    }

    pub(super) fn raises(&self, style: Option<&str>) -> bool {
        self.chain(style).find_map(|look| look.is_raised).unwrap_or_default()
    }

    fn chain<'s>(&'s self, style: Option<&str>) -> impl Iterator<Item = &'s Look> {
        let first = style.and_then(|name| self.looks.get(name));
        std::iter::successors(first, |look| self.looks.get(look.parent.as_deref()?)).take(MAX_STEPS)
    }

    /// The levels of a list down to one, from the outermost.
    pub(super) fn levels(&self, list: &str, level: usize) -> &[ListLevel] {
        let levels = self.lists.get(list).map(Vec::as_slice).unwrap_or_default();
        levels.get(..=level).unwrap_or_default()
    }
}

impl Look {
    fn note(&mut self, element: &Element<'_>) {
        if element.name() != "text-properties" {
            return;
        }
        self.is_hidden = element.attribute("display").map(|it| it == "none");
        // `super 58%`, or how far above the line (`33% 58%`, `-33% 58%`).
        self.is_raised = element.attribute("text-position").map(|position| {
            let is_above = |it: &str| it.starts_with(|c| matches!(c, '1'..='9'));
            position.starts_with("super") || is_above(&position)
        });
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
