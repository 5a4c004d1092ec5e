//! What is asked of candidates, as far as it can be measured: education, years, languages.

use serde::Serialize;

/// The least education that is essential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Education {
    pub level: EducationLevel,
}

/// From the lowest to the highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "kebab-case")]
pub enum EducationLevel {
    Secondary,
    UpperSecondary,
    Vocational,
    Higher,
    University,
    Master,
    Doctorate,
}

impl EducationLevel {
    /// The lowest first.
    pub const ALL: [Self; 7] = [
        Self::Secondary,
        Self::UpperSecondary,
        Self::Vocational,
        Self::Higher,
        Self::University,
        Self::Master,
        Self::Doctorate,
    ];

    /// The name in the JSON: `upper-secondary`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Secondary => "secondary",
            Self::UpperSecondary => "upper-secondary",
            Self::Vocational => "vocational",
            Self::Higher => "higher",
            Self::University => "university",
            Self::Master => "master",
            Self::Doctorate => "doctorate",
        }
    }
}

/// The main essential experience.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
pub struct Experience {
    pub minimum_years: u32,
}

/// A level asked for in one, the other or each of some languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct LanguageRequirement {
    pub choice: Choice,
    /// ISO 639-1.
    pub languages: Vec<String>,
    pub level: LanguageLevel,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// In one of the languages, whichever.
    One,
    /// In the one that is left.
    Other,
    /// In every one of them.
    Each,
}

/// NATO International Staff levels; not those of STANAG 6001.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub enum LanguageLevel {
    I,
    II,
    III,
    IV,
    V,
    VI,
}

impl LanguageLevel {
    pub const ALL: [Self; 6] = [Self::I, Self::II, Self::III, Self::IV, Self::V, Self::VI];

    /// The Roman numeral.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::I => "I",
            Self::II => "II",
            Self::III => "III",
            Self::IV => "IV",
            Self::V => "V",
            Self::VI => "VI",
        }
    }
}
