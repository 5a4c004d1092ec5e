//! SHAPE and Allied Command Transformation: cards with a vacancy number, a post number and numbered
//! duties.

use vacancy_model::{FactId, Lang, SectionKind};

use super::nato::{NATO, en, list, section};
use super::{Caption, Family, Field, Heading, HeadingKind};
use super::{nato_ims, nato_is};
use crate::lexicon::phrases;

pub(super) static SHAPE: Family = Family {
    signs: phrases![
        "supreme headquarters allied powers europe",
        "allied command operations",
        "allied command transformation",
        "supreme allied commander transformation",
        "taleo job number",
        "post summary",
        "post description",
        "main responsibilities",
        "role responsibilities",
        "grade band",
        "hq sact",
        "allied air command",
        "allied maritime command",
        "allied land command",
        "joint force command",
        "principal duties",
    ],
    captions: &[nato_is::CAPTIONS, CAPTIONS],
    headings: &[nato_is::HEADINGS, nato_ims::HEADINGS, HEADINGS],
    required: &[
        FactId::Title,
        FactId::JobNumber,
        FactId::Location,
        FactId::Deadline,
        FactId::Grade,
    ],
    ..NATO
};

const CAPTIONS: &[Caption] = &[
    en(FactId::Grade, "grade band"),
    Caption { field: Field::Other, language: Some(Lang::En), words: "functional area" },
    Caption { field: Field::Other, language: Some(Lang::En), words: "service" },
];

const HEADINGS: &[Heading] = &[
    section(SectionKind::Summary, Lang::En, "post context/post summary"),
    section(SectionKind::Summary, Lang::En, "post summary"),
    section(SectionKind::Summary, Lang::En, "post description"),
    section(SectionKind::Summary, Lang::En, "role background"),
    section(SectionKind::Accountabilities, Lang::En, "main responsibilities"),
    section(SectionKind::Accountabilities, Lang::En, "role responsibilities"),
    section(SectionKind::Accountabilities, Lang::En, "duties"),
    section(SectionKind::Other, Lang::En, "special requirements and additional duties"),
    list(HeadingKind::Essential, Lang::En, "professional/experience"),
    list(HeadingKind::Essential, Lang::En, "skills, knowledge and experience"),
    list(HeadingKind::Essential, Lang::En, "skills, knowledge & experience"),
    list(HeadingKind::Essential, Lang::En, "essential qualifications & experience"),
    section(SectionKind::Additional, Lang::En, "additional job information"),
    section(SectionKind::Additional, Lang::En, "what we offer"),
];
