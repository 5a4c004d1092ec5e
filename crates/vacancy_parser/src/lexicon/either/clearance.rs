//! Around the level of a security clearance.

use crate::lexicon::{Phrases, phrases};

/// What the level is a level of.
pub(crate) const CLEARANCE: Phrases = phrases![
    "clearance",
    "clearable",
    "access to information",
    "cleared",
    "habilitation",
    "habilite",
    "habilitee",
    "clear you",
    "certificat de securite"
];

/// How words begin that say of an appointment that it depends on something.
pub(crate) const CONDITIONAL: Phrases = phrases![
    "subject to",
    "condition",
    "requir",
    "need",
    "must",
    "have to",
    "calls for",
    "necess",
    "suffi",
    "subordonn",
    "requis",
    "requiert",
    "exig",
    "devra",
    "doit",
    "sous reserve",
    "qu'apres",
    "qu'a reception",
    "sans avoir",
    "doivent",
    "a detenir",
    "minimum",
    "obligat",
    "mandatory",
    "qu'une fois",
    "only",
    "apres l",
    "presuppos"
];
