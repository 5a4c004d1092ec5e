//! One language instead of two, or the other one first.

use vacancy_model::Lang;

use super::lines;

/// Which editions of a notice of two stand in the text, and in which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Editions {
    AsPrinted,
    /// French before English.
    Swapped,
    Only(Lang),
}

impl Editions {
    pub const ALL: [Self; 4] =
        [Self::AsPrinted, Self::Swapped, Self::Only(Lang::En), Self::Only(Lang::Fr)];

    pub(super) const fn name(self) -> Option<&'static str> {
        match self {
            Self::AsPrinted => None,
            Self::Swapped => Some("editions swapped"),
            Self::Only(Lang::En) => Some("english only"),
            Self::Only(Lang::Fr) => Some("french only"),
        }
    }

    /// Every notice of the corpus with two editions has the English one first.
    pub(super) fn arrange(self, notice: &str) -> String {
        let (english, french) = split(notice);
        match self {
            Self::AsPrinted => notice.to_owned(),
            Self::Swapped => format!("{french}\n\n{english}"),
            Self::Only(Lang::En) => english.to_owned(),
            Self::Only(Lang::Fr) => french.to_owned(),
        }
    }
}

/// Before and from the title of the second edition.
fn split(notice: &str) -> (&str, &str) {
    let all: Vec<_> = notice.split('\n').collect();
    let second = lines::title_starts(&all).get(1).copied().unwrap_or(all.len());
    let before: usize = all[..second].iter().map(|line| line.len() + 1).sum();
    notice.split_at(before.min(notice.len()))
}
