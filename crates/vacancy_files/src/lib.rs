//! The files that vacancy notices come in: bytes in, text with its structure out.
//!
//! [`read`] tells a file's format by its content and gives a [`Document`]: the text, its blocks
//! (headings, items, table cells, paragraphs), its links with their targets, its pages. One reader
//! for a format, the same in the browser and on the command line. Plain text and Markdown state no
//! structure: their documents have no blocks, and the parser finds them.
//!
//! Nothing here opens a file, asks a clock or makes a request, and no input makes it panic or run
//! without bound: what is too large, too deep or damaged is a [`FileError`] that says so.
//!
//! ```
//! use vacancy_files::{Limits, ReadOptions, read};
//! use vacancy_text::Format;
//! let page = b"<!doctype html><h2>1. SUMMARY</h2><ul><li>have a degree;</ul>";
//! let mut options = ReadOptions {
//!     name: None,
//!     password: None,
//!     limits: Limits::default(),
//!     progress: &mut |_, _| {},
//! };
//! let document = read(page, &mut options)?;
//! assert_eq!(document.format(), Format::Html);
//! assert_eq!(document.text(), "1. SUMMARY\n\n\u{2022} have a degree;");
//! # Ok::<(), vacancy_files::FileError>(())
//! ```

#![warn(clippy::disallowed_methods, clippy::disallowed_types)]

mod archive;
mod docx;
mod error;
mod flow;
mod html;
mod limits;
mod lookup;
mod mail;
mod markup;
mod odt;
mod pdf;
mod rtf;
mod sniff;
mod text;
mod unpacked;
mod xml;

pub use text::Encoding;

pub use error::{Bound, FileError, Kind};
pub use limits::Limits;

use std::fmt;

use vacancy_text::Document;

use archive::Archive;
use sniff::Content;
use unpacked::Unpacked;

/// What the caller knows of a file, and what it wants to hear.
pub struct ReadOptions<'a> {
    /// The file's name, a hint where the content does not tell (Markdown from text), never a proof.
    pub name: Option<&'a str>,
    /// What opens an encrypted file, where the reader gave it.
    pub password: Option<&'a str>,
    pub limits: Limits,
    /// Told after each page of a paged file: pages read, pages in all.
    pub progress: &'a mut dyn FnMut(u32, u32),
}

impl fmt::Debug for ReadOptions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReadOptions")
            .field("name", &self.name)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// Why a file is not read, where its first bytes tell already: a photograph, an archive. `None` where more
/// of it is needed to know.
///
/// ```
/// assert!(vacancy_files::refused_by_head(b"\x89PNG\r\n\x1a\n").is_some());
/// assert!(vacancy_files::refused_by_head(b"%PDF-1.7").is_none());
/// ```
pub fn refused_by_head(head: &[u8]) -> Option<FileError> {
    sniff::other(head).map(FileError::Unsupported)
}

/// Why a file of so many bytes is not read, whatever it holds.
///
/// ```
/// use vacancy_files::{Limits, refused_by_size};
///
/// assert!(refused_by_size(51 << 20, &Limits::default()).is_some());
/// assert!(refused_by_size(50 << 20, &Limits::default()).is_none());
/// ```
pub fn refused_by_size(size: u64, limits: &Limits) -> Option<FileError> {
    let is_larger = usize::try_from(size).map_or(true, |size| size > limits.file_bytes);
    is_larger.then_some(FileError::TooLarge(Bound::FileBytes(limits.file_bytes)))
}

/// What the bytes of a plain text or Markdown were taken for; `None` for a file of another format, which
/// states its own letters.
///
/// ```
/// use vacancy_files::{Encoding, encoding};
///
/// assert_eq!(encoding(b"R\xe9sum\xe9", Some("notice.txt")), Some(Encoding::Windows1252));
/// assert_eq!(encoding(b"From: a\nMIME-Version: 1.0\n\nR\xe9sum\xe9", None), None);
/// ```
pub fn encoding(bytes: &[u8], name: Option<&str>) -> Option<Encoding> {
    match sniff::content(bytes, name) {
        Content::Text => Some(text::decode(bytes)?.encoding),
        _ => None,
    }
}

/// Reads a file.
///
/// # Errors
/// Where the format is none that is read, the file is damaged beyond reading, it needs a password,
/// or it passes a limit.
pub fn read(bytes: &[u8], options: &mut ReadOptions<'_>) -> Result<Document, FileError> {
    let within = Within { depth: options.limits.depth, unpacked: &Unpacked::default() };
    let mut document = content(bytes, options, within)?;
    document.name = options.name.map(str::to_owned);
    Ok(document)
}

/// Where a file stands that may be part of another.
#[derive(Debug, Clone, Copy)]
struct Within<'a> {
    /// How many files may still stand inside each other.
    depth: u32,
    unpacked: &'a Unpacked,
}

/// Reads a file that may be part of another.
fn content(
    bytes: &[u8],
    options: &mut ReadOptions<'_>,
    within: Within<'_>,
) -> Result<Document, FileError> {
    let limits = options.limits;
    if bytes.is_empty() {
        return Err(FileError::Empty);
    }
    if let Some(error) = refused_by_size(bytes.len() as u64, &limits) {
        return Err(error);
    }
    match sniff::content(bytes, options.name) {
        Content::Pdf => pdf::read(bytes, options, within.unpacked),
        Content::Archive => {
            archived(&Archive::open(bytes, &limits, within.unpacked)?, options, within)
        }
        Content::FlatOdt => odt::read_flat(bytes, &limits),
        Content::Rtf => rtf::read(bytes, &limits),
        Content::Html => html::read(bytes, &limits),
        Content::Mail => mail::read(bytes, options, within),
        Content::Other(kind) => Err(FileError::Unsupported(kind)),
        Content::Text if docx::is_flat(bytes) => Err(FileError::Unsupported(Kind::OldWord)),
        Content::Text => text::read(bytes, options.name),
    }
}

/// What an archive is, by the names in it.
fn archived(
    archive: &Archive<'_>,
    options: &mut ReadOptions<'_>,
    within: Within<'_>,
) -> Result<Document, FileError> {
    if archive.is_encrypted() {
        return Err(FileError::Unsupported(Kind::EncryptedArchive));
    }
    if archive.has("content.xml") && archive.has("META-INF/manifest.xml") {
        return odt::read(archive, &options.limits);
    }
    if archive.has("Index/Document.iwa") || archive.has("Index.zip") {
        return Err(FileError::Unsupported(Kind::Pages));
    }
    if ["xl/workbook.xml", "ppt/presentation.xml", "xl/workbook.bin"]
        .iter()
        .any(|it| archive.has(it))
    {
        return Err(FileError::Unsupported(Kind::SheetOrSlides));
    }
    if archive.has("[Content_Types].xml") || archive.has("word/document.xml") {
        return docx::read(archive, options, within);
    }
    Err(FileError::Unsupported(Kind::Archive))
}
