use super::Element;
use crate::file::Format;
use crate::state::{Action, State};
use crate::words::Words;

/// What the notice can be saved as, a row a format.
pub(super) fn export(state: &State, words: &Words) -> Element {
    let rows = Format::ALL.map(|format| row(format, state, words)).to_vec();
    Element::new("div").with(Element::of("dl", "vn-rows").with_all(rows))
}

fn row(format: Format, state: &State, words: &Words) -> Element {
    let name = (words.format)(format);
    let has_nothing = format == Format::Calendar && state.read.notice.facts.deadline.is_none();
    let said =
        Element::of("dd", "vn-fact__value").with(Element::new("p").text((words.purpose)(format)));
    let said = if has_nothing {
        said.with(Element::of("p", "vn-absent").text(words.no_deadline))
    } else {
        said.with(commands(format, name, state, words))
    };
    Element::of("div", "vn-fact").with(Element::of("dt", "vn-fact__label").text(name)).with(said)
}

/// Save, copy, and share where there is somebody to share with; what came of a copy.
fn commands(format: Format, name: &str, state: &State, words: &Words) -> Element {
    let button = |what: &str, action| {
        Element::button("vn-link", what, action).attribute("aria-label", &(words.of)(what, name))
    };
    let copied = state.copied.as_ref().filter(|copied| copied.format == format);
    let said = match copied {
        None => "",
        Some(copied) if copied.is_refused => words.copy_yourself,
        Some(_) => words.copied,
    };
    let commands = Element::of("div", "vn-desk__commands")
        .with(button(words.save, Action::Save(format)))
        .with(button(words.copy, Action::Copy(format)))
        .with(button(words.share, Action::Share(format)).hidden(!state.can_share))
        .with(Element::of("span", "vn-note").attribute("aria-live", "polite").text(said));
    match copied.filter(|copied| copied.is_refused) {
        Some(copied) => Element::new("div").with(commands).with(left(&copied.text)),
        None => Element::new("div").with(commands),
    }
}

/// A text that is left to the reader to copy. No field: those are the page's.
fn left(text: &str) -> Element {
    Element::of("pre", "vn-desk__text").attribute("tabindex", "0").text(text)
}
