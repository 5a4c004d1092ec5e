//! Around an amount of pay.

use crate::lexicon::{Phrases, phrases};

/// How the words of a sentence that tells the pay begin.
pub(crate) const PAY: Phrases = phrases![
    "salar",
    "basic pay",
    "emolument",
    "paid",
    "remuner",
    "salaire",
    "traitement",
    "percevra"
];

/// How the words begin that make an amount another one than pay.
pub(crate) const BESIDE_PAY: Phrases = phrases!["allowance", "indemnit", "supplement", "budget"];

/// Between the ends of a range of amounts.
pub(crate) const BETWEEN_AMOUNTS: Phrases = phrases!["-", " - ", " to ", " a ", " and ", " et "];
