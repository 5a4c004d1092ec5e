//! The desk's own words. Those for facts, values and diagnostics are in `vacancy_messages`.
//!
//! One struct, one value of it for each interface language: a missing translation does not compile.

mod en;
mod fr;
pub(crate) mod situation;

use vacancy_model::Lang;

use crate::file::Format;

/// Everything the desk says in one language.
#[derive(Debug)]
pub(crate) struct Words {
    pub situation: &'static str,
    pub compare: &'static str,
    pub check: &'static str,
    pub export: &'static str,
    pub close: &'static str,

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
}

/// The words in one language.
pub(crate) const fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::En => &en::WORDS,
        Lang::Fr => &fr::WORDS,
    }
}
