//! The languages of editions, and of what is said about them.

use std::fmt;

/// A language that an edition of a notice is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    En,
    /// French.
    Fr,
}

impl Lang {
    /// Every language, each in its place: `as usize` is its number in tables.
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// The one that this one is not.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::En => Self::Fr,
            Self::Fr => Self::En,
        }
    }

    /// The ISO 639-1 code, as in HTML's `lang`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// The language's name in that language.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
        }
    }

    /// The language of such a code; `None` for any other, and for one in capitals.
    ///
    /// ```
    /// # use vacancy_model::Lang;
    /// assert_eq!(Lang::named("fr"), Some(Lang::Fr));
    /// assert_eq!(Lang::named("de"), None);
    /// ```
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.as_str() == code)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
