use super::Words;
use crate::file::Format;

pub(super) static WORDS: Words = Words {
    situation: "My situation",
    compare: "Compare editions",
    check: "Check",
    export: "Export",
    close: "Close",

    format: |format| match format {
        Format::Json => "JSON",
        Format::Csv => "CSV",
        Format::Markdown => "Markdown",
        Format::Calendar => "Calendar",
        Format::JobPosting => "Job posting",
    },
    purpose: |format| match format {
        Format::Json => "Every fact with the words it was read from, for programs.",
        Format::Csv => "One row, for a spreadsheet.",
        Format::Markdown => "A page to read: facts, requirements, what is to be checked.",
        Format::Calendar => "The closing date with an alarm three days before, for any calendar.",
        Format::JobPosting => {
            "Structured data (schema.org JobPosting) that makes the notice found by job searches."
        }
    },
    save: "Save",
    copy: "Copy",
    share: "Share",
    of: |what, name| format!("{what}: {name}"),
    copied: "Copied",
    copy_yourself: "The browser does not let this page copy. Here is the text, selected: copy it yourself.",
    no_deadline: "The notice states no closing date.",
};
