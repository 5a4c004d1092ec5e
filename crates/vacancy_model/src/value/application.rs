//! Who may apply, where and how, and the conditions of the work.

use crate::named::named;
use serde::Serialize;

/// Who may apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
pub struct Eligibility {
    /// Whose nationals are accepted.
    pub nationals_of: NationalsOf,
}

named! {
    /// Countries whose nationals may apply.
    pub enum NationalsOf {
        /// The member countries of NATO, whichever those are at the time.
        NatoMembers "nato-members",
    }
}

named! {
    /// Generative tools in the application.
    pub enum AiTools {
        /// None may be used for it.
        Prohibited "prohibited",
    }
}

named! {
    /// What applying costs.
    pub enum ApplicationFee {
        /// The notice says that it costs nothing.
        None "none",
    }
}

/// One way to apply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Application {
    /// Whom this way is for.
    pub audience: Audience,
    /// As printed; `None` where the source kept the words of a link and lost its target.
    pub url: Option<String>,
}

named! {
    /// Whom a way to apply is for.
    #[derive(PartialOrd, Ord)]
    pub enum Audience {
        /// Civilian staff of NATO, whichever body they are with.
        Staff "staff",
        /// All others.
        External "external",
    }
}

named! {
    /// A condition of work that the notice states; listed once each, in this order.
    #[derive(PartialOrd, Ord)]
    pub enum Condition {
        /// The work takes the incumbent elsewhere.
        Travel "travel",
        /// Work is asked outside office hours.
        OutOfHours "out-of-hours",
        /// Work from elsewhere is possible.
        Telework "telework",
        /// The hours may be chosen within limits.
        FlexibleHours "flexible-hours",
    }
}
