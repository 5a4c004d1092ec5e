//! Something wrong with a notice: its code, how bad it is, what it concerns and where it shows.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use vacancy_text::Span;

use crate::named::named;
use crate::{Code, FactId, Lang};

/// Trouble in a notice: what, where, how bad. The words are made where it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Diagnostic {
    /// What is wrong.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// The fact that is touched; `None` where it is the notice as a whole.
    pub fact: Option<FactId>,
    /// What the words for it name: figures, languages, words of the notice. [`Code`] tells which.
    pub args: Args,
    /// Where it shows; the first one is primary. Empty where something is missing everywhere.
    pub annotations: Vec<Annotation>,
}

named! {
    /// How bad a problem is, the worst first.
    #[derive(PartialOrd, Ord)]
    pub enum Severity {
        /// A fact cannot be trusted.
        Error "error",
        /// Likely wrong.
        Warning "warning",
        /// Nothing is wrong with a fact; worth knowing.
        Info "info",
    }
}

/// A place where a problem shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Annotation {
    /// The words, in the unit of the notice's offsets; empty where something is missing at a place.
    pub span: Span,
    /// Of the edition that it stands in; `None` where it is the text as a whole.
    pub language: Option<Lang>,
    /// Whether it is the place to look at first; of the others, some are what it differs from, and some say the same
    /// in the other edition.
    pub primary: bool,
}

/// Named values for the words of a diagnostic, in a fixed order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Args(pub Vec<(&'static str, Arg)>);

/// A value that stands in the words of a diagnostic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(untagged)]
pub enum Arg {
    /// A count, or a length in bytes whatever the unit of offsets.
    Number(u64),
    /// Words of the notice, or a name as in the JSON.
    Text(String),
    /// Several texts, in the order in which they are to be said.
    List(Vec<String>),
}

impl Args {
    /// Every name that a value has. New ones stand at the end: links know them by their places.
    pub const NAMES: &'static [&'static str] = &[
        "count", "en", "former", "fr", "language", "length", "limit", "list", "number", "parts",
        "present", "section", "text", "time",
    ];

    /// With a named number behind the others.
    #[must_use]
    pub fn with_number(self, name: &'static str, number: u64) -> Self {
        self.with(name, Arg::Number(number))
    }

    /// With a named text behind the others.
    #[must_use]
    pub fn with_text(self, name: &'static str, text: &str) -> Self {
        self.with(name, Arg::Text(text.to_owned()))
    }

    /// With a named list behind the others.
    #[must_use]
    pub fn with_list(self, name: &'static str, list: Vec<String>) -> Self {
        self.with(name, Arg::List(list))
    }

    fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.0.push((name, arg));
        self
    }

    /// The named value of whatever type; `None` where there is none of that name.
    pub fn get(&self, name: &str) -> Option<&Arg> {
        self.0.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// The named number, or `None` where there is none of that name.
    pub fn number(&self, name: &str) -> Option<u64> {
        match self.get(name)? {
            Arg::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The named text, or `None` where there is none of that name.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Arg::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The named list, or an empty one where there is none of that name.
    pub fn list(&self, name: &str) -> &[String] {
        match self.get(name) {
            Some(Arg::List(list)) => list,
            _ => &[],
        }
    }
}

impl Serialize for Args {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Diagnostic {
    pub(crate) fn map_spans(&mut self, map: &mut dyn FnMut(Span) -> Span) {
        for annotation in &mut self.annotations {
            annotation.span = map(annotation.span);
        }
    }
}
