//! Names of countries.

use vacancy_model::Lang;

use crate::texts::{Texts, advice};
use crate::words::{COUNTRIES, MEMBERS, words};

/// The member countries of NATO by their ISO 3166-1 codes.
///
/// Source: nato.int, "NATO as an employer", as of 7 March 2024 (32 countries).
pub const NATO_MEMBERS: &[&str] = NAMED_COUNTRIES.split_at(MEMBERS).0;

/// The countries that have names here, by their ISO 3166-1 codes: the members, and others in which there are posts.
pub const NAMED_COUNTRIES: &[&str] = &COUNTRIES;

/// The members' names in a row, in the order of that language's alphabet; nothing as long as the advice has not come.
pub fn nato_members(lang: Lang) -> &'static str {
    Texts::<1>::of(advice(lang), "members").say(0)
}

/// The name of a country by its ISO 3166-1 code; `None` for one that has none here.
pub fn country_name(code: &str, lang: Lang) -> Option<&'static str> {
    let at = NAMED_COUNTRIES.iter().position(|iso| *iso == code)?;
    Some(words(lang).countries.say(at))
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::{NATO_MEMBERS, country_name, nato_members};

    #[test]
    fn lists_every_member_in_the_order_of_each_alphabet() {
        for lang in Lang::ALL {
            let listed: Vec<_> = nato_members(lang).trim_end_matches('.').split(", ").collect();
            let mut members: Vec<_> =
                NATO_MEMBERS.iter().filter_map(|code| country_name(code, lang)).collect();
            members.sort_by_key(|name| name.replace('É', "E").replace('é', "e"));
            assert_eq!(listed, members);
        }
    }

    #[test]
    fn names_countries_in_which_there_are_posts_and_no_others() {
        assert_eq!(country_name("XK", Lang::En), Some("Kosovo"));
        assert_eq!(country_name("BA", Lang::Fr), Some("Bosnie-Herzégovine"));
        assert_eq!(country_name("TV", Lang::En), None);
    }
}
