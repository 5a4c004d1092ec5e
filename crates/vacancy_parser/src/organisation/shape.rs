//! SHAPE and Allied Command Transformation: cards with a vacancy number, a post number and numbered
//! duties.

use vacancy_model::{FactId, Lang, SectionKind};

use super::nato::{NATO, both, en, list, section};
use super::{Captions, Family, Field, HeadingKind, Headings};
use super::{nato_ims, nato_is};
use crate::lexicon::phrases;

pub(super) static SHAPE: Family = Family {
    signs: phrases![
        "supreme headquarters allied powers europe",
        "allied command operations",
        "allied command transformation",
        "supreme allied commander transformation",
        "taleo job number",
        "numero taleo",
        "taches principales",
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

const CAPTIONS: &[Captions] = &[
    en(FactId::Grade, phrases!["grade band"]),
    both(Field::Other, phrases!["functional area", "service:", "service :"]),
];

pub(super) const HEADINGS: &[Headings] = &[
    section(
        SectionKind::Qualifications,
        Lang::En,
        phrases!["experience and education", "special requirements and qualifications"],
    ),
    section(
        SectionKind::Summary,
        Lang::En,
        phrases![
            "post context/post summary",
            "post summary",
            "post description",
            "role background"
        ],
    ),
    section(
        SectionKind::Accountabilities,
        Lang::En,
        phrases!["main responsibilities", "key responsibilities", "role responsibilities"],
    ),
    section(SectionKind::Accountabilities, Lang::Fr, phrases!["taches principales"]),
    section(SectionKind::Summary, Lang::Fr, phrases!["contexte et resume du poste", "contexte"]),
    section(
        SectionKind::Other,
        Lang::En,
        phrases![
            "special requirements and additional duties",
            "special requirements",
            "additional duties",
            "professional contacts",
            "special conditions",
            "working conditions",
            "nationality",
            "what do we do next"
        ],
    ),
    section(
        SectionKind::Competencies,
        Lang::En,
        phrases![
            "attributes/competencies",
            "competencies or personal attributes",
            "personal attributes"
        ],
    ),
    section(SectionKind::Competencies, Lang::Fr, phrases!["qualites personnelles"]),
    section(
        SectionKind::Interrelationships,
        Lang::En,
        phrases!["reporting structure", "supervision", "supervisory responsibilities"],
    ),
    section(SectionKind::Contract, Lang::En, phrases!["employee terms"]),
    section(SectionKind::Additional, Lang::Fr, phrases!["observations"]),
    list(HeadingKind::Essential, Lang::En, phrases!["professional/experience",]),
    section(
        SectionKind::Additional,
        Lang::En,
        phrases!["what we offer", "what do we offer", "we offer", "nspa offers"],
    ),
];
