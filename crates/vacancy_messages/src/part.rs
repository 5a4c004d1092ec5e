//! The labels of the parts of a compound value.

use vacancy_model::{Lang, Part};

use crate::words::words;

/// The label of one part of a compound value by its path in the JSON, without the fact's name
/// (`initialYears`, `seconded.renewalMaxYears`, `amount`); a path that has no label comes back as it
/// is.
///
/// ```
/// use vacancy_messages::part_name;
/// use vacancy_model::Lang;
/// assert_eq!(part_name("initialYears", Lang::En), "First term");
/// assert_eq!(part_name("initialYears", Lang::Fr), "Première période");
/// ```
pub fn part_name(part: &str, lang: Lang) -> &str {
    let at = Part::PATHS.iter().position(|path| *path == part);
    at.map_or(part, |at| words(lang).parts.say(at))
}
