//! The words that tell the structure, each found by the letters that it begins with.

use vacancy_model::Lang;

use crate::index::PhraseIndex;
use crate::lexicon::Lexicon;
use crate::organisation::{Caption, Family, Heading};

#[derive(Debug)]
pub(super) struct Vocabulary {
    pub(super) family: &'static Family,
    pub(super) captions: PhraseIndex<&'static Caption>,
    pub(super) headings: PhraseIndex<&'static Heading>,
    /// The frequent words of each language.
    pub(super) common: PhraseIndex<Lang>,
}

impl Vocabulary {
    pub(super) fn of(family: &'static Family) -> Self {
        let common =
            |language: Lang| Lexicon::of(language).common.iter().map(move |&word| (word, language));
        Self {
            family,
            captions: PhraseIndex::new(family.captions().map(|caption| (caption.words, caption))),
            headings: PhraseIndex::new(family.headings().map(|heading| (heading.words, heading))),
            common: PhraseIndex::new(Lang::ALL.into_iter().flat_map(common)),
        }
    }
}
