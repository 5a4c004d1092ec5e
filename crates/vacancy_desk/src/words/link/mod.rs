//! The words of links.

mod en;
mod fr;

use vacancy_collection::link::{LeftOut, Refusal};
use vacancy_messages::fact_name;
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
    left_out: fn(&str) -> String,
    withdrawn: &'static str,
    checks: &'static str,

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

impl LinkWords {
    /// What did not fit into a link; `None` where all did.
    pub(crate) fn left_out(&self, left_out: &LeftOut, lang: Lang) -> Option<String> {
        let facts = left_out.facts.iter().map(|id| fact_name(*id, lang));
        let withdrawn = left_out.withdrawn.then_some(self.withdrawn);
        let checks = left_out.diagnostics.then_some(self.checks);
        let names: Vec<_> = facts.chain(withdrawn).chain(checks).collect();
        (!names.is_empty()).then(|| (self.left_out)(&names.join(", ")))
    }
}

/// The words in one language.
pub(crate) const fn words(lang: Lang) -> &'static LinkWords {
    match lang {
        Lang::En => &en::WORDS,
        Lang::Fr => &fr::WORDS,
    }
}
