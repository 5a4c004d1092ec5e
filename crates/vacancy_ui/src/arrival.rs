//! Everything that comes to the page, as plain data: texts, files, words, and what is heard of them.

use vacancy_model::Lang;

use crate::batch::FileEvent;
use crate::desk::DeskEvent;

#[derive(Debug)]
pub(crate) enum Arrival {
    /// A whole text that was pasted.
    Pasted(String),
    /// What now stands in the box.
    Typed(String),
    /// A text that was kept, with the values that the reader held against it.
    Kept(String, String),
    /// Files to read, by their names; the first has this number, and the others those that follow.
    Files(u32, Vec<String>),
    /// There were more files than are taken at once.
    MoreFiles,
    /// What is heard of a file.
    File(u32, FileEvent),
    /// The text of a sample, or that there will be none.
    Sample(usize, Option<String>),
    /// Whether words that were asked for are here now.
    Words(Lang, bool),
    /// The rules and the advice in a language, which were learnt.
    Advice,
    /// What is heard of the desk.
    Desk(DeskEvent),
}
