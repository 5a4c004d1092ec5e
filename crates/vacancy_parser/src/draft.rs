//! What has been read of the editions, before it is known what is wrong with the notice.

use vacancy_model::{Diagnostic, Edition, Facts};

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

/// The figures of each item of the lists that stand in the same order in every language.
#[derive(Debug, Default)]
pub(crate) struct ListFigures {
    pub(crate) essential: Vec<Figures>,
    pub(crate) desirable: Vec<Figures>,
    pub(crate) accountabilities: Vec<Figures>,
}
