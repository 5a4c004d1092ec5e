//! In which order the entries stand.

use vacancy_collection::{Column, Row};
use vacancy_model::value::{DateTime, Remaining};

/// In which order the entries stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Listing {
    /// Those that close first, first.
    #[default]
    Deadline,
    /// Those that were kept last, first.
    Kept,
    Title,
    Grade,
}

impl Listing {
    pub(crate) const ALL: [Self; 4] = [Self::Deadline, Self::Kept, Self::Title, Self::Grade];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Deadline => "deadline",
            Self::Kept => "kept",
            Self::Title => "title",
            Self::Grade => "grade",
        }
    }

    pub(super) fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|listing| listing.as_str() == name).unwrap_or_default()
    }

    /// The column of the table that stands in the same order.
    pub(super) const fn column(self) -> Option<Column> {
        match self {
            Self::Deadline => Some(Column::Deadline),
            Self::Title => Some(Column::Title),
            Self::Grade => Some(Column::Grade),
            Self::Kept => None,
        }
    }
}

/// Whether its closing date is past.
pub(super) fn is_closed(row: &Row, now: DateTime) -> bool {
    row.deadline_at(now).is_some_and(|it| !Remaining::until(it, now).is_open())
}
