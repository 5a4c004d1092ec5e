//! Beside the title of a post.

use crate::lexicon::{Phrases, phrases};

/// What stands beside the number of a notice where its title does not.
pub(crate) const NUMBER_CAPTIONS: Phrases = phrases![
    "requisition",
    "job requisition",
    "vacancy",
    "job number",
    "vacancy number",
    "offre n°",
    "offre",
    "n° de la demande",
    "demande"
];

/// What a site's own controls say, alone on a line or in front of the title.
pub(crate) const BUTTONS: Phrases = phrases![
    "apply",
    "easy apply",
    "apply on company website",
    "save",
    "share",
    "follow",
    "show more",
    "see more",
    "print",
    "report",
    "facebook",
    "linkedin",
    "apply now",
    "apply online",
    "apply on company site",
    "save job",
    "share this job",
    "job details",
    "full job description",
    "job description",
    "copy link",
    "add to favourites",
    "printable format",
    "x",
    "courriel",
    "imprimer",
    "postuler",
    "postuler en ligne",
    "enregistrer l'offre",
    "candidature simplifiee",
    "enregistrer",
    "partager",
    "suivre",
];

/// How what a site tells of a post begins.
pub(crate) const SITE_BEGINS: Phrases = phrases!["see who"];
/// How it ends: "NCIA is hiring", "Posted 3 days ago".
pub(crate) const SITE_ENDS: Phrases = phrases![" is hiring", " ago"];
