//! The desk as the page knows it: what it is asked for, and what it tells.

use vacancy_model::{FactId, Lang};
use vacancy_text::Span;

use crate::source::Source;

/// The desk at which a notice is worked on beyond reading, given to the page as a value: it is a
/// program of its own, which is loaded when it is first asked for.
#[derive(Debug, Clone, Copy)]
pub struct Desk {
    /// Shows this view of a notice, or the same view of another text or in another language. What comes
    /// of it is told to the [`Workspace`](crate::Workspace).
    pub show: fn(&str, &Source, Lang),
    /// Gives the focus back to what was last chosen at the desk.
    pub focus: fn(),
    pub close: fn(),
    /// Takes a text among the many that it holds together; what several notices it holds are taken apart.
    pub take: fn(&Source),
    /// Shows this view of what it holds (`table`, `library`, `link`), in this language; with no name, the one
    /// that it showed last.
    pub show_many: fn(&'static str, Lang),
    /// Has the notice saved as a file of this format: `calendar`, and those of the desk's exports.
    pub save: fn(&'static str, &Source, Lang),
    /// Has the notice held against what the reader has said of themselves, where they have; what comes of
    /// it is told.
    pub judge: fn(&Source, Lang),
    /// Keeps the reader's own values for as long as the text is kept.
    pub keep: fn(&Source),
}

/// What the desk tells the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskEvent {
    /// It shows what was asked for.
    Here,
    /// Its program could not be loaded.
    Unavailable,
    /// The reader puts it away.
    Closed,
    /// Words of the notice were chosen.
    Chosen(Span),
    /// One of the many notices is to be shown in the page.
    Opened(Box<Source>),
    /// This view of many notices is to be shown.
    Asked(&'static str),
    /// The reader leaves many notices for the page as it was.
    Left,
    /// The reader leaves them to paste a notice.
    Pasting,
    /// The values that the reader now holds against the notice: a line each, with the fact, the value in
    /// English and in French, and its parts, tabs between.
    Corrected(String),
    /// Which of what is asked the reader meets: a line each, with the fact, a sign, a word and the
    /// reason, tabs between.
    Judged(String),
}

/// What the desk can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DeskView {
    /// The reader's own situation: what they meet, what they would be paid.
    Situation,
    Compare,
    Check,
    Export,
    /// The notice in the library.
    Keep,
    /// The form for the reader's own value of a fact.
    Correct(FactId),
}

impl DeskView {
    /// What the commands under the title open.
    pub(crate) const ALL: [Self; 5] =
        [Self::Situation, Self::Compare, Self::Check, Self::Export, Self::Keep];

    /// Its name to the desk, and in the page's markup.
    pub(crate) fn name(self) -> String {
        let (name, fact) = match self {
            Self::Situation => ("situation", ""),
            Self::Compare => ("compare", ""),
            Self::Check => ("check", ""),
            Self::Export => ("export", ""),
            Self::Keep => ("keep", ""),
            Self::Correct(fact) => ("correct ", fact.as_kebab()),
        };
        [name, fact].concat()
    }
}
