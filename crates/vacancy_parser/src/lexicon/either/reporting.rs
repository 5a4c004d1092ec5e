//! Around the verb of who reports to whom.

use crate::lexicon::{Phrases, phrases};

/// The last word before the verb, where it is the incumbent who reports.
pub(crate) const INCUMBENT: Phrases = phrases![
    "incumbent",
    "holder",
    "you",
    "he/she",
    "s/he",
    "will",
    "titulaire",
    "recrutee",
    "retenue",
    "poste",
    "elle"
];

/// Behind the verb, where others report to who holds the post.
pub(crate) const HOLDERS: Phrases = phrases!["incumbent", "titulaire", "this post", "ce poste"];

/// Before what looks like the verb and is a noun: "prepares *quarterly* reports", « *le* relevé ».
pub(crate) const BEFORE_NOUNS: Phrases = phrases![
    "le",
    "un",
    "du",
    "de",
    "ce",
    "son",
    "au",
    "leur",
    "regular",
    "written",
    "annual",
    "monthly",
    "quarterly",
    "prepare",
    "prepares",
    "draft",
    "drafts",
    "submits"
];

/// Before a name, which then is none of work: "under *the* Head", and not "under pressure".
pub(crate) const ARTICLES: Phrases = phrases!["the", "a", "an", "his", "her", "their"];

/// Behind the verb, where no name follows.
pub(crate) const PRONOUNS: Phrases =
    phrases!["you", "them", "him", "her", "him/her", "elle", "lui", "eux"];

/// How verbs end behind which work may follow instead of a name: "responsi*ble to* plan".
pub(crate) const OF_WORK: Phrases = phrases!["ble to", " under", " on"];

/// How nouns end that a verb parts from the name: « supérieur *hiérarchique* de l'agent *est* la cheffe ».
pub(crate) const SUPERIORS: Phrases = phrases!["hierarchique", "direct"];
/// That verb.
pub(crate) const IS: &str = " est ";
/// Behind the verb, where another one with the same name follows: "takes tasks from, *and* reports to".
pub(crate) const AND: &str = ", and ";
/// What ends a name where a small letter follows.
pub(crate) const GOES_ON: Phrases = phrases![", ", " and "];
