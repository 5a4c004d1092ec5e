//! Plain text and Markdown, in whichever letters.

mod decode;
mod page;

use vacancy_text::{Document, Format};

pub use decode::Encoding;
pub(crate) use decode::{decode, decode_as, head, unicode};
pub(crate) use page::CodePage;

use crate::{FileError, Kind};

/// A text as it stands: offsets are those of the file, where the file is UTF-8.
/// How much of it is read is for the parser to say: it can tell where it stopped.
pub(crate) fn read(bytes: &[u8], name: Option<&str>) -> Result<Document, FileError> {
    let decoded = decode(bytes).ok_or(FileError::Unsupported(Kind::Binary))?;
    Ok(Document::new(decoded.text.into_owned(), format(name)))
}

/// Markdown is text that says so by its name.
fn format(name: Option<&str>) -> Format {
    let extension = name.and_then(|name| name.rsplit_once('.')).map(|(_, extension)| extension);
    let is_markdown = |it: &str| ["md", "markdown"].iter().any(|md| it.eq_ignore_ascii_case(md));
    if extension.is_some_and(is_markdown) { Format::Markdown } else { Format::Text }
}
