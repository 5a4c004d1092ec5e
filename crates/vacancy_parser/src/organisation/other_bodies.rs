//! NATO's other bodies, its agencies (NCIA, NSPA) among them: the portal's form, or headings for the role, its
//! duties and the offer.

use vacancy_model::{FactId, Lang, SectionKind};

use super::nato::{NATO, list, section};
use super::{Family, HeadingKind, Headings};
use super::{nato_ims, nato_is, shape};
use crate::lexicon::phrases;

pub(super) static OTHER_BODIES: Family = Family {
    signs: phrases![
        "nci agency",
        "nato communications and information agency",
        "nato support and procurement agency",
        "agence otan de soutien",
        "about the role",
        "main duties",
    ],
    captions: &[nato_is::CAPTIONS],
    headings: &[nato_is::HEADINGS, nato_ims::HEADINGS, shape::HEADINGS, HEADINGS],
    required: &[
        FactId::Title,
        FactId::JobNumber,
        FactId::Location,
        FactId::Deadline,
        FactId::Grade,
    ],
    ..NATO
};

const HEADINGS: &[Headings] = &[
    section(
        SectionKind::Summary,
        Lang::En,
        phrases!["about the role", "the post", "organizational context"],
    ),
    section(SectionKind::Other, Lang::En, phrases!["who we are"]),
    section(
        SectionKind::Accountabilities,
        Lang::En,
        phrases!["main duties", "brief description of the tasks and responsibilities"],
    ),
    list(
        HeadingKind::Essential,
        Lang::En,
        phrases!["skills and experience", "eligibility requirements"],
    ),
    list(HeadingKind::Desirable, Lang::En, phrases!["assets"]),
    list(HeadingKind::Essential, Lang::Fr, phrases!["exigences essentielles"]),
    section(
        SectionKind::Application,
        Lang::En,
        phrases!["what to do next", "eligibility", "eligibility and application", "who may apply"],
    ),
];
