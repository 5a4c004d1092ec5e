//! The reader of files as the page knows it: what it is asked for.

use web_sys::File;

/// The reader of files, given to the page as a value, as that of notices is.
#[derive(Debug, Clone, Copy)]
pub struct FileReader {
    /// Begins to read a file with this number and, where it is locked, this password. What comes of it
    /// is told to the [`Workspace`](crate::Workspace) under the same number.
    pub read: fn(u32, &File, Option<&str>),
    /// Reads a file no longer; nothing is told of it any more.
    pub stop: fn(u32),
}
