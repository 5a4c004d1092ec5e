//! What is said of a value that is the reader's own.

use vacancy_messages::{language_name, not_stated, standing_name, value_words};
use vacancy_model::{FactId, Lang, Notice, Standing};

use crate::words;

/// What a reader holds on one point.
pub(crate) struct Own {
    /// In words: "G15", or "not stated".
    pub value: String,
    /// That it is theirs, and what the notice says: "the reader’s own value – the notice says: English: …;
    /// French: …".
    pub whose: String,
}

/// What the reader holds; `None` where nobody has said anything else than the notice.
pub(crate) fn own(notice: &Notice, id: FactId, lang: Lang) -> Option<Own> {
    let standing = notice.facts.view(id).map(|fact| fact.standing);
    let facts = match standing {
        Some(Standing::Corrected) => &notice.facts,
        Some(_) => return None,
        None => notice.withdrawn.as_deref()?,
    };
    let (fact, words) = (facts.view(id)?, value_words(facts, id, lang)?);
    let colon = words::colon(lang);
    let readings = fact.readings.iter().zip(&words.readings);
    let readings: Vec<_> = readings
        .map(|(it, value)| [language_name(it.language, lang), colon, value].concat())
        .collect();
    let said = match &*readings {
        [] => words::not_in_the_notice(lang).to_owned(),
        _ => [words::in_the_notice(lang), colon, &readings.join(" / ")].concat(),
    };
    let whose = [standing_name(Standing::Corrected, lang), " – ", &said].concat();
    let value = if standing.is_some() { words.value } else { not_stated(lang).to_owned() };
    Some(Own { value, whose })
}
