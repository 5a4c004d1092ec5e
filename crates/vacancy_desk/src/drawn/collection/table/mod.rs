//! The table of many notices: a grid of which only what is in sight is drawn.

mod cell;
mod export;
mod nothing;
mod panel;
mod tools;

use vacancy_collection::{Column, Duplicate, Row};
use vacancy_model::FactId;

use super::Element;
use crate::state::collection::{Action, State};
use crate::state::table;
use crate::words::collection::CollectionWords;

use cell::{Cell, cell};

/// What stands above the table, and the table.
pub(super) fn table(state: &State, words: &CollectionWords) -> Element {
    Element::of("div", "vn-held")
        .with(tools::tools(state, words))
        .with(panel::panel(state, words))
        .with(export::export(state, words))
        .with(on_paper(state, words))
        .with(scroller(state, words))
        .with_all(state.has_nothing().then(|| nothing::nothing(state, words)))
}

/// For paper alone: how many of the rows go on it, where not all do.
fn on_paper(state: &State, words: &CollectionWords) -> Element {
    let (drawn, all) = (state.table.drawn().end, state.table.order.len());
    let said = if drawn < all { (words.printed)(drawn, all) } else { String::new() };
    Element::of("p", "vn-grid__printed").text(&said)
}

/// `www/desk/collection.js` knows the parts by their data attributes: it measures a row, and makes the
/// body as high as all of them.
fn scroller(state: &State, words: &CollectionWords) -> Element {
    let (order, columns) = (&state.table.order, state.table.columns());
    let count = |count: usize| count.to_string();
    let rows = state.table.drawn().filter_map(|at| {
        let place = *order.get(at)?;
        Some(row(at, place, state.held.rows().get(place)?, &columns, state, words))
    });
    let body = Element::of("div", "vn-grid__body")
        .attributes(&[("role", "rowgroup"), ("data-body", &count(state.table.drawn().start))])
        .with_all(rows);
    let grid = Element::of("div", "vn-grid")
        .attributes(&[
            ("role", "grid"),
            ("aria-multiselectable", "true"),
            ("aria-label", &(words.notices)(order.len())),
            ("aria-description", words.keys),
            ("aria-rowcount", &count(order.len() + 1)),
            ("aria-colcount", &count(columns.len() + 1)),
        ])
        .with(head(&columns, state, words))
        .with(body);
    let none = Element::of("p", "vn-grid__none")
        .text(words.none_shown)
        .hidden(!order.is_empty() || !state.table.is_narrowed());
    Element::of("div", "vn-grid__scroller")
        .attribute("data-rows", &count(order.len()))
        .with(grid)
        .with(none)
}

fn head(columns: &[Column], state: &State, words: &CollectionWords) -> Element {
    let shown = state.shown();
    let chosen = shown.iter().filter(|id| state.selected.contains(id)).count();
    let all = match chosen {
        0 => "false",
        _ if chosen == shown.len() => "true",
        _ => "mixed",
    };
    let here = |column| state.table.here.row == 0 && state.table.here.column == column;
    let all = tick(all, words.select_all, Action::Table(table::Action::SelectAll), here(0));
    let mut head = Element::of("div", "vn-grid__row vn-grid__row--head")
        .attributes(&[("role", "row"), ("aria-rowindex", "1")])
        .with(place(Element::of("div", "vn-cell vn-cell--tick"), "columnheader", 1).with(all));
    for (number, &column) in (1..).zip(columns) {
        let sort = state.table.sort.filter(|sort| sort.column == column);
        let (sorted, sign) = match sort {
            None => ("none", ""),
            Some(sort) if sort.is_descending => ("descending", " \u{2193}"),
            Some(_) => ("ascending", " \u{2191}"),
        };
        let name = (words.column)(column);
        let sign = Element::of("span", "vn-cell__sign").attribute("aria-hidden", "true").text(sign);
        let button =
            Element::button("vn-cell__sort", name, Action::Table(table::Action::Sort(column)));
        let button = stands(button, here(number)).with(sign);
        let cell = place(Element::of("div", &class(column)), "columnheader", number + 1);
        head = head.with(cell.attribute("aria-sort", sorted).with(button));
    }
    Element::of("div", "vn-grid__head").attribute("role", "rowgroup").with(head)
}

/// The row at a place of the order, and of those that are held.
fn row(
    at: usize,
    held: usize,
    row: &Row,
    columns: &[Column],
    state: &State,
    words: &CollectionWords,
) -> Element {
    let is_chosen = state.selected.contains(&row.id);
    let chosen = if is_chosen { "true" } else { "false" };
    let here = |column| state.table.here.row == at + 1 && state.table.here.column == column;
    let title = row.name(state.lang).unwrap_or(words.untitled);
    let label = (words.of)(words.select, title);
    let tick = tick(chosen, &label, Action::Select(row.id), here(0));
    let mut drawn = Element::of("div", "vn-grid__row")
        .attributes(&[
            ("role", "row"),
            ("aria-rowindex", &(at + 2).to_string()),
            ("aria-selected", chosen),
        ])
        .with(place(Element::of("div", "vn-cell vn-cell--tick"), "gridcell", 1).with(tick));
    for (number, &column) in (1..).zip(columns) {
        let role = if column == Column::Title { "rowheader" } else { "gridcell" };
        let empty = place(Element::of("div", &class(column)), role, number + 1);
        drawn = drawn.with(if column == Column::Title {
            let open = Element::button("vn-cell__open", "", Action::Open(row.id));
            let open = stands(open, here(number));
            with_title(empty, open, &title_cell(held, row, state, words), words)
        } else {
            let said = cell(column, row, state.lang, state.now, words);
            filled(stands(empty, here(number)), &said, words)
        });
    }
    drawn
}

/// The cell of a title, which opens its notice.
fn with_title(cell: Element, open: Element, said: &Cell, words: &CollectionWords) -> Element {
    let own = if said.is_own { own(words) } else { Vec::new() };
    // Names of files are longer than the column.
    let note = match &said.note {
        Some(whole) => note(said).attribute("title", whole),
        None => note(said),
    };
    cell.with_all(own).with(open.lang(said.lang).text(&said.lead)).with(note)
}

/// The title, and whether the notice is here twice.
fn title_cell(held: usize, row: &Row, state: &State, words: &CollectionWords) -> Cell {
    let note = if row.is_notice { None } else { Some(words.not_a_notice.to_owned()) };
    let note = repetition(held, row, state, words).or(note);
    let title = row.name(state.lang).unwrap_or(words.untitled);
    let lang = row.title_language(state.lang);
    let is_own = row.is_corrected(FactId::Title);
    Cell { lead: title.to_owned(), note, lang, is_own, ..Cell::default() }
}

/// The row's own file, and which one it repeats; the file alone, where others repeat it. A text that is no notice
/// stands under the name of its file already.
fn repetition(held: usize, row: &Row, state: &State, words: &CollectionWords) -> Option<String> {
    let own = row.file.as_deref();
    let Some(repeated) = state.duplicates.get(held).copied().flatten() else {
        let mut repeated = state.duplicates.iter().flatten().filter(|_| row.is_notice);
        return repeated.find(|it| it.first() == held).and(own).map(str::to_owned);
    };
    let first = state.held.rows().get(repeated.first());
    let name = first.and_then(|first| first.file.as_deref()).filter(|name| own != Some(name));
    let said = match repeated {
        Duplicate::Content(_) => (words.same_words)(name),
        Duplicate::Number(_) => (words.same_number)(name),
    };
    Some(own.map_or_else(|| said.clone(), |own| [own, " \u{b7} ", &said].concat()))
}

fn filled(cell: Element, said: &Cell, words: &CollectionWords) -> Element {
    if said.lead.is_empty() {
        let absent = Element::of("span", "vn-unseen").text(words.not_stated);
        let dash = Element::of("span", "vn-cell__absent")
            .attribute("aria-hidden", "true")
            .text("\u{2013}");
        let own = if said.is_own { own(words) } else { Vec::new() };
        return cell.with_all(own).with(dash).with(absent);
    }
    let mut lead = Element::of("span", "vn-cell__lead").lang(said.lang);
    if said.is_disputed {
        lead = lead.with_all(disputed(words));
    }
    if said.is_own {
        lead = lead.with_all(own(words));
    }
    let lead = match &said.fraction {
        // Room for the decimals that it has not, so that all stand under each other by the sign.
        Some(fraction) if fraction.is_empty() => lead.text(&said.lead).with(
            Element::of("span", "vn-cell__room").attribute("aria-hidden", "true").text(".00"),
        ),
        Some(fraction) => lead.text(&[&said.lead, fraction.as_str()].concat()),
        None => lead.text(&said.lead),
    };
    let cell = match said.per {
        Some(per) => cell.attribute("data-per", per),
        None => cell,
    };
    cell.with(lead).with(note(said))
}

/// That what follows is the reader's own.
fn own(words: &CollectionWords) -> Vec<Element> {
    signed(Element::new("span"), "\u{270e}", words.own)
}

/// That the languages disagree on what follows.
pub(super) fn disputed(words: &CollectionWords) -> Vec<Element> {
    signed(Element::of("span", "vn-sign"), "\u{2260}", words.disagree)
}

/// A sign, and the same in words for those who do not see it.
fn signed(around: Element, sign: &str, words: &str) -> Vec<Element> {
    let sign = around.attribute("aria-hidden", "true").text(&[sign, "\u{a0}"].concat());
    let said = Element::of("span", "vn-unseen").text(&[words, " "].concat());
    vec![sign, said]
}

/// What stands under the words of a cell; empty where there is nothing.
fn note(said: &Cell) -> Element {
    Element::of("span", "vn-cell__note").text(said.note.as_deref().unwrap_or_default())
}

fn class(column: Column) -> String {
    ["vn-cell vn-cell--", column.as_str()].concat()
}

fn place(cell: Element, role: &str, number: usize) -> Element {
    cell.attributes(&[("role", role), ("aria-colindex", &number.to_string())])
}

/// One cell of the table is a stop of the tab key: where the reader stands.
fn stands(cell: Element, is_here: bool) -> Element {
    if is_here {
        cell.attributes(&[("tabindex", "0"), ("data-here", "")])
    } else {
        cell.attribute("tabindex", "-1")
    }
}

/// A box to tick that is drawn from the state alone: the browser's own keeps a state of its own.
fn tick(is_ticked: &str, label: &str, action: Action, is_here: bool) -> Element {
    let tick = Element::button("vn-tick", "", action).attributes(&[
        ("role", "checkbox"),
        ("aria-checked", is_ticked),
        ("aria-label", label),
    ]);
    stands(tick, is_here)
}
