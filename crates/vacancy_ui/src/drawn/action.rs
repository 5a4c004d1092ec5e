use leptos::prelude::Set;
use vacancy_model::Lang;

use crate::mark::{Key, Mark};
use crate::page;
use crate::state::Workspace;

/// What an element of the sheet or the notice does when it is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Action {
    /// Chooses a value.
    Choose(Key),
    /// Goes to one of a value's words.
    GoTo(Key, usize),
    /// Quotes the lists from an edition; the section tells one switch from another.
    Quote(Lang, &'static str),
    /// Chooses the value behind words of the notice: the marks that cover them, the closest first.
    Mark(Vec<Mark>),
}

impl Action {
    pub(crate) fn perform(&self, workspace: Workspace) {
        match self {
            Self::Choose(key) => workspace.choose(*key),
            Self::GoTo(key, nth) => workspace.go_to(*key, *nth),
            Self::Quote(lang, section) => {
                let (lang, section) = (*lang, *section);
                workspace.quoting.set(Some(lang));
                // The sheet is drawn anew, its switches with it.
                page::after_render(move || page::focus_switch(section, lang));
            }
            Self::Mark(marks) => workspace.choose_mark(marks),
        }
    }

    /// What is pointed at where the pointer is over its element.
    pub(crate) fn pointed(&self) -> Option<Key> {
        match self {
            Self::Choose(key) => Some(*key),
            Self::Mark(marks) => marks.first().map(|mark| mark.key),
            Self::GoTo(..) | Self::Quote(..) => None,
        }
    }
}
