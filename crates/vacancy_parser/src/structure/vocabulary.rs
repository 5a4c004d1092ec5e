//! The words that tell the structure, each found by the letters that it begins with.

use std::ptr;
use std::sync::OnceLock;

use crate::index::PhraseIndex;
use crate::organisation::{Caption, FAMILIES, Family, Heading};

#[derive(Debug)]
pub(super) struct Vocabulary {
    pub(super) family: &'static Family,
    captions: Vec<Caption>,
    headings: Vec<Heading>,
    caption_words: PhraseIndex,
    heading_words: PhraseIndex,
}

/// Of each family, made ready when its first notice is read.
static VOCABULARIES: [OnceLock<Vocabulary>; FAMILIES.len()] =
    [const { OnceLock::new() }; FAMILIES.len()];

impl Vocabulary {
    pub(super) fn of(family: &'static Family) -> &'static Self {
        let number = FAMILIES.iter().position(|known| ptr::eq(*known, family));
        let own = number.and_then(|number| VOCABULARIES.get(number));
        own.unwrap_or(&VOCABULARIES[0]).get_or_init(|| Self::new(family))
    }

    fn new(family: &'static Family) -> Self {
        let captions = family.captions();
        let headings = family.headings();
        Self {
            family,
            caption_words: PhraseIndex::new(captions.iter().map(|one| one.words).collect()),
            heading_words: PhraseIndex::new(headings.iter().map(|one| one.words).collect()),
            captions,
            headings,
        }
    }

    /// The captions that the text begins with, in the order of their tables.
    pub(super) fn captions_at<'v>(&'v self, text: &'v str) -> impl Iterator<Item = &'v Caption> {
        self.caption_words.at(text).filter_map(|number| self.captions.get(number))
    }

    /// The headings that the text begins with, in the order of their tables.
    pub(super) fn headings_at<'v>(&'v self, text: &'v str) -> impl Iterator<Item = &'v Heading> {
        self.heading_words.at(text).filter_map(|number| self.headings.get(number))
    }
}
