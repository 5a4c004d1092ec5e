//! The words that only an export says; all others come from `vacancy_messages`.

use vacancy_model::Lang;

/// The heads of the table of facts.
pub(crate) const fn table_heads(lang: Lang) -> [&'static str; 2] {
    match lang {
        Lang::En => ["Fact", "What the notice says"],
        Lang::Fr => ["Élément", "Ce que dit l’avis"],
    }
}

/// The heading over the diagnostics.
pub(crate) const fn to_check(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "To check",
        Lang::Fr => "À vérifier",
    }
}

/// In place of a title, where the notice has none.
pub(crate) const fn untitled(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "Vacancy notice",
        Lang::Fr => "Avis de vacance",
    }
}

/// Before the name of the file that was read.
pub(crate) const fn read_from(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "Read from",
        Lang::Fr => "Lu dans",
    }
}

/// What stands between a label and its value.
pub(crate) const fn colon(lang: Lang) -> &'static str {
    match lang {
        Lang::En => ": ",
        Lang::Fr => "\u{a0}: ",
    }
}

/// Beside a time of day whose zone the notice leaves open.
pub(crate) const fn zone_is_assumed(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "The notice gives no time zone; Brussels is assumed.",
        Lang::Fr => {
            "L’avis ne précise pas le fuseau horaire\u{a0}; celui de Bruxelles est supposé."
        }
    }
}

/// Beside a day whose time stands in a zone that cannot be told for certain.
pub(crate) const fn zone_is_unknown(lang: Lang) -> &'static str {
    match lang {
        Lang::En => {
            "Which clock the notice means by its time zone is not certain, so the whole day is \
             marked. Do not wait for the end of it."
        }
        Lang::Fr => {
            "L’heure que l’avis désigne par son fuseau horaire n’est pas certaine\u{a0}: la journée \
             entière est marquée. N’attendez pas qu’elle s’achève."
        }
    }
}

/// Beside a day that has no time.
pub(crate) const fn no_time(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "The notice gives no time of day.",
        Lang::Fr => "L’avis ne précise pas l’heure.",
    }
}

/// Beside a value that the reader holds against a notice, before what that says.
pub(crate) const fn in_the_notice(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "the notice says",
        Lang::Fr => "l’avis dit",
    }
}

/// Beside a value that the reader has added.
pub(crate) const fn not_in_the_notice(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "the notice does not state it",
        Lang::Fr => "l’avis n’en dit rien",
    }
}

/// Beside a deadline that the editions state differently.
pub(crate) const fn earlier_is_marked(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "The earlier of the two is marked.",
        Lang::Fr => "La plus proche des deux est marquée.",
    }
}
