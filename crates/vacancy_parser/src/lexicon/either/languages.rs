//! Around the names of languages.

use crate::lexicon::{Phrases, phrases};

/// Between two languages of which one will do.
pub(crate) const OR: Phrases = phrases!["or", "or in", "ou", "ou en", "ou le", "ou du", "ou l'"];
