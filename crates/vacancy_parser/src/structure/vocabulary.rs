//! The words that tell the structure, each found by the letters that it begins with.

use crate::index::PhraseIndex;
use crate::organisation::{Caption, Family, Heading};

#[derive(Debug)]
pub(super) struct Vocabulary {
    pub(super) family: &'static Family,
    captions: Vec<&'static Caption>,
    headings: Vec<&'static Heading>,
    caption_words: PhraseIndex,
    heading_words: PhraseIndex,
}

impl Vocabulary {
    pub(super) fn of(family: &'static Family) -> Self {
        let captions: Vec<_> = family.captions().collect();
        let headings: Vec<_> = family.headings().collect();
        Self {
            family,
            caption_words: PhraseIndex::new(captions.iter().map(|one| one.words).collect()),
            heading_words: PhraseIndex::new(headings.iter().map(|one| one.words).collect()),
            captions,
            headings,
        }
    }

    /// The captions that the text begins with, in the order of their tables.
    pub(super) fn captions_at(&self, text: &str) -> impl Iterator<Item = &'static Caption> {
        self.caption_words.at(text).filter_map(|number| self.captions.get(number).copied())
    }

    /// The headings that the text begins with, in the order of their tables.
    pub(super) fn headings_at(&self, text: &str) -> impl Iterator<Item = &'static Heading> {
        self.heading_words.at(text).filter_map(|number| self.headings.get(number).copied())
    }
}
