//! Mail (RFC 5322, MIME) and pages that a browser saved in one file (MHTML): the words of the
//! message, and then those of the files that came with it, in their order.
//!
//! A library that reads all of MIME weighs 54 kB; what notices come in is this much of it.

mod join;
mod part;
mod transfer;

use vacancy_text::{Document, Format};

use crate::flow::compose;
use crate::text::CodePage;
use crate::{FileError, Kind, ReadOptions, Within, content, html, text};

pub(crate) use join::join;
use part::Part;

/// Whether a text begins with the head of a mail. One that was pasted with its first lines has no
/// more than names and a subject: that is text.
pub(crate) fn is_mail(head: &str, is_named_so: bool) -> bool {
    const TECHNICAL: [&str; 7] = [
        "mime-version",
        "message-id",
        "received",
        "return-path",
        "delivered-to",
        "content-type",
        "content-transfer-encoding",
    ];
    const USUAL: [&str; 4] = ["from", "to", "subject", "date"];
    let Some(names) = part::header_names(head) else { return false };
    let has = |known: &[&str]| names.iter().any(|name| known.contains(&name.as_str()));
    has(&USUAL) && (is_named_so || has(&TECHNICAL))
}

/// A message, which may stand inside another.
pub(crate) fn read(
    bytes: &[u8],
    options: &mut ReadOptions<'_>,
    within: Within<'_>,
) -> Result<Document, FileError> {
    /// A letter that goes with a notice is shorter, and a notice longer.
    const LETTER: usize = 1_000;
    let mut reader = Reader { options, within, read: Vec::new(), length: 0, refused: Vec::new() };
    reader.part(&Part::parse(bytes), within.depth);
    let Reader { options, read, length, refused, .. } = reader;
    let notice = refused.iter().find(|error| length < LETTER && may_be_of_notice(error));
    if let Some(error) = notice {
        return Err(error.clone());
    }
    let first = refused.into_iter().next();
    join(read, &options.limits).ok_or(first.unwrap_or(FileError::Empty))
}

/// Whether what was not read may be the notice: not a signature's picture, or a page of nothing.
const fn may_be_of_notice(error: &FileError) -> bool {
    !matches!(
        error,
        FileError::Empty
            | FileError::Wordless(Format::Html)
            | FileError::Unsupported(Kind::Image | Kind::Binary | Kind::SheetOrSlides)
    )
}

struct Reader<'r, 'o> {
    options: &'r mut ReadOptions<'o>,
    within: Within<'r>,
    read: Vec<Document>,
    /// Bytes of text that were read.
    length: usize,
    /// Why parts were not read.
    refused: Vec<FileError>,
}

/// No message has more; each costs a search.
const MAX_PARTS: usize = 500;

impl Reader<'_, '_> {
    fn part(&mut self, part: &Part<'_>, depth: u32) {
        let is_enough =
            self.read.len() >= MAX_PARTS || self.length > self.options.limits.text_bytes;
        let Some(deeper) = depth.checked_sub(1).filter(|_| !is_enough) else { return };
        let kind = part.media_type();
        if kind == "multipart/alternative" {
            let parts = part.parts(MAX_PARTS);
            let rich = parts.iter().rev().find(|it| it.holds("text/html"));
            if let Some(best) = rich.or(parts.last()) {
                self.part(best, deeper);
            }
        } else if kind == "multipart/related" {
            // The first is the page; the others are its pictures.
            if let Some(root) = part.parts(MAX_PARTS).first() {
                self.part(root, deeper);
            }
        } else if kind.starts_with("multipart/") {
            for part in part.parts(MAX_PARTS) {
                self.part(&part, deeper);
            }
        } else if !kind.starts_with("image/") && !part.is_signature() {
            let read = self.leaf(part, &kind, deeper);
            match read {
                Ok(document) => {
                    self.length += document.text().len();
                    self.read.push(document);
                }
                Err(error) => self.refused.push(error),
            }
        }
    }

    fn leaf(&mut self, part: &Part<'_>, kind: &str, depth: u32) -> Result<Document, FileError> {
        let bytes = part.decoded();
        if bytes.trim_ascii().is_empty() {
            return Err(FileError::Empty);
        }
        let page = part.parameter("charset").and_then(|label| CodePage::of_label(&label));
        let limits = self.options.limits;
        match (kind, page) {
            ("text/html", page) => {
                compose(html::flow(&html::text(&bytes, page), &limits)?, Format::Html, &limits)
            }
            ("text/plain", Some(page)) if page != CodePage::Utf8 => {
                let words = text::decode_as(&bytes, Some(page)).into_owned();
                Ok(Document::new(words, Format::Text))
            }
            ("text/plain", _) => text::read(&bytes, None),
            _ => {
                let name = part.parameter("name");
                let mut options = ReadOptions {
                    name: name.as_deref(),
                    password: self.options.password,
                    limits,
                    progress: &mut *self.options.progress,
                };
                content(&bytes, &mut options, Within { depth, ..self.within })
            }
        }
    }
}
