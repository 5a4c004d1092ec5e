//! What is asked of candidates, as far as it can be measured: education, years, languages.

use crate::named::named;
use serde::Serialize;

/// The least education that is essential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Education {
    /// What is enough; higher ones are too.
    pub level: EducationLevel,
}

named! {
    /// A level of education, from the lowest to the highest.
    #[expect(missing_docs, reason = "the names say it")]
    #[derive(PartialOrd, Ord)]
    pub enum EducationLevel {
        Secondary "secondary",
        UpperSecondary "upper-secondary",
        Vocational "vocational",
        Higher "higher",
        University "university",
        Master "master",
        Doctorate "doctorate",
    }
}

/// The main essential experience.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
pub struct Experience {
    /// In whole years.
    pub minimum_years: u32,
}

/// A level asked for in one, the other or each of some languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct LanguageRequirement {
    /// In how many of the languages.
    pub choice: Choice,
    /// ISO 639-1.
    pub languages: Vec<String>,
    /// What is enough; higher ones are too.
    pub level: LanguageLevel,
}

named! {
    /// In which of some languages a level is asked for.
    pub enum Choice {
        /// In one of the languages, whichever.
        One "one",
        /// In the one that is left.
        Other "other",
        /// In every one of them.
        Each "each",
    }
}

named! {
    /// NATO International Staff levels, from the lowest to the highest; not those of STANAG 6001.
    #[expect(missing_docs, reason = "the notice's own figures")]
    #[derive(PartialOrd, Ord)]
    pub enum LanguageLevel {
        I "I",
        II "II",
        III "III",
        IV "IV",
        V "V",
        VI "VI",
    }
}
