//! The views of many notices, and the frame around them.

mod library;
mod linked;
mod pictures;
mod several;
mod table;

use vacancy_collection::different;
use vacancy_view::Element as Tree;

use crate::state::collection::{Action, State, View};
use crate::words::collection::{CollectionWords, words};
use crate::words::library::words as library_words;

type Element = Tree<Action>;

/// The whole of what the desk shows of many notices: how many there are, the way to each view, the view.
pub(crate) fn page(state: &State) -> Element {
    let words = words(state.lang);
    let heading = Element::of("h1", "vn-many__heading")
        .attribute("tabindex", "-1")
        .text(&heading(state, words));
    // A link stands alone, under the title of its notice.
    let head = Element::of("div", "vn-many__head")
        .hidden(state.view == View::Link)
        .with(heading)
        .with(views(state, words));
    let view = match state.view {
        View::Table => table::table(state, words),
        View::Several => several::several(state),
        View::Pictures => pictures::pictures(state),
        View::Library => library::library(state, words),
        View::Link => linked::linked(state.linked.as_ref()),
    };
    Element::of("div", "vn-many__page").with(head).with(view.numbered(state.view as u32))
}

/// What the view is of, and how many.
fn heading(state: &State, words: &CollectionWords) -> String {
    match state.view {
        View::Table | View::Several | View::Pictures => {
            let rows = state.held.rows();
            let count = rows.iter().filter(|row| row.is_notice).count();
            match different(rows, &state.duplicates) {
                different if (1..count).contains(&different) => (words.repeated)(count, different),
                _ => (words.notices)(count),
            }
        }
        View::Library => {
            let words = library_words(state.lang);
            (words.of)(words.heading, &(words.count)(state.library.len()))
        }
        View::Link => String::new(),
    }
}

/// The way to each view; none where there is but one.
fn views(state: &State, words: &CollectionWords) -> Element {
    let way = |view: View| {
        let is_shown = if view == state.view { "page" } else { "false" };
        Element::button("vn-switch__choice", (words.view)(view), Action::Show(view))
            .attribute("aria-current", is_shown)
    };
    let all = state.views();
    Element::of("nav", "vn-switch")
        .attribute("aria-label", words.views)
        .hidden(all.len() < 2)
        .with_all(all.into_iter().map(way))
}

#[cfg(test)]
mod tests;
