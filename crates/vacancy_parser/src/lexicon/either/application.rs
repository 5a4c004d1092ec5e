//! Before the ways to apply.

use crate::lexicon::{Phrases, phrases};

/// The way of those who already serve.
pub(crate) const STAFF: Phrases =
    phrases!["staff members only", "internal recruitment", "seuls agents civils"];

/// That of all others.
pub(crate) const EXTERNAL: Phrases =
    phrases!["all other applications", "toutes les autres candidatures"];

/// Before an address: "Applications should be sent to …".
pub(crate) const SENT_TO: Phrases = phrases![
    "should be sent to",
    "must be sent to",
    "send your application",
    "apply online",
    "apply at",
    "candidatures doivent etre",
    "candidatures sont a",
    "postuler en ligne",
];
