//! ODT (`OpenDocument`, ISO/IEC 26300), as a word processor shows it with all changes accepted.
//!
//! Left out: headers and footers, notes and their numbers, comments, hidden and deleted words, tables of contents.

mod body;
mod styles;

use vacancy_text::{Document, Format};

use crate::archive::Archive;
use crate::flow::compose;
use crate::{FileError, Kind, Limits, xml};

use body::Body;
use styles::Styles;

const FORMAT: Format = Format::Odt;

pub(crate) fn read(archive: &Archive<'_>, limits: &Limits) -> Result<Document, FileError> {
    let manifest = archive.read("META-INF/manifest.xml", FORMAT)?.unwrap_or_default();
    let manifest = String::from_utf8_lossy(&manifest);
    if manifest.contains("encryption-data") {
        return Err(FileError::Unsupported(Kind::EncryptedOffice));
    }
    // The manifest names what is embedded, too: it says what the file is only where nothing else does.
    let own = archive.read("mimetype", FORMAT)?;
    let own = own.as_deref().map_or(manifest, String::from_utf8_lossy);
    if ["opendocument.spreadsheet", "opendocument.presentation"].iter().any(|it| own.contains(it)) {
        return Err(FileError::Unsupported(Kind::SheetOrSlides));
    }
    let mut styles = Styles::default();
    if let Some(bytes) = archive.read("styles.xml", FORMAT)? {
        styles.read(&xml::source(&bytes, FORMAT)?, limits)?;
    }
    let bytes = archive.read("content.xml", FORMAT)?.ok_or(FileError::Damaged(FORMAT))?;
    body(&bytes, styles, limits)
}

/// Reads the form in which the whole document is one XML file (.fodt).
pub(crate) fn read_flat(bytes: &[u8], limits: &Limits) -> Result<Document, FileError> {
    body(bytes, Styles::default(), limits)
}

fn body(bytes: &[u8], mut styles: Styles, limits: &Limits) -> Result<Document, FileError> {
    let source = xml::source(bytes, FORMAT)?;
    let source = source.trim_start_matches('\u{FEFF}');
    styles.read(source, limits)?;
    compose(Body::new(source, &styles, limits).read()?, FORMAT, limits)
}
