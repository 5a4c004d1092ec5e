//! Location: "Belgium-Brussels", "Belgique-Bruxelles", "Brussels, Belgium", "Mons".

use vacancy_model::value::Location;
use vacancy_model::{FactId, Reading, Rule};

use super::Cx;
use crate::lexicon::{CITIES, COUNTRIES};

/// Longer words behind the caption are prose.
const MAX_PLACE_BYTES: usize = 120;

pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Location>> {
    let captioned = cx.captioned(FactId::Location)?;
    let stands = |name: &str| cx.index.has(captioned.value, &name.to_ascii_lowercase());
    let city = CITIES.names().find(|one| stands(one.words));
    let country = COUNTRIES.names().find(|one| stands(one.words));
    let is_place = city.is_some() || country.is_some();
    let names_body = !is_place && cx.family.bodies.iter().any(|body| body.names.iter().any(stands));
    if cx.text(captioned.value).len() > MAX_PLACE_BYTES || names_body {
        // The place is missing and the next line slid up.
        return None;
    }
    let value = Location {
        city: match city {
            Some(city) => Some(city.first.to_owned()),
            None => city_as_printed(&cx.clean(captioned.value)),
        },
        country: country.or(city).map(|place| place.code.to_owned()),
    };
    Some(Reading {
        value,
        quote: cx.captioned_quote(captioned.caption, captioned.value, Rule::LocationCaption),
    })
}

/// Of "Country-City" the city; of a country alone none.
fn city_as_printed(words: &str) -> Option<String> {
    let mut parts = words.split(['-', ',', '/']).map(str::trim);
    parts.rfind(|part| !part.is_empty() && !COUNTRIES.has_name(part)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use crate::extract::testing::header;

    #[track_caller]
    fn check(line: &str, city: Option<&str>, country: Option<&str>) {
        let place = header(line).location.unwrap_or_else(|| panic!("none in {line}")).value;
        assert_eq!((place.city.as_deref(), place.country.as_deref()), (city, country));
    }

    #[test]
    fn reads_known_and_unknown_places() {
        check("Primary Location: Belgium-Brussels", Some("Brussels"), Some("BE"));
        check("Emplacement principal : Belgique-Bruxelles", Some("Brussels"), Some("BE"));
        check("Location: The Hague, Netherlands", Some("The Hague"), Some("NL"));
        check("Duty location: Poggio Renatico, Italy", Some("Poggio Renatico"), Some("IT"));
        check("Location: Italy", None, Some("IT"));
    }

    #[test]
    fn refuses_the_value_of_the_next_line() {
        assert!(
            header("Primary Location\n\nNATO International Staff (NATO IS)").location.is_none()
        );
        assert!(header("Primary Location:\nSchedule: Full-time").location.is_none());
    }
}
