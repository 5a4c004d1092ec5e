//! Names of countries.

use vacancy_model::Lang;

/// The member countries of NATO: ISO 3166-1 code, English, French.
///
/// Source: nato.int, "NATO as an employer", as of 7 March 2024 (32 countries).
pub const NATO_MEMBERS: [(&str, &str, &str); 32] = [
    ("AL", "Albania", "Albanie"),
    ("BE", "Belgium", "Belgique"),
    ("BG", "Bulgaria", "Bulgarie"),
    ("CA", "Canada", "Canada"),
    ("HR", "Croatia", "Croatie"),
    ("CZ", "Czech Republic", "République tchèque"),
    ("DK", "Denmark", "Danemark"),
    ("EE", "Estonia", "Estonie"),
    ("FI", "Finland", "Finlande"),
    ("FR", "France", "France"),
    ("DE", "Germany", "Allemagne"),
    ("GR", "Greece", "Grèce"),
    ("HU", "Hungary", "Hongrie"),
    ("IS", "Iceland", "Islande"),
    ("IT", "Italy", "Italie"),
    ("LV", "Latvia", "Lettonie"),
    ("LT", "Lithuania", "Lituanie"),
    ("LU", "Luxembourg", "Luxembourg"),
    ("ME", "Montenegro", "Monténégro"),
    ("NL", "Netherlands", "Pays-Bas"),
    ("MK", "North Macedonia", "Macédoine du Nord"),
    ("NO", "Norway", "Norvège"),
    ("PL", "Poland", "Pologne"),
    ("PT", "Portugal", "Portugal"),
    ("RO", "Romania", "Roumanie"),
    ("SK", "Slovakia", "Slovaquie"),
    ("SI", "Slovenia", "Slovénie"),
    ("ES", "Spain", "Espagne"),
    ("SE", "Sweden", "Suède"),
    ("TR", "Turkey", "Turquie"),
    ("GB", "United Kingdom", "Royaume-Uni"),
    ("US", "United States of America", "États-Unis d’Amérique"),
];

/// The members' names in a row, in the order of that language's alphabet.
pub const fn nato_members(lang: Lang) -> &'static str {
    match lang {
        Lang::En => {
            "Albania, Belgium, Bulgaria, Canada, Croatia, Czech Republic, Denmark, Estonia, Finland, \
             France, Germany, Greece, Hungary, Iceland, Italy, Latvia, Lithuania, Luxembourg, \
             Montenegro, Netherlands, North Macedonia, Norway, Poland, Portugal, Romania, Slovakia, \
             Slovenia, Spain, Sweden, Turkey, United Kingdom, United States of America."
        }
        Lang::Fr => {
            "Albanie, Allemagne, Belgique, Bulgarie, Canada, Croatie, Danemark, Espagne, Estonie, \
             États-Unis d’Amérique, Finlande, France, Grèce, Hongrie, Islande, Italie, Lettonie, \
             Lituanie, Luxembourg, Macédoine du Nord, Monténégro, Norvège, Pays-Bas, Pologne, \
             Portugal, République tchèque, Roumanie, Royaume-Uni, Slovaquie, Slovénie, Suède, \
             Turquie."
        }
    }
}

/// The name of a member country by its ISO 3166-1 code; `None` for other countries.
pub fn country_name(code: &str, lang: Lang) -> Option<&'static str> {
    NATO_MEMBERS.into_iter().find(|(iso, ..)| *iso == code).map(|member| in_language(member, lang))
}

const fn in_language(
    (_, english, french): (&'static str, &'static str, &'static str),
    lang: Lang,
) -> &'static str {
    match lang {
        Lang::En => english,
        Lang::Fr => french,
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang::{En, Fr};

    use super::{NATO_MEMBERS, in_language, nato_members};

    #[test]
    fn lists_every_member_in_the_order_of_each_alphabet() {
        for lang in [En, Fr] {
            let listed: Vec<_> = nato_members(lang).trim_end_matches('.').split(", ").collect();
            let mut members = NATO_MEMBERS.map(|member| in_language(member, lang));
            members.sort_by_key(|name| name.replace('É', "E").replace('é', "e"));
            assert_eq!(listed, members);
        }
    }
}
