//! Around days and hours.

use crate::lexicon::{Phrases, phrases};

/// Between the day, the month and the year: "1*st* *of* May", « le 3 *de* mars ».
pub(crate) const BETWEEN: Phrases = phrases!["st", "nd", "rd", "th", "er", "of", "de"];

/// Behind the number of an hour.
pub(crate) const HOURS: Phrases = phrases!["h", "hrs", "hours", "heure", "heures"];

/// Zones as notices print them, alone or behind a city.
pub(crate) const ZONES: Phrases = phrases!["cet/cest", "cest", "cet", "utc", "gmt", "est", "edt",];
/// Those with which an offset may stand: "UTC +2".
pub(crate) const UNIVERSAL: Phrases = phrases!["utc", "gmt"];
/// Behind the name of a zone: "Brussels *time*".
pub(crate) const TIME: Phrases = phrases!["time"];
/// And before it: « *heure* de Bruxelles ».
pub(crate) const HEURE: Phrases = phrases!["heure"];
/// Between that and the name.
pub(crate) const OF: Phrases = phrases!["de", "d"];
/// Before "time", where they are no part of a zone's name.
pub(crate) const NO_ZONE: Phrases = phrases![
    "am", "pm", "m", "h", "hrs", "hours", "midday", "noon", "midnight", "at", "the", "this", "a",
    "in", "good", "due", "closing", "full", "part"
];
