//! A notice read back from its JSON: what the derives cannot know.
//!
//! Whoever holds a notice may have changed it, and may ask for it in another form: so what is read
//! back is checked as any input is, and refused by a sentence that says what was expected.

use std::fmt::Display;

use serde::de::{Deserialize, Deserializer, Error};

use crate::value::{Amount, Date, Time};
use crate::{Arg, Args, Code, FactId, Part, SCHEMA_VERSION};

pub(crate) fn version<'de, D: Deserializer<'de>>(from: D) -> Result<&'static str, D::Error> {
    known(from, &[SCHEMA_VERSION], "the version of a notice")
}

pub(crate) fn part<'de, D: Deserializer<'de>>(from: D) -> Result<&'static str, D::Error> {
    known(from, &Part::PATHS, "a part of a value")
}

fn known<'de, D: Deserializer<'de>>(
    from: D,
    names: &'static [&'static str],
    what: &str,
) -> Result<&'static str, D::Error> {
    let name = String::deserialize(from)?;
    let found = names.iter().find(|known| **known == name);
    found.copied().ok_or_else(|| unexpected(what, &name))
}

fn unexpected<E: Error>(what: &str, found: impl Display) -> E {
    E::custom(format_args!("expected {what}, found \"{found}\""))
}

impl<'de> Deserialize<'de> for Args {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let read = std::collections::BTreeMap::<String, Arg>::deserialize(from)?;
        let named = |(name, value): (String, Arg)| {
            let known = Self::NAMES.iter().find(|known| **known == name);
            known.map(|known| (*known, value)).ok_or_else(|| unexpected("an argument", &name))
        };
        read.into_iter().map(named).collect::<Result<_, _>>().map(Self)
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let id = String::deserialize(from)?;
        let of_facts = FactId::ALL
            .iter()
            .flat_map(|&fact| [Self::Conflict(fact), Self::Missing(fact), Self::Unreadable(fact)]);
        let mut codes = Self::OF_NO_FACT.iter().copied().chain(of_facts);
        codes.find(|code| code.id() == id).ok_or_else(|| unexpected("a code", &id))
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::read(&text).ok_or_else(|| unexpected("an amount like \"5195.80\"", &text))
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::read(&text).ok_or_else(|| unexpected("a date like \"2025-06-23\"", &text))
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::read(&text).ok_or_else(|| unexpected("a time like \"23:59:00\"", &text))
    }
}
