//! What the library and a link do among the views of many notices.

use vacancy_collection::NoticeText;
use vacancy_collection::library::Edit;
use vacancy_export::Stamp;

use super::{State, Then, View};
use crate::given::Given;
use crate::state::library::{Action, Field};
use crate::state::linked::{self, Linked};

impl State {
    /// Shows what came with a link.
    pub(crate) fn open_link(&mut self, fragment: &str) {
        self.linked = Some(Linked::of(fragment, self.lang));
    }

    /// The views that there is something in, and the one that is shown.
    pub(crate) fn views(&self) -> Vec<View> {
        let has_something = |view: &View| match view {
            View::Table | View::Several | View::Pictures => !self.held.rows().is_empty(),
            View::Library => true,
            View::Link => self.linked.is_some(),
        };
        View::ALL.into_iter().filter(|view| *view == self.view || has_something(view)).collect()
    }

    /// Keeps the rows that are chosen.
    pub(super) fn keep_selected(&self) -> Option<Then> {
        let source = |id: &u32| self.held.source(*id).cloned().map(NoticeText::from);
        let texts: Vec<_> = self.selected.iter().filter_map(source).collect();
        let edit = Edit::Keep { texts, now: self.utc.clone() };
        (!self.selected.is_empty()).then_some(Then::Write(edit))
    }

    pub(super) fn perform_in_library(&mut self, action: Action) -> Option<Then> {
        let edit = match action {
            // A click into a field says nothing yet; what is open is kept where it is read.
            Action::Fill(_) | Action::Keep | Action::ToLibrary => return None,
            Action::Open(number) => {
                return self.library.source(number).map(|given| Then::Open(given, None));
            }
            Action::Export => return Some(Then::Save(self.library.file(&self.utc))),
            Action::ToTable => {
                let listed = self.library.listed().into_iter();
                let new: Vec<Given> = listed.filter(|given| !self.held.has(given)).collect();
                for given in new {
                    self.held.take(given);
                }
                self.go_to(View::Table);
                return Some(Then::Work);
            }
            Action::Delete(number) => self.library.delete_one(number)?,
            Action::DeleteAll => self.library.delete_all(),
            Action::Undo => self.library.undo()?,
        };
        Some(Then::Write(edit))
    }

    /// Takes what now stands in a field of the library.
    pub(crate) fn fill_in_library(&mut self, field: Field, value: &str) -> Then {
        match self.library.fill(field, value, &self.utc) {
            Some(edit) => Then::Write(edit),
            None if matches!(field, Field::Note(_)) => Then::Rest,
            None => Then::Draw,
        }
    }

    pub(super) fn perform_with_link(&mut self, action: linked::Action) -> Option<Then> {
        let then = self.linked.as_mut()?.perform(action, Stamp::read(&self.utc))?;
        if matches!(then, linked::Then::Close | linked::Then::Paste) {
            self.linked = None;
        }
        Some(match then {
            linked::Then::Open(given) => Then::Open(given, None),
            linked::Then::Paste => Then::Leave { pastes: true },
            linked::Then::Close => Then::Leave { pastes: false },
            linked::Then::Save(file) => Then::Save(file),
            linked::Then::Copy(text) => Then::Copy(text),
        })
    }
}
