//! The words for a few notices beside each other.

use vacancy_model::{FactId, Lang};

/// Everything that view says in one language.
#[derive(Debug)]
pub(crate) struct SeveralWords {
    /// What to do where too few or too many notices are chosen; how many are.
    pub choose: fn(usize) -> String,
    /// The way to where they are chosen.
    pub to_table: &'static str,
    /// The way from the table, for so many that are chosen.
    pub compare: fn(usize) -> String,
    /// How many facts differ, and how many are alike.
    pub summary: fn(usize, usize) -> String,
    pub nothing_differs: &'static str,
    pub point: &'static str,
    pub remove: &'static str,
    pub not_in_this_one: &'static str,
    pub not_stated: &'static str,
    pub alike: &'static str,
    pub differ: &'static str,
    /// The same fact was read from items that say more than it.
    pub same_measure: fn(FactId) -> &'static str,
    /// Items of the same words.
    pub same_words: &'static str,
    /// In how many of how many notices an item stands.
    pub in_some: fn(usize, usize) -> String,
    /// What stands in one notice alone.
    pub own: &'static str,
    /// A notice contradicts itself.
    pub disagree: &'static str,
}

/// The words in one language.
pub(crate) const fn words(lang: Lang) -> &'static SeveralWords {
    match lang {
        Lang::En => &ENGLISH,
        Lang::Fr => &FRENCH,
    }
}

static ENGLISH: SeveralWords = SeveralWords {
    choose: |count| match count {
        0 => "Select two to four notices in the table to see them beside each other.".to_owned(),
        1 => "One notice is selected. Select one to three more in the table.".to_owned(),
        _ => format!("{count} notices are selected. Leave two to four of them in the table."),
    },
    to_table: "Go to the table",
    compare: |count| format!("Compare the {count} selected"),
    summary: |differ, alike| {
        let (facts, verb) = if differ == 1 { ("fact", "differs") } else { ("facts", "differ") };
        let are = if alike == 1 { "is" } else { "are" };
        format!("{differ} {facts} {verb}, {alike} {are} alike.")
    },
    nothing_differs: "Nothing differs.",
    point: "Point",
    remove: "Leave out",
    not_in_this_one: "not in this notice",
    not_stated: "not stated",
    alike: "alike",
    differ: "differ",
    same_measure: |id| match id {
        FactId::Experience => "the same years; the rest is each notice’s own",
        FactId::LanguagesRequired => "the same languages; the rest is each notice’s own",
        _ => "the same level; the rest is each notice’s own",
    },
    same_words: "In the same words",
    in_some: |some, all| format!("in {some} of {all}"),
    own: "Only here",
    disagree: "the languages disagree",
};

static FRENCH: SeveralWords = SeveralWords {
    choose: |count| match count {
        0 => "Sélectionnez de deux à quatre avis dans le tableau pour les voir côte à côte."
            .to_owned(),
        1 => {
            "Un avis est sélectionné. Sélectionnez-en un à trois autres dans le tableau.".to_owned()
        }
        _ => format!(
            "{count}\u{a0}avis sont sélectionnés. Gardez-en de deux à quatre dans le tableau."
        ),
    },
    to_table: "Aller au tableau",
    compare: |count| format!("Comparer les {count}\u{a0}avis sélectionnés"),
    summary: |differ, alike| {
        let differs = if differ > 1 { "informations diffèrent" } else { "information diffère" };
        let are = if alike > 1 { "sont identiques" } else { "est identique" };
        format!("{differ} {differs}, {alike} {are}.")
    },
    nothing_differs: "Rien ne diffère.",
    point: "Point",
    remove: "Retirer",
    not_in_this_one: "absent de cet avis",
    not_stated: "non précisé",
    alike: "identique",
    differ: "différent",
    same_measure: |id| match id {
        FactId::Experience => "même durée\u{a0}; le reste est propre à chaque avis",
        FactId::LanguagesRequired => "mêmes langues\u{a0}; le reste est propre à chaque avis",
        _ => "même niveau\u{a0}; le reste est propre à chaque avis",
    },
    same_words: "Dans les mêmes termes",
    in_some: |some, all| format!("dans {some}\u{a0}avis sur {all}"),
    own: "Seulement ici",
    disagree: "les versions divergent",
};
