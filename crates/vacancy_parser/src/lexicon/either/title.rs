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
    "numero",
    "demande"
];

/// What a site's own controls say, alone on a line.
pub(crate) const BUTTONS: Phrases = phrases![
    "apply",
    "apply now",
    "apply online",
    "save",
    "share",
    "follow",
    "print",
    "report",
    "see more",
    "job description",
    "facebook",
    "linkedin",
    "x",
    "postuler",
    "enregistrer",
    "partager",
    "imprimer",
];
