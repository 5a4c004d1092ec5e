//! Files and standard input, as text.

mod decode;
mod refusal;
mod sniff;

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use vacancy_text::Format;

pub(crate) use refusal::Refusal;

use refusal::Reason;

/// A notice is some 30 kB; what is larger than this is something else, and would fill the memory.
const MOST_BYTES: u64 = 256 << 20;

/// A file's text and what is known of it.
#[derive(Debug)]
pub(crate) struct Input {
    /// Without its folders; `None` for standard input.
    pub(crate) name: Option<String>,
    pub(crate) text: String,
    pub(crate) format: Format,
    /// What was done to its bytes beyond reading them as UTF-8, for the user.
    pub(crate) remark: Option<String>,
}

/// Reads and decodes a file; `-` is standard input.
pub(crate) fn read(path: &Path) -> Result<Input, Refusal> {
    let refuse = |reason| Refusal::new(path, reason);
    let bytes = bytes(path).map_err(refuse)?;
    if let Some(kind) = sniff::other_than_text(&bytes) {
        return Err(refuse(Reason::NotText(kind)));
    }
    let decoded = decode::decode(bytes).ok_or_else(|| refuse(Reason::NotText("a binary file")))?;
    Ok(Input {
        name: name(path),
        text: decoded.text,
        format: format(path),
        remark: decoded.remark.map(|remark| format!("{}: {remark}", refusal::shown(path))),
    })
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

fn name(path: &Path) -> Option<String> {
    if is_stdin(path) {
        return None;
    }
    Some(path.file_name()?.to_string_lossy().into_owned())
}

fn format(path: &Path) -> Format {
    let extension = path.extension().map(OsStr::to_ascii_lowercase);
    match extension.as_deref().and_then(OsStr::to_str) {
        Some("md" | "markdown") => Format::Markdown,
        _ => Format::Text,
    }
}

fn bytes(path: &Path) -> Result<Vec<u8>, Reason> {
    if is_stdin(path) {
        return read_to_limit(io::stdin().lock());
    }
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(Reason::Folder);
    }
    if metadata.len() > MOST_BYTES {
        return Err(Reason::TooLarge);
    }
    read_to_limit(file)
}

/// The length that a file states is not trusted: it may grow, or be a device.
fn read_to_limit(source: impl Read) -> Result<Vec<u8>, Reason> {
    let mut bytes = Vec::new();
    source.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES { Err(Reason::TooLarge) } else { Ok(bytes) }
}
