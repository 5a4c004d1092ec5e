//! A reader's own situation in English.

use super::SituationWords;
use crate::situation::{Field, Reason};

pub(super) static WORDS: SituationWords = SituationWords {
    profile: "My profile",
    stays: "What you fill in stays on this page and is gone with it, unless you keep it on this device. \
            It is never sent.",
    field: |field| match field {
        Field::Nation => "Nationality",
        Field::Years => "Years of experience",
        Field::Education => "Highest education",
        Field::English => "English, NATO level",
        Field::French => "French, NATO level",
        Field::Expatriate => "I would come from another country",
        Field::Expatriation => "Expatriation, %",
        Field::Pension => "Pension contribution, %",
    },
    untold: "Not said",
    other_country: "Not a NATO member country",
    no_command: "None",
    levels: "Levels are NATO’s own: I beginner, II elementary, III intermediate, IV upper-intermediate \
             (CEFR B2), V advanced (C1), VI proficiency (C2). Table of equivalences of 2013, seen in a copy.",
    keep: "Keep on this device",
    delete: "Delete the profile",
    kept: "Kept on this device.",
    refused: "The browser does not let this page keep it. The profile holds for this visit.",

    not_stated: "Not stated in this notice",
    met: "Met",
    not_met: "Not met",
    judge: "For you to judge",
    reason: |reason| match reason {
        Reason::Untold => "your profile does not say.",
        Reason::Disagreement => "the languages of the notice disagree.",
        Reason::Field => "the level is right; compare the field with yours.",
        Reason::Kind => "vocational training and general education do not compare step by step.",
        Reason::Equivalent => "the level is lower, and the notice takes an equivalent.",
        Reason::Work => "the years are enough; compare the work with yours.",
        Reason::Clearance => "your own country’s authorities grant it.",
    },
    lacks: |own, asked| format!("you: {own}; asked: {asked}."),
    no_level: "none",
    no_member: "you are a national of no NATO member country; the notice asks for one.",
    members: "Member countries: nato.int, 7 March 2024.",

    colon: ":",

    pay: "What I would be paid",
    is_estimate: "An estimate, not what the notice states. The percentages are those that NCIA publishes \
                  (“What we offer”, seen in 2026); change them where you know better. NATO salaries are generally free of income tax.",
    no_month: "The notice states no monthly salary, so nothing can be estimated.",
    salary_conflict: "The languages of the notice disagree on the salary, so nothing can be estimated.",
    basic: "Basic salary, as printed",
    allowance: "Expatriation allowance",
    contribution: "Own pension contribution",
    total: "Estimate for a month",
    expatriate_who: "The expatriation allowance is for those who are not nationals of the country of the post and did not live \
                     there for a year before. In newer contracts it shrinks from the sixth year on.",
    at_home: "it is not paid in your own country.",
    not_of_grade: "it is not paid for this grade (G2, G5, G8 and G10 to G24 have it).",
    no_rate: "Not a percentage from 0 to 100: it is not counted.",
    not_counted: "Not counted, since their amounts depend on your family or are not published: family and \
                  child allowances, education allowance, installation and removal, medical and life \
                  insurance.",
};
