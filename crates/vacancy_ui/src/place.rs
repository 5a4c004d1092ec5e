//! Names of places in the interface language.

use vacancy_messages::country_name;
use vacancy_model::Lang;
use vacancy_model::value::Location;

/// `Brussels, Belgium`; a code or city that is not known stands as it is.
pub(crate) fn location(place: &Location, lang: Lang) -> String {
    // As `vacancy_messages::place_name` has it, which through here would add 75 bytes to the element (brotli).
    let city = place.city.as_deref().map(|city| match (city, lang) {
        ("Brussels", Lang::Fr) => "Bruxelles",
        _ => city,
    });
    let country = place.country.as_deref().map(|code| country_name(code, lang).unwrap_or(code));
    match (city, country) {
        (Some(city), Some(country)) => [city, ", ", country].concat(),
        (Some(place), None) | (None, Some(place)) => place.to_owned(),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang::{En, Fr};
    use vacancy_model::value::Location;

    use super::location;

    fn place(city: &str, country: &str) -> Location {
        Location { city: Some(city.to_owned()), country: Some(country.to_owned()) }
    }

    #[test]
    fn names_known_places_in_the_interface_language() {
        assert_eq!(location(&place("Brussels", "BE"), En), "Brussels, Belgium");
        assert_eq!(location(&place("Brussels", "BE"), Fr), "Bruxelles, Belgique");
        assert_eq!(location(&place("Sarajevo", "BA"), Fr), "Sarajevo, Bosnie-Herzégovine");
    }

    #[test]
    fn leaves_unknown_places_as_they_are() {
        assert_eq!(location(&place("Funafuti", "TV"), Fr), "Funafuti, TV");
        let nowhere = Location { city: None, country: Some("IT".to_owned()) };
        assert_eq!(location(&nowhere, Fr), "Italie");
    }
}
