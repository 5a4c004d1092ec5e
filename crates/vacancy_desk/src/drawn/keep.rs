//! The open notice in the library: whether it is kept, and what the reader makes of it.

use super::Element;
use super::form::note;
use super::kept::{own, said, trouble};
use crate::state::library::{Action as Kept, Said};
use crate::state::notice::{Action, State};
use crate::words::Words;
use crate::words::library::words;

pub(super) fn keep(state: &State, desk: &Words) -> Element {
    let (library, words) = (&state.library, words(state.lang));
    let title = state.read.notice.facts.title.as_ref();
    let title = title.and_then(|fact| fact.value.in_or_else(state.lang)).unwrap_or(desk.untitled);
    let button = |class, text, action| Element::button(class, text, Action::Library(action));
    let view = Element::of("div", "vn-keep").with(trouble(library, words));
    let can_write = library.access.can_write();
    let view = match library.of(&state.text()) {
        Some(entry) => view.with(Element::of("p", "vn-keep__said").text(words.kept)).with(own(
            entry,
            title,
            library,
            words,
            Action::Library,
        )),
        None => view.with(
            Element::of("p", "vn-desk__commands")
                .with(button("vn-button", words.keep_this, Kept::Keep).hidden(!can_write)),
        ),
    };
    // That it is kept stands above.
    let outcome = said(library, words, Action::Library);
    view.with(outcome.hidden(matches!(library.said, Said::Kept { .. })))
        .with(note(words.stays))
        .with(Element::of("p", "vn-desk__commands").with(button(
            "vn-link",
            words.heading,
            Kept::ToLibrary,
        )))
}
