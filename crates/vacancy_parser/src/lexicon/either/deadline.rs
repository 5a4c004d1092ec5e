//! Before the day by which to apply.

use crate::lexicon::{Phrases, phrases};

/// Captions outside the header.
pub(crate) const CAPTIONS: Phrases = phrases![
    "closing date for applications",
    "closing date",
    "application deadline",
    "deadline for applications",
    "date de cloture",
    "date limite de candidature",
    "date limite",
    "cloture des candidatures",
];

/// In a sentence that speaks of applying: see [`APPLYING`].
pub(crate) const LIMITS: Phrases = phrases![
    "until",
    "by",
    "before",
    "no later than",
    "not later than",
    "close on",
    "closes on",
    "extended to",
    "received after",
    "reaching us after",
    "jusqu'au",
    "avant le",
    "plus tard le",
    "parvenir le",
    "introduire le",
    "clos le",
    "recues apres le",
    "parvenues apres le",
];

/// How the words of a sentence that speaks of applying begin.
pub(crate) const APPLYING: Phrases =
    phrases!["apply", "application", "candidature", "postul", "vacancy", "concours"];

/// Before the first of two days, of which the second holds: "extended *from* 5 May to 12 May".
pub(crate) const FROM: Phrases = phrases!["from", "du"];
