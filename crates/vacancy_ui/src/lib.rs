//! The views of a notice: plain data in, a page out.
//!
//! The page is a function of its `state`: what is said and where it stands is worked out in plain
//! structs (`sheet`, `timeline`, `run`, `mark`), which `drawn` turns into a tree and that into the
//! browser's page. Native tests hold all but the last step. The parser comes in as a value
//! ([`Parse`]): nothing here looks inside it.

mod action;
mod arrival;
mod batch;
pub mod browser;
mod clock;
mod desk;
mod drawn;
mod embedded;
mod file_reader;
mod format;
mod languages;
mod level;
mod listen;
mod mark;
mod messages;
mod page;
mod parsed;
mod place;
mod redraw;
mod run;
#[cfg(test)]
mod sample;
mod sample_text;
mod sheet;
mod source;
mod state;
mod timeline;
mod told;
mod workspace;

/// Whether this is the page, with a desk to correct, judge and save at. What would only lead there stays out of an
/// element of somebody else's page.
const HAS_DESK: bool = cfg!(feature = "page");

pub use batch::{FileEvent, Reason};
pub use desk::{Desk, DeskEvent};
pub use embedded::Embedded;
pub use file_reader::FileReader;
pub use languages::Languages;
pub use sample_text::{SAMPLES, Sample, SampleText};
pub use source::{FileText, Parse, Source};
pub use vacancy_messages::texts::{learn, learn_advice};
pub use vacancy_text::{LONGEST_TEXT, PackedDocument, Span};
pub use workspace::Workspace;
