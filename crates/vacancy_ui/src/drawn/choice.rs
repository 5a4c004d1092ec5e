use leptos::prelude::{Get, WithUntracked};
use wasm_bindgen::JsCast;

use super::action::Action;
use super::place::Place;
use super::words::words;
use crate::mark::Key;
use crate::state::Workspace;

/// Shows in a place what is chosen and what is pointed at, on either side.
///
/// Reads the state reactively: whoever calls it in an effect is called again.
pub(crate) fn show_choice(place: &mut Place, workspace: Workspace) {
    let selection = workspace.selection.get();
    let (chosen, target) = (selection.map(|it| it.key), selection.map(|it| it.target));
    let pointed = workspace.pointed.get();
    let (pointed, pointed_target) = (pointed.map(|it| it.0), pointed.map(|it| it.1));
    let mut opened = Vec::new();
    for (element, action) in place.answering() {
        match action {
            Action::Choose(key) => {
                let is_chosen = chosen == Some(*key);
                let _ = element.set_attribute("aria-pressed", flag(is_chosen));
                toggle(&element, "vn-value--pointed", pointed == Some(*key));
                if is_chosen {
                    opened.push(element);
                }
            }
            Action::Mark(marks) => {
                let has = |key: Option<Key>| marks.iter().any(|mark| Some(mark.key) == key);
                let _ = element.set_attribute("aria-pressed", flag(has(target)));
                toggle(&element, "vn-mark--selected", has(target));
                toggle(&element, "vn-mark--pointed", has(pointed_target));
            }
            Action::GoTo(..) | Action::Quote(..) => {}
        }
    }
    let mut groups: Vec<web_sys::Element> = Vec::new();
    for group in opened.iter().map(group_of) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    show_words(place, workspace, chosen, &groups);
}

/// Opens the words behind the chosen value under it, and closes those behind any other.
fn show_words(
    place: &mut Place,
    workspace: Workspace,
    chosen: Option<Key>,
    opened: &[web_sys::Element],
) {
    let shown = place.host.query_selector_all("[data-words]").ok();
    let is_shown = |key: Key| {
        let first = shown.as_ref().and_then(|shown| shown.get(0));
        let first = first.and_then(|node| node.dyn_into::<web_sys::Element>().ok());
        first.and_then(|first| first.get_attribute("data-words")) == Some(crate::page::anchor(key))
    };
    if chosen.is_some_and(is_shown) {
        return;
    }
    for index in 0..shown.as_ref().map_or(0, web_sys::NodeList::length) {
        let node = shown.as_ref().and_then(|shown| shown.get(index));
        if let Some(node) = node.and_then(|node| node.dyn_into::<web_sys::Element>().ok()) {
            node.remove();
        }
    }
    place.actions.truncate(place.drawn);
    let Some(key) = chosen else { return };
    let tree = workspace.parsed.with_untracked(|parsed| words(key, parsed, workspace.words_now()));
    for value in opened {
        if let Some(made) = place.make(&tree, false) {
            let _ = value.insert_adjacent_element("afterend", &made);
        }
    }
}

/// Values that stand in columns open their words under the whole.
fn group_of(value: &web_sys::HtmlElement) -> web_sys::Element {
    value.closest("[data-group]").ok().flatten().unwrap_or_else(|| value.clone().into())
}

fn toggle(element: &web_sys::HtmlElement, class: &str, is_on: bool) {
    let _ = element.class_list().toggle_with_force(class, is_on);
}

const fn flag(is_on: bool) -> &'static str {
    if is_on { "true" } else { "false" }
}
