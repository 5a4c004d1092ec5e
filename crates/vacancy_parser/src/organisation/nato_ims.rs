//! NATO International Military Staff (NATO IMS): staff vacancies with a post context and lettered
//! duties, beside or instead of the portal's form.

use vacancy_model::{FactId, Lang, SectionKind};

use super::nato::{NATO, en, list, section};
use super::{Captions, Family, HeadingKind, Headings};
use super::{nato_is, shape};
use crate::lexicon::phrases;

pub(super) static NATO_IMS: Family = Family {
    signs: phrases![
        "staff vacancy",
        "post context",
        "principal duties",
        "nato international military staff",
        "contexte du poste",
        "fonctions principales",
        "qualifications essentielles",
    ],
    captions: &[nato_is::CAPTIONS, CAPTIONS],
    headings: &[nato_is::HEADINGS, HEADINGS, shape::HEADINGS],
    required: &[
        FactId::Title,
        FactId::JobNumber,
        FactId::Location,
        FactId::Deadline,
        FactId::Grade,
        FactId::Education,
        FactId::Experience,
        FactId::LanguagesRequired,
    ],
    ..NATO
};

const CAPTIONS: &[Captions] = &[en(FactId::JobNumber, phrases!["staff vacancy number"])];

pub(super) const HEADINGS: &[Headings] = &[
    section(
        SectionKind::Summary,
        Lang::En,
        phrases!["post context", "organisation summary and post context"],
    ),
    section(SectionKind::Accountabilities, Lang::En, phrases!["principal duties"]),
    section(SectionKind::Summary, Lang::Fr, phrases!["contexte du poste"]),
    section(
        SectionKind::Accountabilities,
        Lang::Fr,
        phrases!["fonctions principales", "principales fonctions", "attributions principales"],
    ),
    list(
        HeadingKind::Essential,
        Lang::Fr,
        phrases!["qualifications et experience essentielles", "qualifications essentielles"],
    ),
    list(
        HeadingKind::Desirable,
        Lang::Fr,
        phrases!["qualifications et experience souhaitables", "qualifications souhaitables"],
    ),
    section(SectionKind::Contract, Lang::En, phrases!["contract clause", "contract clauses"]),
    section(SectionKind::Application, Lang::En, phrases!["application procedure"]),
    section(SectionKind::Additional, Lang::En, phrases!["remarks"]),
    section(SectionKind::Additional, Lang::Fr, phrases!["remarques"]),
];
