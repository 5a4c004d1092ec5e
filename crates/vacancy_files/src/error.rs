//! Why a file is not read, as values: the words are made at the rims.

use std::fmt;

use vacancy_text::Format;

/// Why a file is not read. The words for people are made where the file's name is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileError {
    Empty,
    /// What the file is instead, told by its content.
    Unsupported(Kind),
    /// The file ends early or contradicts itself, and nothing that reads as a text is left.
    Damaged(Format),
    /// The file is sound, and there are no words in it: a form of pictures, an empty page.
    Wordless(Format),
    /// The file is encrypted and opens only with a password of its reader.
    PasswordNeeded,
    PasswordWrong,
    /// So many pages are pictures, without a text layer: all of them, or as many as have words.
    Scanned {
        pages: u32,
    },
    /// The file draws its letters and does not say which they are: a reader sees a text, and copying it
    /// gives nothing. As with a scan, the letters have to be recognised first.
    UnknownLetters,
    /// A limit was passed: which one, and its value.
    TooLarge(Bound),
}

/// A format that is told and not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Word before 2007, and other files of Office from then.
    OldWord,
    /// A Word, Excel or `OpenDocument` file that opens with a password.
    EncryptedOffice,
    /// A mail that Outlook saved in its own format (.msg).
    OutlookMessage,
    Pages,
    /// A spreadsheet or slides, in today's formats.
    SheetOrSlides,
    Image,
    Archive,
    EncryptedArchive,
    Binary,
}

/// The limit that a file passed; see [`Limits`](crate::Limits).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    FileBytes(usize),
    TextBytes(usize),
    Pages(u32),
    UnpackedBytes(usize),
    UnpackingRatio(usize),
    Depth(u32),
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for FileError {}
