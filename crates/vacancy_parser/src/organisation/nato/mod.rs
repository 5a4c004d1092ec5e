//! What the notices of all NATO bodies share: grades, clearances, clauses of the common regulations.

mod bodies;
mod contracts;
mod grades;

use vacancy_model::value::NationalsOf;
use vacancy_model::{FactId, Lang, SectionKind};

use super::{Captions, ClearanceLevel, Family, Field, HeadingKind, Headings};
use crate::lexicon::{Phrases, phrases};
use bodies::NATO_BODIES;
use contracts::{ENGLISH, FRENCH};
use grades::NATO_GRADES;

/// How NATO marks its pages. Every line is held against these, which a list of phrases would make slow.
pub(crate) const MARKINGS: [&str; 5] = [
    "nato unclassified",
    "nato/otan unclassified",
    "otan sans classification",
    "nato sans classification",
    "unclassified",
];

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
    ],
    bodies: NATO_BODIES,
    before_bodies: phrases!["hq ", "allied "],
    behind_bodies: phrases![" de l'otan"],
    clearances: CLEARANCES,
    grades: NATO_GRADES,
    members: phrases![
        "nato member countr",
        "nato member state",
        "nato member nation",
        "nato member",
        "nato's member",
        "nato nation",
        "nato countr",
        "member nation",
        "member state",
        "member countr",
        "members of nato",
        "belonging to nato",
        "nations of nato",
        "of the alliance",
        "to the alliance",
        "allied countr",
        "allied nation",
        "the 32",
        "pays de l'alliance",
        "pays de l'otan",
        "pays allies",
        "membres de l'otan",
        "membre de l'otan",
        "membres de l'alliance",
        "etat membre",
        "pays membre",
        "etats parties",
        "32 pays"
    ],
    eligible: NationalsOf::NatoMembers,
    official_languages: &["en", "fr"],
    official: phrases![
        "official language",
        "official languages",
        "languages of nato",
        "nato languages",
        "nato scale",
        "langue officielle",
        "langues officielles",
        "langues de l'otan",
        "echelle de l'otan",
        "classification de l'otan",
    ],
    contracts: &[(Lang::En, ENGLISH), (Lang::Fr, FRENCH)],
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
        names: phrases!["nato secret", "otan secret", "secret otan", "ns"],
    },
    ClearanceLevel {
        code: "NC",
        name: "NATO CONFIDENTIAL",
        names: phrases!["nato confidential", "otan confidentiel", "nato confidentiel", "nc"],
    },
    ClearanceLevel {
        code: "NR",
        name: "NATO RESTRICTED",
        names: phrases!["nato restricted", "otan diffusion restreinte", "nr"],
    },
];
