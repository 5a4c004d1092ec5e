//! The views of many notices, and the frame around them.

mod pictures;
mod several;
mod table;

use vacancy_view::Element as Tree;

use crate::state::collection::{Action, State, View};
use crate::words::collection::{CollectionWords, words};

type Element = Tree<Action>;

/// The whole of what the desk shows of many notices: how many there are, the way to each view, the view.
pub(crate) fn page(state: &State) -> Element {
    let words = words(state.lang);
    let count = state.held.rows().iter().filter(|row| row.is_notice).count();
    let heading = Element::of("h1", "vn-many__heading")
        .attribute("tabindex", "-1")
        .text(&(words.notices)(count));
    let head = Element::of("div", "vn-many__head").with(heading).with(views(state, words));
    let view = match state.view {
        View::Table => table::table(state, words),
        View::Several => several::several(state),
        View::Pictures => pictures::pictures(state),
    };
    Element::of("div", "vn-many__page").with(head).with(view.numbered(state.view as u32))
}

/// The way to each view; none where there is but one.
fn views(state: &State, words: &CollectionWords) -> Element {
    let way = |view: View| {
        let is_shown = if view == state.view { "page" } else { "false" };
        Element::button("vn-switch__choice", (words.view)(view), Action::Show(view))
            .attribute("aria-current", is_shown)
    };
    Element::of("nav", "vn-switch")
        .attribute("aria-label", words.views)
        .hidden(View::ALL.len() < 2)
        .with_all(View::ALL.map(way).to_vec())
}

#[cfg(test)]
mod tests;
