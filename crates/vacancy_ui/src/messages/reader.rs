//! The page's words for what a reader does with a notice beyond reading it: what they correct, and what is only in
//! this one. An element of somebody else's page has none of it.

use vacancy_messages::texts;
use vacancy_messages::texts::EachLanguage;
use vacancy_model::Lang;

use super::{counted, is_one};

texts! {
    /// What the page says of what is the reader's own, in one language.
    pub(crate) struct ReaderMessages in "reader" with lang: Lang {
        add_to_calendar,
        correct,
        add,
        undo,
        undo_all,
        redo,
        undone,
        own,
        own_added,
        own_short,
        own_some,
        settled,
        settled_by,
        only_here,
        nothing_only_here,
        dim_standard,
        one_paragraph,
        many_paragraphs,
    }
}

impl ReaderMessages {
    /// How many paragraphs of a section no other notice has.
    pub(crate) fn paragraphs(&self, count: usize) -> String {
        let text =
            if is_one(count, self.lang) { self.one_paragraph() } else { self.many_paragraphs() };
        counted(text, count)
    }
}

/// The words in one language.
pub(super) fn messages(lang: Lang) -> &'static ReaderMessages {
    static WORDS: EachLanguage<ReaderMessages> = EachLanguage::new();
    WORDS.get(lang, |lang, file| ReaderMessages::of(file, lang))
}
