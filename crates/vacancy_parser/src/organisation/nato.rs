//! What the notices of all NATO bodies share: grades, clearances, clauses of the common regulations.

use vacancy_model::{FactId, Lang, SectionKind};

use super::nato_grades::NATO_GRADES;
use super::{
    Body, Caption, Clauses, ClearanceLevel, Family, Field, Heading, HeadingKind, TermRole,
};

/// A family without signs, captions or headings of its own: those are its file's.
pub(super) const NATO: Family = Family {
    signs: &[],
    captions: &[],
    headings: &[],
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
    grades: NATO_GRADES,
    budget_pending: &[
        "pending budget approval",
        "pending a budget approval",
        "pending budgetary approval",
        "sous reserve d'approbation par les autorites budgetaires",
        "sous reserve de l'approbation des autorites budgetaires",
        "subject to budget approval",
        "subject to budgetary approval",
        "sous reserve d'approbation budgetaire",
        "sous reserve de l'approbation budgetaire",
        "sous reserve d'approbation du budget",
        "en attente d'approbation budgetaire",
    ],
    member_nationals: &[
        "nationals of nato member countries",
        "nationals of nato member",
        "nationals from nato member",
        "nationals of the 32",
        "nationals from the 32",
        "nationals of a nato member",
        "nationals from nato nations",
        "nationals of nato nations",
        "ressortissant(e)s de pays de l'otan",
        "ressortissants de pays de l'otan",
        "ressortissant(e)s des pays de l'otan",
        "ressortissants des pays membres de l'otan",
        "ressortissant(e)s de pays membres de l'otan",
        "ressortissant(e)s des pays membres de l'otan",
        "ressortissants de pays membres de l'otan",
        "ressortissants des etats membres de l'otan",
        "ressortissant(e)s des etats membres de l'otan",
        "ressortissants d'un pays membre de l'otan",
        "ressortissant(e)s d'un pays membre de l'otan",
        "ressortissants des 32 pays",
        "ressortissant(e)s des 32 pays",
    ],
    ai_prohibited: &[
        &["will not accept", "generative", "artificial"],
        &["not be accepted", "generative", "artificial"],
        &["not permitted", "generative", "artificial"],
        &["not allowed", "generative", "artificial"],
        &["prohibited", "generative", "artificial"],
        &["n'acceptera aucune", "generative", "artificielle"],
        &["pas acceptees", "generative", "artificielle"],
        &["n'est pas autorisee", "generative", "artificielle"],
        &["n'est pas autorise", "generative", "artificielle"],
        &["interdite", "generative", "artificielle"],
        &["interdit", "generative", "artificielle"],
    ],
    no_fee: &[&["does not charge", "fee"], &["ne vous reclamera jamais", "frais"]],
    staff_channel: &["staff members only", "seuls agents civils"],
    external_channel: &["all other applications", "toutes les autres candidatures"],
    clauses: &[(Lang::En, ENGLISH), (Lang::Fr, FRENCH)],
    standard: None,
    required: &[],
};

pub(super) const fn both(field: Field, words: &'static str) -> Caption {
    Caption { field, language: None, words }
}

pub(super) const fn en(fact: FactId, words: &'static str) -> Caption {
    Caption { field: Field::Fact(fact), language: Some(Lang::En), words }
}

pub(super) const fn fr(fact: FactId, words: &'static str) -> Caption {
    Caption { field: Field::Fact(fact), language: Some(Lang::Fr), words }
}

pub(super) const fn section(kind: SectionKind, language: Lang, words: &'static str) -> Heading {
    Heading { kind: HeadingKind::Section(kind), language, words }
}

pub(super) const fn list(kind: HeadingKind, language: Lang, words: &'static str) -> Heading {
    Heading { kind, language, words }
}

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
        "definite duration",
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
        "may be offered an indefinite",
        "may then be offered an indefinite",
        "thereafter",
    ],
    roles: &[
        ("definite duration", TermRole::Initial),
        ("definite contract", TermRole::Initial),
        ("fixed-term contract", TermRole::Initial),
        ("contract of", TermRole::Initial),
        ("contract is for", TermRole::Initial),
        ("temporary contract", TermRole::Initial),
        ("offered a", TermRole::Initial),
        ("initial", TermRole::Initial),
        ("renewal", TermRole::Renewal),
        ("renewed", TermRole::Renewal),
        ("renewable", TermRole::Renewal),
        ("extended", TermRole::Renewal),
        ("extension", TermRole::Renewal),
        ("period of service", TermRole::Service),
        ("length of service", TermRole::Service),
        ("total service", TermRole::Service),
        ("in total", TermRole::Service),
        ("no later than", TermRole::Notice),
        ("at the latest", TermRole::Notice),
        ("advancement", TermRole::Advancement),
        ("promotion", TermRole::Advancement),
        ("reduced", TermRole::Reduction),
        ("shortened", TermRole::Reduction),
    ],
    back_references: &["it", "their", "this contract", "such a contract", "the contract"],
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
        ("contrat temporaire", TermRole::Initial),
        ("contrat initial", TermRole::Initial),
        ("duree initiale", TermRole::Initial),
        ("renouvel", TermRole::Renewal),
        ("reconduit", TermRole::Renewal),
        ("reconduction", TermRole::Renewal),
        ("reconductible", TermRole::Renewal),
        ("prolong", TermRole::Renewal),
        ("duree de service", TermRole::Service),
        ("duree maximale de service", TermRole::Service),
        ("duree totale de service", TermRole::Service),
        ("duree totale du service", TermRole::Service),
        ("au total", TermRole::Service),
        ("au plus tard", TermRole::Notice),
        ("promotion", TermRole::Advancement),
        ("avancement", TermRole::Advancement),
        ("reduite", TermRole::Reduction),
        ("raccourcie", TermRole::Reduction),
    ],
    back_references: &[
        "il",
        "elle",
        "sa",
        "leur",
        "celui-ci",
        "ce contrat",
        "ce dernier",
        "le contrat",
    ],
    appointed_lower: &["grade le moins eleve"],
    appointed_higher: &[],
};
