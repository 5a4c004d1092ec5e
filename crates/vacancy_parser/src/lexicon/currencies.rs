//! Currencies that salaries are paid in.

use super::{Phrases, phrases};

/// ISO 4217 codes of currencies, and how notices name them.
pub(crate) const CURRENCIES: Phrases = phrases![
    "EUR eur|euro|euros|€",
    "USD usd|us dollar|us dollars|dollar us|us$|us $",
    "GBP gbp|pound sterling|pounds sterling|livre sterling|livres sterling|£",
    "CHF chf",
    "BAM bam|convertible mark|mark convertible",
    "CZK czk",
    "HUF huf",
    "ISK isk",
    "RON ron",
    "SEK sek",
    "CAD cad|canadian dollar",
    "DKK dkk",
    "NOK nok",
    "PLN pln",
    "TRY try",
];
