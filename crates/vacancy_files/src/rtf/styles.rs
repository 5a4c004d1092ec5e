//! The style sheet, for the styles that are headings.

use crate::lookup::Lookup;

#[derive(Debug, Default)]
pub(super) struct Styles {
    /// 1 to 9.
    levels: Lookup<i32, u8>,
    number: i32,
    name: String,
}

impl Styles {
    /// One control word of the style sheet.
    pub(super) fn define(&mut self, word: &str, number: i32) {
        match word {
            "s" => {
                self.number = number;
                self.name.clear();
            }
            // Styles of characters and tables have numbers of their own.
            "cs" | "ts" | "ds" => self.number = -1,
            "outlinelevel" => {
                if let Some(level) = level(number) {
                    self.levels.insert(self.number, level);
                }
            }
            _ => {}
        }
    }

    /// A letter of a style's name, which ends with a semicolon.
    pub(super) fn name(&mut self, letter: char) {
        const LONGEST: usize = 40;
        if letter != ';' {
            if self.name.len() < LONGEST {
                self.name.push(letter);
            }
            return;
        }
        let name = std::mem::take(&mut self.name).trim().to_ascii_lowercase();
        let level = match name.strip_prefix("heading ") {
            Some(level) => level.parse().ok().filter(|level| (1..=9).contains(level)),
            None => (name == "title").then_some(1),
        };
        if let Some(level) = level.filter(|_| self.number >= 0) {
            self.levels.insert(self.number, level);
        }
    }

    pub(super) fn level(&self, style: i32) -> Option<u8> {
        self.levels.get(&style).copied()
    }
}

/// The level of a heading from RTF's own, which counts from 0 and says 9 for other paragraphs.
pub(super) fn level(outline: i32) -> Option<u8> {
    u8::try_from(outline).ok().filter(|level| *level < 9).map(|level| level + 1)
}
