//! The library in French.

use vacancy_collection::library::{ImportError, Status};
use vacancy_model::value::Period;

use super::LibraryWords;
use crate::state::library::{Access, Listing, Said, Trouble};

pub(super) static WORDS: LibraryWords = LibraryWords {
    heading: "Bibliothèque",
    count: |count| match count {
        0 | 1 => format!("{count}\u{a0}avis gardé"),
        _ => format!("{count}\u{a0}avis gardés"),
    },
    stays: "Ce que vous gardez reste dans ce navigateur, sur cet appareil, jusqu’à ce que vous \
            l’effaciez. Rien n’en est envoyé. Un navigateur qui efface ses données efface aussi \
            ceci\u{a0}: un fichier en garde une copie.",
    access: |access| match access {
        Access::Opening | Access::Open => "",
        Access::ReadOnly => {
            "Une version plus récente de cette page a écrit dans la bibliothèque. Ici, on peut la lire \
             et l’enregistrer dans un fichier\u{a0}; là-bas, la modifier. Rechargez la page pour \
             obtenir cette version."
        }
        Access::Refused => {
            "Le navigateur ne laisse rien garder à cette page, comme en navigation privée, ou n’a pas pu \
             lire ce qui est gardé. Rechargez la page\u{a0}; sinon, autorisez le stockage pour ce site, \
             ou enregistrez les avis dans des fichiers."
        }
        Access::Blocked => {
            "Un autre onglet retient la bibliothèque. Fermez les autres onglets de cette page\u{a0}: \
             elle s’ouvrira alors d’elle-même."
        }
        Access::Superseded => {
            "Une version plus récente de cette page a ouvert la bibliothèque dans un autre onglet. \
             Rechargez celui-ci\u{a0}; tout est encore là."
        }
    },
    said,
    empty: "Rien n’est encore gardé. Ouvrez un avis et choisissez Garder, ou reprenez une bibliothèque \
            depuis un fichier.",
    none_like_this: "Aucun avis gardé ne correspond.",

    search: "Chercher dans les textes et les notes",
    listing: "Trier par",
    by: |listing| match listing {
        Listing::Deadline => "Date limite",
        Listing::Kept => "Derniers gardés",
        Listing::Title => "Intitulé",
        Listing::Grade => "Grade",
    },
    only: "Afficher",
    all: "Tous",
    to_table: "Voir dans le tableau",
    export: "Enregistrer dans un fichier",
    import: "Reprendre depuis un fichier",
    delete_all: "Tout effacer",
    undo: "Annuler",

    status: "Statut",
    status_name: |status| match status {
        Status::Saved => "À suivre",
        Status::Applied => "Candidature envoyée",
        Status::NotForMe => "Pas pour moi",
        Status::Other => "Connu d’une version plus récente",
    },
    note: "Note",
    delete: "Effacer",
    of: |what, name| format!("{what}\u{a0}: {name}"),
    unreadable: "Une fiche que cette version ne sait pas lire. Elle reste telle quelle et va dans le \
                 fichier.",
    newer: "Écrit par une version plus récente de cette page, qui seule le modifie.",
    own: "avec vos corrections",

    per: |period| match period {
        Period::Hour => "par heure",
        Period::Day => "par jour",
        Period::Week => "par semaine",
        Period::Month => "par mois",
        Period::Year => "par an",
    },

    keep_this: "Garder cet avis",
    kept: "Gardé dans votre bibliothèque.",
    keep_selected: |count| match count {
        1 => "Garder l’avis sélectionné".to_owned(),
        _ => format!("Garder les {count}\u{a0}avis sélectionnés"),
    },
};

fn said(said: Said) -> String {
    match said {
        Said::Nothing => String::new(),
        Said::Kept { new, alike: 0 } => counted(new, "gardé") + ".",
        Said::Kept { new: 0, alike } => counted(alike, "déjà gardé") + ".",
        Said::Kept { new, alike } => {
            let were = if alike < 2 { "était" } else { "étaient" };
            format!("{}, {alike} l’{were} déjà.", counted(new, "gardé"))
        }
        Said::Deleted(count) => counted(count, "effacé") + ".",
        Said::Restored(count) => counted(count, "rétabli") + ".",
        Said::Imported { new, changed, alike, unreadable } => {
            let mut parts = vec![counted(new, "repris") + " du fichier"];
            parts.extend(
                (changed > 0)
                    .then(|| format!("{changed} joint{} à ce qui était ici", plural(changed))),
            );
            parts.extend((alike > 0).then(|| format!("{alike} déjà ici")));
            parts.extend((unreadable > 0).then(|| {
                let s = plural(unreadable);
                format!("{unreadable} que cette version ne sait pas lire, laissé{s} dans le fichier")
            }));
            parts.join("\u{a0}; ") + "."
        }
        Said::NotTaken(ImportError::NotALibrary) => {
            "Ce fichier n’est pas une bibliothèque enregistrée ici, ou n’en est qu’une partie. Rien n’en \
             a été repris."
                .to_owned()
        }
        Said::NotTaken(ImportError::Newer) => {
            "Ce fichier a été enregistré par une version plus récente de cette page. Rechargez la page \
             pour l’obtenir, puis réessayez\u{a0}; rien n’en a été repris."
                .to_owned()
        }
        Said::TooLarge => {
            "Ce fichier dépasse 256\u{a0}Mo\u{a0}: aucune bibliothèque n’est aussi grande. Rien n’en a \
             été repris."
                .to_owned()
        }
        Said::Trouble(trouble) => match trouble {
            Trouble::Full => {
                "Le navigateur n’a plus de place\u{a0}: rien n’a été modifié. Effacez des avis de la \
                 bibliothèque ou libérez de la place sur l’appareil, puis réessayez."
            }
            Trouble::Newer => {
                "Une version plus récente de cette page a écrit dans la bibliothèque\u{a0}: rien n’a été \
                 modifié. Rechargez la page."
            }
            Trouble::Refused => {
                "Le navigateur ne laisse rien garder à cette page, comme en navigation privée\u{a0}: \
                 rien n’a été modifié. Enregistrez plutôt l’avis dans un fichier."
            }
            Trouble::Failed => {
                "Le navigateur n’a pas pu l’écrire\u{a0}: rien n’a été modifié. Réessayez\u{a0}; en cas \
                 de nouvel échec, enregistrez la bibliothèque dans un fichier et rechargez la page."
            }
        }
        .to_owned(),
    }
}

fn counted(count: usize, done: &str) -> String {
    let s = if done.ends_with('s') { "" } else { plural(count) };
    format!("{count}\u{a0}avis {done}{s}")
}

/// In French nothing and one are singular.
const fn plural(count: usize) -> &'static str {
    if count < 2 { "" } else { "s" }
}
