//! Whether the library can be read and written, and what came of what the reader did to it.

use vacancy_collection::library::ImportError;

/// Whether the library can be read and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Access {
    #[default]
    Opening,
    Open,
    /// A newer program has taken it over: it is shown as far as it is understood.
    ReadOnly,
    /// The browser lets the page keep nothing.
    Refused,
    /// Another tab holds it.
    Blocked,
    /// Another tab has a newer version of the page.
    Superseded,
}

/// What came of what the reader did last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Said {
    #[default]
    Nothing,
    Kept {
        new: usize,
        alike: usize,
    },
    /// So many, and they can come back.
    Deleted(usize),
    Restored(usize),
    Imported {
        new: usize,
        changed: usize,
        alike: usize,
        unreadable: usize,
    },
    NotTaken(ImportError),
    TooLarge,
    Trouble(Trouble),
}

/// Why nothing was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    Full,
    Newer,
    Refused,
    Failed,
}

impl Trouble {
    /// By its name to JavaScript.
    pub(crate) fn named(name: &str) -> Self {
        match name {
            "full" => Self::Full,
            "newer" => Self::Newer,
            "refused" => Self::Refused,
            _ => Self::Failed,
        }
    }
}

impl Access {
    /// By its name to JavaScript.
    pub(crate) fn named(name: &str) -> Self {
        match name {
            "open" => Self::Open,
            "newer" => Self::ReadOnly,
            "blocked" => Self::Blocked,
            "superseded" => Self::Superseded,
            _ => Self::Refused,
        }
    }

    pub(crate) const fn can_write(self) -> bool {
        matches!(self, Self::Open)
    }
}
