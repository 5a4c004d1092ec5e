//! The body that a post belongs to, and where it is.

use serde::Serialize;

/// A body, by its name in English where it is a known one, else as printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Organisation {
    /// In full, where the notice or a list of known bodies has it so.
    pub name: String,
    /// `NATO IS`, `SHAPE`; `None` where none is known.
    pub acronym: Option<String>,
}

/// A place, in English where it is a known one, else as printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Location {
    /// `None` where only a country is printed.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
}
