//! Who may apply, where and how, and the conditions of the work.

use crate::named::named;
use serde::Serialize;

/// Who may apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
pub struct Eligibility {
    pub nationals_of: NationalsOf,
}

named! {
    pub enum NationalsOf {
        NatoMembers "nato-members",
    }
}

named! {
    /// Generative tools in the application.
    pub enum AiTools {
        Prohibited "prohibited",
    }
}

named! {
    pub enum ApplicationFee {
        None "none",
    }
}

/// One way to apply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Application {
    pub audience: Audience,
    /// As printed; `None` where the source kept the words of a link and lost its target.
    pub url: Option<String>,
}

named! {
    #[derive(PartialOrd, Ord)]
    pub enum Audience {
        Staff "staff",
        External "external",
    }
}

named! {
    /// A condition of work that the notice states; listed once each, in this order.
    #[derive(PartialOrd, Ord)]
    pub enum Condition {
        Travel "travel",
        OutOfHours "out-of-hours",
        Telework "telework",
        FlexibleHours "flexible-hours",
    }
}
