//! A few notices beside each other: which they are, and how much of them is shown.

use vacancy_collection::compare::MOST;
use vacancy_text::Span;

use crate::collection::Collection;
use crate::given::Read;

#[derive(Debug, Clone, Default)]
pub(crate) struct Several {
    /// Whether what is alike in all of them is left out.
    pub hides_alike: bool,
    /// The number of each row, and the notice, read anew.
    notices: Vec<(u32, Read)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    ToggleAlike,
    /// Opens a notice at its words.
    Choose(u32, Span),
}

impl Several {
    /// Whether so many notices can stand beside each other.
    pub(crate) const fn takes(count: usize) -> bool {
        2 <= count && count <= MOST
    }

    /// Reads the notices of these rows, where they are others than before.
    pub(crate) fn arrange(&mut self, held: &Collection, ids: &[u32]) {
        if self.notices.iter().map(|(id, _)| id).eq(ids) {
            return;
        }
        let ids = if Self::takes(ids.len()) { ids } else { &[] };
        self.notices = ids.iter().filter_map(|&id| Some((id, held.read(id)?))).collect();
    }

    /// Reads them anew when they are next shown.
    pub(crate) fn forget(&mut self) {
        self.notices.clear();
    }

    /// In the order of the table; none where too few or too many are chosen.
    pub(crate) fn notices(&self) -> &[(u32, Read)] {
        &self.notices
    }
}
