//! The items of a list, whatever kind of list it is, as a comparison needs them.

use vacancy_model::{Edition, Lang, ListKind};
use vacancy_text::Span;

/// An item of a list in a notice's own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListItem<'n> {
    pub language: Lang,
    /// The name of an area or a competency, where it has one.
    pub heading: Option<&'n str>,
    /// What stands under the heading; `None` for a competency that is only named.
    pub text: Option<&'n str>,
    pub span: Span,
}

impl ListItem<'_> {
    /// Heading and text on one line.
    pub fn joined(&self) -> String {
        self.heading.into_iter().chain(self.text).collect::<Vec<_>>().join(" – ")
    }
}

/// The items of one list of an edition, in their order.
pub fn items(list: ListKind, edition: &Edition) -> Vec<ListItem<'_>> {
    let item = |heading, text, span| ListItem { language: edition.language, heading, text, span };
    match list {
        ListKind::Essential => {
            edition.essential.iter().map(|it| item(None, Some(&*it.text), it.span)).collect()
        }
        ListKind::Desirable => {
            edition.desirable.iter().map(|it| item(None, Some(&*it.text), it.span)).collect()
        }
        ListKind::Accountabilities => {
            let areas = edition.accountabilities.iter();
            areas.map(|it| item(it.heading.as_deref(), Some(&it.text), it.span)).collect()
        }
        ListKind::Competencies => {
            let competencies = edition.competencies.iter();
            competencies.map(|it| item(Some(&it.name), it.indicator.as_deref(), it.span)).collect()
        }
    }
}
