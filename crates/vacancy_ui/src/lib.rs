//! The views of a notice: plain data in, a page out.
//!
//! What is shown is worked out in plain structs (`sheet`, `timeline`, `run`, `mark`), which native
//! tests hold to; the `components` only show it and pass on what the reader does. The parser comes
//! in as a value ([`Parse`]): nothing here looks inside it.

mod action;
mod batch;
mod clock;
mod deadline;
mod drawn;
mod file_reader;
mod format;
mod level;
mod listen;
mod mark;
mod messages;
mod page;
mod parsed;
mod place;
mod run;
#[cfg(test)]
mod sample;
mod sample_text;
mod sheet;
mod source;
mod state;
mod timeline;
mod workspace;

pub use batch::{FileEvent, Reason};
pub use file_reader::FileReader;
pub use sample_text::{Sample, SampleText};
pub use source::{LONGEST_TEXT, Parse, Source};
pub use vacancy_text::PackedDocument;
pub use workspace::Workspace;
