//! The bodies of NATO, by every name that notices give them.

use crate::lexicon::phrases;
use crate::organisation::Body;

pub(super) const NATO_BODIES: &[Body] = &[
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
            "international staff",
            "international staff - secretariat international",
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
            "allied command operations",
        ],
    },
    Body {
        name: "Headquarters, Supreme Allied Commander Transformation",
        acronym: "HQ SACT",
        names: phrases!["supreme allied commander transformation", "hq sact",],
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
    Body {
        name: "Joint Warfare Centre",
        acronym: "JWC",
        names: phrases!["joint warfare centre", "jwc"],
    },
    Body {
        name: "Joint Force Training Centre",
        acronym: "JFTC",
        names: phrases!["joint force training centre", "jftc",],
    },
    Body {
        name: "Joint Force Command Brunssum",
        acronym: "JFCBS",
        names: phrases![
            "joint force command brunssum",
            "jfc brunssum",
            "jfcbs",
            "forces interarmees de brunssum",
        ],
    },
    Body {
        name: "Joint Force Command Naples",
        acronym: "JFCNP",
        names: phrases![
            "joint force command naples",
            "jfc naples",
            "jfcnp",
            "forces interarmees de naples",
            "forces interarmees naples"
        ],
    },
    Body {
        name: "Allied Land Command",
        acronym: "LANDCOM",
        names: phrases!["allied land command", "landcom", "commandement terrestre allie"],
    },
    Body {
        name: "Allied Air Command",
        acronym: "AIRCOM",
        names: phrases!["allied air command", "aircom", "commandement aerien allie"],
    },
    Body {
        name: "Allied Maritime Command",
        acronym: "MARCOM",
        names: phrases!["allied maritime command", "marcom", "commandement maritime allie"],
    },
    Body {
        name: "NATO Defense College",
        acronym: "NDC",
        names: phrases!["nato defense college", "college de defense de l'otan"],
    },
    Body {
        name: "Centre for Maritime Research and Experimentation",
        acronym: "CMRE",
        names: phrases!["centre for maritime research and experimentation", "cmre",],
    },
    Body {
        name: "NATO Airborne Early Warning and Control Force",
        acronym: "NAEW&C",
        names: phrases![
            "nato airborne early warning and control force",
            "nato airborne early warning & control force",
            "naew&c",
            "force aeroportee de detection lointaine et de controle"
        ],
    },
    Body {
        name: "NATO Airborne Early Warning and Control Programme Management Agency",
        acronym: "NAPMA",
        names: phrases!["napma"],
    },
    Body {
        name: "NATO Helicopter Management Agency",
        acronym: "NAHEMA",
        names: phrases!["nahema"],
    },
    Body {
        name: "NATO School Oberammergau",
        acronym: "NSO",
        names: phrases!["nato school oberammergau", "nato school"],
    },
];
