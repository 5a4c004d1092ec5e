//! The editions side by side: facts, then the lists, item by item.

mod facts;
mod lists;

use vacancy_model::{Code, Lang, ListKind, Standing};
use vacancy_text::Span;

use crate::diagnostic::{DiagnosticInWords, diagnostics};
use crate::given::Read;

/// Two editions of a notice, in the order in which they stand in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Comparison {
    pub languages: [Lang; 2],
    /// What is to be said of the notice as a whole.
    pub diagnostics: Vec<DiagnosticInWords>,
    pub facts: Vec<Row>,
    pub lists: Vec<ListPart>,
}

/// What both editions say on one point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub label: String,
    /// `None` for what neither states, and for items, of which only figures are compared.
    pub standing: Option<Standing>,
    pub sides: [Option<Side>; 2],
    /// The reader's own value, in words.
    pub own: Option<String>,
    pub diagnostics: Vec<DiagnosticInWords>,
}

/// One edition's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Side {
    pub text: String,
    /// Where they stand; the page knows the same place.
    pub span: Span,
    /// What was read there, where the editions differ in it.
    pub read_as: Option<String>,
}

/// A list of both editions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ListPart {
    pub list: ListKind,
    /// How many items each edition has.
    pub counts: [usize; 2],
    /// Which item belongs to which is a guess.
    pub is_guess: bool,
    /// The edition that leaves the list to the other one.
    pub left_by: Option<Lang>,
    pub diagnostics: Vec<DiagnosticInWords>,
    pub rows: Vec<Row>,
}

impl Row {
    /// Whether there is something to do about it. That one edition alone states a fact which not every
    /// notice states is none; that one has an item more is.
    pub(crate) fn differs(&self, is_item: bool) -> bool {
        match self.standing {
            Some(Standing::Conflicting) => true,
            Some(Standing::OneSided) => is_item || !self.diagnostics.is_empty(),
            Some(Standing::Agreed | Standing::Corrected) | None => !self.diagnostics.is_empty(),
        }
    }
}

impl Comparison {
    /// The same without what needs nothing done about it.
    pub(crate) fn differences(mut self) -> Self {
        self.facts.retain(|row| row.differs(false));
        for part in &mut self.lists {
            part.rows.retain(|row| row.differs(true));
        }
        self.lists.retain(|part| !part.rows.is_empty() || !part.diagnostics.is_empty());
        self
    }

    /// `None` where the notice has not two editions.
    pub(crate) fn of(read: &Read, lang: Lang) -> Option<Self> {
        let notice = &read.notice;
        let [first, second] = notice.editions.as_slice() else { return None };
        Some(Self {
            languages: [first.language, second.language],
            diagnostics: diagnostics(notice, lang, |it| it.fact.is_none() && !is_of_list(it.code)),
            facts: facts::rows(read, lang),
            lists: lists::parts(notice, [first, second], lang),
        })
    }

    /// How many facts there are of a standing.
    pub(crate) fn count(&self, standing: Standing) -> usize {
        self.facts.iter().filter(|row| row.standing == Some(standing)).count()
    }
}

const fn is_of_list(code: Code) -> bool {
    matches!(code, Code::ItemCountConflict | Code::ItemFigureConflict)
}

#[cfg(test)]
mod tests;
