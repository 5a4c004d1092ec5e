//! The views of many notices in French.

use vacancy_collection::Column;
use vacancy_collection::picture::wording;
use vacancy_messages::number_in_figures;
use vacancy_model::value::{Choice, Contract, ContractKind, LanguageRequirement, Remaining};
use vacancy_model::{Lang, Standing};

use super::CollectionWords;
use crate::file::Format;
use crate::state::collection::View;

pub(super) static WORDS: CollectionWords = CollectionWords {
    view: |view| match view {
        View::Table => "Tableau",
        View::Several => "Comparer",
        View::Pictures => "Graphiques",
        View::Library => "Bibliothèque",
        View::Link => "Lien",
    },
    views: "Vues de ces avis",
    notices: |count| match count {
        0 => "Aucun avis".to_owned(),
        _ => counted(count, "avis", "avis"),
    },
    repeated: |count, different| match different {
        1 => format!("{count}\u{a0}avis du même poste"),
        _ => format!("{count}\u{a0}avis, dont {different} différents"),
    },
    shown: |shown, all| counted(shown, "affiché", "affichés") + &format!(" sur {all}"),
    printed: |shown, all| {
        let figures = |count| number_in_figures(count as u64, Lang::Fr);
        format!("Les {} premiers avis sur {}", figures(shown), figures(all))
    },
    none_shown: "Aucun avis ne correspond. Cherchez moins de mots, ou affichez tout.",
    none_read: "Aucun de ces fichiers n’est un avis de vacance lisible.",
    choose_file: "Choisir un fichier",
    // On one line of the narrowest screens.
    choose: "Cochez pour comparer ou garder.",
    selected: |count| match count {
        1 => "Un avis sélectionné".to_owned(),
        _ => format!("{count}\u{a0}sélectionnés"),
    },
    remove: |count| match count {
        1 => "Retirer l’avis sélectionné".to_owned(),
        _ => format!("Retirer les {count}\u{a0}avis sélectionnés"),
    },
    remove_short: "Retirer",
    removed: |count| counted(count, "retiré.", "retirés."),
    undo: "Annuler",
    select: "Sélectionner",
    select_all: "Sélectionner tout ce qui est affiché",
    others: |count, are_shown| match (count, are_shown) {
        (1, false) => "Afficher 1\u{a0}texte qui n’est pas un avis de vacance".to_owned(),
        (_, false) => format!("Afficher {count}\u{a0}textes qui ne sont pas des avis de vacance"),
        (1, true) => "Masquer le texte qui n’est pas un avis de vacance".to_owned(),
        (_, true) => "Masquer les textes qui ne sont pas des avis de vacance".to_owned(),
    },
    of: |what, name| format!("{what}\u{a0}: {name}"),
    keys: "Les flèches mènent d’une cellule à l’autre, Entrée ouvre l’avis, Espace le sélectionne.",

    search: "Chercher dans les titres et les textes",
    filters: "Filtres",
    all: "Tous",
    clear: "Tout afficher",
    open: "Ouvert",
    closed: "Clos",
    by: "Clôture au plus tard le",
    sort_by: "Trier par",
    turn: "Ordre décroissant",
    as_they_came: "Ordre d’arrivée",
    columns: "Colonnes",
    column: |column| match column {
        Column::Title => "Intitulé",
        Column::Number => "Numéro",
        Column::Organisation => "Organisation",
        Column::Grade => "Grade",
        Column::Place => "Lieu",
        Column::MonthlySalary => "Par mois",
        Column::AnnualSalary => "Par an",
        Column::Deadline => "Date limite",
        Column::Experience => "Expérience",
        Column::Education => "Formation",
        Column::Languages => "Langues",
        Column::Contract => "Contrat",
        Column::Standing => "Versions",
        Column::Diagnostics => "À vérifier",
        Column::File => "Fichier",
    },

    untitled: "Sans intitulé",
    not_a_notice: "pas un avis de vacance",
    not_stated: "non précisé",
    disagree: "les versions divergent",
    own: "corrigé par vous",
    same_words: |name| ["même texte ", &than(name)].concat(),
    same_number: |name| ["même numéro ", &than(name)].concat(),
    date: |date| wording(Lang::Fr).date(date),
    remaining: |remaining| match remaining {
        Remaining::Days(1) => "demain".to_owned(),
        Remaining::Days(days) => format!("dans {days}\u{a0}jours"),
        Remaining::Today => "aujourd’hui".to_owned(),
        Remaining::EarlierToday => "clos aujourd’hui".to_owned(),
        Remaining::Past(1) => "clos depuis hier".to_owned(),
        Remaining::Past(_) => "clos".to_owned(),
    },
    years,
    language,
    kind,
    contract,
    standing: |standing| match standing {
        Standing::Agreed => ("concordantes", None),
        Standing::OneSided => ("concordantes", Some("l’une est incomplète")),
        Standing::Conflicting => ("divergentes", None),
        Standing::Corrected => ("corrigées par vous", None),
    },
    contradictions: |count| counted(count as usize, "contradiction", "contradictions"),
    errors: |count| counted(count as usize, "erreur", "erreurs"),
    warnings: |count| counted(count as usize, "avertissement", "avertissements"),
    nothing_to_check: "rien",
    decimal: ',',

    export: |count, is_selection| match (count, is_selection) {
        (1, true) => "Exporter l’avis sélectionné".to_owned(),
        (_, true) => format!("Exporter les {count}\u{a0}avis sélectionnés"),
        (_, false) => format!("Exporter {count}\u{a0}avis"),
    },
    purpose: |format| match format {
        Format::Json => {
            "Un seul tableau\u{a0}: chaque information avec les mots où elle a été lue, pour les \
             programmes."
        }
        Format::JsonLines => "La même chose, un avis par ligne.",
        Format::Csv => "Une ligne par avis, pour un tableur.",
        Format::Markdown => "Une page après l’autre, à lire.",
        Format::Calendar => {
            "Un seul calendrier\u{a0}: chaque date limite avec un rappel trois jours avant."
        }
        Format::JobPosting => {
            "Une ligne de données structurées (JobPosting de schema.org) par avis."
        }
        Format::ReportText | Format::ReportMarkdown => "",
    },
    writing: |left| format!("Encore {left} à écrire"),
    done: |count| format!("Terminé\u{a0}: {}", counted(count, "avis", "avis")),
    nothing: "Aucun de ces avis ne précise de date limite.",
    missing: |property, count, all| format!("{property}\u{a0}: absent de {count} sur {all}"),
};

/// In French nothing and one are singular.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count}\u{a0}{}", if count < 2 { one } else { many })
}

fn than(name: Option<&str>) -> String {
    name.map_or_else(|| "qu’un autre".to_owned(), |name| format!("que {name}"))
}

fn years(years: u32) -> String {
    counted(years as usize, "an", "ans")
}

fn language(asked: &LanguageRequirement) -> String {
    let names: Vec<_> = asked.languages.iter().map(|code| code.to_ascii_uppercase()).collect();
    let level = asked.level.as_str();
    match asked.choice {
        Choice::One => format!("{} {level}", names.join(" ou ")),
        Choice::Other => format!("l’autre {level}"),
        Choice::Each => format!("{} {level}", names.join(" et ")),
    }
}

const fn kind(kind: ContractKind) -> &'static str {
    match kind {
        ContractKind::Definite => "durée déterminée",
        ContractKind::Indefinite => "durée indéterminée",
        ContractKind::Temporary => "temporaire",
    }
}

fn contract(contract: &Contract) -> (String, Option<String>) {
    let kind = contract.kind.map(|it| match it {
        ContractKind::Definite => "déterminée",
        ContractKind::Indefinite => "indéterminée",
        ContractKind::Temporary => "temporaire",
    });
    let kind = kind.map(str::to_owned);
    let lead: Vec<_> = kind.into_iter().chain(contract.initial_years.map(years)).collect();
    let note =
        contract.renewal_max_years.map(|it| format!("reconduction de {} au plus", years(it)));
    (lead.join(", "), note)
}
