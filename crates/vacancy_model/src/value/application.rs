//! Who may apply, where and how, and the conditions of the work.

use serde::Serialize;

/// Who may apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
pub struct Eligibility {
    pub nationals_of: NationalsOf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "kebab-case")]
pub enum NationalsOf {
    NatoMembers,
}

/// Generative tools in the application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "kebab-case")]
pub enum AiTools {
    Prohibited,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "kebab-case")]
pub enum ApplicationFee {
    None,
}

/// One way to apply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Application {
    pub audience: Audience,
    /// As printed; `None` where the source kept the words of a link and lost its target.
    pub url: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    Staff,
    External,
}

impl Audience {
    /// As in the JSON, and as the name of a reading's part.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::External => "external",
        }
    }
}

/// A condition of work that the notice states; listed once each, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    Travel,
    OutOfHours,
    Telework,
    FlexibleHours,
}

impl Condition {
    /// As in the JSON, and as the name of a reading's part.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Travel => "travel",
            Self::OutOfHours => "out-of-hours",
            Self::Telework => "telework",
            Self::FlexibleHours => "flexible-hours",
        }
    }
}
