//! What has been read of the editions, before it is known what is wrong with the notice.

use vacancy_model::{Diagnostic, Edition, Facts};

use crate::fold::Folded;
use crate::index::WordIndex;
use crate::read::figures::Figures;
use crate::structure::Outline;
use crate::{extract, reconcile};

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
    /// Every edition read, and the facts that their readings make; of a text that is no notice, nothing.
    pub(crate) fn of(folded: &Folded<'_>, index: &WordIndex<'_>, outline: &Outline) -> Self {
        let mut draft = Self::default();
        if outline.is_notice(index) {
            for edition in &outline.editions {
                extract::add_edition(&mut draft, folded, index, outline, edition);
            }
            reconcile::mark_contradictions(&mut draft.facts, &draft.problems);
        }
        draft
    }
}

/// The figures of each item of the lists that stand in the same order in every language.
#[derive(Debug, Default)]
pub(crate) struct ListFigures {
    pub(crate) essential: Vec<Figures>,
    pub(crate) desirable: Vec<Figures>,
    pub(crate) accountabilities: Vec<Figures>,
}
