//! The page's words for a reader's own situation: their clock, their profile, what is only in this
//! notice, what they correct.

mod en;
mod fr;

use vacancy_model::Lang;

/// What the page says of the reader's own situation, in one language.
#[derive(Debug)]
pub(crate) struct ReaderWords {
    /// To follow a fact's name: ": not stated in this notice".
    pub not_stated: &'static str,

    // By when.
    /// The day and the time on the reader's own clock.
    pub on_your_clock: fn(&str, &str) -> String,
    pub same_on_your_clock: &'static str,
    pub add_to_calendar: &'static str,
    /// The time as printed, and what it is in Brussels if it was printed in UTC.
    pub shown_in_utc: fn(&str, &str) -> String,

    /// Seconded staff have the terms of the others.
    pub seconded_alike: &'static str,

    // What the reader corrects.
    pub correct: &'static str,
    pub add: &'static str,
    pub undo: &'static str,
    pub undo_all: &'static str,
    pub redo: &'static str,
    pub undone: &'static str,
    /// Before what the notice says.
    pub own: &'static str,
    /// Where it says nothing.
    pub own_added: &'static str,
    /// In short.
    pub own_short: &'static str,
    /// That there are such values.
    pub own_some: &'static str,
    /// In place of how bad a diagnostic is, and of what to do about it.
    pub settled: &'static str,
    pub settled_by: &'static str,

    // What is only in this notice.
    pub only_here: &'static str,
    /// How many paragraphs of a section no other notice has.
    pub paragraphs: fn(usize) -> String,
    pub nothing_only_here: &'static str,
    pub dim_standard: &'static str,
}

/// The words in one language.
pub(super) const fn words(lang: Lang) -> &'static ReaderWords {
    match lang {
        Lang::En => &en::WORDS,
        Lang::Fr => &fr::WORDS,
    }
}
