//! Choosing a value or its words, and going from one to the other.

use vacancy_text::Span;

use super::{Selection, State, Then};
use crate::mark::{Key, Mark};

impl State {
    pub(crate) fn choose(&mut self, key: Key) -> Then {
        let before = self.selection.filter(|before| before.key == key);
        let mentions = self.parsed.mentions(key);
        let quoted = self.quoting.unwrap_or(self.lang);
        let nth = match before {
            Some(before) => (before.nth + 1) % mentions.len().max(1),
            None => mentions.iter().position(|mark| mark.language == Some(quoted)).unwrap_or(0),
        };
        self.select(key, &mentions, nth);
        mentions.get(nth).map_or(Then::Draw, |mark| Then::ScrollToWords(mark.span))
    }

    /// Leads into the notice even where it is out of sight.
    pub(crate) fn go_to(&mut self, key: Key, nth: usize) -> Then {
        let mentions = self.parsed.mentions(key);
        self.select(key, &mentions, nth);
        mentions.get(nth).map_or(Then::Draw, |mark| Then::FocusWords(mark.span))
    }

    /// Chooses words by where they stand, which the desk knows as the page does.
    pub(super) fn choose_words(&mut self, span: Span) -> Then {
        let Some(mark) = self.parsed.marks.iter().find(|mark| mark.span == span) else {
            return Then::Stay;
        };
        let key = mark.key;
        let mentions = self.parsed.mentions(key);
        let nth = mentions.iter().position(|mark| mark.span == span).unwrap_or(0);
        self.select(key, &mentions, nth);
        Then::ShowWords(span)
    }

    pub(crate) fn choose_mark(&mut self, marks: &[Mark]) -> Then {
        let before = self.selection;
        let at = before.and_then(|before| marks.iter().position(|m| m.key == before.target));
        let next = at.map_or(0, |at| (at + 1) % marks.len().max(1));
        let Some(mark) = marks.get(next) else { return Then::Stay };
        let mentions = self.parsed.mentions(mark.key);
        let nth = mentions.iter().position(|word| word.span == mark.span).unwrap_or(0);
        self.select(mark.key, &mentions, nth);
        Then::ScrollToValue(mark.key)
    }

    fn select(&mut self, key: Key, mentions: &[Mark], nth: usize) {
        self.editing = false;
        self.selection = Some(Selection { key, target: target(key, mentions), nth });
    }

    pub(crate) fn point(&mut self, key: Option<Key>) -> Then {
        if self.pointed.map(|(pointed, _)| pointed) == key {
            return Then::Stay;
        }
        self.pointed = key.map(|key| (key, target(key, &self.parsed.mentions(key))));
        Then::DrawLater
    }
}

/// The key of the marks behind a value.
fn target(key: Key, mentions: &[Mark]) -> Key {
    mentions.first().map_or(key, |mark| mark.key)
}
