//! The words of a reader's own situation: what they meet, what they would be paid.

mod en;
mod fr;

use vacancy_model::Lang;

use crate::situation::{Field, Reason, Verdict};

/// What the view of the reader's own situation says in one language.
#[derive(Debug)]
pub(crate) struct SituationWords {
    pub profile: &'static str,
    /// Where what is filled in stays.
    pub stays: &'static str,
    pub field: fn(Field) -> &'static str,
    /// What a field holds while the reader does not say.
    pub untold: &'static str,
    pub other_country: &'static str,
    pub no_command: &'static str,
    pub levels: &'static str,
    pub keep: &'static str,
    pub delete: &'static str,
    pub kept: &'static str,
    pub refused: &'static str,

    // What is asked.
    pub not_stated: &'static str,
    pub met: &'static str,
    pub not_met: &'static str,
    pub judge: &'static str,
    pub reason: fn(Reason) -> &'static str,
    /// What the reader has, and what is asked.
    pub lacks: fn(&str, &str) -> String,
    pub no_level: &'static str,
    pub no_member: &'static str,
    pub members: &'static str,

    /// Before a reason.
    pub colon: &'static str,

    // The pay.
    pub pay: &'static str,
    pub is_estimate: &'static str,
    pub no_month: &'static str,
    pub salary_conflict: &'static str,
    pub basic: &'static str,
    pub allowance: &'static str,
    pub contribution: &'static str,
    pub total: &'static str,
    pub expatriate_who: &'static str,
    pub at_home: &'static str,
    pub not_of_grade: &'static str,
    pub no_rate: &'static str,
    pub not_counted: &'static str,
}

impl SituationWords {
    /// A sign and a word: colour never speaks alone.
    pub(crate) const fn verdict(&self, verdict: Verdict) -> (&'static str, &'static str) {
        match verdict {
            Verdict::Met => ("✓", self.met),
            Verdict::NotMet => ("×", self.not_met),
            Verdict::Judge(_) => ("?", self.judge),
        }
    }
}

/// The words in one language.
pub(crate) const fn words(lang: Lang) -> &'static SituationWords {
    match lang {
        Lang::En => &en::WORDS,
        Lang::Fr => &fr::WORDS,
    }
}
