//! Places where organisations have their seats, and the countries that they are in.

use vacancy_text::{trim, trim_start};

use super::{Name, Phrases, phrases};
use crate::edge;

/// Cities of the organisations' seats: the ISO 3166-1 alpha-2 code of the country, the name in English
/// as it is printed, and the names in other languages.
pub(crate) const CITIES: Phrases = phrases![
    "BE Brussels|bruxelles|brussel",
    "BE Mons",
    "NL The Hague|la haye|den haag",
    "NL Brunssum",
    "LU Capellen",
    "LU Luxembourg|luxemburg",
    "GB London|londres",
    "GB Northwood",
    "CA Halifax",
    "IT Rome|roma",
    "IT Naples|napoli",
    "IT Taranto|tarente",
    "IT La Spezia",
    "FR Paris",
    "FR Neuilly-sur-Seine",
    "FR Strasbourg",
    "DE Ramstein",
    "DE Oberammergau",
    "DE Geilenkirchen",
    "DE Wiesbaden",
    "US Norfolk",
    "PT Oeiras",
    "PT Lisbon|lisbonne",
    "TR Izmir",
    "TR Ankara",
    "NO Stavanger",
    "PL Bydgoszcz",
    "PL Warsaw|varsovie",
    "UA Kyiv|kiev",
    "BA Sarajevo",
    "XK Pristina",
    "MK Skopje",
    "EE Tallinn",
    "LV Riga",
    "LT Vilnius",
    "AT Vienna|vienne",
    "CH Geneva|geneve",
    "GR Athens|athenes",
    "IQ Baghdad|bagdad",
    "RS Belgrade",
    "DE Berlin",
    "RO Bucharest|bucarest",
    "MD Chisinau",
    "DK Copenhagen|copenhague",
    "GR Larissa",
    "ES Madrid",
    "NO Oslo",
    "IT Poggio Renatico",
    "GE Tbilisi|tbilissi",
    "ES Torrejón|torrejon",
    "DE Uedem",
    "US Washington",
    "US New York",
];

/// ISO 3166-1 alpha-2 codes of countries and their names in every language.
pub(crate) const COUNTRIES: Phrases = phrases![
    "AL albania|albanie",
    "AT austria|autriche",
    "BE belgium|belgique",
    "BA bosnia and herzegovina|bosnie-herzegovine",
    "BG bulgaria|bulgarie",
    "CA canada",
    "HR croatia|croatie",
    "CZ czech republic|czechia|republique tcheque|tchequie",
    "DK denmark|danemark",
    "EE estonia|estonie",
    "FI finland|finlande",
    "FR france",
    "GE georgia|georgie",
    "DE germany|allemagne",
    "GR greece|grece",
    "HU hungary|hongrie",
    "IS iceland|islande",
    "IQ iraq|irak",
    "IE ireland|irlande",
    "IT italy|italie",
    "XK kosovo",
    "LV latvia|lettonie",
    "LT lithuania|lituanie",
    "LU luxembourg",
    "MD moldova|moldavie",
    "ME montenegro",
    "NL the netherlands|netherlands|pays-bas",
    "MK north macedonia|macedoine du nord",
    "NO norway|norvege",
    "PL poland|pologne",
    "PT portugal",
    "RO romania|roumanie",
    "RS serbia|serbie",
    "SK slovakia|slovaquie",
    "SI slovenia|slovenie",
    "ES spain|espagne",
    "SE sweden|suede",
    "CH switzerland|suisse",
    "TR turkey|turkiye|turquie",
    "UA ukraine",
    "GB united kingdom|royaume-uni|uk",
    "US united states of america|united states|usa|etats-unis",
];

/// "Belgium-Brussels", "Brussels, Belgium", "Brussels": whether folded words are a place and nothing else.
pub(crate) fn is_place(words: &str) -> bool {
    let is_country = |name: &str| COUNTRIES.has_name(trim(name));
    let is_city = |name: &str| CITIES.has_name(trim(name));
    // "Pays-Bas-La Haye"
    let begins = |one: Name| {
        words.strip_prefix(one.words).is_some_and(|rest| edge::begins(trim_start(rest), "-,"))
    };
    // "Norfolk, Virginia, USA", "Neuilly-sur-Seine, France", "Brussels-Belgium"
    let parts = edge::split(words, ",").or_else(|| edge::split_last(words, "-"));
    let ends = |(first, last)| is_city(first) && is_country(edge::behind_last(last, ","));
    is_city(words) || parts.is_some_and(ends) || COUNTRIES.names().any(begins)
}

#[cfg(test)]
mod tests {
    use super::is_place;

    #[test]
    fn tells_places_whose_names_have_hyphens() {
        for place in [
            "brussels",
            "belgium-brussels",
            "norvege-bodo",
            "pays-bas - la haye",
            "neuilly-sur-seine",
            "neuilly-sur-seine, france",
            "norfolk, virginia, usa",
            "mons-belgium",
        ] {
            assert!(is_place(place), "{place}");
        }
        for words in ["belgium", "mons-upon-sea", "officer, france", "united states of mind"] {
            assert!(!is_place(words), "{words}");
        }
    }
}
