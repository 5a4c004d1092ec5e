//! The language of the page's own words.

use vacancy_model::Lang;

use super::{State, Status, Then};

impl State {
    pub(super) fn speak(&mut self, lang: Lang) -> Then {
        self.awaited = None;
        if lang == self.lang {
            return Then::Stay;
        }
        self.lang = lang;
        self.desk_turns = self.desk_turns.wrapping_add(1);
        self.many.show("");
        Then::Draw
    }

    /// Speaks the language as soon as its words are here.
    pub(super) fn await_words(&mut self, lang: Lang) -> Then {
        self.awaited = Some(lang);
        Then::AskForWords(lang)
    }

    pub(super) fn words_came(&mut self, lang: Lang, are_here: bool) -> Then {
        if self.awaited != Some(lang) {
            return Then::Stay;
        }
        if are_here {
            self.forget_failed_words();
            return self.speak(lang);
        }
        self.awaited = None;
        self.status = Some(Status::WordsFailed);
        Then::Draw
    }

    fn forget_failed_words(&mut self) {
        if self.status == Some(Status::WordsFailed) {
            self.status = None;
        }
    }
}
