//! What every view of the desk stands in: its name, and the way out.

use super::Element;
use super::check::check;
use super::compare::compare;
use super::correct;
use super::export::export;
use super::keep::keep;
use super::situation::situation;
use crate::state::notice::{Action, State, View};
use crate::words::{Words, words};

/// The whole desk: the name of the view, the way out, and the view.
pub(crate) fn page(state: &State) -> Element {
    let words = words(state.lang);
    let (name, view) = match state.view {
        View::Correct => return correct::correct(state, words),
        View::Situation => (words.situation, situation(state)),
        View::Compare => (words.compare, compare(state, words)),
        View::Check => (words.check, check(state, words)),
        View::Export => (words.export, export(state, words)),
        View::Keep => (words.keep, keep(state, words)),
    };
    framed(name, view, state, words)
}

/// A view below its name and the way out.
pub(super) fn framed(name: &str, view: Element, state: &State, words: &Words) -> Element {
    let heading = Element::of("h2", "vn-desk__heading").attribute("tabindex", "-1").text(name);
    let head = Element::of("div", "vn-desk__head").with(heading).with(Element::button(
        "vn-link",
        words.close,
        Action::Close,
    ));
    let number = state.view as u32;
    Element::new("div").with(head).with(view.numbered(number))
}
