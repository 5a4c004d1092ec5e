//! What is said of a value that is the reader's own.

use vacancy_messages::{ValueWords, language_name, standing_name};
use vacancy_model::{FactView, Lang, Standing};

use crate::words;

/// That a value is the reader's own, and what the notice says: "the reader’s own value – the notice
/// says: English: …; French: …". `None` for what was read.
pub(crate) fn own_value(fact: &FactView<'_>, words: &ValueWords, lang: Lang) -> Option<String> {
    if fact.standing != Standing::Corrected {
        return None;
    }
    let colon = words::colon(lang);
    let readings = fact.readings.iter().zip(&words.readings);
    let readings: Vec<_> = readings
        .map(|(it, value)| [language_name(it.language, lang), colon, value].concat())
        .collect();
    let said = match &*readings {
        [] => words::not_in_the_notice(lang).to_owned(),
        _ => [words::in_the_notice(lang), colon, &readings.join(" / ")].concat(),
    };
    Some([standing_name(Standing::Corrected, lang), " – ", &said].concat())
}
