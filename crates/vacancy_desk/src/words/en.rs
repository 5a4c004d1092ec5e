//! The views of one notice in English.

use vacancy_export::{Need, State};
use vacancy_model::Lang;

use super::Words;
use crate::checklist::Presence;
use crate::file::Format;

pub(super) static WORDS: Words = Words {
    lang: Lang::En,
    colon: ": ",
    situation: "My situation",
    compare: "Compare editions",
    check: "Check",
    export: "Export",
    keep: "Keep",
    close: "Close",

    nothing_to_compare: "The notice is in one language: there is nothing to compare it with.",
    facts_summary,
    hide_alike: "Only what differs",
    nothing_differs: "Nothing differs.",
    facts: "Facts",
    agree: "agree",
    only_in,
    absent_side: |language| match language {
        Lang::En => "not in the English text",
        Lang::Fr => "not in the French text",
    },
    figures_differ: "the figures differ",
    read_as: |value| format!("Read as: {value}"),
    list_counts: |[first, second], [ours, theirs]| {
        format!("{ours} in {}, {theirs} in {}.", name(first), name(second))
    },
    guess: "The lists are of different lengths. Items stand side by side by their figures and words: \
            check that they belong together.",
    left_by: |language| match language {
        Lang::En => "The English text leaves this to the French one.",
        Lang::Fr => "The French text leaves this to the English one.",
    },

    to_check: "To check",
    nothing_to_check: "The languages agree, and nothing that such a notice states is missing.",
    stated: |stated, all, disagree| {
        let are = if stated == 1 { "is" } else { "are" };
        let disagree = match disagree {
            0 => String::new(),
            1 => "; 1 disagrees".to_owned(),
            _ => format!("; {disagree} disagree"),
        };
        format!("{stated} of the {all} facts that such a notice states {are} there{disagree}.")
    },
    expected: "What such a notice states",
    sections: "Sections",
    others: "What not every notice states",
    presence: |presence, editions| match presence {
        Presence::Present if editions > 1 => "in both languages",
        Presence::Present => "stated",
        Presence::Conflicting => "the languages disagree",
        Presence::OnlyIn(language) => only_in(language),
        Presence::Absent => "not stated",
    },
    report: "Report on the notice",
    untitled: "without a title",
    line: |language, line| match language {
        Some(language) => format!("{language}, line {line}"),
        None => format!("line {line}"),
    },

    format: |format| match format {
        Format::Json => "JSON",
        Format::JsonLines => "JSON Lines",
        Format::Csv => "CSV",
        Format::Markdown => "Markdown",
        Format::Calendar => "Calendar",
        Format::JobPosting => "Job posting",
        Format::ReportText => "Report as text",
        Format::ReportMarkdown => "Report as Markdown",
    },
    purpose: |format| match format {
        Format::Json => "Every fact with the words it was read from, for programs.",
        Format::JsonLines => "Every fact with the words it was read from, one notice a line.",
        Format::Csv => "One row, for a spreadsheet.",
        Format::Markdown => "A page to read: facts, requirements, what is to be checked.",
        Format::Calendar => "The closing date with an alarm three days before, for any calendar.",
        Format::JobPosting => {
            "Structured data (schema.org JobPosting) by which job searches find the notice."
        }
        Format::ReportText => "What is to be checked, and this checklist, to send in a mail.",
        Format::ReportMarkdown => "The same for an issue, a wiki or a chat.",
    },
    save: "Save",
    copy: "Copy",
    share: "Share",
    of: |what, name| format!("{what}: {name}"),
    copied: "Copied",
    copy_yourself: "The browser does not let this page copy. Here is the text, selected: copy it \
                    yourself.",
    no_deadline: "The notice states no closing date.",
    date_posted: "Published on",
    posting_summary: |present, all| format!("{present} of {all} properties are there"),
    need: |need| match need {
        Need::Required => "required",
        Need::Recommended => "recommended",
        Need::Optional => "optional",
    },
    state: |state| match state {
        State::Present => "there",
        State::Assumed => "there, in the time of Brussels, which is assumed",
        State::Corrected => "there, your own value",
        State::NotStated => "not stated in the notice",
        State::Conflicting => "left out: the languages disagree",
    },
};

const fn only_in(language: Lang) -> &'static str {
    match language {
        Lang::En => "in English only",
        Lang::Fr => "in French only",
    }
}

const fn name(language: Lang) -> &'static str {
    match language {
        Lang::En => "English",
        Lang::Fr => "French",
    }
}

fn facts_summary(agreed: usize, one_sided: usize, conflicting: usize) -> String {
    let agree = match agreed {
        1 => "1 fact agrees".to_owned(),
        _ => format!("{agreed} facts agree"),
    };
    let stand = match one_sided {
        0 => String::new(),
        1 => ", 1 stands in one language only".to_owned(),
        _ => format!(", {one_sided} stand in one language only"),
    };
    let differ = match conflicting {
        0 => String::new(),
        1 => ", 1 differs".to_owned(),
        _ => format!(", {conflicting} differ"),
    };
    [agree, stand, differ, ".".to_owned()].concat()
}
