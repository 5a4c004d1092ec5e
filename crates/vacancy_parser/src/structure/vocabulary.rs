//! The words that tell the structure, each found by the letters that it begins with.

use vacancy_model::Lang;

use crate::index::PhraseIndex;
use crate::lexicon::Lexicon;
use crate::organisation::{Caption, Family, Heading};

#[derive(Debug)]
pub(super) struct Vocabulary {
    pub(super) family: &'static Family,
    captions: Vec<&'static Caption>,
    headings: Vec<&'static Heading>,
    /// Where the frequent words of each language end in their index, one language behind the other.
    common_ends: Vec<(usize, Lang)>,
    caption_words: PhraseIndex,
    heading_words: PhraseIndex,
    common_words: PhraseIndex,
}

impl Vocabulary {
    pub(super) fn of(family: &'static Family) -> Self {
        let captions: Vec<_> = family.captions().collect();
        let headings: Vec<_> = family.headings().collect();
        let mut common = Vec::new();
        let mut common_ends = Vec::new();
        for language in Lang::ALL {
            common.extend(Lexicon::of(language).common);
            common_ends.push((common.len(), language));
        }
        Self {
            family,
            caption_words: PhraseIndex::new(captions.iter().map(|one| one.words).collect()),
            heading_words: PhraseIndex::new(headings.iter().map(|one| one.words).collect()),
            common_words: PhraseIndex::new(common),
            captions,
            headings,
            common_ends,
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

    /// The language that has this word among its frequent ones.
    pub(super) fn language_of(&self, word: &str) -> Option<Lang> {
        let number = self.common_words.of(word)?;
        self.common_ends.iter().find(|(end, _)| number < *end).map(|(_, language)| *language)
    }
}
