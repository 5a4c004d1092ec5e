//! The notice as data: what parsing gives, and what the page, the command line and every export
//! stand on.
//!
//! Plain values with public fields. Serialised (camelCase, `null` for what a notice does not say,
//! fixed order of keys) they are the project's JSON, the same bytes on every platform.

#![warn(missing_docs)]
#![warn(clippy::disallowed_methods, clippy::disallowed_types)]

mod code;
mod correction;
mod diagnostic;
mod edition;
mod fact;
mod facts;
mod lang;
mod named;
mod notice;
#[cfg(feature = "deserialize")]
mod read_back;
mod rule;
pub mod value;

pub use code::Code;
pub use correction::Correction;
pub use diagnostic::{Annotation, Arg, Args, Diagnostic, Severity};
pub use edition::{
    Accountability, Competency, Edition, Item, ListKind, Paragraph, ParagraphStanding, Section,
    SectionKind,
};
pub use fact::{Certainty, Fact, Part, Quote, Reading, Standing};
pub use facts::{FactId, FactView, Facts};
pub use lang::Lang;
pub use notice::{Notice, Offsets, SCHEMA_VERSION, SourceInfo};
pub use rule::Rule;

/// A name that stands in the code. Under this name because the derives take a plain reference for one
/// into what is read.
pub(crate) type Known = &'static str;
