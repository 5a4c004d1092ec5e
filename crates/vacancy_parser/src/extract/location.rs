//! Location: "Belgium-Brussels", "Belgique-Bruxelles", "Brussels, Belgium", "Mons".

use vacancy_model::value::Location;
use vacancy_model::{FactId, Reading, Rule};

use super::Cx;
use crate::lexicon::{CITIES, COUNTRIES};
use crate::read::phrase;

/// Longer words behind the caption are prose.
const MAX_PLACE_BYTES: usize = 120;

pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Location>> {
    let captioned = cx.captioned(FactId::Location)?;
    let words = cx.text(captioned.value);
    let names_body = cx
        .family
        .bodies
        .iter()
        .any(|body| body.names.iter().any(|name| phrase::contains(words, name)));
    if words.len() > MAX_PLACE_BYTES || names_body {
        // The place is missing and the next line slid up.
        return None;
    }
    let city = CITIES.iter().find(|(names, ..)| phrase::contains_any(words, names));
    let country = COUNTRIES.iter().find(|(names, _)| phrase::contains_any(words, names));
    let value = Location {
        city: match city {
            Some((_, name, _)) => Some((*name).to_owned()),
            None => city_as_printed(cx.folded.source(captioned.value)),
        },
        country: country
            .map(|(_, code)| *code)
            .or(city.map(|(_, _, code)| *code))
            .map(str::to_owned),
    };
    Some(cx.captioned_reading(value, &captioned, captioned.value, Rule::LocationCaption))
}

/// Of "Country-City" the city; of a country alone none.
fn city_as_printed(words: &str) -> Option<String> {
    let is_country = |part: &str| {
        COUNTRIES.iter().any(|(names, _)| names.iter().any(|name| name.eq_ignore_ascii_case(part)))
    };
    let parts = words.split(['-', ',', '/']).map(str::trim);
    parts.filter(|part| !part.is_empty() && !is_country(part)).last().map(str::to_owned)
}
