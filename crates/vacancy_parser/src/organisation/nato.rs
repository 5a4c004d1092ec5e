//! What the notices of all NATO bodies share: grades, clearances, clauses of the common regulations.

use vacancy_model::{FactId, Lang, SectionKind};

use super::nato_grades::NATO_GRADES;
use super::{
    Body, Captions, Clauses, ClearanceLevel, Family, Field, HeadingKind, Headings, TermRole,
};
use crate::lexicon::{Phrases, phrases};

/// A family without signs, captions or headings of its own: those are its file's.
pub(super) const NATO: Family = Family {
    signs: phrases![],
    captions: &[],
    headings: &[],
    banners: phrases![
        "north atlantic treaty organi",
        "organisation du traite de l'atlantique nord",
        "vacancy notification",
        "notification de la vacance",
        "vacancy notice",
        "avis de vacance",
        "vacance de poste",
        "nato unclassified",
        "about the job",
        "a propos de l'offre",
    ],
    bodies: BODIES,
    clearances: CLEARANCES,
    clearance_words: phrases!["clearance", "habilitation"],
    grades: NATO_GRADES,
    pending: phrases!["pending", "subject to", "sous reserve", "en attente"],
    budget: phrases![
        "budget approval",
        "budgetary approval",
        "autorites budgetaires",
        "approbation budgetaire",
        "approbation du budget",
    ],
    nationals: phrases!["nationals", "nationalit", "citizens", "ressortissant"],
    members: phrases![
        "nato member countries",
        "nato member",
        "nato's member",
        "nato nations",
        "states of nato",
        "countries of nato",
        "the 32",
        "pays de l'otan",
        "membres de l'otan",
        "membre de l'otan",
        "32 pays",
    ],
    conditional: phrases![
        "subject to",
        "required",
        "must",
        "subordonne",
        "subordonnee",
        "requise",
        "exigee",
    ],
    ai_tools: phrases![
        "generative",
        "ai tool",
        "ai tools",
        "ai systems",
        "ai text generators",
        "chatbot",
        "artificial intelligence tools",
        "outil d'intelligence artificielle",
        "outils d'intelligence artificielle",
        "outil d'ia",
        "outils d'ia",
    ],
    prohibited: phrases![
        "not accept",
        "not be accept",
        "not admitted",
        "not permitted",
        "not allowed",
        "may not",
        "must not",
        "prohibit",
        "forbid",
        "reject",
        "set aside",
        "disregard",
        "exclu",
        "disqualif",
        "n'acceptera aucun",
        "pas accept",
        "pas autoris",
        "peuvent pas",
        "admis a aucun",
        "tenu aucun",
        "ecarte",
        "rejete",
        "interdit",
    ],
    fee: phrases!["fee", "fees", "frais"],
    not_charged: phrases![
        "not charge",
        "not ask",
        "never",
        "no fee",
        "no fees",
        "ne vous reclamera jamais",
        "aucuns frais",
        "ne demande",
    ],
    staff_channel: phrases!["staff members only", "seuls agents civils"],
    external_channel: phrases!["all other applications", "toutes les autres candidatures"],
    sent_to: phrases![
        "should be sent to",
        "must be sent to",
        "send your application",
        "apply online",
        "apply at",
        "candidatures doivent etre",
        "candidatures sont a",
        "postuler en ligne",
    ],
    clauses: &[(Lang::En, ENGLISH), (Lang::Fr, FRENCH)],
    standard: None,
    required: &[],
};

pub(super) const fn both(field: Field, words: Phrases) -> Captions {
    Captions { field, language: None, words }
}

pub(super) const fn en(fact: FactId, words: Phrases) -> Captions {
    Captions { field: Field::Fact(fact), language: Some(Lang::En), words }
}

pub(super) const fn fr(fact: FactId, words: Phrases) -> Captions {
    Captions { field: Field::Fact(fact), language: Some(Lang::Fr), words }
}

pub(super) const fn section(kind: SectionKind, language: Lang, words: Phrases) -> Headings {
    Headings { kind: HeadingKind::Section(kind), language, words }
}

pub(super) const fn list(kind: HeadingKind, language: Lang, words: Phrases) -> Headings {
    Headings { kind, language, words }
}

const BODIES: &[Body] = &[
    Body {
        name: "NATO International Staff",
        acronym: "NATO IS",
        names: phrases![
            "nato international staff",
            "nato is",
            "otan si",
            "secretariat international de l'otan",
            "otan secretariat international",
            "otan - secretariat international",
        ],
    },
    Body {
        name: "NATO International Military Staff",
        acronym: "NATO IMS",
        names: phrases![
            "international military staff",
            "nato ims",
            "otan emi",
            "etat-major militaire international",
        ],
    },
    Body {
        name: "Supreme Headquarters Allied Powers Europe",
        acronym: "SHAPE",
        names: phrases![
            "supreme headquarters allied powers europe",
            "shape",
            "allied command operations"
        ],
    },
    Body {
        name: "Headquarters, Supreme Allied Commander Transformation",
        acronym: "HQ SACT",
        names: phrases!["supreme allied commander transformation", "hq sact"],
    },
    Body {
        name: "Allied Command Transformation",
        acronym: "ACT",
        names: phrases!["allied command transformation"],
    },
    Body {
        name: "NATO Communications and Information Agency",
        acronym: "NCIA",
        names: phrases![
            "nato communications and information agency",
            "nci agency",
            "ncia",
            "agence otan d'information et de communication"
        ],
    },
    Body {
        name: "NATO Support and Procurement Agency",
        acronym: "NSPA",
        names: phrases![
            "nato support and procurement agency",
            "nspa",
            "agence otan de soutien et d'acquisition"
        ],
    },
];

/// Source: <https://www.nato.int/cps/en/natohq/declassified_138449.htm>
const CLEARANCES: &[ClearanceLevel] = &[
    ClearanceLevel {
        code: "CTS",
        name: "COSMIC TOP SECRET",
        names: phrases!["cosmic top secret", "cosmic tres secret", "cts"],
    },
    ClearanceLevel {
        code: "NS",
        name: "NATO SECRET",
        names: phrases!["nato secret", "otan secret", "ns"],
    },
    ClearanceLevel {
        code: "NC",
        name: "NATO CONFIDENTIAL",
        names: phrases!["nato confidential", "otan confidentiel", "nc"],
    },
    ClearanceLevel {
        code: "NR",
        name: "NATO RESTRICTED",
        names: phrases!["nato restricted", "otan diffusion restreinte", "nr"],
    },
];

const ENGLISH: Clauses = Clauses {
    not_seconded: phrases!["non-seconded", "not seconded", "non seconded"],
    seconded: phrases!["seconded", "secondment"],
    serving: phrases!["serving staff", "serving nato", "staff in post"],
    twin_grade: phrases!["twin-graded", "twin graded", "higher grade", "lower grade"],
    definite: phrases![
        "definite duration contract",
        "definite duration",
        "definite contract",
        "fixed-term",
        "fixed term",
    ],
    indefinite: phrases![
        "indefinite duration contract",
        "indefinite duration",
        "indefinite contract",
        "open-ended contract",
        "permanent contract",
    ],
    temporary: phrases!["temporary contract", "temporary staff", "temporary post"],
    rotation: phrases!["turnover is desirable", "turnover being desirable"],
    not_renewed: phrases![
        "without possibility of renewal",
        "without the possibility of renewal",
        "no possibility of renewal",
        "no renewal",
        "non-renewable",
        "not renewable",
        "not be renewed",
        "not be extended",
        "no extension",
    ],
    renewals: phrases!["extension", "renewal"],
    applied_for: phrases!["apply", "ask", "request"],
    follows: phrases!["may", "can", "followed", "possibility", "after", "thereafter"],
    ruled_out: phrases!["no possibility", "no conversion", "not", "cannot", "without"],
    roles: &[
        (
            TermRole::Initial,
            phrases![
                "definite duration",
                "definite contract",
                "fixed-term",
                "fixed term",
                "contract of",
                "contract is for",
                "concluded for",
                "temporary",
                "offered a",
                "initial"
            ],
        ),
        (TermRole::Renewal, phrases!["renew", "extend", "extension", "prolong"]),
        (TermRole::Service, phrases!["service", "longer than", "in total"]),
        (TermRole::Notice, phrases!["no later than", "at the latest", "before"]),
        (TermRole::Advancement, phrases!["advancement", "promotion"]),
        (TermRole::Reduction, phrases!["reduced", "shortened"]),
    ],
    back_references: phrases!["it", "their", "this contract", "such a contract", "the contract"],
    appointed_lower: phrases!["appointed at the lower grade", "recruited at the lower grade"],
    appointed_higher: phrases!["appointed at the higher grade"],
};

const FRENCH: Clauses = Clauses {
    not_seconded: phrases!["hors detachement", "non detache"],
    seconded: phrases!["detache"],
    serving: phrases!["agents en fonction", "agents deja en fonction"],
    twin_grade: phrases![
        "grade jumele",
        "grades jumeles",
        "grade le plus eleve",
        "grade le moins eleve",
        "grade superieur",
        "grade inferieur"
    ],
    definite: phrases!["duree determinee"],
    indefinite: phrases!["duree indeterminee"],
    temporary: phrases!["contrat temporaire", "agent temporaire", "poste temporaire"],
    rotation: phrases!["assurer une rotation", "rotation est souhaitable"],
    not_renewed: phrases![
        "non renouvelable",
        "sans possibilite de renouvellement",
        "sans possibilite de prolongation",
        "aucun renouvellement",
        "aucune prolongation",
        "pas renouvelable",
        "pas etre renouvele",
        "pas etre prolonge",
    ],
    renewals: phrases![],
    applied_for: phrases!["demander", "demande", "que son contrat soit transforme"],
    follows: phrases!["pourra", "peut", "suivi", "possibilite", "issue"],
    ruled_out: phrases!["pas", "sans", "aucun", "aucune"],
    roles: &[
        (
            TermRole::Initial,
            phrases![
                "duree determinee",
                "contrat de",
                "temporaire",
                "contrat initial",
                "conclu pour",
                "duree initiale"
            ],
        ),
        (TermRole::Renewal, phrases!["renouvel", "recondu", "prolong"]),
        (TermRole::Service, phrases!["service", "au total"]),
        (TermRole::Notice, phrases!["au plus tard", "avant"]),
        (TermRole::Advancement, phrases!["promotion", "avancement", "au grade superieur"]),
        (TermRole::Reduction, phrases!["reduit", "reduite", "raccourcie"]),
    ],
    back_references: phrases![
        "il",
        "elle",
        "sa",
        "leur",
        "celui-ci",
        "ce contrat",
        "ce dernier",
        "le contrat",
    ],
    appointed_lower: phrases!["grade le moins eleve", "au grade inferieur"],
    appointed_higher: phrases![],
};
