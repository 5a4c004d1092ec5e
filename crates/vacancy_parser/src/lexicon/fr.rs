//! French.

use vacancy_model::value::{Condition, EducationLevel, Period, Schedule};

use super::{Lexicon, phrases};

pub(super) const FRENCH: Lexicon = Lexicon {
    common: phrases![
        "le", "la", "les", "des", "du", "de", "et", "pour", "dans", "un", "une", "est", "au",
        "aux", "par", "sur", "que", "qui", "ou", "sont", "avoir", "etre", "d", "l", "ses", "son",
        "ainsi",
    ],
    months: phrases![
        "janvier janv",
        "fevrier fevr fev",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "aout",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "decembre dec",
    ],
    numerals: phrases![
        "un une",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix dizaine",
        "onze",
        "douze douzaine",
        "treize",
        "quatorze",
        "quinze quinzaine",
        "seize",
    ],
    tens: phrases![
        "dix",
        "vingt vingtaine",
        "trente trentaine",
        "quarante quarantaine",
        "cinquante cinquantaine",
        "soixante soixantaine"
    ],
    year: phrases!["an", "ans", "annee", "annees"],
    month: phrases!["mois"],
    between_number_and_unit: phrases![
        "premieres",
        "premiers",
        "dernieres",
        "derniers",
        "prochaines",
        "pleines",
        "completes",
        "consecutives",
    ],
    number_and: "et",
    periods: &[
        (Period::Hour, phrases!["par heure", "horaire"]),
        (Period::Day, phrases!["par jour", "journalier"]),
        (Period::Week, phrases!["par semaine", "hebdomadaire"]),
        (
            Period::Month,
            phrases![
                "12 x par an",
                "x 12 mois",
                "mensuelle",
                "mensuel",
                "par mois",
                "/mois",
                "/ mois"
            ],
        ),
        (Period::Year, phrases!["annuelle", "annuel", "par an", "/an"]),
    ],
    schedules: &[
        (Schedule::FullTime, phrases!["temps plein", "plein temps", "temps complet"]),
        (Schedule::PartTime, phrases!["temps partiel", "mi-temps", "mi - temps"]),
    ],
    education: &[
        (EducationLevel::Doctorate, phrases!["doctorat"]),
        (
            EducationLevel::Master,
            phrases![
                "diplome universitaire de niveau avance",
                "diplome universitaire superieur",
                "diplome universitaire de deuxieme cycle",
                "diplome universitaire de niveau master",
                "master",
                "maitrise universitaire",
                "diplome de maitrise",
                "titulaire d'une maitrise"
            ],
        ),
        (
            EducationLevel::University,
            phrases![
                "diplome universitaire",
                "niveau universitaire",
                "etudes universitaires",
                "formation universitaire",
                "baccalaureat universitaire",
                "licence"
            ],
        ),
        (
            EducationLevel::Higher,
            phrases![
                "enseignement superieur",
                "post-secondaire",
                "postsecondaire",
                "etudes superieures"
            ],
        ),
        (
            EducationLevel::Vocational,
            phrases![
                "professionnelle superieure",
                "formation professionnelle",
                "enseignement professionnel"
            ],
        ),
        (
            EducationLevel::UpperSecondary,
            phrases![
                "secondaire superieur",
                "secondaires superieures",
                "etudes secondaires completes",
                "fin d'etudes secondaires"
            ],
        ),
        (
            EducationLevel::Secondary,
            phrases!["niveau secondaire", "enseignement secondaire", "etudes secondaires"],
        ),
    ],
    education_places: phrases!["etablissement universitaire", "d'une universite", "universitaire"],
    when: phrases!["dernieres", "derniers", "precedentes", "ecoulees"],
    age: phrases!["age", "agee", "ages", "agees", "revolus"],
    experience: phrases![
        "experience",
        "travaille",
        "servi",
        "exerce",
        "pratique",
        "ans de service",
        "annees de service",
        "ans dans",
        "ans en tant que",
        "ans comme"
    ],
    languages: phrases![
        "en anglais",
        "fr francais",
        "ru russe",
        "ar arabe",
        "uk ukrainien",
        "de allemand",
        "it italien",
        "es espagnol",
        "tr turc",
        "nl neerlandais",
        "zh chinois",
    ],
    language_choice: phrases![
        "one dans l'une|dans une|l'une|en anglais ou en francais|en francais ou en anglais",
        "other dans l'autre|l'autre",
        "each dans les deux|dans chacune"
    ],
    or: "ou ",
    only_desirable: phrases![
        "atout",
        "souhaitable",
        "souhaite",
        "de preference",
        "idealement",
        "un plus"
    ],
    numbered: phrases![
        "phase",
        "chapitre",
        "annexe",
        "partie",
        "volume",
        "guerre",
        "titre",
        "type",
        "categorie",
        "article",
        "section",
        "pilier",
    ],
    reports_to: phrases![
        "rend directement compte",
        "rend compte directement",
        "rend compte",
        "releve directement",
        "releve",
        "place sous l'autorite",
        "placee sous l'autorite",
        "place(e) sous l'autorite",
    ],
    reports_to_prepositions: phrases!["a ", "de ", "directement de ", "directement a "],
    reports_to_end: phrases![
        " et travaille",
        " et coopere",
        " et, ",
        ", et ",
        " et entretient",
        " et se ",
        " et est ",
        " et elle",
        " et il ",
        " et sera",
        " et peut",
        " et supervise",
        " et agit",
        " et collabore",
        ", en ",
        ", la/le titulaire",
        ", le/la titulaire",
        " ainsi que",
        " par l'intermediaire",
    ],
    none: phrases!["sans objet", "neant", "aucun", "aucune", "zero", "n/a", "s/o"],
    conditions: &[
        (
            Condition::Travel,
            phrases![
                "disposee a voyager",
                "dispose a voyager",
                "dispose(e) a voyager",
                "amene(e) a voyager",
                "amenee a voyager",
                "effectuer des deplacements",
                "a se deplacer",
                "a voyager",
                "pour voyager",
                "deplacements occasionnels",
                "deplacements frequents",
                "deplacements peuvent",
                "de voyager"
            ],
        ),
        (
            Condition::OutOfHours,
            phrases![
                "en dehors des heures normales",
                "en dehors des heures de service",
                "en dehors des heures de bureau",
                "en dehors des heures de travail",
                "en dehors des horaires"
            ],
        ),
        (Condition::Telework, phrases!["teletravail"]),
        (Condition::FlexibleHours, phrases!["horaire flexible", "horaires flexibles"]),
    ],
    refers_elsewhere: phrases![
        "voir la version anglaise",
        "voir version anglaise",
        "se reporter a la version anglaise",
        "veuillez consulter la version anglaise",
    ],
    midnight: phrases!["minuit"],
    noon: phrases!["midi"],
};
