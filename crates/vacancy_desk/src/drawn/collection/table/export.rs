//! What the notices can be saved as: those that are chosen, or all that are shown.

use super::super::Element;
use crate::file::Format;
use crate::state::collection::{Action, State};
use crate::state::export::{self, Deed, Outcome, Result};
use crate::words::collection::CollectionWords;
use crate::words::words as desk_words;

pub(super) fn export(state: &State, words: &CollectionWords) -> Element {
    let panel = Element::of("dl", "vn-panel vn-rows").hidden(!state.export.is_open);
    if !state.export.is_open {
        return panel;
    }
    panel.with_all(Format::BUNDLES.map(|format| row(format, state, words)).to_vec())
}

fn row(format: Format, state: &State, words: &CollectionWords) -> Element {
    let desk = desk_words(state.lang);
    let name = (desk.format)(format);
    let button = |what: &str, deed| {
        let action = Action::Export(export::Action::Make(format, deed));
        Element::button("vn-link", what, action).attribute("aria-label", &(words.of)(what, name))
    };
    let outcome = state.export.outcome.as_ref().filter(|outcome| outcome.format == format);
    let commands = Element::of("div", "vn-desk__commands")
        .with(button(desk.save, Deed::Save))
        .with(button(desk.copy, Deed::Copy))
        .with(button(desk.share, Deed::Share).hidden(!state.can_share))
        .with(
            Element::of("span", "vn-note")
                .attribute("aria-live", "polite")
                .text(&said(format, state, words)),
        );
    let said = Element::of("dd", "vn-fact__value")
        .with(Element::new("p").text((words.purpose)(format)))
        .with(commands)
        .with_all(outcome.map(|outcome| rest(outcome, words)).unwrap_or_default());
    Element::of("div", "vn-fact").with(Element::of("dt", "vn-fact__label").text(name)).with(said)
}

/// How far the file is, or what came of it.
fn said(format: Format, state: &State, words: &CollectionWords) -> String {
    let export = &state.export;
    if let Some(writing) = export.writing.as_ref().filter(|it| it.format == format) {
        // Every tenth is enough for the eye, and for the ear.
        return (words.writing)(writing.left().next_multiple_of(10));
    }
    match export.outcome.as_ref().filter(|it| it.format == format).map(|it| &it.result) {
        None => String::new(),
        Some(Result::Done { count, .. }) => (words.done)(*count),
        Some(Result::Nothing) => words.nothing.to_owned(),
        Some(Result::Refused(_)) => desk_words(state.lang).copy_yourself.to_owned(),
    }
}

/// What the postings lack; the text that the browser did not allow to copy.
fn rest(outcome: &Outcome, words: &CollectionWords) -> Vec<Element> {
    match &outcome.result {
        Result::Done { missing, count } if !missing.is_empty() => {
            let line = |(property, lacking): &(&'static str, usize)| {
                Element::of("li", "vn-note").text(&(words.missing)(property, *lacking, *count))
            };
            vec![Element::of("ul", "vn-properties").with_all(missing.iter().map(line))]
        }
        Result::Refused(text) => {
            vec![Element::of("pre", "vn-desk__text").attribute("tabindex", "0").text(text)]
        }
        Result::Done { .. } | Result::Nothing => Vec::new(),
    }
}
