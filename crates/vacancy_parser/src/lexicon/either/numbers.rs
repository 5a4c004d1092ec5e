//! Around numbers, in figures and in words.

use crate::lexicon::{Phrases, phrases};

/// Of ordinals in figures: "3*rd*".
pub(crate) const ENDINGS: Phrases = phrases!["er", "e", "eme", "st", "nd", "rd", "th"];
/// What a number before them is multiplied by: a million.
pub(crate) const MILLIONS: Phrases = phrases!["million", "millions"];
/// And a thousand of them; no notice means a billion in the French sense.
pub(crate) const MILLIARDS: Phrases = phrases!["billion", "billions", "milliard", "milliards"];

/// Behind an hour that is one of the afternoon: "6 *p*.m.".
pub(crate) const AFTERNOON: Phrases = phrases!["p", "pm"];
/// Between two hours of which the last says so: "from 1.30 *to* 5 p.m.".
pub(crate) const BETWEEN_HOURS: Phrases = phrases!["to", "and"];

/// What an article before it makes one more of: "a *further* year".
pub(crate) const FURTHER: Phrases = phrases!["further", "additional", "full"];
/// A number that makes way for one behind it: "*another* 12 months", « *une* dizaine d'années ».
pub(crate) const GIVES_WAY: Phrases = phrases!["another", "une"];
/// Between the ends of a range.
pub(crate) const RANGE: Phrases = phrases!["to", "or", "a", "ou"];
/// Before the one end, and between both.
pub(crate) const BETWEEN: [(&str, &str); 2] = [("between", "and"), ("entre", "et")];
/// What adds a half to the number before it.
pub(crate) const HALF: Phrases = phrases!["and a half", "et demi", "et demie"];

/// Before a term that says how often: "*every* two years".
pub(crate) const EVERY: Phrases = phrases!["every", "tous les", "toutes les"];
/// Units as they stand before a noun: "a three-*year* plan".
pub(crate) const UNITS_BEFORE_NOUNS: Phrases = phrases!["year", "month"];
/// Days, of which eight are a week and fifteen two: « quinze *jours* ».
pub(crate) const DAYS_OF_WEEKS: Phrases = phrases!["jours"];
/// How ordinals in words end: "eightieth", "quatrième".
pub(crate) const ORDINAL_ENDINGS: Phrases = phrases!["ieth", "ieme"];
/// Of "every second year", each in its place. In English; French counts « tous les deux ans ». The first is no
/// figure.
pub(crate) const ORDINALS: Phrases = phrases!["first", "second other", "third", "fourth", "fifth"];
/// A share, and no hundred: « cinq *pour cent* ».
pub(crate) const PER: &str = "pour";
pub(crate) const CENT: &str = "cent";
/// Behind "four", which it makes eighty: « quatre-*vingts* ».
pub(crate) const SCORE: &str = "vingt";
