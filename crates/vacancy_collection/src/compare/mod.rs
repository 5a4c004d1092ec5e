//! A few notices beside each other: what differs first, then what is alike.
//!
//! Two things are put into one row only where that is certain: a fact beside the same fact, an item of
//! a list beside one of the same words, under the same heading, or from which the same fact was read.
//! Everything else stands as each notice's own.

mod facts;
mod items;
mod lists;
mod words;

use vacancy_model::{FactId, FactView, Lang, ListKind, Notice};

pub use items::{ListItem, items};

/// How many notices fit beside each other.
pub const MOST: usize = 4;

/// Notices beside each other. In every row there is one cell a notice, in the order in which they were
/// given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison<'n> {
    /// What any notice states: differing facts, then those that are alike, each in the order of the
    /// JSON.
    pub facts: Vec<FactRow<'n>>,
    /// The lists that any notice has.
    pub lists: Vec<ListPart<'n>>,
}

/// What the notices state on one point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactRow<'n> {
    pub id: FactId,
    /// Every notice states it, alike, and none contradicts itself.
    pub is_alike: bool,
    /// `None` where a notice does not state it.
    pub cells: Vec<Option<FactView<'n>>>,
}

/// One list of the notices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPart<'n> {
    pub list: ListKind,
    /// Items that belong together: differing ones, then those that are alike, each in the order of the
    /// first notice that has them.
    pub rows: Vec<ItemRow<'n>>,
    /// What stands in no row, a list for each notice.
    pub own: Vec<Vec<ListItem<'n>>>,
}

/// Items of several notices that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemRow<'n> {
    pub ground: Ground<'n>,
    pub likeness: Likeness,
    /// `None` where a notice has no such item; at least two have one.
    pub cells: Vec<Option<ListItem<'n>>>,
}

/// Why items stand in one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground<'n> {
    /// The same fact was read from each of them.
    Fact(FactId),
    /// They stand under the same heading, which is the first notice's here.
    Heading(&'n str),
    /// The items are worded alike.
    Words,
}

/// How far the items of a row say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// The same, whatever the words.
    Same,
    /// The same years, level or languages; the rest is each notice's own.
    SameMeasure,
    Different,
}

impl ItemRow<'_> {
    /// Every notice has it, and says the same.
    pub fn is_alike(&self) -> bool {
        self.likeness == Likeness::Same && self.cells.iter().all(Option::is_some)
    }
}

impl Comparison<'_> {
    /// The same without what is alike in all notices.
    #[must_use]
    pub fn differences(mut self) -> Self {
        self.facts.retain(|row| !row.is_alike);
        for part in &mut self.lists {
            part.rows.retain(|row| !row.is_alike());
        }
        self.lists
            .retain(|part| !part.rows.is_empty() || part.own.iter().any(|own| !own.is_empty()));
        self
    }
}

/// Puts notices beside each other. Where lists are in several languages, those of `lang` are taken if
/// every notice has them; else one language that all have, or each its own.
///
/// ```
/// use vacancy_collection::compare::compare;
/// use vacancy_model::{FactId, Lang};
/// let read = |text: &str| vacancy_parser::parse(text, &Default::default());
/// let text = |grade| format!("Vacancy number: 250871\nGrade: {grade}\nApplication Deadline: 23-Jun-2025");
/// let (one, other) = (read(&text("G12")), read(&text("G15")));
/// let facts = compare(&[&one, &other], Lang::En).facts;
/// assert_eq!((facts[0].id, facts[0].is_alike), (FactId::Grade, false));
/// assert_eq!((facts[1].id, facts[1].is_alike), (FactId::JobNumber, true));
/// ```
pub fn compare<'n>(notices: &[&'n Notice], lang: Lang) -> Comparison<'n> {
    Comparison { facts: facts::rows(notices), lists: lists::parts(notices, lang) }
}

#[cfg(test)]
mod tests;
