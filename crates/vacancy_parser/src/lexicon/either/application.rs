//! Before the ways to apply.

use crate::lexicon::{Phrases, phrases};

/// The way of those who already serve.
pub(crate) const STAFF: Phrases = phrases![
    "staff members only",
    "internal recruitment",
    "recrutement interne",
    "seuls agents civils"
];

/// That of all others.
pub(crate) const EXTERNAL: Phrases = phrases!["all other applications", "toutes les autres"];

/// Before an address: "Applications should be sent to …".
pub(crate) const SENT_TO: Phrases = phrases![
    "should be sent to",
    "must be sent to",
    "applications are",
    "applications must",
    "applications should",
    "send your application",
    "send the application",
    "apply online",
    "apply at",
    "apply through",
    "apply via",
    "candidatures doivent",
    "candidatures sont",
    "candidatures de",
    "postuler en ligne",
    "postulent",
];
