//! What the styles say of a paragraph's place in the text.

use crate::lookup::Lookup;
use crate::xml::{self, Element, Token, Xml};
use crate::{FileError, Limits};

/// What a paragraph, or its style, states; `None` where it leaves it to the style below.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    /// 0 to 8 for headings; 9 says that it is none.
    pub(super) outline: Option<u8>,
    /// The list; 0 says that it is in none.
    pub(super) list: Option<u32>,
    pub(super) list_level: Option<u32>,
}

impl Place {
    /// No heading, and in no list.
    pub(super) const NONE: Self = Self { outline: Some(9), list: Some(0), list_level: None };

    /// Takes note of one of the elements that state a place.
    pub(super) fn note(&mut self, element: &Element<'_>) {
        match element.name() {
            "outlineLvl" => self.outline = element.number("val").and_then(|it| it.try_into().ok()),
            "numId" => self.list = element.number("val"),
            "ilvl" => self.list_level = element.number("val"),
            _ => {}
        }
    }

    /// What is stated here, or else below.
    const fn or(self, below: Self) -> Self {
        Self {
            outline: if self.outline.is_some() { self.outline } else { below.outline },
            list: if self.list.is_some() { self.list } else { below.list },
            list_level: if self.list_level.is_some() { self.list_level } else { below.list_level },
        }
    }
}

/// How the words of a run, or of a style, look; `None` where that is left to the style below.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Look {
    pub(super) is_hidden: Option<bool>,
    /// Above the line, as the numbers of notes are.
    pub(super) is_raised: Option<bool>,
}

impl Look {
    /// Takes note of one of the elements that state a look.
    pub(super) fn note(&mut self, element: &Element<'_>) {
        let value = element.attribute("val").unwrap_or_default();
        match element.name() {
            // `<w:vanish w:val="0"/>` switches a property off.
            "vanish" => {
                let is_off = matches!(value.as_str(), "0" | "false" | "off" | "none");
                self.is_hidden = Some(!is_off);
            }
            "vertAlign" => self.is_raised = Some(value == "superscript"),
            _ => {}
        }
    }

    /// What is stated here, or else below.
    fn or(self, below: Self) -> Self {
        Self {
            is_hidden: self.is_hidden.or(below.is_hidden),
            is_raised: self.is_raised.or(below.is_raised),
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Styles(Lookup<String, Style>);

#[derive(Debug, Default)]
struct Style {
    based_on: Option<String>,
    place: Place,
    look: Look,
}

/// Styles rest on styles; more steps than this are a circle.
const MAX_STEPS: usize = 32;

impl Styles {
    pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Self, FileError> {
        let source = xml::source(bytes, super::FORMAT)?;
        let mut xml = Xml::new(&source, super::FORMAT, limits.depth);
        let mut styles = Lookup::default();
        while let Some(token) = xml.next()? {
            let Token::Open(element) = token else { continue };
            if element.name() != "style" {
                continue;
            }
            let id = element.attribute("styleId").unwrap_or_default();
            let mut style = Style::default();
            xml.each_within(&mut |element| style.note(element))?;
            styles.insert(id, style);
        }
        Ok(Self(styles))
    }

    /// What a paragraph's own statement and its style's, and the styles below it, come to.
    pub(super) fn place(&self, own: Place, style: Option<&str>) -> Place {
        let chain = self.chain(style);
        chain.fold(own, |place, style| place.or(style.place))
    }

    /// What a run's own statement and a style's, and the styles below it, come to.
    pub(super) fn look(&self, own: Look, style: Option<&str>) -> Look {
        self.chain(style).fold(own, |look, style| look.or(style.look))
    }

    fn chain<'s>(&'s self, style: Option<&str>) -> impl Iterator<Item = &'s Style> {
        let first = style.and_then(|id| self.0.get(id));
        std::iter::successors(first, |style| self.0.get(style.based_on.as_deref()?)).take(MAX_STEPS)
    }
}

impl Style {
    fn note(&mut self, element: &Element<'_>) {
        match element.name() {
            "name" => {
                let name = element.attribute("val").unwrap_or_default();
                if let Some(outline) = outline_of(&name) {
                    self.place.outline.get_or_insert(outline);
                }
            }
            "basedOn" => self.based_on = element.attribute("val"),
            _ => {
                self.place.note(element);
                self.look.note(element);
            }
        }
    }
}

/// Built-in styles keep their English names in every language of Word.
fn outline_of(name: &str) -> Option<u8> {
    let name = name.to_ascii_lowercase();
    if name == "title" {
        return Some(0);
    }
    let level: u8 = name.strip_prefix("heading ")?.parse().ok()?;
    level.checked_sub(1).filter(|level| *level < 9)
}
