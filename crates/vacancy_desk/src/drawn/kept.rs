//! What both views of kept notices have: the reader's own status and note, what came of what they did last, and
//! what stands in the way of the library. `wrap` makes an action of the view from one of the library.

use vacancy_collection::library::Status;
use vacancy_view::Element;

use super::form::option;
use crate::state::library::{Action, Entry, Field, Library, Said};
use crate::words::library::LibraryWords;

/// What keeps the library from being read or written.
pub(super) fn trouble<A>(library: &Library, words: &LibraryWords) -> Element<A> {
    let access = (words.access)(library.access);
    Element::of("p", "vn-diagnostic vn-library__trouble").attribute("role", "status").text(access)
}

/// What came of what the reader did last, and the way back where there is one.
pub(super) fn said<A>(
    library: &Library,
    words: &LibraryWords,
    wrap: fn(Action) -> A,
) -> Element<A> {
    let can_undo = matches!(library.said, Said::Deleted(_));
    let said = (words.said)(library.said);
    let said = Element::new("span").attribute("role", "status").text(&said);
    Element::of("p", "vn-desk__commands vn-library__said").with(said).with(
        Element::button("vn-link", words.undo, wrap(Action::Undo))
            .attribute("data-undo", "")
            .hidden(!can_undo),
    )
}

/// A longer note is scrolled.
const MOST_LINES: usize = 8;

/// The reader's status and note, and the way to delete the notice from the library.
pub(super) fn own<A>(
    entry: &Entry,
    title: &str,
    library: &Library,
    words: &LibraryWords,
    wrap: fn(Action) -> A,
) -> Element<A> {
    let can_write = library.access.can_write();
    let is_fixed = !can_write || !entry.can_change();
    let fixed = |control: Element<A>| {
        if is_fixed { control.attribute("disabled", "") } else { control }
    };
    let of = |what| (words.of)(what, title);
    let lines = entry.note.text().split('\n').count().clamp(1, MOST_LINES).to_string();
    let note = Element::of("textarea", "vn-field__control vn-library__note")
        .attributes(&[("rows", &lines), ("autocomplete", "off"), ("placeholder", words.note)])
        .text(entry.note.text())
        .attribute("aria-label", &of(words.note))
        .acts(wrap(Action::Fill(Field::Note(entry.number))))
        .numbered(entry.note.turns);
    let delete = Element::button("vn-link", words.delete, wrap(Action::Delete(entry.number)))
        .attribute("aria-label", &of(words.delete));
    Element::of("div", "vn-library__own")
        .with(fixed(status(entry, words, wrap).attribute("aria-label", &of(words.status))))
        .with(fixed(note))
        // A field is cut where it is full: on paper its words stand in its place.
        .with(Element::of("p", "vn-library__paper").text(entry.note.text()))
        .with(delete.hidden(!can_write))
}

/// The same element for whichever status, so that a reader goes through them by keys. What they have chosen in it, and
/// may not be written, the page takes back (`showStored` in `www/desk/keeping.js`).
fn status<A>(entry: &Entry, words: &LibraryWords, wrap: fn(Action) -> A) -> Element<A> {
    let status = entry.status();
    let known = |it: Status| option(it.as_str(), (words.status_name)(it), it == status);
    let other = (status == Status::Other).then(|| option("", (words.status_name)(status), true));
    let options = Status::ALL.into_iter().map(known).chain(other).collect();
    select(wrap, Field::Status(entry.number), options)
}

pub(super) fn select<A>(
    wrap: fn(Action) -> A,
    field: Field,
    options: Vec<Element<A>>,
) -> Element<A> {
    Element::of("select", "vn-field__control").acts(wrap(Action::Fill(field))).with_all(options)
}
