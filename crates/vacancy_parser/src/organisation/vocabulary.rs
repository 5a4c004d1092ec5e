//! A family's captions and headings, indexed by their first letters.

use vacancy_model::Lang;

use super::{Captions, Family, Field, HeadingKind, Headings, KnownFamily};
use crate::index::{PhraseIndex, WordIndex};

#[derive(Debug)]
pub(crate) struct Vocabulary {
    pub(crate) family: &'static Family,
    captions: Vec<Caption>,
    headings: Vec<Heading>,
    caption_words: PhraseIndex,
    heading_words: PhraseIndex,
}

/// The notice's own heading for a field.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Caption {
    pub(crate) field: Field,
    /// `None` for a caption that both languages use.
    pub(crate) language: Option<Lang>,
    pub(crate) words: &'static str,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Heading {
    pub(crate) kind: HeadingKind,
    pub(crate) language: Lang,
    pub(crate) words: &'static str,
}

impl Vocabulary {
    /// Of the family that a text shows most signs of.
    pub(crate) fn of(index: &WordIndex<'_>) -> &'static Self {
        let KnownFamily { family, vocabulary } = KnownFamily::of(index);
        vocabulary.get_or_init(|| Self::new(family))
    }

    fn new(family: &'static Family) -> Self {
        let captions = captions(family);
        let headings = headings(family);
        Self {
            family,
            caption_words: PhraseIndex::new(captions.iter().map(|one| one.words).collect()),
            heading_words: PhraseIndex::new(headings.iter().map(|one| one.words).collect()),
            captions,
            headings,
        }
    }

    /// The captions that the text begins with, in the order of their tables.
    pub(crate) fn captions_at<'v>(&'v self, text: &'v str) -> impl Iterator<Item = &'v Caption> {
        self.caption_words.at(text).filter_map(|number| self.captions.get(number))
    }

    /// The first place in a text, from one on, where captions may stand.
    pub(crate) fn next_captions(&self, text: &str, from: usize) -> Option<usize> {
        self.caption_words.next_place(text, from)
    }

    /// The same of headings.
    pub(crate) fn next_headings(&self, text: &str, from: usize) -> Option<usize> {
        self.heading_words.next_place(text, from)
    }

    /// The headings that the text begins with, in the order of their tables.
    pub(crate) fn headings_at<'v>(&'v self, text: &'v str) -> impl Iterator<Item = &'v Heading> {
        self.heading_words.at(text).filter_map(|number| self.headings.get(number))
    }
}

fn captions(family: &Family) -> Vec<Caption> {
    let mut captions = Vec::new();
    for &Captions { field, language, words } in family.captions.iter().copied().flatten() {
        captions.extend(words.iter().map(|words| Caption { field, language, words }));
    }
    captions
}

fn headings(family: &Family) -> Vec<Heading> {
    let mut headings = Vec::new();
    for &Headings { kind, language, words } in family.headings.iter().copied().flatten() {
        headings.extend(words.iter().map(|words| Heading { kind, language, words }));
    }
    headings
}
