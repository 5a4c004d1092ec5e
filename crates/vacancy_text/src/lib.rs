//! Text, and where words stand in it.
//!
//! A [`Span`] is a half-open range of bytes in a notice's own, untouched text. A [`Document`] is
//! that text with what is known of its structure: blocks, links, pages. A [`LineIndex`] tells lines
//! and columns, [`Utf16Offsets`] turns byte offsets into JavaScript's.
//!
//! [`fold_into`] takes case, accents and typography off, for whatever compares or searches words.
//!
//! [`list_mark`] knows the marks that begin a list item, for the parser and for the readers of files.
//!
//! [`fnv1a`] gives a text a number by which it is found again.
//!
//! [`Parts`], [`trim()`] and [`bytes`] take texts apart and look through them, with little code.
//!
//! Nothing here knows what a vacancy notice says, and nothing here asks a clock, a file or a page. Of the page there is
//! one number alone, which several crates share: [`LONGEST_TEXT`].

#![warn(missing_docs)]
#![warn(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod bytes;
mod decimal;
mod document;
mod fnv;
mod fold;
mod line_index;
pub mod list_mark;
mod packed;
mod parts;
mod shorten;
mod span;
mod trim;
mod utf16;

pub use decimal::{decimal, padded, read_decimal, with_figure};
pub use document::{Block, BlockKind, Document, DocumentError, Format, LONGEST_TEXT, Link, Page};
pub use fnv::fnv1a;
pub use fold::{Fold, fold_character, fold_into, is_unseen, ligature};
pub use line_index::{LineColumn, LineIndex};
pub use packed::PackedDocument;
pub use parts::{Parts, split};
pub use shorten::{cut, shorten};
pub use span::Span;
pub use trim::{trim, trim_end, trim_end_of, trim_start, trim_start_of};
pub use utf16::Utf16Offsets;
