//! NATO International Military Staff (NATO IMS): staff vacancies with a post context and lettered
//! duties, beside or instead of the portal's form.

use vacancy_model::{FactId, Lang, SectionKind};

use super::nato::{NATO, en, list, section};
use super::nato_is;
use super::{Caption, Family, Heading, HeadingKind};
use crate::lexicon::phrases;

pub(super) static NATO_IMS: Family = Family {
    signs: phrases![
        "staff vacancy",
        "post context",
        "principal duties",
        "nato international military staff",
    ],
    captions: &[nato_is::CAPTIONS, CAPTIONS],
    headings: &[nato_is::HEADINGS, HEADINGS],
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

const CAPTIONS: &[Caption] = &[en(FactId::JobNumber, "staff vacancy number")];

pub(super) const HEADINGS: &[Heading] = &[
    section(SectionKind::Summary, Lang::En, "post context"),
    section(SectionKind::Summary, Lang::En, "organisation summary and post context"),
    section(SectionKind::Accountabilities, Lang::En, "principal duties"),
    section(SectionKind::Accountabilities, Lang::En, "duties and responsibilities"),
    section(SectionKind::Qualifications, Lang::En, "qualifications & experience"),
    list(HeadingKind::Essential, Lang::En, "essential qualifications & experience"),
    list(HeadingKind::Essential, Lang::En, "essential qualifications/experience"),
    list(HeadingKind::Desirable, Lang::En, "desirable qualifications & experience"),
    list(HeadingKind::Desirable, Lang::En, "desirable qualifications/experience"),
    section(SectionKind::Contract, Lang::En, "contract clause"),
    section(SectionKind::Contract, Lang::En, "contract clauses"),
    section(SectionKind::Application, Lang::En, "how to apply"),
    section(SectionKind::Application, Lang::En, "application procedure"),
    section(SectionKind::Additional, Lang::En, "remarks"),
];
