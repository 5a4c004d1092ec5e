//! The post itself: its title, its hours, its clearance, whether its budget stands.

use serde::Serialize;

use crate::Lang;
use crate::named::named;

/// The post's title, one for each language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Titles {
    /// In English; `None` where no edition is in it, or that one has no title.
    pub en: Option<String>,
    /// The same in French.
    pub fr: Option<String>,
}

impl Titles {
    /// The title in a language; `None` where there is none in it.
    pub fn get(&self, language: Lang) -> Option<&str> {
        match language {
            Lang::En => self.en.as_deref(),
            Lang::Fr => self.fr.as_deref(),
        }
    }

    /// The title in a language; where there is none, in the first that has one.
    pub fn in_or_else(&self, language: Lang) -> Option<&str> {
        [language].into_iter().chain(Lang::ALL).find_map(|it| self.get(it))
    }
}

named! {
    /// How much of a full week's work the post is.
    #[expect(missing_docs, reason = "the names say it")]
    pub enum Schedule {
        FullTime "full-time",
        PartTime "part-time",
    }
}

named! {
    /// How far the budget of the post is. A notice says so only where it waits for it.
    pub enum BudgetApproval {
        /// The post is filled only once its budget is approved.
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

#[cfg(test)]
mod tests {
    use super::Titles;
    use crate::Lang;

    #[test]
    fn a_title_is_in_the_language_or_else_in_another() {
        let titles = |en: Option<&str>, fr: Option<&str>| Titles {
            en: en.map(str::to_owned),
            fr: fr.map(str::to_owned),
        };
        let both = titles(Some("Clerk"), Some("Commis"));
        assert_eq!(Lang::ALL.map(|it| both.in_or_else(it)), [Some("Clerk"), Some("Commis")]);
        let french = titles(None, Some("Commis"));
        assert_eq!(Lang::ALL.map(|it| french.in_or_else(it)), [Some("Commis"); 2]);
        assert_eq!(titles(None, None).in_or_else(Lang::En), None);
    }
}
