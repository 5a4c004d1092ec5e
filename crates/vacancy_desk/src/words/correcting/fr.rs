//! The form in French.

use super::CorrectingWords;
use crate::correcting::Problem;

pub(super) static WORDS: CorrectingWords = CorrectingWords {
    correct: "Corriger",
    add: "Ajouter",
    intro: "Votre valeur figure dans la fiche et dans tous les exports, signalée comme la vôtre. L’avis reste tel quel.",
    the_notice_says: "L’avis dit\u{a0}:",
    not_stated: "L’avis n’en dit rien.",
    take: "Reprendre",
    hold: "Enregistrer ma valeur",
    release: "Retirer ma valeur",
    withdraw: "Tenir pour non précisé",
    unsaid: "Non précisé",
    colon: "\u{a0}: ",
    languages: |part| match part {
        "one" => "Dans l’une des deux langues",
        "other" => "Dans l’autre",
        "en" => "En anglais",
        _ => "En français",
    },
    periods: ["Par heure", "Par jour", "Par semaine", "Par mois", "Par an"],
    problem: |problem| match problem {
        Problem::Missing => "Champ à remplir\u{a0}: sans lui, il n’y a pas de valeur.",
        Problem::Nothing => "Remplissez au moins un champ.",
        Problem::NoDate => "Choisissez un jour qui existe au calendrier.",
        Problem::NoTime => "Indiquez une heure, par exemple 23:59.",
        Problem::NoNumber => "Indiquez un nombre entier en chiffres, par exemple 6.",
        Problem::NoAmount => "Indiquez un montant en chiffres, par exemple 5195,80.",
        Problem::NoCurrency => "Indiquez les trois lettres d’une monnaie, par exemple EUR.",
        Problem::NoCountry => {
            "Indiquez le nom d’un pays membre de l’OTAN, ou les deux lettres d’un pays, par exemple BE."
        }
        Problem::NoAddress => "Indiquez une adresse web, par exemple https://www.nato.int.",
    },
};
