//! The words of a language that any vacancy notice uses: months, numbers, units, education.
//!
//! Everything is in folded form (see [`crate::fold`]): lower case, without accents, straight quotes.
//! Logic is written once and takes its words from here; a new language is one more table. What only
//! one organisation says stands in [`crate::organisation`].

mod currencies;
pub(crate) mod either;
mod en;
mod fr;
mod known;
mod phrases;
mod places;

use vacancy_model::Lang;
use vacancy_model::value::{Condition, EducationLevel, Period, Schedule};

pub(crate) use currencies::CURRENCIES;
pub(crate) use known::{Known, KnownWords};
pub(crate) use phrases::{Name, Named, Phrases, phrases};
pub(crate) use places::{CITIES, COUNTRIES, is_place};

/// The words of one language.
#[derive(Debug)]
pub(crate) struct Lexicon {
    /// Frequent words that the other languages here do not have.
    pub(crate) common: Phrases,
    /// Names and abbreviations of each, January first.
    pub(crate) months: Phrases,
    /// The words for each number, from one.
    pub(crate) numerals: Phrases,
    /// The tens that a unit may follow, from ten: an empty one for a language without "ten-seven".
    pub(crate) tens: Phrases,
    /// What multiplies the number before it: a hundred, then a thousand.
    pub(crate) scales: Phrases,
    /// Words that say a figure in a way of their own, as a translator may: "a fortnight", "the third".
    pub(crate) loose: Phrases,
    pub(crate) year: Phrases,
    pub(crate) month: Phrases,
    /// Words that may stand between a number and its unit: "three *full* years", "3 *or more* years".
    pub(crate) between_number_and_unit: Phrases,
    /// "and" within a number: "vingt et un".
    pub(crate) number_and: &'static str,
    pub(crate) periods: Named<Period>,
    pub(crate) schedules: Named<Schedule>,
    /// The most telling first: of phrases for one level, the first that is found is shown.
    pub(crate) education: Named<EducationLevel>,
    /// Where one takes a degree; says which one only where nothing else does.
    pub(crate) education_places: Phrases,
    /// Words beside a number of years that say when, and not how long: "within the *last* ten years".
    pub(crate) when: Phrases,
    /// Words near a number of years that is somebody's age, or something's.
    pub(crate) age: Phrases,
    /// Words for past work, of which a requirement counts the years.
    pub(crate) experience: Phrases,
    /// ISO 639-1 codes of languages and their names.
    pub(crate) languages: Phrases,
    /// How a requirement says in which of the languages a level is asked: in `one`, the `other` or `each`.
    pub(crate) language_choice: Phrases,
    /// "or", before what will do as well.
    pub(crate) or: &'static str,
    /// Words of a bracket or half-sentence that asks for nothing: "level V in both is an asset".
    pub(crate) only_desirable: Phrases,
    /// What numerals are numbers of besides levels: "Phase III".
    pub(crate) numbered: Phrases,
    /// "reports to": what follows is whom.
    pub(crate) reports_to: Phrases,
    /// Words before the name that are no part of it.
    pub(crate) reports_to_prepositions: Phrases,
    /// Words that end the name of whom the incumbent reports to.
    pub(crate) reports_to_end: Phrases,
    /// Every noun of an office's name begins with a capital: a small letter behind a comma or an "and" goes on
    /// with another thought.
    pub(crate) has_capital_names: bool,
    /// What one does who has staff: "supervises".
    pub(crate) leads: Phrases,
    /// What is said of one who has none.
    pub(crate) leads_nobody: Phrases,
    /// What staff do: "Eight technicians report to the supervisor".
    pub(crate) reports_up: Phrases,
    /// Before a number that is one of people: "a team of three".
    pub(crate) team_of: Phrases,
    /// How general names of those begin whom one leads: "people".
    pub(crate) staff: Phrases,
    /// How the names of what one works as begin, in titles of posts and among those whom one leads: "engineer".
    pub(crate) occupations: Phrases,
    /// "none" where a number is expected: "N/A", "sans objet".
    pub(crate) none: Phrases,
    /// A star stands for what may come between: "outside*hours".
    pub(crate) conditions: Named<Condition>,
    /// Phrases that hold a condition's word but do not state the condition: "travel expenses".
    pub(crate) beside_conditions: Phrases,
    /// How a requirement says that a candidate must put up with a condition: "willing", "prepared".
    pub(crate) ready: Phrases,
    /// Words that rule a condition out; after a negation they do not: "cannot be ruled out".
    pub(crate) excluded: Phrases,
    /// Words that negate a condition: "no", "cannot", "never".
    pub(crate) negations: Phrases,
    /// The word that introduces a contrast: " but ".
    pub(crate) but: &'static str,
    /// What headings go on with: "Essential *skills and experience*".
    pub(crate) heading_words: Phrases,
    /// A whole section that only says where else it is to be read.
    pub(crate) refers_elsewhere: Phrases,
    /// Names of the end of a day: "midnight".
    pub(crate) midnight: Phrases,
    /// Names of 12:00: "noon", "midday".
    pub(crate) noon: Phrases,
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
        self.months.place_of(word)
    }
}

/// The month that a word names in any language: notices print English months on French pages.
pub(crate) fn month_number(word: &str) -> Option<u8> {
    Lang::ALL.iter().find_map(|&language| Lexicon::of(language).month_number(word))
}
