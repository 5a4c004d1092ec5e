//! Around a number of years.

use crate::lexicon::{Phrases, phrases};

/// "vocational training of three years", "a degree (Bachelor's, three years as a minimum)".
pub(crate) const STUDIES: Phrases = phrases![
    "study",
    "studies",
    "education",
    "training",
    "etudes",
    "formation",
    "bachelor",
    "licence"
];
/// "have repaired pumps for at least", « avoir réparé des pompes pendant »: before the years for which it was done.
pub(crate) const DONE_FOR: Phrases = phrases![
    "for at least",
    "for a minimum of",
    "for no less than",
    "for no fewer than",
    "pendant",
    "durant"
];
/// How a requirement says that its years make up for an education that a candidate does not have.
pub(crate) const INSTEAD: Phrases = phrases![
    "its place",
    "in lieu",
    "instead",
    "in place of",
    "may replace",
    "substitute",
    "a defaut",
    "remplacer",
    "tenir lieu",
    "compenser",
];
/// What may stand between them and their years; "vocational training with two years" does not say how long.
pub(crate) const OF: Phrases =
    phrases!["of", "at", "least", "a", "s", "de", "d", "au", "moins", "minimum"];
