//! Around the terms of a contract.

use crate::lexicon::{Phrases, phrases};

/// Behind a term of several parts of it: "three placements of one year *each*".
pub(crate) const EACH: Phrases = phrases![" each", " chacun"];
