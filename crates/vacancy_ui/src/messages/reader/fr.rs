use super::ReaderWords;

pub(super) static WORDS: ReaderWords = ReaderWords {
    not_stated: " : non précisé dans cet avis",

    on_your_clock: |day, time| ["À votre heure : ", day, " à ", time, "."].concat(),
    same_on_your_clock: "Votre heure est la même.",
    add_to_calendar: "Ajouter au calendrier",
    shown_in_utc: |printed, brussels| {
        [
            printed,
            ", c’est très probablement ",
            brussels,
            " à Bruxelles, affiché en UTC ; une autre copie peut indiquer un autre jour. Postulez un \
             jour plus tôt, ou demandez quel fuseau s’applique.",
        ]
        .concat()
    },

    seconded_alike: "En détachement de votre administration : les mêmes durées.",

    correct: "Corriger",
    add: "Ajouter",
    undo: "Annuler",
    undo_all: "Tout annuler",
    redo: "Rétablir",
    undone: "Votre valeur a été retirée.",
    own: "Votre propre valeur. L’avis dit :",
    own_added: "Votre propre valeur. L’avis n’en dit rien.",
    own_short: "de votre main",
    own_some: "Avec des valeurs de votre main",
    settled: "réglé",
    settled_by: "Votre propre valeur en tient lieu.",

    only_here: "Propre à cet avis",
    paragraphs: |count| match count {
        0 | 1 => [&*count.to_string(), " paragraphe"].concat(),
        _ => [&*count.to_string(), " paragraphes"].concat(),
    },
    nothing_only_here: "Chaque paragraphe figure aussi dans d’autres avis de l’organisation.",
    dim_standard: "Estomper ce que disent aussi d’autres avis",
};
