//! The page's words for a reader's own situation: their clock, their profile, what is only in this
//! notice, what they correct.

use vacancy_messages::texts;
use vacancy_messages::texts::{EachLanguage, filled};
use vacancy_model::Lang;

use super::is_one;

texts! {
    /// What the page says of the reader's own situation, in one language.
    pub(crate) struct ReaderWords in "reader" with lang: Lang {
        not_stated,
        same_on_your_clock,
        add_to_calendar,
        seconded_alike,
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
        by_your_clock,
        printed_in_utc,
        one_paragraph,
        many_paragraphs,
    }
}

impl ReaderWords {
    /// The day and the time on the reader's own clock.
    pub(crate) fn on_your_clock(&self, day: &str, time: &str) -> String {
        filled(self.by_your_clock(), &[day, time])
    }

    /// The time as printed, and what it is in Brussels if it was printed in UTC.
    pub(crate) fn shown_in_utc(&self, printed: &str, brussels: &str) -> String {
        filled(self.printed_in_utc(), &[printed, brussels])
    }

    /// How many paragraphs of a section no other notice has.
    pub(crate) fn paragraphs(&self, count: usize) -> String {
        let text =
            if is_one(count, self.lang) { self.one_paragraph() } else { self.many_paragraphs() };
        filled(text, &[&count.to_string()])
    }
}

/// The words in one language.
pub(super) fn words(lang: Lang) -> &'static ReaderWords {
    static WORDS: EachLanguage<ReaderWords> = EachLanguage::new();
    WORDS.get(lang, |lang, file| ReaderWords::of(file, lang))
}
