//! NATO International Staff (NATO IS; OTAN SI): the notices of the headquarters' recruitment portal.

use vacancy_model::{FactId, Lang, SectionKind};

use super::{
    Body, Caption, Clauses, ClearanceLevel, Family, Field, GradeScheme, Heading, HeadingKind,
    TermRole,
};

pub(super) const NATO_IS: Family = Family {
    signs: &["nato", "otan"],
    captions: CAPTIONS,
    headings: HEADINGS,
    banners: &[
        "north atlantic treaty organi",
        "organisation du traite de l'atlantique nord",
        "vacancy notification",
        "notification de la vacance",
        "vacancy notice",
        "avis de vacance",
        "nato unclassified",
    ],
    bodies: BODIES,
    clearances: CLEARANCES,
    grades: GradeScheme {
        letter: b'g',
        highest: 24,
        former_letters: &["a", "b", "c", "l", "li", "lt"],
        former_highest: 7,
    },
    budget_pending: &[
        "pending budget approval",
        "pending a budget approval",
        "pending budgetary approval",
        "sous reserve d'approbation par les autorites budgetaires",
        "sous reserve de l'approbation des autorites budgetaires",
        "sous reserve d'approbation budgetaire",
    ],
    member_nationals: &[
        "nationals of nato member countries",
        "nationals of nato member",
        "nationals from nato member",
        "nationals of the 32 member states",
        "nationals of nato nations",
        "ressortissant(e)s de pays de l'otan",
        "ressortissants de pays de l'otan",
        "ressortissant(e)s des pays de l'otan",
        "ressortissants des pays membres de l'otan",
        "ressortissant(e)s de pays membres de l'otan",
    ],
    ai_prohibited: &[
        &["will not accept", "generative", "artificial"],
        &["n'acceptera aucune", "generative", "artificielle"],
    ],
    no_fee: &[&["does not charge", "fee"], &["ne vous reclamera jamais", "frais"]],
    staff_channel: &["staff members only", "seuls agents civils"],
    external_channel: &["all other applications", "toutes les autres candidatures"],
    clauses: &[(Lang::En, ENGLISH), (Lang::Fr, FRENCH)],
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
};

const fn both(field: Field, words: &'static str) -> Caption {
    Caption { field, language: None, words }
}

const fn en(fact: FactId, words: &'static str) -> Caption {
    Caption { field: Field::Fact(fact), language: Some(Lang::En), words }
}

const fn fr(fact: FactId, words: &'static str) -> Caption {
    Caption { field: Field::Fact(fact), language: Some(Lang::Fr), words }
}

/// Where one begins with another, the longer comes first.
const CAPTIONS: &[Caption] = &[
    en(FactId::Location, "primary location"),
    en(FactId::Location, "duty location"),
    en(FactId::Location, "duty station"),
    en(FactId::Location, "workplace"),
    en(FactId::Location, "location"),
    fr(FactId::Location, "emplacement principal"),
    fr(FactId::Location, "lieu d'affectation"),
    fr(FactId::Location, "lieu de travail"),
    both(Field::Fact(FactId::Organisation), "nato body"),
    both(Field::Fact(FactId::Organisation), "organisation"),
    fr(FactId::Organisation, "organisme"),
    en(FactId::Schedule, "schedule"),
    fr(FactId::Schedule, "horaire"),
    en(FactId::Deadline, "application deadline"),
    en(FactId::Deadline, "closing date for applications"),
    en(FactId::Deadline, "closing date"),
    en(FactId::Deadline, "deadline for applications"),
    en(FactId::Deadline, "deadline date"),
    en(FactId::Deadline, "deadline"),
    fr(FactId::Deadline, "date de retrait"),
    fr(FactId::Deadline, "date de cloture"),
    fr(FactId::Deadline, "date limite pour postuler"),
    fr(FactId::Deadline, "date limite de candidature"),
    fr(FactId::Deadline, "date limite"),
    en(FactId::Salary, "salary (pay basis)"),
    en(FactId::Salary, "basic monthly salary"),
    en(FactId::Salary, "monthly salary"),
    en(FactId::Salary, "salary"),
    fr(FactId::Salary, "salaire (base de paie)"),
    fr(FactId::Salary, "salaire mensuel de base"),
    fr(FactId::Salary, "salaire mensuel"),
    fr(FactId::Salary, "salaire"),
    both(Field::Fact(FactId::Grade), "grade"),
    en(FactId::Clearance, "clearance level"),
    en(FactId::Clearance, "level of security clearance"),
    en(FactId::Clearance, "required security clearance"),
    en(FactId::Clearance, "security clearance level"),
    en(FactId::Clearance, "security clearance"),
    fr(FactId::Clearance, "niveau de l'habilitation de securite"),
    fr(FactId::Clearance, "niveau d'habilitation de securite"),
    fr(FactId::Clearance, "habilitation de securite"),
    en(FactId::JobNumber, "taleo job number"),
    en(FactId::JobNumber, "job number"),
    en(FactId::JobNumber, "job requisition id"),
    en(FactId::JobNumber, "vacancy number"),
    en(FactId::JobNumber, "staff vacancy"),
    fr(FactId::JobNumber, "numero de vacance"),
    fr(FactId::JobNumber, "numero de poste"),
    both(Field::Description, "description"),
    both(Field::Other, "other locations"),
    both(Field::Other, "autres emplacements"),
    both(Field::Other, "division"),
    both(Field::Other, "post number"),
    both(Field::Other, "job posting"),
    both(Field::Other, "unposting date"),
];

const fn section(kind: SectionKind, language: Lang, words: &'static str) -> Heading {
    Heading { kind: HeadingKind::Section(kind), language, words }
}

const fn list(kind: HeadingKind, language: Lang, words: &'static str) -> Heading {
    Heading { kind, language, words }
}

/// Where one begins with another, the longer comes first.
const HEADINGS: &[Heading] = &[
    section(SectionKind::Summary, Lang::En, "summary"),
    section(SectionKind::Summary, Lang::Fr, "resume"),
    section(SectionKind::Qualifications, Lang::En, "qualifications and experience"),
    section(SectionKind::Qualifications, Lang::En, "qualifications"),
    section(SectionKind::Qualifications, Lang::Fr, "qualifications et experience"),
    list(HeadingKind::Essential, Lang::En, "essential qualifications and experience"),
    list(HeadingKind::Essential, Lang::En, "essential qualifications"),
    list(HeadingKind::Essential, Lang::En, "essential requirements"),
    list(HeadingKind::Essential, Lang::En, "essential"),
    list(HeadingKind::Essential, Lang::Fr, "acquis essentiels"),
    list(HeadingKind::Desirable, Lang::En, "desirable qualifications and experience"),
    list(HeadingKind::Desirable, Lang::En, "desirable qualifications"),
    list(HeadingKind::Desirable, Lang::En, "desirable requirements"),
    list(HeadingKind::Desirable, Lang::En, "desirable"),
    list(HeadingKind::Desirable, Lang::Fr, "acquis souhaitables"),
    section(SectionKind::Accountabilities, Lang::En, "main accountabilities"),
    section(SectionKind::Accountabilities, Lang::En, "accountabilities"),
    section(SectionKind::Accountabilities, Lang::Fr, "responsabilites principales"),
    section(SectionKind::Accountabilities, Lang::Fr, "principales responsabilites"),
    section(SectionKind::Interrelationships, Lang::En, "interrelationships"),
    section(SectionKind::Interrelationships, Lang::Fr, "structure et liaisons"),
    section(SectionKind::Competencies, Lang::En, "competencies"),
    section(SectionKind::Competencies, Lang::Fr, "competences"),
    section(SectionKind::Contract, Lang::En, "contract"),
    section(SectionKind::Contract, Lang::Fr, "contrat"),
    section(
        SectionKind::Application,
        Lang::En,
        "useful information regarding application and recruitment process",
    ),
    section(SectionKind::Application, Lang::En, "useful information regarding application"),
    section(
        SectionKind::Application,
        Lang::Fr,
        "informations utiles concernant la procedure de candidature et de recrutement",
    ),
    section(
        SectionKind::Application,
        Lang::Fr,
        "informations utiles concernant la procedure de candidature",
    ),
    section(SectionKind::Additional, Lang::En, "additional information"),
    section(SectionKind::Additional, Lang::Fr, "informations complementaires"),
];

const BODIES: &[Body] = &[
    Body {
        name: "NATO International Staff",
        acronym: "NATO IS",
        names: &[
            "nato international staff",
            "nato is",
            "otan si",
            "secretariat international de l'otan",
            "otan secretariat international",
        ],
    },
    Body {
        name: "NATO International Military Staff",
        acronym: "NATO IMS",
        names: &[
            "nato international military staff",
            "nato ims",
            "otan emi",
            "etat-major militaire international",
        ],
    },
];

/// Source: <https://www.nato.int/cps/en/natohq/declassified_138449.htm>
const CLEARANCES: &[ClearanceLevel] = &[
    ClearanceLevel {
        code: "CTS",
        name: "COSMIC TOP SECRET",
        names: &["cosmic top secret", "cosmic tres secret", "cts"],
    },
    ClearanceLevel {
        code: "NS",
        name: "NATO SECRET",
        names: &["nato secret", "otan secret", "ns"],
    },
    ClearanceLevel {
        code: "NC",
        name: "NATO CONFIDENTIAL",
        names: &["nato confidential", "otan confidentiel", "nc"],
    },
    ClearanceLevel {
        code: "NR",
        name: "NATO RESTRICTED",
        names: &["nato restricted", "otan diffusion restreinte", "nr"],
    },
];

const ENGLISH: Clauses = Clauses {
    not_seconded: &["non-seconded", "not seconded", "non seconded"],
    seconded: &["seconded"],
    serving: &["serving staff will", "serving nato", "serving staff are", "staff in post"],
    twin_grade: &["twin-graded", "twin graded", "higher grade", "lower grade"],
    definite: &[
        "definite duration contract",
        "definite contract",
        "fixed-term contract",
        "fixed term contract",
    ],
    indefinite: &[
        "indefinite duration contract",
        "indefinite contract",
        "open-ended contract",
        "permanent contract",
    ],
    temporary: &["temporary contract", "temporary staff", "temporary post"],
    rotation: &["turnover is desirable"],
    conversion_applied_for: &[
        "apply for conversion",
        "request conversion",
        "apply for an indefinite",
    ],
    conversion_follows: &[
        "followed by an indefinite",
        "possibility of an indefinite",
        "thereafter",
    ],
    roles: &[
        ("definite duration contract", TermRole::Initial),
        ("definite contract", TermRole::Initial),
        ("fixed-term contract", TermRole::Initial),
        ("contract of", TermRole::Initial),
        ("offered a", TermRole::Initial),
        ("initial", TermRole::Initial),
        ("renewal for", TermRole::Renewal),
        ("renewed", TermRole::Renewal),
        ("renewable", TermRole::Renewal),
        ("extended", TermRole::Renewal),
        ("extension", TermRole::Renewal),
        ("period of service", TermRole::Service),
        ("length of service", TermRole::Service),
        ("no later than", TermRole::Notice),
        ("at the latest", TermRole::Notice),
        ("advancement", TermRole::Advancement),
        ("promotion", TermRole::Advancement),
        ("reduced", TermRole::Reduction),
        ("shortened", TermRole::Reduction),
    ],
    back_references: &["it", "this contract", "such a contract", "the contract"],
    appointed_lower: &["appointed at the lower grade", "recruited at the lower grade"],
    appointed_higher: &["appointed at the higher grade"],
};

const FRENCH: Clauses = Clauses {
    not_seconded: &["hors detachement", "non detache"],
    seconded: &["detachee", "detache", "detachement"],
    serving: &["agents en fonction se verront", "agents deja en fonction"],
    twin_grade: &["grade jumele", "grades jumeles", "grade le plus eleve", "grade le moins eleve"],
    definite: &["duree determinee"],
    indefinite: &["duree indeterminee"],
    temporary: &["contrat temporaire", "agent temporaire", "poste temporaire"],
    rotation: &["assurer une rotation", "rotation est souhaitable"],
    conversion_applied_for: &["pourra demander", "peut demander"],
    conversion_follows: &[
        "suivi d'un contrat de duree indeterminee",
        "suivi d'un contrat a duree indeterminee",
    ],
    roles: &[
        ("duree determinee", TermRole::Initial),
        ("contrat de", TermRole::Initial),
        ("renouvel", TermRole::Renewal),
        ("reconduit", TermRole::Renewal),
        ("reconduction", TermRole::Renewal),
        ("prolong", TermRole::Renewal),
        ("duree de service", TermRole::Service),
        ("duree maximale de service", TermRole::Service),
        ("au plus tard", TermRole::Notice),
        ("promotion", TermRole::Advancement),
        ("avancement", TermRole::Advancement),
        ("reduite", TermRole::Reduction),
        ("raccourcie", TermRole::Reduction),
    ],
    back_references: &["il", "elle", "celui-ci", "ce contrat", "ce dernier", "le contrat"],
    appointed_lower: &["grade le moins eleve"],
    appointed_higher: &[],
};
