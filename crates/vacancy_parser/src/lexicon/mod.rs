//! The words of a language that any vacancy notice uses: months, numbers, units, education.
//!
//! Everything is in folded form (see [`crate::fold`]): lower case, without accents, straight quotes.
//! Logic is written once and takes its words from here; a new language is one more table. What only
//! one organisation says stands in [`crate::organisation`].

mod en;
mod fr;
mod known;

use vacancy_model::Lang;
use vacancy_model::value::{Condition, EducationLevel, Period, Schedule};

pub(crate) use known::{Known, KnownWords};

/// The words of one language.
#[derive(Debug)]
pub(crate) struct Lexicon {
    /// Frequent words that the other languages here do not have.
    pub(crate) common: &'static [&'static str],
    /// Names and abbreviations, January first.
    pub(crate) months: [&'static [&'static str]; 12],
    pub(crate) numerals: &'static [(&'static str, u32)],
    pub(crate) tens: &'static [(&'static str, u32)],
    pub(crate) year: &'static [&'static str],
    pub(crate) month: &'static [&'static str],
    /// Words that may stand between a number and its unit: "three *full* years", "3 *or more* years".
    pub(crate) between_number_and_unit: &'static [&'static str],
    /// "and" within a number: "vingt et un".
    pub(crate) number_and: &'static str,
    pub(crate) periods: &'static [(&'static str, Period)],
    pub(crate) schedules: &'static [(&'static str, Schedule)],
    /// The most telling first: of phrases for one level, the first that is found is shown.
    pub(crate) education: &'static [(&'static str, EducationLevel)],
    /// Where one takes a degree; says which one only where nothing else does.
    pub(crate) education_places: &'static [&'static str],
    /// Words beside a number of years that say when, and not how long: "within the *last* ten years".
    pub(crate) when: &'static [&'static str],
    /// Words for past work, of which a requirement counts the years.
    pub(crate) experience: &'static [&'static str],
    /// Names of languages, with their ISO 639-1 codes.
    pub(crate) languages: &'static [(&'static str, &'static str)],
    pub(crate) language_choice: LanguageChoice,
    /// "reports to": what follows is whom.
    pub(crate) reports_to: &'static [&'static str],
    /// Words that end the name of whom the incumbent reports to.
    pub(crate) reports_to_end: &'static [&'static str],
    /// "none" where a number is expected: "N/A", "sans objet".
    pub(crate) none: &'static [&'static str],
    pub(crate) conditions: &'static [(&'static str, Condition)],
    /// A whole section that only says where else it is to be read.
    pub(crate) refers_elsewhere: &'static [&'static str],
    /// The word before "midnight" and "noon" stands for a time.
    pub(crate) midnight: &'static [&'static str],
    pub(crate) noon: &'static [&'static str],
}

/// How a requirement says in which of the languages a level is asked.
#[derive(Debug)]
pub(crate) struct LanguageChoice {
    pub(crate) one: &'static [&'static str],
    pub(crate) other: &'static [&'static str],
    pub(crate) each: &'static [&'static str],
}

impl Lexicon {
    pub(crate) const fn of(language: Lang) -> &'static Self {
        match language {
            Lang::En => &en::ENGLISH,
            Lang::Fr => &fr::FRENCH,
        }
    }

    /// 1 to 12; `None` for a word that is no month's.
    pub(crate) fn month_number(&self, word: &str) -> Option<u8> {
        let position = self.months.iter().position(|names| names.contains(&word))?;
        u8::try_from(position + 1).ok()
    }
}

/// The month that a word names in any language: notices print English months on French pages.
pub(crate) fn month_number(word: &str) -> Option<u8> {
    Lang::ALL.iter().find_map(|&language| Lexicon::of(language).month_number(word))
}

/// Cities of the organisations' seats and their countries, each name in every language, with the
/// English name and the country's ISO 3166-1 alpha-2 code.
pub(crate) const CITIES: &[(&[&str], &str, &str)] = &[
    (&["brussels", "bruxelles", "brussel"], "Brussels", "BE"),
    (&["mons"], "Mons", "BE"),
    (&["the hague", "la haye", "den haag"], "The Hague", "NL"),
    (&["brunssum"], "Brunssum", "NL"),
    (&["capellen"], "Capellen", "LU"),
    (&["luxembourg", "luxemburg"], "Luxembourg", "LU"),
    (&["london", "londres"], "London", "GB"),
    (&["northwood"], "Northwood", "GB"),
    (&["halifax"], "Halifax", "CA"),
    (&["rome", "roma"], "Rome", "IT"),
    (&["naples", "napoli"], "Naples", "IT"),
    (&["la spezia"], "La Spezia", "IT"),
    (&["paris"], "Paris", "FR"),
    (&["neuilly-sur-seine"], "Neuilly-sur-Seine", "FR"),
    (&["strasbourg"], "Strasbourg", "FR"),
    (&["ramstein"], "Ramstein", "DE"),
    (&["oberammergau"], "Oberammergau", "DE"),
    (&["geilenkirchen"], "Geilenkirchen", "DE"),
    (&["wiesbaden"], "Wiesbaden", "DE"),
    (&["norfolk"], "Norfolk", "US"),
    (&["oeiras"], "Oeiras", "PT"),
    (&["lisbon", "lisbonne"], "Lisbon", "PT"),
    (&["izmir"], "Izmir", "TR"),
    (&["ankara"], "Ankara", "TR"),
    (&["stavanger"], "Stavanger", "NO"),
    (&["bydgoszcz"], "Bydgoszcz", "PL"),
    (&["warsaw", "varsovie"], "Warsaw", "PL"),
    (&["kyiv", "kiev"], "Kyiv", "UA"),
    (&["sarajevo"], "Sarajevo", "BA"),
    (&["pristina"], "Pristina", "XK"),
    (&["skopje"], "Skopje", "MK"),
    (&["tallinn"], "Tallinn", "EE"),
    (&["riga"], "Riga", "LV"),
    (&["vilnius"], "Vilnius", "LT"),
    (&["vienna", "vienne"], "Vienna", "AT"),
    (&["geneva", "geneve"], "Geneva", "CH"),
    (&["athens", "athenes"], "Athens", "GR"),
    (&["baghdad", "bagdad"], "Baghdad", "IQ"),
    (&["belgrade"], "Belgrade", "RS"),
    (&["berlin"], "Berlin", "DE"),
    (&["bucharest", "bucarest"], "Bucharest", "RO"),
    (&["chisinau"], "Chisinau", "MD"),
    (&["copenhagen", "copenhague"], "Copenhagen", "DK"),
    (&["larissa"], "Larissa", "GR"),
    (&["madrid"], "Madrid", "ES"),
    (&["oslo"], "Oslo", "NO"),
    (&["poggio renatico"], "Poggio Renatico", "IT"),
    (&["tbilisi", "tbilissi"], "Tbilisi", "GE"),
    (&["torrejon"], "Torrejón", "ES"),
    (&["uedem"], "Uedem", "DE"),
    (&["washington"], "Washington", "US"),
    (&["new york"], "New York", "US"),
];

/// Names of countries in every language and their ISO 3166-1 alpha-2 codes.
pub(crate) const COUNTRIES: &[(&[&str], &str)] = &[
    (&["albania", "albanie"], "AL"),
    (&["austria", "autriche"], "AT"),
    (&["belgium", "belgique"], "BE"),
    (&["bosnia and herzegovina", "bosnie-herzegovine"], "BA"),
    (&["bulgaria", "bulgarie"], "BG"),
    (&["canada"], "CA"),
    (&["croatia", "croatie"], "HR"),
    (&["czech republic", "czechia", "republique tcheque", "tchequie"], "CZ"),
    (&["denmark", "danemark"], "DK"),
    (&["estonia", "estonie"], "EE"),
    (&["finland", "finlande"], "FI"),
    (&["france"], "FR"),
    (&["georgia", "georgie"], "GE"),
    (&["germany", "allemagne"], "DE"),
    (&["greece", "grece"], "GR"),
    (&["hungary", "hongrie"], "HU"),
    (&["iceland", "islande"], "IS"),
    (&["iraq", "irak"], "IQ"),
    (&["ireland", "irlande"], "IE"),
    (&["italy", "italie"], "IT"),
    (&["kosovo"], "XK"),
    (&["latvia", "lettonie"], "LV"),
    (&["lithuania", "lituanie"], "LT"),
    (&["luxembourg"], "LU"),
    (&["moldova", "moldavie"], "MD"),
    (&["montenegro"], "ME"),
    (&["netherlands", "the netherlands", "pays-bas"], "NL"),
    (&["north macedonia", "macedoine du nord"], "MK"),
    (&["norway", "norvege"], "NO"),
    (&["poland", "pologne"], "PL"),
    (&["portugal"], "PT"),
    (&["romania", "roumanie"], "RO"),
    (&["serbia", "serbie"], "RS"),
    (&["slovakia", "slovaquie"], "SK"),
    (&["slovenia", "slovenie"], "SI"),
    (&["spain", "espagne"], "ES"),
    (&["sweden", "suede"], "SE"),
    (&["switzerland", "suisse"], "CH"),
    (&["turkey", "turkiye", "turquie"], "TR"),
    (&["ukraine"], "UA"),
    (&["united kingdom", "royaume-uni", "uk"], "GB"),
    (&["united states of america", "united states", "usa", "etats-unis"], "US"),
];

/// Currencies as notices name them, and their ISO 4217 codes.
pub(crate) const CURRENCIES: &[(&str, &str)] = &[
    ("eur", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("€", "EUR"),
    ("usd", "USD"),
    ("us dollar", "USD"),
    ("us dollars", "USD"),
    ("dollar us", "USD"),
    ("gbp", "GBP"),
    ("pound sterling", "GBP"),
    ("pounds sterling", "GBP"),
    ("livre sterling", "GBP"),
    ("£", "GBP"),
    ("chf", "CHF"),
    ("cad", "CAD"),
    ("canadian dollar", "CAD"),
    ("dkk", "DKK"),
    ("nok", "NOK"),
    ("pln", "PLN"),
    ("try", "TRY"),
];
