//! Keeping the notice that is open.

use vacancy_collection::NoticeText;
use vacancy_collection::library::{Edit, ids_of};
use vacancy_model::Correction;
use vacancy_text::PackedDocument;

use super::{State, Then};
use crate::state::library::{Action, Field};

impl State {
    /// The notice as a library or a link keeps it.
    pub(crate) fn text(&self) -> NoticeText {
        let document = PackedDocument::from(&self.read.document);
        let corrections = Correction::to_text(&self.read.corrections);
        NoticeText { document, name: self.read.document.name.clone(), corrections }
    }

    /// Under which ids it may be kept.
    pub(crate) fn ids(&self) -> Vec<String> {
        ids_of(&self.text()).into()
    }

    pub(super) fn perform_in_library(&mut self, action: Action, utc: &str) -> Option<Then> {
        Some(match action {
            Action::Keep => {
                Then::Write(Edit::Keep { texts: vec![self.text()], now: utc.to_owned() })
            }
            Action::ToLibrary => Then::ToLibrary,
            Action::Delete(number) => Then::Write(self.library.delete_one(number)?),
            Action::Undo => Then::Write(self.library.undo()?),
            // A click into a field says nothing yet; the rest is done where all that is kept is shown.
            Action::Fill(_)
            | Action::Open(_)
            | Action::DeleteAll
            | Action::Export
            | Action::ToTable => return None,
        })
    }

    /// Takes what now stands in a field of what is kept.
    pub(crate) fn fill_kept(&mut self, field: Field, value: &str, utc: &str) -> Then {
        match self.library.fill(field, value, utc) {
            Some(edit) => Then::Write(edit),
            None => Then::Rest,
        }
    }
}
