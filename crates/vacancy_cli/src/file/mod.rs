//! Files and standard input, as documents.

mod refusal;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use vacancy_files::{Encoding, Limits, ReadOptions};
use vacancy_model::Lang;
use vacancy_text::Document;

pub(crate) use refusal::{Refusal, shown};

use refusal::Reason;

/// How files are to be read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading<'a> {
    /// What opens encrypted files.
    pub(crate) password: Option<&'a str>,
    /// The language of refusals.
    pub(crate) lang: Lang,
}

/// A file's document and what is known of it.
#[derive(Debug)]
pub(crate) struct Input {
    /// Its name is without folders; there is none for standard input.
    pub(crate) document: Document,
    /// What was done to its bytes beyond reading them as UTF-8, for the user.
    pub(crate) remark: Option<String>,
}

/// Reads a file; `-` is standard input.
pub(crate) fn read(path: &Path, reading: Reading<'_>) -> Result<Input, Refusal> {
    let refuse = |reason| Refusal::new(path, reason, reading.lang);
    let limits = Limits::default();
    let bytes = bytes(path, &limits).map_err(refuse)?;
    let name = name(path);
    let mut options = ReadOptions {
        name: name.as_deref(),
        password: reading.password,
        limits,
        progress: &mut |_, _| {},
    };
    let document =
        vacancy_files::read(&bytes, &mut options).map_err(|error| refuse(Reason::File(error)))?;
    let remark = vacancy_files::encoding(&bytes, name.as_deref()).and_then(remark);
    let remark = remark.map(|remark| format!("{}: {remark}", shown(path)));
    Ok(Input { document, remark })
}

const fn remark(encoding: Encoding) -> Option<&'static str> {
    match encoding {
        Encoding::Utf8 => None,
        Encoding::Utf16 => Some("read as UTF-16"),
        Encoding::Windows1252 => Some("not UTF-8; read as Windows-1252"),
        Encoding::DamagedUtf8 => Some("damaged UTF-8; unreadable bytes became \u{fffd}"),
    }
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

fn bytes(path: &Path, limits: &Limits) -> Result<Vec<u8>, Reason> {
    if is_stdin(path) {
        return read_to_limit(io::stdin().lock(), limits);
    }
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(Reason::Folder);
    }
    read_to_limit(file, limits)
}

/// The length that a file states is not trusted: it may grow, or be a device. One byte more than
/// the limit is enough for it to be refused.
fn read_to_limit(source: impl Read, limits: &Limits) -> Result<Vec<u8>, Reason> {
    let mut bytes = Vec::new();
    source.take(limits.file_bytes as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
