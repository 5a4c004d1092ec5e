//! The views of many notices in English.

use vacancy_collection::Column;
use vacancy_collection::picture::wording;
use vacancy_messages::number_in_figures;
use vacancy_model::value::{Choice, Contract, ContractKind, LanguageRequirement, Remaining};
use vacancy_model::{Lang, Standing};

use super::CollectionWords;
use crate::file::Format;
use crate::state::collection::View;

pub(super) static WORDS: CollectionWords = CollectionWords {
    view: |view| match view {
        View::Table => "Table",
        View::Several => "Compare",
        View::Pictures => "Pictures",
        View::Library => "Library",
        View::Link => "Link",
    },
    views: "Views of these notices",
    notices: |count| match count {
        0 => "No notice".to_owned(),
        _ => counted(count, "notice"),
    },
    repeated: |count, different| match different {
        1 => format!("{count} notices of one vacancy"),
        _ => format!("{count} notices, {different} different"),
    },
    shown: |shown, all| format!("{shown} of {all} shown"),
    printed: |shown, all| {
        let figures = |count| number_in_figures(count as u64, Lang::En);
        format!("The first {} of {} notices", figures(shown), figures(all))
    },
    none_shown: "No notice matches. Look for fewer words, or clear the filters.",
    none_read: "None of these files is a vacancy notice that could be read.",
    choose_file: "Choose a file",
    choose: "Tick notices to compare or keep them.",
    selected: |count| match count {
        1 => "One notice selected".to_owned(),
        _ => format!("{count} selected"),
    },
    remove: |count| match count {
        1 => "Remove the selected notice".to_owned(),
        _ => format!("Remove the {count} selected"),
    },
    remove_short: "Remove",
    removed: |count| format!("{count} removed."),
    undo: "Undo",
    select: "Select",
    select_all: "Select all that are shown",
    others: |count, are_shown| match (count, are_shown) {
        (1, false) => "Show 1 text that is no vacancy notice".to_owned(),
        (_, false) => format!("Show {count} texts that are no vacancy notices"),
        (1, true) => "Hide the text that is no vacancy notice".to_owned(),
        (_, true) => "Hide the texts that are no vacancy notices".to_owned(),
    },
    of: |what, name| format!("{what}: {name}"),
    keys: "Arrow keys go from cell to cell, Enter opens the notice, Space selects it.",

    search: "Search titles and texts",
    filters: "Filters",
    all: "All",
    clear: "Show all",
    open: "Open",
    closed: "Closed",
    by: "Closes by",
    sort_by: "Sort by",
    turn: "Descending",
    as_they_came: "As they came",
    columns: "Columns",
    column: |column| match column {
        Column::Title => "Title",
        Column::Number => "Number",
        Column::Organisation => "Organisation",
        Column::Grade => "Grade",
        Column::Place => "Place",
        Column::MonthlySalary => "Per month",
        Column::AnnualSalary => "Per year",
        Column::Deadline => "Closing date",
        Column::Experience => "Experience",
        Column::Education => "Education",
        Column::Languages => "Languages",
        Column::Contract => "Contract",
        Column::Standing => "Editions",
        Column::Diagnostics => "To check",
        Column::File => "File",
    },

    untitled: "Without a title",
    not_a_notice: "no vacancy notice",
    not_stated: "not stated",
    disagree: "the languages disagree",
    own: "your own value",
    same_words: |name| format!("same words as {}", name.unwrap_or("another")),
    same_number: |name| format!("same number as {}", name.unwrap_or("another")),
    date: |date| wording(Lang::En).date(date),
    remaining: |remaining| match remaining {
        Remaining::Days(1) => "tomorrow".to_owned(),
        Remaining::Days(days) => format!("in {days} days"),
        Remaining::Today => "today".to_owned(),
        Remaining::EarlierToday => "closed today".to_owned(),
        Remaining::Past(1) => "closed yesterday".to_owned(),
        Remaining::Past(_) => "closed".to_owned(),
    },
    years,
    language,
    kind,
    contract,
    standing: |standing| match standing {
        Standing::Agreed => ("languages agree", None),
        Standing::OneSided => ("languages agree", Some("some facts in one only")),
        Standing::Conflicting => ("languages disagree", None),
        Standing::Corrected => ("corrected by you", None),
    },
    contradictions: |count| counted(count as usize, "contradiction"),
    errors: |count| counted(count as usize, "error"),
    warnings: |count| counted(count as usize, "warning"),
    nothing_to_check: "nothing",
    decimal: '.',

    export: |count, is_selection| match (count, is_selection) {
        (1, true) => "Export the selected notice".to_owned(),
        (_, true) => format!("Export the {count} selected"),
        (1, false) => "Export 1 notice".to_owned(),
        (_, false) => format!("Export all {count}"),
    },
    purpose: |format| match format {
        Format::Json => "One array: every fact with the words it was read from, for programs.",
        Format::JsonLines => "The same, one notice a line.",
        Format::Csv => "One row a notice, for a spreadsheet.",
        Format::Markdown => "One page after the other, to read.",
        Format::Calendar => "One calendar: each closing date with an alarm three days before.",
        Format::JobPosting => "One line of structured data (schema.org JobPosting) a notice.",
        Format::ReportText | Format::ReportMarkdown => "",
    },
    writing: |left| format!("{left} still to be written"),
    done: |count| format!("Done: {}", counted(count, "notice")),
    nothing: "None of these notices states a closing date.",
    missing: |property, count, all| format!("{property}: missing in {count} of {all}"),
};

fn counted(count: usize, what: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} {what}{s}")
}

fn years(years: u32) -> String {
    counted(years as usize, "year")
}

fn language(asked: &LanguageRequirement) -> String {
    let names: Vec<_> = asked.languages.iter().map(|code| code.to_ascii_uppercase()).collect();
    let level = asked.level.as_str();
    match asked.choice {
        Choice::One => format!("{} {level}", names.join(" or ")),
        Choice::Other => format!("the other {level}"),
        Choice::Each => format!("{} {level}", names.join(" and ")),
    }
}

const fn kind(kind: ContractKind) -> &'static str {
    match kind {
        ContractKind::Definite => "definite",
        ContractKind::Indefinite => "indefinite",
        ContractKind::Temporary => "temporary",
    }
}

fn contract(contract: &Contract) -> (String, Option<String>) {
    let kind = contract.kind.map(|it| kind(it).to_owned());
    let lead: Vec<_> = kind.into_iter().chain(contract.initial_years.map(years)).collect();
    let note = contract.renewal_max_years.map(|it| format!("renewal up to {}", years(it)));
    (lead.join(", "), note)
}
