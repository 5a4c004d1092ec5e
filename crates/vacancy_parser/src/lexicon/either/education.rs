//! Around the name of a level of education.

use crate::lexicon::{Phrases, phrases};

/// Before a level that will not do: "two years *after* secondary school", "the *lack* of a degree".
pub(crate) const RULES_OUT: Phrases =
    phrases!["after", "beyond", "apres", "lack", "absence", "defaut d", "defaut de", "non"];

/// Between work and the level that it is about: "experience *in* vocational training".
pub(crate) const OF_WORK: Phrases =
    phrases!["in", "of", "with", "de la", "en", "dans la", "dans l'", "de l'"];

/// Before a level that says where a degree is from: "an *institution of* higher education".
pub(crate) const OF_PLACES: Phrases =
    phrases!["institution of", "institutions of", "etablissement d'", "etablissements d'"];

/// Between a level and one that explains it: "upper secondary education *(a* high school diploma)".
pub(crate) const EXPLAINS: Phrases = phrases!["(", "(a", "(an", "(un", "(une"];

/// Between a level and the one that is meant: "a university degree *(*Master's)".
pub(crate) const MEANS: Phrases = phrases!["(", "de niveau", "du niveau du", "du", "at", "to"];
/// The same behind the subject: « diplôme universitaire de droit *de niveau* master ».
pub(crate) const MEANS_APART: Phrases = phrases![" de niveau", " at"];
