//! In headings that an office words in its own way.

use vacancy_model::SectionKind;

use crate::lexicon::{Named, phrases};

/// How words begin that tell what a section is about: the most telling kinds first.
pub(crate) const ABOUT: Named<SectionKind> = &[
    (SectionKind::Contract, phrases!["contract", "contrat", "terms of", "engagement"]),
    (SectionKind::Application, phrases!["appl", "candidature", "postul", "select"]),
    (
        SectionKind::Competencies,
        phrases!["behaviour", "comportement", "skills", "strengths", "points forts", "aptitudes"],
    ),
    (
        SectionKind::Interrelationships,
        phrases![
            "relation",
            "report",
            "hierarchie",
            "rattachement",
            "structure",
            "work with",
            "avec qui"
        ],
    ),
    (
        SectionKind::Accountabilities,
        phrases![
            "duties",
            "tasks",
            "taches",
            "missions",
            "attributions",
            "accountabilit",
            "responsabilit",
            "will do",
            "ferez",
            "involves",
            "comporte",
        ],
    ),
    (
        SectionKind::Qualifications,
        phrases![
            "profil",
            "background",
            "require",
            "exigence",
            "looking for",
            "recherche",
            "ask",
            "demand"
        ],
    ),
    (
        SectionKind::Summary,
        phrases!["brief", "about", "a propos", "purpose", "objet", "role", "introduction", "mots"],
    ),
    (
        SectionKind::Additional,
        phrases!["other", "autre", "further", "misc", "divers", "know", "savoir", "more"],
    ),
];
