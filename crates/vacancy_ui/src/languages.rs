//! The languages of the page's own words: where the choice is kept, and who is asked for more.

use vacancy_model::Lang;

/// The languages of the page's own words, as the page around it keeps them.
#[derive(Debug, Clone, Copy)]
pub struct Languages {
    /// Keeps the reader's choice.
    pub keep: fn(Lang),
    /// Asks for the words of a language, which [`Workspace::words_came`](crate::Workspace::words_came) takes.
    pub ask: fn(Lang),
}
