//! What stands in the place of the table where nothing that was opened is a notice.

use super::super::Element;
use crate::state::collection::{Action, State};
use crate::state::table;
use crate::words::collection::CollectionWords;

/// Says so, and offers other files, and what was read all the same.
///
/// Its field is one for the page, which reads files: `www/desk/collection.js` leaves what is chosen in it to
/// the page. While files are still being read, `www/desk/table.css` keeps all of this back.
pub(super) fn nothing(state: &State, words: &CollectionWords) -> Element {
    let others = state.held.rows().len();
    let field = Element::of("input", "vn-unseen").attributes(&[
        ("type", "file"),
        ("multiple", ""),
        ("data-page", ""),
    ]);
    let choose = Element::of("label", "vn-button vn-picker__button")
        .with(Element::new("span").text(words.choose_file))
        .with(field);
    let show = Action::Table(table::Action::ToggleOthers);
    let show = Element::button("vn-link", &(words.others)(others, false), show);
    Element::of("div", "vn-nothing")
        .with(Element::of("p", "vn-nothing__said").text(words.none_read))
        .with(
            Element::of("p", "vn-nothing__ways")
                .with(choose)
                .text(" ")
                .with(show.hidden(others == 0)),
        )
}
