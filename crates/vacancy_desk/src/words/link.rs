mod en;
mod fr;

use vacancy_collection::link::Refusal;
use vacancy_model::Lang;

/// What is said of links in one language.
#[derive(Debug)]
pub(crate) struct LinkWords {
    pub link: &'static str,
    pub purpose: &'static str,
    /// How many letters the address has.
    pub length: fn(usize) -> String,
    pub with_text: &'static str,
    /// Beside an address that is longer than programs keep whole.
    pub too_long: &'static str,
    /// In place of an address that would not be read.
    pub no_link: &'static str,
    pub save_instead: &'static str,
    /// What did not fit into the link.
    pub left_out: fn(&str) -> String,
    pub checks: &'static str,

    // A link that was opened.
    pub from_a_link: &'static str,
    /// That the notice itself is not there.
    pub check_it: &'static str,
    /// That the notice itself came along, and that nobody vouches for it.
    pub has_text: &'static str,
    pub open: &'static str,
    pub paste: &'static str,
    pub close: &'static str,
    pub has_more: &'static str,
    pub refused: &'static str,
    pub refusal: fn(Refusal) -> &'static str,
}

/// The words in one language.
pub(crate) const fn words(lang: Lang) -> &'static LinkWords {
    match lang {
        Lang::En => &en::WORDS,
        Lang::Fr => &fr::WORDS,
    }
}
