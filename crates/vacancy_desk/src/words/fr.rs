use super::Words;
use crate::file::Format;

pub(super) static WORDS: Words = Words {
    situation: "Ma situation",
    compare: "Comparer les versions",
    check: "Vérifier",
    export: "Exporter",
    close: "Fermer",

    format: |format| match format {
        Format::Json => "JSON",
        Format::Csv => "CSV",
        Format::Markdown => "Markdown",
        Format::Calendar => "Calendrier",
        Format::JobPosting => "Offre d’emploi",
    },
    purpose: |format| match format {
        Format::Json => "Chaque information avec les mots où elle a été lue, pour les programmes.",
        Format::Csv => "Une ligne, pour un tableur.",
        Format::Markdown => "Une page à lire : informations, critères, points à vérifier.",
        Format::Calendar => "La date limite, avec un rappel trois jours avant, pour tout agenda.",
        Format::JobPosting => {
            "Des données structurées (JobPosting de schema.org) qui font trouver l’avis par les moteurs d’offres d’emploi."
        }
    },
    save: "Enregistrer",
    copy: "Copier",
    share: "Partager",
    of: |what, name| format!("{what} : {name}"),
    copied: "Copié",
    copy_yourself: "Le navigateur ne laisse pas cette page copier. Voici le texte, sélectionné : copiez-le vous-même.",
    no_deadline: "L’avis n’indique pas de date limite.",
};
