//! RTF (Rich Text Format 1.9), as a word processor shows it with all changes accepted.
//!
//! Left out: headers and footers, notes and their numbers, comments, hidden and deleted words, pictures.

mod destination;
mod fonts;
mod reader;
mod styles;
mod token;

use vacancy_text::{Document, Format};

use crate::flow::compose;
use crate::{FileError, Limits, text};

const FORMAT: Format = Format::Rtf;

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, FileError> {
    // RTF is ASCII; some systems store it as UTF-16 all the same.
    let decoded;
    let bytes = if bytes.starts_with(b"{") {
        bytes
    } else {
        decoded = text::decode(bytes).ok_or(FileError::Damaged(FORMAT))?;
        decoded.text.as_bytes()
    };
    let flow = reader::Reader::new(bytes, limits).read()?;
    compose(flow, FORMAT, limits)
}
