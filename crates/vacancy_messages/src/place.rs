//! Names of places in the interface language.

use vacancy_model::Lang;

use crate::country_name;

/// The name of a city, or of a country by its ISO 3166-1 code; what has no name here stands as it is.
pub fn place_name(place: &str, lang: Lang) -> &str {
    match (place, lang) {
        ("Brussels", Lang::Fr) => "Bruxelles",
        _ => country_name(place, lang).unwrap_or(place),
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang::{En, Fr};

    use super::place_name;

    #[test]
    fn names_cities_and_countries() {
        assert_eq!(["Brussels", "IT"].map(|place| place_name(place, En)), ["Brussels", "Italy"]);
        assert_eq!(["Brussels", "IT"].map(|place| place_name(place, Fr)), ["Bruxelles", "Italie"]);
    }

    #[test]
    fn leaves_unknown_places_as_they_are() {
        assert_eq!(
            ["Funafuti", "TV", ""].map(|place| place_name(place, Fr)),
            ["Funafuti", "TV", ""]
        );
    }
}
