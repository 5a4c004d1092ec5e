//! A reader's own situation in French.

use super::SituationWords;
use crate::situation::{Field, Reason};

pub(super) static WORDS: SituationWords = SituationWords {
    profile: "Mon profil",
    stays: "Ce que vous indiquez reste sur cette page et disparaît avec elle, sauf si vous le gardez sur \
            cet appareil. Rien n’est jamais envoyé.",
    field: |field| match field {
        Field::Nation => "Nationalité",
        Field::Years => "Années d’expérience",
        Field::Education => "Plus haut niveau de formation",
        Field::English => "Anglais, niveau OTAN",
        Field::French => "Français, niveau OTAN",
        Field::Expatriate => "Je viendrais d’un autre pays",
        Field::Expatriation => "Expatriation, %",
        Field::Pension => "Cotisation de pension, %",
    },
    untold: "Non indiqué",
    other_country: "Aucun pays membre de l’OTAN",
    no_command: "Aucun",
    levels: "Les niveaux sont ceux de l’OTAN\u{a0}: I débutant, II élémentaire, III intermédiaire, IV (B2 du \
             CECR), V avancé (C1), VI (C2). Table d’équivalences de 2013, vue en copie.",
    keep: "Garder sur cet appareil",
    delete: "Effacer le profil",
    kept: "Gardé sur cet appareil.",
    refused: "Le navigateur ne permet pas à cette page de le garder. Le profil vaut pour cette visite.",

    not_stated: "Non précisé dans cet avis",
    met: "Rempli",
    not_met: "Non rempli",
    judge: "À vous de juger",
    reason: |reason| match reason {
        Reason::Untold => "votre profil ne le dit pas.",
        Reason::Disagreement => "les versions de l’avis divergent.",
        Reason::Field => "le niveau convient\u{a0}; comparez le domaine avec le vôtre.",
        Reason::Kind => {
            "formation professionnelle et études générales ne se comparent pas degré par degré."
        }
        Reason::Equivalent => "le niveau est inférieur, et l’avis admet un équivalent.",
        Reason::Work => "les années suffisent\u{a0}; comparez le travail avec le vôtre.",
        Reason::Clearance => "ce sont les autorités de votre pays qui la délivrent.",
    },
    lacks: |own, asked| format!("vous\u{a0}: {own}\u{a0}; demandé\u{a0}: {asked}."),
    no_level: "aucun niveau",
    no_member: "vous n’êtes ressortissant d’aucun pays membre de l’OTAN\u{a0}; l’avis le demande.",
    members: "Pays membres\u{a0}: nato.int, 7 mars 2024.",

    colon: "\u{a0}:",

    pay: "Ce que je gagnerais",
    is_estimate: "Une estimation, et non ce que dit l’avis. Les pourcentages sont ceux que publie la NCIA \
                  («\u{a0}What we offer\u{a0}», vu en 2026)\u{a0}; changez-les si vous savez mieux. Les traitements de l’OTAN sont en général exonérés d’impôt sur le revenu.",
    no_month: "L’avis n’indique pas de traitement mensuel\u{a0}: rien ne peut être estimé.",
    salary_conflict: "Les versions de l’avis divergent sur le traitement\u{a0}: rien ne peut être estimé.",
    basic: "Traitement de base, tel qu’indiqué",
    allowance: "Indemnité d’expatriation",
    contribution: "Cotisation de pension",
    total: "Estimation pour un mois",
    expatriate_who: "L’indemnité d’expatriation est versée à qui n’a pas la nationalité du pays du poste et n’y résidait pas \
                     depuis un an. Dans les contrats récents, elle diminue à partir de la sixième année.",
    at_home: "elle n’est pas versée dans le pays dont vous avez la nationalité.",
    not_of_grade: "elle n’est pas versée pour ce grade (G2, G5, G8 et G10 à G24 y donnent droit).",
    no_rate: "Ce n’est pas un pourcentage de 0 à 100\u{a0}: il n’est pas compté.",
    not_counted: "Non comptés, parce que leur montant dépend de votre famille ou n’est pas publié\u{a0}: \
                  allocations familiales et pour enfants, indemnité d’éducation, installation et \
                  déménagement, assurances maladie et vie.",
};
