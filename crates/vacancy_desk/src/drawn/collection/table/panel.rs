//! What opens above the table: the filters, and the choice of columns.

use vacancy_collection::{Closing, Column, contracts, educations, grades, places};
use vacancy_messages::{education_in_words, place_name};

use super::super::Element;
use super::tools::fill;
use crate::drawn::form::option;
use crate::state::collection::{Action, State};
use crate::state::table::{
    self, CLOSED, Field, NOT_STATED, OPEN, Panel, contract_value, education_value,
};
use crate::words::collection::CollectionWords;

pub(super) fn panel(state: &State, words: &CollectionWords) -> Element {
    match state.table.panel {
        None => Element::of("div", "vn-panel").hidden(true),
        Some(Panel::Filters) => filters(state, words).numbered(state.table.turns + 1),
        Some(Panel::Columns) => columns(state, words),
    }
}

/// A choice for each kind of value; what no row says cannot be chosen.
fn filters(state: &State, words: &CollectionWords) -> Element {
    let rows = state.held.rows();
    let filter = &state.table.filter;
    let grades = grades(rows).into_iter().map(|(name, count)| (name.clone(), name, Some(count)));
    let places = places(rows).into_iter().map(|(place, count)| {
        let name = place_name(&place, state.lang).to_owned();
        (place, name, Some(count))
    });
    let education = educations(rows).into_iter().map(|(level, count)| {
        let name = education_in_words(level, state.lang).to_owned();
        (education_value(level), name, Some(count))
    });
    let contract = contracts(rows)
        .into_iter()
        .map(|(kind, count)| (contract_value(kind), (words.kind)(kind).to_owned(), Some(count)));
    let closing = [(OPEN, words.open), (CLOSED, words.closed), (NOT_STATED, words.not_stated)]
        .map(|(value, name)| (value.to_owned(), name.to_owned(), None));
    let closes = match filter.closing {
        Closing::Open => OPEN,
        Closing::Closed => CLOSED,
        Closing::NotStated => NOT_STATED,
        Closing::Any => "",
    };
    let by = filter.by.map(|day| day.to_string()).unwrap_or_default();
    let date = Element::of("input", "vn-field__control")
        .attributes(&[("type", "date"), ("value", &by)])
        .acts(fill(Field::By));
    let grade = filter.grade.as_deref().unwrap_or_default();
    let place = filter.place.as_deref().unwrap_or_default();
    let level = filter.education.map(education_value).unwrap_or_default();
    let kind = filter.contract.map(contract_value).unwrap_or_default();
    let column = |column| (words.column)(column);
    let choice = |name: &str, field, chosen: &str, options: Options| {
        labelled(name, select(field, chosen, options, words))
    };
    Element::of("div", "vn-panel vn-panel--filters").with_all(vec![
        choice(column(Column::Grade), Field::Grade, grade, grades.collect()),
        choice(column(Column::Place), Field::Place, place, places.collect()),
        choice(column(Column::Deadline), Field::Closing, closes, closing.into()),
        labelled(words.by, date),
        choice(column(Column::Education), Field::Education, &level, education.collect()),
        choice(column(Column::Contract), Field::Contract, &kind, contract.collect()),
    ])
}

/// Values, their words, and how many rows say each.
type Options = Vec<(String, String, Option<usize>)>;

fn select(field: Field, chosen: &str, options: Options, words: &CollectionWords) -> Element {
    let counted = |(value, name, count): (String, String, Option<usize>)| {
        let name = count.map_or(name.clone(), |count| format!("{name} ({count})"));
        option(&value, &name, value == chosen)
    };
    Element::of("select", "vn-field__control")
        .acts(fill(field))
        .with(option("", words.all, false))
        .with_all(options.into_iter().map(counted))
}

fn labelled(name: &str, control: Element) -> Element {
    Element::of("label", "vn-panel__field").with(Element::new("span").text(name)).with(control)
}

fn columns(state: &State, words: &CollectionWords) -> Element {
    let choice = |column: Column| {
        let is_shown = if state.table.hidden.contains(&column) { "false" } else { "true" };
        let name = (words.column)(column);
        Element::button("vn-switch__choice", name, Action::Table(table::Action::Toggle(column)))
            .attribute("aria-pressed", is_shown)
    };
    let others = Column::ALL.into_iter().filter(|column| *column != Column::Title);
    Element::of("div", "vn-panel vn-panel--columns")
        .attributes(&[("role", "group"), ("aria-label", words.columns)])
        .with_all(others.map(choice))
}
