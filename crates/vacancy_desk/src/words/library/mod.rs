//! The words of the library.

mod en;
mod fr;

use vacancy_collection::library::Status;
use vacancy_model::Lang;
use vacancy_model::value::Period;

use crate::state::library::{Access, Listing, Said};

/// What the library says in one language.
#[derive(Debug)]
pub(crate) struct LibraryWords {
    pub heading: &'static str,
    /// How many notices are kept.
    pub count: fn(usize) -> String,
    /// Where they are kept.
    pub stays: &'static str,
    /// What keeps it from being read or written; empty where nothing does.
    pub access: fn(Access) -> &'static str,
    /// What came of what the reader did last; empty where there is nothing to say.
    pub said: fn(Said) -> String,
    pub empty: &'static str,
    pub none_like_this: &'static str,

    // Above the list.
    pub search: &'static str,
    pub listing: &'static str,
    pub by: fn(Listing) -> &'static str,
    pub only: &'static str,
    pub all: &'static str,
    pub to_table: &'static str,
    pub export: &'static str,
    pub import: &'static str,
    pub delete_all: &'static str,
    pub undo: &'static str,

    // One notice.
    pub status: &'static str,
    pub status_name: fn(Status) -> &'static str,
    pub note: &'static str,
    pub delete: &'static str,
    pub of: fn(&str, &str) -> String,
    pub unreadable: &'static str,
    /// After an amount.
    pub per: fn(Period) -> &'static str,
    pub newer: &'static str,
    /// Behind what is known of a notice of which the reader has corrected something.
    pub own: &'static str,

    // Keeping the notice that is open.
    pub keep_this: &'static str,
    pub kept: &'static str,
    pub keep_selected: fn(usize) -> String,
}

/// The words in one language.
pub(crate) const fn words(lang: Lang) -> &'static LibraryWords {
    match lang {
        Lang::En => &en::WORDS,
        Lang::Fr => &fr::WORDS,
    }
}

#[cfg(test)]
mod tests;
