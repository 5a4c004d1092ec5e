//! The link to the notice, how long it is, and what to do where it is too long.

use vacancy_collection::link::{LONGEST_LINK, Link};

use super::Element;
use super::form::note;
use crate::file::Format;
use crate::state::notice::{Action, Copying, State};
use crate::words::Words;
use crate::words::link::{LinkWords, words};

pub(super) fn link(state: &State, desk: &Words) -> Element {
    let words = words(state.lang);
    let is_on = if state.link.has_text { "true" } else { "false" };
    let toggle = Element::button("vn-link", words.with_text, Action::ToggleLinkText)
        .attribute("aria-pressed", is_on);
    let mut said = vec![Element::new("p").text(words.purpose), toggle];
    match state.link() {
        Some(link) => said.extend(made(state, &link, words, desk)),
        None => said.extend([note(words.no_link), save_instead(words)]),
    }
    Element::of("div", "vn-fact")
        .with(Element::of("dt", "vn-fact__label").text(words.link))
        .with(Element::of("dd", "vn-fact__value").with_all(said))
}

/// Its length, the way to copy it, and what is to know of it.
fn made(state: &State, link: &Link, words: &LinkWords, desk: &Words) -> Vec<Element> {
    let address = state.address(link);
    let is_long = address.len() > LONGEST_LINK;
    let said = match state.link.copied {
        Copying::Nothing => "",
        Copying::Copied => desk.copied,
        Copying::Refused => desk.copy_yourself,
    };
    let copy = Element::button("vn-link", desk.copy, Action::CopyLink)
        .attribute("aria-label", &(desk.of)(desk.copy, words.link));
    let commands = Element::of("div", "vn-desk__commands")
        .with(copy)
        .with(Element::of("span", "vn-note").text(&(words.length)(address.len())))
        .with(Element::of("span", "vn-note").attribute("aria-live", "polite").text(said));
    let mut lines = vec![commands];
    if is_long {
        lines.extend([note(words.too_long), save_instead(words)]);
    }
    let left_out = words.left_out(&link.left_out, state.lang);
    lines.extend(left_out.map(|left_out| note(&left_out)));
    if state.link.copied == Copying::Refused {
        let text = Element::of("pre", "vn-desk__text vn-link__address");
        lines.push(text.attribute("tabindex", "0").text(&address));
    }
    lines
}

fn save_instead(words: &LinkWords) -> Element {
    let save = Element::button("vn-link", words.save_instead, Action::Save(Format::Json));
    Element::of("p", "vn-desk__commands").with(save)
}
