//! The views of one notice in French.

use vacancy_export::{Need, State};
use vacancy_model::Lang;

use super::Words;
use crate::checklist::Presence;
use crate::file::Format;

pub(super) static WORDS: Words = Words {
    lang: Lang::Fr,
    colon: "\u{a0}: ",
    situation: "Ma situation",
    compare: "Comparer les versions",
    check: "Vérifier",
    export: "Exporter",
    keep: "Garder",
    close: "Fermer",

    nothing_to_compare: "L’avis n’existe que dans une langue\u{a0}: il n’y a rien à quoi le comparer.",
    facts_summary,
    hide_alike: "Seulement les différences",
    nothing_differs: "Rien ne diffère.",
    facts: "Informations",
    agree: "concordent",
    only_in,
    absent_side: |language| match language {
        Lang::En => "absent du texte anglais",
        Lang::Fr => "absent du texte français",
    },
    figures_differ: "les chiffres divergent",
    read_as: |value| format!("Lu comme\u{a0}: {value}"),
    list_counts: |[first, second], [ours, theirs]| {
        format!("{ours} en {}, {theirs} en {}.", name(first), name(second))
    },
    guess: "Les listes n’ont pas la même longueur. Les éléments sont rapprochés d’après leurs chiffres \
            et leurs mots\u{a0}: vérifiez qu’ils se correspondent.",
    left_by: |language| match language {
        Lang::En => "Le texte anglais renvoie ici au texte français.",
        Lang::Fr => "Le texte français renvoie ici au texte anglais.",
    },

    to_check: "À vérifier",
    nothing_to_check: "Les deux versions concordent et il ne manque rien de ce qu’un tel avis indique.",
    stated: |stated, all, disagree| {
        let are = if stated < 2 { "figure" } else { "figurent" };
        let disagree = match disagree {
            0 => String::new(),
            1 => "\u{a0}; 1 diverge".to_owned(),
            _ => format!("\u{a0}; {disagree} divergent"),
        };
        format!("{stated} des {all} informations attendues dans un tel avis y {are}{disagree}.")
    },
    expected: "Ce qu’un tel avis indique",
    sections: "Rubriques",
    others: "Ce que tous les avis n’indiquent pas",
    presence: |presence, editions| match presence {
        Presence::Present if editions > 1 => "dans les deux langues",
        Presence::Present => "indiqué",
        Presence::Conflicting => "les deux versions divergent",
        Presence::OnlyIn(language) => only_in(language),
        Presence::Absent => "non précisé",
    },
    report: "Rapport sur l’avis",
    untitled: "sans intitulé",
    line: |language, line| match language {
        Some(language) => format!("{language}, ligne {line}"),
        None => format!("ligne {line}"),
    },

    format: |format| match format {
        Format::Json => "JSON",
        Format::JsonLines => "JSON Lines",
        Format::Csv => "CSV",
        Format::Markdown => "Markdown",
        Format::Calendar => "Calendrier",
        Format::JobPosting => "Offre d’emploi",
        Format::ReportText => "Rapport en texte",
        Format::ReportMarkdown => "Rapport en Markdown",
    },
    purpose: |format| match format {
        Format::Json => "Chaque information avec les mots où elle a été lue, pour les programmes.",
        Format::JsonLines => {
            "Chaque information avec les mots où elle a été lue, un avis par ligne."
        }
        Format::Csv => "Une ligne, pour un tableur.",
        Format::Markdown => "Une page à lire\u{a0}: informations, critères, points à vérifier.",
        Format::Calendar => "La date limite, avec un rappel trois jours avant, pour tout agenda.",
        Format::JobPosting => {
            "Des données structurées (JobPosting de schema.org) par lesquelles les moteurs d’offres \
             d’emploi trouvent l’avis."
        }
        Format::ReportText => "Les points à vérifier et cette liste, à envoyer par courriel.",
        Format::ReportMarkdown => "La même chose pour un ticket, un wiki ou une messagerie.",
    },
    save: "Enregistrer",
    copy: "Copier",
    share: "Partager",
    of: |what, name| format!("{what}\u{a0}: {name}"),
    copied: "Copié",
    copy_yourself: "Le navigateur ne laisse pas cette page copier. Voici le texte, \
                    sélectionné\u{a0}: copiez-le vous-même.",
    no_deadline: "L’avis n’indique pas de date limite.",
    date_posted: "Publié le",
    posting_summary: |present, all| match present {
        0 | 1 => format!("{present} propriété renseignée sur {all}"),
        _ => format!("{present} propriétés renseignées sur {all}"),
    },
    need: |need| match need {
        Need::Required => "obligatoire",
        Need::Recommended => "recommandé",
        Need::Optional => "facultatif",
    },
    state: |state| match state {
        State::Present => "renseigné",
        State::Assumed => "renseigné, à l’heure de Bruxelles, qui est supposée",
        State::Corrected => "renseigné, corrigé par vous",
        State::NotStated => "non précisé dans l’avis",
        State::Conflicting => "laissé de côté\u{a0}: les deux versions divergent",
    },
};

const fn only_in(language: Lang) -> &'static str {
    match language {
        Lang::En => "en anglais seulement",
        Lang::Fr => "en français seulement",
    }
}

const fn name(language: Lang) -> &'static str {
    match language {
        Lang::En => "anglais",
        Lang::Fr => "français",
    }
}

fn facts_summary(agreed: usize, one_sided: usize, conflicting: usize) -> String {
    let agree = match agreed {
        0 | 1 => format!("{agreed} information concorde"),
        _ => format!("{agreed} informations concordent"),
    };
    let stand = match one_sided {
        0 => String::new(),
        1 => ", 1 ne figure que dans une langue".to_owned(),
        _ => format!(", {one_sided} ne figurent que dans une langue"),
    };
    let differ = match conflicting {
        0 => String::new(),
        1 => ", 1 diverge".to_owned(),
        _ => format!(", {conflicting} divergent"),
    };
    [agree, stand, differ, ".".to_owned()].concat()
}
