//! The post itself: its title, its hours, its clearance, whether its budget stands.

use serde::Serialize;

use crate::Lang;
use crate::named::named;

/// The post's title, one for each language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Titles {
    pub en: Option<String>,
    pub fr: Option<String>,
}

impl Titles {
    pub fn get(&self, language: Lang) -> Option<&str> {
        match language {
            Lang::En => self.en.as_deref(),
            Lang::Fr => self.fr.as_deref(),
        }
    }
}

named! {
    pub enum Schedule {
        FullTime "full-time",
        PartTime "part-time",
    }
}

named! {
    pub enum BudgetApproval {
        Pending "pending",
    }
}

/// A security clearance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Clearance {
    /// `NR`, `NC`, `NS`, `CTS`; `None` where the notice words it otherwise.
    pub code: Option<String>,
    /// The level in full, or the notice's own words where they are no known level.
    pub name: String,
}
