//! What stands above the table: the search, the ways to narrow and arrange it, what is chosen.

use vacancy_collection::Column;

use super::super::Element;
use crate::collection::Removed;
use crate::drawn::form::option;
use crate::state::collection::{Action, State, View};
use crate::state::library::Said;
use crate::state::several::Several;
use crate::state::table::{self, Field, Panel};
use crate::words::collection::CollectionWords;
use crate::words::library::words as library_words;
use crate::words::several::words as several_words;
use crate::words::words as desk_words;

pub(super) fn tools(state: &State, words: &CollectionWords) -> Element {
    let search = Element::of("input", "vn-tools__search")
        .attributes(&[
            ("type", "search"),
            ("autocomplete", "off"),
            ("spellcheck", "false"),
            ("placeholder", words.search),
            ("aria-label", words.search),
            ("value", &state.table.search.words),
        ])
        .acts(fill(Field::Search))
        .numbered(state.table.turns);
    let panel = |panel: Panel, name: &str| {
        let is_open = if state.table.panel == Some(panel) { "true" } else { "false" };
        Element::button("vn-link", name, Action::Table(table::Action::Open(panel)))
            .attribute("aria-expanded", is_open)
    };
    let first = Element::of("div", "vn-tools__line")
        .with(search)
        .with(sort(state, words))
        .with(panel(Panel::Filters, words.filters))
        .with(panel(Panel::Columns, words.columns).attribute("class", "vn-link vn-tools__columns"))
        .with(export(state, words));
    Element::of("div", "vn-tools").with(first).with(outcome(state, words))
}

/// The choice of a column to sort by, and of the end to begin at, for screens on which the head has no room.
fn sort(state: &State, words: &CollectionWords) -> Element {
    let by = |column: Column| {
        let is_chosen = state.table.sort.is_some_and(|sort| sort.column == column);
        option(column.as_str(), (words.column)(column), is_chosen)
    };
    let select = Element::of("select", "vn-field__control")
        .acts(fill(Field::Sort))
        .with(option("", words.as_they_came, false))
        .with_all(state.table.columns().into_iter().map(by));
    let label = Element::new("label").with(Element::of("span", "vn-unseen").text(words.sort_by));
    let sort = state.table.sort;
    let sign = if sort.is_some_and(|sort| sort.is_descending) { "\u{2193}" } else { "\u{2191}" };
    let turn = sort.map(|sort| {
        Element::button("vn-link", sign, Action::Table(table::Action::Turn))
            .attribute("aria-label", words.turn)
            .attribute("aria-pressed", if sort.is_descending { "true" } else { "false" })
    });
    Element::of("div", "vn-tools__sort").with(label.with(select)).with_all(turn)
}

/// What the rows that are chosen, else all that are shown, can be taken away as.
fn export(state: &State, words: &CollectionWords) -> Element {
    let chosen = state.selected.len();
    let count = if chosen > 0 { chosen } else { state.table.order.len() };
    let is_open = if state.export.is_open { "true" } else { "false" };
    let action = Action::Export(crate::state::export::Action::Toggle);
    Element::button("vn-link vn-tools__export", &(words.export)(count, chosen > 0), action)
        .attribute("aria-expanded", is_open)
        .hidden(count == 0)
}

/// What can be done with the rows that are chosen. The line is there before any is, so that the table stays where
/// it is under the pointer: it says what rows are chosen for.
fn chosen(state: &State, words: &CollectionWords) -> Element {
    let count = state.selected.len();
    let line = Element::of("span", "vn-tools__chosen");
    if count == 0 {
        return line.text(words.choose);
    }
    let button = |name: &str, whole: &str, action| {
        Element::button("vn-link", name, action).attribute("aria-label", whole)
    };
    let compare = (several_words(state.lang).compare)(count);
    let compare = button((words.view)(View::Several), &compare, Action::Show(View::Several));
    let keep = (library_words(state.lang).keep_selected)(count);
    line.with(Element::new("span").text(&(words.selected)(count)))
        .with(compare.hidden(!Several::takes(count)))
        .with(button(desk_words(state.lang).keep, &keep, Action::Keep))
        .with(button(words.remove_short, &(words.remove)(count), Action::Remove))
}

/// What can be done with the chosen rows; how many are shown, where not all are; what came of keeping rows.
fn outcome(state: &State, words: &CollectionWords) -> Element {
    let rows = state.held.rows();
    let others = rows.iter().filter(|row| !row.is_notice).count();
    let shows_others = state.table.filter.shows_others;
    let all = if shows_others { rows.len() } else { rows.len() - others };
    let shown = state.table.order.len();
    let is_narrowed = state.table.is_narrowed();
    let said = if is_narrowed { (words.shown)(shown, all) } else { String::new() };
    // Of what the library says, this alone is of the table.
    let kept = match state.library.said {
        said @ (Said::Kept { .. } | Said::Trouble(_)) => (library_words(state.lang).said)(said),
        _ => String::new(),
    };
    let button = |text: &str, action| Element::button("vn-link", text, Action::Table(action));
    let removed = state.removed.as_ref().map_or(0, Removed::count);
    let said = match removed {
        0 => said,
        _ => [&*said, &(words.removed)(removed)].join(" ").trim().to_owned(),
    };
    Element::of("div", "vn-tools__line")
        .with(chosen(state, words))
        .with(Element::of("span", "vn-tools__said").attribute("role", "status").text(&said))
        .with(
            Element::button("vn-link", words.undo, Action::PutBack)
                .attribute("data-undo", "")
                .hidden(removed == 0),
        )
        .with(button(words.clear, table::Action::Clear).hidden(!is_narrowed))
        .with(
            button(&(words.others)(others, shows_others), table::Action::ToggleOthers)
                .hidden(others == 0),
        )
        .with(Element::of("span", "vn-tools__said").attribute("role", "status").text(&kept))
}

pub(super) const fn fill(field: Field) -> Action {
    Action::Table(table::Action::Fill(field))
}
