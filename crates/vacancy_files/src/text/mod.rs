//! Plain text and Markdown, in whichever letters.

mod decode;
mod page;

use vacancy_text::{Document, Format};

pub use decode::Encoding;
pub(crate) use decode::{decode, unicode};
pub(crate) use page::CodePage;

use crate::{Bound, FileError, Kind, Limits};

/// What the bytes of a text were taken for; `None` where they are none.
pub fn encoding(bytes: &[u8]) -> Option<Encoding> {
    decode(bytes).map(|decoded| decoded.encoding)
}

/// A text as it stands: offsets are those of the file, where the file is UTF-8.
pub(crate) fn read(
    bytes: &[u8],
    name: Option<&str>,
    limits: &Limits,
) -> Result<Document, FileError> {
    let decoded = decode(bytes).ok_or(FileError::Unsupported(Kind::Binary))?;
    if decoded.text.len() > limits.text_bytes {
        return Err(FileError::TooLarge(Bound::TextBytes(limits.text_bytes)));
    }
    Ok(Document::new(decoded.text.into_owned(), format(name)))
}

/// Markdown is text that says so by its name.
fn format(name: Option<&str>) -> Format {
    let extension = name.and_then(|name| name.rsplit_once('.')).map(|(_, extension)| extension);
    let is_markdown = |it: &str| ["md", "markdown"].iter().any(|md| it.eq_ignore_ascii_case(md));
    if extension.is_some_and(is_markdown) { Format::Markdown } else { Format::Text }
}
