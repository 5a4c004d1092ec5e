//! The words of the views of many notices.

mod en;
mod fr;

use vacancy_collection::Column;
use vacancy_model::value::{Contract, ContractKind, Date, LanguageRequirement, Remaining};
use vacancy_model::{Lang, Standing};

use crate::file::Format;
use crate::state::collection::View;

/// What the views of many notices say in one language.
#[derive(Debug)]
pub(crate) struct CollectionWords {
    pub view: fn(View) -> &'static str,
    pub views: &'static str,
    /// Over the table: how many notices there are.
    pub notices: fn(usize) -> String,
    /// The same where some are of one vacancy, and how many are not.
    pub repeated: fn(usize, usize) -> String,
    /// How many of them are shown.
    pub shown: fn(usize, usize) -> String,
    /// That so many of them stand on paper, for paper.
    pub printed: fn(usize, usize) -> String,
    pub none_shown: &'static str,
    /// None of the files is a notice.
    pub none_read: &'static str,
    pub choose_file: &'static str,
    /// What rows are chosen for, while none is; how many are.
    pub choose: &'static str,
    pub selected: fn(usize) -> String,
    pub remove: fn(usize) -> String,
    /// The same beside how many are chosen.
    pub remove_short: &'static str,
    pub removed: fn(usize) -> String,
    pub undo: &'static str,
    pub select: &'static str,
    pub select_all: &'static str,
    /// How many texts are no notices, and whether they are shown.
    pub others: fn(usize, bool) -> String,
    pub of: fn(&str, &str) -> String,
    /// How to go about in the table, for those who do not see it.
    pub keys: &'static str,

    // What stands above the table.
    pub search: &'static str,
    pub filters: &'static str,
    pub all: &'static str,
    pub clear: &'static str,
    pub open: &'static str,
    pub closed: &'static str,
    pub by: &'static str,
    pub sort_by: &'static str,
    /// From the other end.
    pub turn: &'static str,
    pub as_they_came: &'static str,
    pub columns: &'static str,
    pub column: fn(Column) -> &'static str,

    // What stands in a cell.
    pub untitled: &'static str,
    pub not_a_notice: &'static str,
    pub not_stated: &'static str,
    pub disagree: &'static str,
    /// Whose a value is that the reader has corrected.
    pub own: &'static str,
    /// What a row repeats, by the name of its file, where it has another one.
    pub same_words: fn(Option<&str>) -> String,
    pub same_number: fn(Option<&str>) -> String,
    pub date: fn(Date) -> String,
    pub remaining: fn(Remaining) -> String,
    pub years: fn(u32) -> String,
    pub language: fn(&LanguageRequirement) -> String,
    pub kind: fn(ContractKind) -> &'static str,
    /// The kind of a contract and its first term; what may follow.
    pub contract: fn(&Contract) -> (String, Option<String>),
    /// How the editions stand to each other, and what more is to be said of it, in the room of a column.
    pub standing: fn(Standing) -> (&'static str, Option<&'static str>),
    pub contradictions: fn(u32) -> String,
    pub errors: fn(u32) -> String,
    pub warnings: fn(u32) -> String,
    pub nothing_to_check: &'static str,
    pub decimal: char,

    // Exports.
    pub export: fn(usize, bool) -> String,
    pub purpose: fn(Format) -> &'static str,
    pub writing: fn(usize) -> String,
    pub done: fn(usize) -> String,
    pub nothing: &'static str,
    /// A property that so many of so many postings lack.
    pub missing: fn(&str, usize, usize) -> String,
}

/// The words in one language.
pub(crate) const fn words(lang: Lang) -> &'static CollectionWords {
    match lang {
        Lang::En => &en::WORDS,
        Lang::Fr => &fr::WORDS,
    }
}

#[cfg(test)]
mod tests;
