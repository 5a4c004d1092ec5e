use serde::Serialize;
use vacancy_text::Span;

use crate::{Lang, Rule};

/// What a notice says on one point: the chosen value and the readings that it was chosen from.
///
/// `readings` holds one reading an edition, in the order of the editions; it is never empty. A
/// conflicting fact takes the first edition's value and keeps both readings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Fact<T, R = T> {
    pub value: T,
    pub standing: Standing,
    pub readings: Vec<Reading<R>>,
}

/// How the editions stand to each other on one fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Every edition states it, alike.
    Agreed,
    /// One edition states it.
    OneSided,
    /// The editions state it differently.
    Conflicting,
}

/// One edition's statement of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reading<T> {
    pub language: Lang,
    pub value: T,
    /// The words it was read from, as they stand: line ends, mark-up and all.
    pub text: String,
    /// Where those words stand in the source.
    pub mention: Span,
    /// The notice's own heading for the value ("Closing date:"), where it has one.
    pub caption: Option<Span>,
    pub rule: Rule,
    pub certainty: Certainty,
    /// The words behind single parts of a compound value; empty for a simple one.
    pub parts: Vec<Part>,
}

/// Whether a value was read, or computed from what was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    Stated,
    Inferred,
}

/// The words behind one part of a compound value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The part's path in the value, as in the JSON: `initialYears`, `seconded.renewalMaxYears`.
    pub name: &'static str,
    pub mention: Span,
}

impl<T, R> Fact<T, R> {
    /// Replaces every span by what `map` makes of it, mentions before captions before parts.
    pub(crate) fn map_spans(&mut self, map: &mut dyn FnMut(Span) -> Span) {
        for reading in &mut self.readings {
            reading.mention = map(reading.mention);
            reading.caption = reading.caption.map(&mut *map);
            for part in &mut reading.parts {
                part.mention = map(part.mention);
            }
        }
    }
}
