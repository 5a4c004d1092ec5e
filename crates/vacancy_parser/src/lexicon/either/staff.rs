//! Around the numbers of those who report to the incumbent.

use crate::lexicon::{Phrases, phrases};

/// Captions of the number of those who report directly.
pub(crate) const DIRECT_CAPTIONS: Phrases = phrases![
    "direct reports",
    "number of direct reports",
    "staff directly supervised",
    "nombre de subordonne(e)s direct(e)s",
    "nombre de subordonnes directs",
    "subordonnes directs",
    "subordonne(e)s direct(e)s",
    "subordonne(e) direct(e)",
    "subordonne direct",
    "subordonnees directes",
    "agents directement encadres",
    "agents subordonnes directement",
];

/// And of those who report to one of these.
pub(crate) const INDIRECT_CAPTIONS: Phrases = phrases![
    "indirect reports",
    "number of indirect reports",
    "staff indirectly supervised",
    "nombre de subordonne(e)s indirect(e)s",
    "nombre de subordonnes indirects",
    "subordonnes indirects",
    "subordonne(e)s indirect(e)s",
    "subordonne(e) indirect(e)",
    "subordonne indirect",
    "subordonnees indirectes",
    "agents indirectement encadres",
    "agents subordonnes indirectement",
];

/// How the words begin that say which of the two a number in a sentence is.
pub(crate) const DIRECT: &str = "direct";
pub(crate) const INDIRECT: &str = "indirect";

/// Before a verb, where those whom it counts stand before it: "Five officers *are* supervised".
pub(crate) const PASSIVE: Phrases = phrases![" are", " sont"];

/// Before a verb, where it is somebody else who leads.
pub(crate) const RELATIVES: Phrases = phrases!["who", "which", "qui", "lequel", "laquelle"];

/// To whom staff report.
pub(crate) const INCUMBENT: Phrases = phrases![
    "incumbent",
    "you",
    "him",
    "her",
    "them",
    "holder",
    "post",
    "titulaire",
    "elle",
    "lui",
    "poste"
];

/// Behind a number of people, after another one.
pub(crate) const MORE: Phrases = phrases!["more", "others", "autres"];
