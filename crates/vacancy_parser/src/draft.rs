//! What has been read of the editions, before it is known what is wrong with the notice.

use vacancy_model::{Code, Diagnostic, Edition, Facts};

use crate::read::figures::Figures;

#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) editions: Vec<Edition>,
    /// Of each edition, where there are several.
    pub(crate) figures: Vec<ListFigures>,
    pub(crate) facts: Facts,
    /// What extractors met.
    pub(crate) problems: Vec<Diagnostic>,
}

impl Draft {
    /// Whether a caption stands before something that cannot be read.
    pub(crate) fn has_unreadable(&self) -> bool {
        let is_unreadable = |problem: &Diagnostic| {
            matches!(
                problem.code,
                Code::Unreadable(_) | Code::DateImpossible | Code::AmountImplausible
            )
        };
        self.problems.iter().any(is_unreadable)
    }
}

/// The figures of each item of the lists that stand in the same order in every language.
#[derive(Debug, Default)]
pub(crate) struct ListFigures {
    pub(crate) essential: Vec<Figures>,
    pub(crate) desirable: Vec<Figures>,
    pub(crate) accountabilities: Vec<Figures>,
}
