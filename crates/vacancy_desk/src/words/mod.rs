//! The desk's own words. Those for facts, values and diagnostics are in `vacancy_messages`.
//!
//! One struct, one value of it for each interface language: a missing translation does not compile.

pub(crate) mod collection;
pub(crate) mod correcting;
mod en;
mod fr;
pub(crate) mod library;
pub(crate) mod link;
pub(crate) mod pictures;
pub(crate) mod several;
pub(crate) mod situation;

use vacancy_export::{Need, State};
use vacancy_model::Lang;

use crate::checklist::Presence;
use crate::file::Format;

/// Everything the desk says in one language.
#[derive(Debug)]
pub(crate) struct Words {
    pub lang: Lang,
    /// Between a label and what it labels.
    pub colon: &'static str,
    pub situation: &'static str,
    pub compare: &'static str,
    pub check: &'static str,
    pub export: &'static str,
    pub keep: &'static str,
    pub close: &'static str,

    // The editions side by side.
    pub nothing_to_compare: &'static str,
    /// How many facts agree, stand in one language, and differ.
    pub facts_summary: fn(usize, usize, usize) -> String,
    pub hide_alike: &'static str,
    pub nothing_differs: &'static str,
    pub facts: &'static str,
    /// Said of editions.
    pub agree: &'static str,
    pub only_in: fn(Lang) -> &'static str,
    pub absent_side: fn(Lang) -> &'static str,
    pub figures_differ: &'static str,
    pub read_as: fn(&str) -> String,
    /// How many items each edition of a list has.
    pub list_counts: fn([Lang; 2], [usize; 2]) -> String,
    pub guess: &'static str,
    pub left_by: fn(Lang) -> &'static str,

    // The checklist.
    pub to_check: &'static str,
    pub nothing_to_check: &'static str,
    /// How many of the expected facts are stated, and on how many facts the languages disagree.
    pub stated: fn(usize, usize, usize) -> String,
    pub expected: &'static str,
    pub sections: &'static str,
    pub others: &'static str,
    /// How something is there, in a notice of so many editions.
    pub presence: fn(Presence, usize) -> &'static str,
    pub report: &'static str,
    pub untitled: &'static str,
    /// The language of words, and their line.
    pub line: fn(Option<&str>, usize) -> String,

    // Exports.
    pub format: fn(Format) -> &'static str,
    /// What the format is for, in one sentence.
    pub purpose: fn(Format) -> &'static str,
    pub save: &'static str,
    pub copy: &'static str,
    pub share: &'static str,
    /// What a button does, with the name of what it does it to.
    pub of: fn(&str, &str) -> String,
    pub copied: &'static str,
    /// Before the text that is left to the reader to copy.
    pub copy_yourself: &'static str,
    pub no_deadline: &'static str,
    /// Asks for the day on which the notice was published.
    pub date_posted: &'static str,
    /// How many of the properties that job searches know are there.
    pub posting_summary: fn(usize, usize) -> String,
    pub need: fn(Need) -> &'static str,
    pub state: fn(State) -> &'static str,
}

/// The words in one language.
pub(crate) const fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::En => &en::WORDS,
        Lang::Fr => &fr::WORDS,
    }
}

#[cfg(test)]
mod tests;
