//! NATO International Staff (NATO IS; OTAN SI): the notices of the headquarters' recruitment portal.

use std::sync::LazyLock;

use vacancy_model::{FactId, Lang, SectionKind};

use super::nato::{NATO, both, en, fr, list, section};
use super::{Captions, Family, Field, HeadingKind, Headings};
use crate::lexicon::phrases;
use crate::standard::StandardTexts;

pub(super) static NATO_IS: Family = Family {
    signs: phrases!["otan", "nato international staff", "main accountabilities"],
    captions: &[CAPTIONS],
    headings: &[HEADINGS],
    standard: if cfg!(feature = "standard_texts") { Some(&STANDARD) } else { None },
    required: &[
        FactId::Title,
        FactId::JobNumber,
        FactId::Organisation,
        FactId::Location,
        FactId::Schedule,
        FactId::Deadline,
        FactId::Salary,
        FactId::Grade,
        FactId::Education,
        FactId::Experience,
        FactId::LanguagesRequired,
        FactId::Contract,
        FactId::Eligibility,
    ],
    ..NATO
};

/// Of the texts beside it; a test holds it to them, and rewrites it with BLESS=1.
static STANDARD: LazyLock<StandardTexts> =
    LazyLock::new(|| StandardTexts::new(include_bytes!("nato_is_standard/tiles")));

pub(super) const CAPTIONS: &[Captions] = &[
    en(
        FactId::Location,
        phrases![
            "primary location",
            "duty location",
            "duty station",
            "workplace",
            "place of work",
            "post location",
            "job location",
            "location",
            "country:"
        ],
    ),
    fr(
        FactId::Location,
        phrases!["emplacement principal", "lieu d'affectation", "lieu de travail", "lieu"],
    ),
    both(Field::Fact(FactId::Organisation), phrases!["nato body", "organisation"]),
    en(FactId::Organisation, phrases!["body:", "employer:"]),
    fr(FactId::Organisation, phrases!["organisme", "employeur"]),
    en(
        FactId::Schedule,
        phrases![
            "schedule",
            "job schedule",
            "employment type",
            "work pattern",
            "working time",
            "working hours",
            "hours:"
        ],
    ),
    fr(FactId::Schedule, phrases!["horaire", "temps de travail", "regime de travail"]),
    en(
        FactId::Deadline,
        phrases![
            "application deadline",
            "apply by",
            "apply before",
            "new closing date",
            "extended closing date",
            "closing date for applications",
            "closing date",
            "deadline for applications",
            "deadline date",
            "deadline"
        ],
    ),
    fr(
        FactId::Deadline,
        phrases![
            "date de retrait",
            "date de cloture",
            "cloture des candidatures",
            "cloture :",
            "date limite pour postuler",
            "postuler avant le",
            "date limite de candidature",
            "date limite de depot des candidatures",
            "date limite de reception des candidatures",
            "date de fin de candidature",
            "fin de candidature",
            "date limite"
        ],
    ),
    en(
        FactId::Salary,
        phrases![
            "salary (pay basis)",
            "salary and grade",
            "salary / grade",
            "grade and salary",
            "grade / salary",
            "basic monthly salary",
            "basic annual salary",
            "monthly basic salary",
            "annual basic salary",
            "basic salary",
            "annual salary",
            "monthly salary",
            "salary"
        ],
    ),
    fr(
        FactId::Salary,
        phrases![
            "salaire (base de paie)",
            "grade et salaire",
            "salaire mensuel de base",
            "salaire mensuel",
            "salaire annuel",
            "salaire de base mensuel",
            "salaire de base",
            "traitement mensuel",
            "traitement annuel",
            "traitement",
            "remuneration",
            "salaire"
        ],
    ),
    both(Field::Fact(FactId::Grade), phrases!["nato grade", "grade", "level:"]),
    en(
        FactId::Clearance,
        phrases![
            "clearance level",
            "level of security clearance",
            "required security clearance",
            "security clearance level",
            "security clearance",
            "clearance"
        ],
    ),
    fr(
        FactId::Clearance,
        phrases![
            "niveau de l'habilitation de securite",
            "niveau d'habilitation de securite",
            "niveau d'habilitation",
            "habilitation de securite",
            "habilitation"
        ],
    ),
    en(
        FactId::Title,
        phrases![
            "post title",
            "job title",
            "position title",
            "posting title",
            "position:",
            "post:",
            "vacancy:",
            "title"
        ],
    ),
    fr(
        FactId::Title,
        phrases![
            "intitule du poste",
            "poste vacant",
            "intitule de l'emploi",
            "poste :",
            "intitule",
            "titre du poste",
            "titre"
        ],
    ),
    en(
        FactId::JobNumber,
        phrases![
            "taleo job number",
            "job number",
            "job identification",
            "job requisition id",
            "requisition id",
            "requisition:",
            "vacancy number",
            "vacancy ref.",
            "vacancy no.",
            "vacancy n°",
            "vacancy n.",
            "vacancy n:",
            "vacancy n :",
            "announcement no.",
            "job no.",
            "job reference",
            "reference number",
            "reference:",
            "job id",
            "job opening number",
            "ref. no.",
            "ref. no",
            "staff vacancy",
            "vacancy notice no.",
            "vacancy notice"
        ],
    ),
    fr(
        FactId::JobNumber,
        phrases![
            "numero de vacance",
            "numero de l'avis",
            "n° de vacance",
            "n° de demande",
            "ref. :",
            "reference du poste",
            "numero de poste",
            "numero taleo",
            "avis de vacance n°",
            "avis de vacance d'emploi n°",
            "avis de vacance",
            "avis n°",
            "vacance de poste",
            "reference :"
        ],
    ),
    both(Field::Description, phrases!["description"]),
    both(Field::Posting, phrases!["job posting"]),
    both(
        Field::Other,
        phrases![
            "other locations",
            "autres emplacements",
            "division",
            "post number",
            "post no",
            "city:",
            "office:",
            "organization:",
            "unposting date",
            "job code title"
        ],
    ),
];

pub(super) const HEADINGS: &[Headings] = &[
    section(SectionKind::Summary, Lang::En, phrases!["summary"]),
    section(SectionKind::Summary, Lang::Fr, phrases!["resume"]),
    section(
        SectionKind::Qualifications,
        Lang::En,
        phrases!["qualifications and experience", "qualifications"],
    ),
    section(SectionKind::Qualifications, Lang::Fr, phrases!["qualifications et experience"]),
    list(HeadingKind::Essential, Lang::En, phrases!["essential"]),
    list(HeadingKind::Essential, Lang::Fr, phrases!["acquis essentiels"]),
    list(HeadingKind::Desirable, Lang::En, phrases!["desirable"]),
    list(HeadingKind::Desirable, Lang::Fr, phrases!["acquis souhaitables"]),
    list(
        HeadingKind::Languages,
        Lang::En,
        phrases![
            "language proficiency",
            "language requirements",
            "language skills",
            "languages",
            "language"
        ],
    ),
    list(HeadingKind::Languages, Lang::Fr, phrases!["connaissances linguistiques", "langues"]),
    section(
        SectionKind::Accountabilities,
        Lang::En,
        phrases!["main accountabilities", "accountabilities", "duties", "tasks"],
    ),
    section(
        SectionKind::Accountabilities,
        Lang::Fr,
        phrases!["responsabilites principales", "principales responsabilites", "taches"],
    ),
    section(
        SectionKind::Interrelationships,
        Lang::En,
        phrases![
            "interrelationships",
            "relations",
            "chain of command",
            "reporting",
            "reporting line",
            "reporting lines",
            "reporting and supervision"
        ],
    ),
    section(
        SectionKind::Interrelationships,
        Lang::Fr,
        phrases!["structure et liaisons", "structure", "liaisons"],
    ),
    section(SectionKind::Competencies, Lang::En, phrases!["competencies"]),
    section(SectionKind::Competencies, Lang::Fr, phrases!["competences"]),
    section(
        SectionKind::Contract,
        Lang::En,
        phrases![
            "contract",
            "the contract",
            "type of contract",
            "conditions of employment",
            "terms of employment"
        ],
    ),
    section(
        SectionKind::Contract,
        Lang::Fr,
        phrases!["type de contrat", "contrat", "le contrat", "conditions d'emploi"],
    ),
    section(
        SectionKind::Application,
        Lang::En,
        phrases![
            "useful information regarding application and recruitment process",
            "useful information regarding application",
            "useful information",
            "recruitment process",
            "who can apply",
            "how to apply"
        ],
    ),
    section(
        SectionKind::Application,
        Lang::Fr,
        phrases![
            "informations utiles concernant la procedure de candidature et de recrutement",
            "informations utiles concernant la procedure de candidature",
            "informations utiles",
            "comment postuler",
            "candidature"
        ],
    ),
    section(SectionKind::Additional, Lang::En, phrases!["additional information"]),
    section(SectionKind::Additional, Lang::Fr, phrases!["informations complementaires"]),
];
