use std::fmt;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::MOST_BYTES;

/// A file that is not read: its name, the reason, and what to do, in one line.
#[derive(Debug)]
pub(crate) struct Refusal {
    name: String,
    reason: Reason,
}

#[derive(Debug)]
pub(super) enum Reason {
    Missing,
    Denied,
    Folder,
    TooLarge,
    /// What the file is instead, with its article: "a PDF".
    NotText(&'static str),
    Other(io::Error),
}

impl Refusal {
    pub(super) fn new(path: &Path, reason: Reason) -> Self {
        Self { name: shown(path), reason }
    }
}

/// A path for people.
pub(super) fn shown(path: &Path) -> String {
    if super::is_stdin(path) { "standard input".to_owned() } else { path.display().to_string() }
}

impl From<io::Error> for Reason {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::IsADirectory => Self::Folder,
            _ => Self::Other(error),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, reason } = self;
        match reason {
            Reason::Missing => write!(f, "{name}: no such file; check the name and the folder"),
            Reason::Denied => {
                write!(f, "{name}: permission denied; make the file readable to you")
            }
            Reason::Folder => {
                write!(f, "{name} is a folder; name the files in it, as in {name}/*.txt")
            }
            Reason::TooLarge => write!(
                f,
                "{name} is larger than {} MB, far more than a notice; name a smaller file",
                MOST_BYTES >> 20
            ),
            Reason::NotText(kind) => write!(
                f,
                "{name} is {kind}; this version reads text and Markdown: save it as text and try \
                 again"
            ),
            Reason::Other(error) => write!(f, "{name}: {error}; check the file and try again"),
        }
    }
}
