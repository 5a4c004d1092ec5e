//! The library: what is kept, with the reader's own status and note.

use vacancy_collection::Row;
use vacancy_collection::library::Status;
use vacancy_messages::{money_in_words, place_name};
use vacancy_model::value::{Remaining, Salary};
use vacancy_model::{FactId, Lang};

use super::Element;
use super::table::disputed;
use crate::drawn::form::option;
use crate::drawn::kept::{own, said, select, trouble};
use crate::state::collection::{Action as Whole, State};
use crate::state::library::{Access, Action, Entry, Field, Library, Listing};
use crate::words::collection::CollectionWords;
use crate::words::library::{LibraryWords, words};

pub(super) fn library(state: &State, common: &CollectionWords) -> Element {
    let (library, words) = (&state.library, words(state.lang));
    let entries = library.order.iter().filter_map(|id| library.entry(id));
    let items = entries.map(|entry| item(entry, state, words, common));
    Element::of("div", "vn-library")
        .with(Element::of("p", "vn-note").text(words.stays))
        .with(trouble(library, words))
        .with(commands(library, words))
        .with(said(library, words, Whole::Library))
        .with(tools(library, words).hidden(library.len() == 0))
        .with(Element::of("p", "vn-note").text(nothing(library, words)))
        .with(Element::of("ul", "vn-library__list").with_all(items))
}

/// Why there is no list; empty where there is one.
fn nothing(library: &Library, words: &LibraryWords) -> &'static str {
    match library.access {
        Access::Open | Access::ReadOnly if library.len() == 0 => words.empty,
        Access::Open | Access::ReadOnly if library.order.is_empty() => words.none_like_this,
        _ => "",
    }
}

/// What is done with the whole of it.
fn commands(library: &Library, words: &LibraryWords) -> Element {
    let is_empty = library.len() == 0;
    let can_write = library.access.can_write();
    let button = |text, action| Element::button("vn-link", text, Whole::Library(action));
    let file = Element::of("input", "vn-unseen")
        .attributes(&[("type", "file"), ("accept", ".json,application/json")])
        .acts(Whole::Library(Action::Fill(Field::File)));
    let import = Element::of("label", "vn-link vn-library__file")
        .with(Element::new("span").text(words.import))
        .with(file);
    Element::of("div", "vn-desk__commands")
        .with(button(words.to_table, Action::ToTable).hidden(is_empty))
        .with(button(words.export, Action::Export).hidden(is_empty))
        .with(import.hidden(!can_write))
        .with(button(words.delete_all, Action::DeleteAll).hidden(is_empty || !can_write))
}

/// What is looked for, in which order, of which status: as it was left, where the view is made anew.
fn tools(library: &Library, words: &LibraryWords) -> Element {
    let search = Element::of("input", "vn-field__control")
        .attributes(&[("type", "search"), ("autocomplete", "off"), ("value", &library.search)])
        .acts(Whole::Library(Action::Fill(Field::Search)));
    let by = Listing::ALL
        .map(|listing| option(listing.as_str(), (words.by)(listing), listing == library.listing));
    let status = |status: Status| {
        option(status.as_str(), (words.status_name)(status), library.only == Some(status))
    };
    let all = option("", words.all, library.only.is_none());
    let all = std::iter::once(all).chain(Status::ALL.map(status)).collect();
    Element::of("div", "vn-library__tools")
        .with(labelled(words.search, search))
        .with(labelled(words.listing, select(Whole::Library, Field::Listing, by.to_vec())))
        .with(labelled(words.only, select(Whole::Library, Field::Only, all)))
}

/// One notice: what decides on it, and what the reader makes of it.
fn item(entry: &Entry, state: &State, words: &LibraryWords, common: &CollectionWords) -> Element {
    let lang = state.lang;
    let title = entry.row.as_ref().and_then(|row| row.title(lang)).unwrap_or(common.untitled);
    let item = Element::of("li", "vn-library__item").numbered(entry.number + 1);
    if entry.known.is_none() {
        return item.with(Element::of("p", "vn-note").text(words.unreadable));
    }
    let title_lang = entry.row.as_ref().and_then(|row| row.title_language(lang));
    let heading = if entry.has_text() {
        let action = Whole::Library(Action::Open(entry.number));
        Element::button("vn-value vn-value--quoted vn-library__title", "", action)
            .lang(title_lang)
            .with(Element::of("span", "vn-value__ink").text(title))
    } else {
        Element::of("p", "vn-library__title").text(title)
    };
    let newer = (!entry.can_change()).then(|| Element::of("p", "vn-note").text(words.newer));
    item.with(Element::new("div").with(heading))
        .with(facts(entry.row.as_ref(), state, words, common))
        .with(own(entry, title, &state.library, words, Whole::Library))
        .with_all(newer)
}

/// What decides on a notice, on one line; of what is not stated, nothing.
fn facts(
    row: Option<&Row>,
    state: &State,
    words: &LibraryWords,
    common: &CollectionWords,
) -> Element {
    let mut line = Element::of("p", "vn-library__facts");
    let Some(row) = row else { return line };
    let lang = state.lang;
    let salary = row.salary.as_ref().map(|it| pay(it, lang, words));
    let deadline = row.deadline_at(state.now).map(|deadline| {
        let remaining = Remaining::until(deadline, state.now);
        format!("{} ({})", (common.date)(deadline.date), (common.remaining)(remaining))
    });
    let own = (!row.corrected.is_empty()).then(|| ["✎ ", words.own].concat());
    let place = row.place().map(|place| place_name(place, lang).to_owned());
    let parts = [
        (Some(FactId::Deadline), deadline),
        (Some(FactId::JobNumber), row.number.clone()),
        (Some(FactId::Grade), row.grade_name()),
        (Some(FactId::Location), place),
        (Some(FactId::Salary), salary),
        (None, own),
    ];
    for (fact, said) in parts {
        let Some(said) = said else { continue };
        if !line.children.is_empty() {
            line = line.text(" · ");
        }
        if fact.is_some_and(|it| row.disagrees_on(it)) {
            line = line.with_all(disputed(common));
        }
        line = line.text(&said);
    }
    line
}

fn pay(salary: &Salary, lang: Lang, words: &LibraryWords) -> String {
    let amount = money_in_words(salary.amount, salary.currency.as_deref(), lang);
    match salary.period {
        Some(period) => [&amount, " ", (words.per)(period)].concat(),
        None => amount,
    }
}

fn labelled(name: &str, control: Element) -> Element {
    Element::of("label", "vn-library__tool").with(Element::new("span").text(name)).with(control)
}
