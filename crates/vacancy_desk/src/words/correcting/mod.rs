//! The words of the form for a reader's own value.

mod en;
mod fr;

use vacancy_model::Lang;

use crate::correcting::Problem;

/// What the form for a reader's own value says in one language.
#[derive(Debug)]
pub(crate) struct CorrectingWords {
    /// Before the name of a fact that is stated, and of one that is not.
    pub correct: &'static str,
    pub add: &'static str,
    /// What becomes of the value.
    pub intro: &'static str,
    pub the_notice_says: &'static str,
    pub not_stated: &'static str,
    /// Fills the form with what an edition says.
    pub take: &'static str,
    pub hold: &'static str,
    pub release: &'static str,
    /// Holds that the notice does not state it.
    pub withdraw: &'static str,
    /// What a field holds while nothing is chosen.
    pub unsaid: &'static str,
    pub colon: &'static str,
    /// What the fields for levels of languages are for.
    pub languages: fn(&str) -> &'static str,
    /// From the hour to the year.
    pub periods: [&'static str; 5],
    /// What to do about an entry, in one sentence.
    pub problem: fn(Problem) -> &'static str,
}

/// The words in one language.
pub(crate) const fn words(lang: Lang) -> &'static CorrectingWords {
    match lang {
        Lang::En => &en::WORDS,
        Lang::Fr => &fr::WORDS,
    }
}
