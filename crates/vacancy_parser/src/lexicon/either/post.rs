//! In a sentence that tells where a post is, or for how many hours.

use crate::lexicon::{Phrases, phrases};

/// How the words begin for the post and for who holds it.
pub(crate) const POST: Phrases = phrases![
    "post",
    "position",
    "job",
    "incumbent",
    "holder",
    "candidate",
    "applicant",
    "duties",
    "fonctions",
    "personne retenue",
    "you",
    "titulaire",
    "emploi",
    "agent",
    "duty station",
    "place of work",
    "lieu d'affectation",
    "lieu de travail",
];

/// How those begin before the name of its place.
pub(crate) const BASED: Phrases = phrases![
    "based",
    "located",
    "situated",
    "stationed",
    "duty station",
    "place of work",
    "lieu d'affectation",
    "lieu de travail",
    "base a",
    "basee a",
    "situe",
    "affecte",
    "implante",
    "localise",
    "exercera",
];
