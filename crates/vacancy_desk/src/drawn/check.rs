//! The view `check`.

use super::Element;
use super::export;
use super::parts::{diagnostics, diagnostics_in_place, heading, leading, own_value, sign};
use crate::checklist::{Checklist, Entry, Presence, Said};
use crate::diagnostic::{ALIKE, DIFFERS};
use crate::file::Format;
use crate::state::notice::State;
use crate::words::Words;

/// What a notice of this family should contain and this one does, and the report of it.
pub(super) fn check(state: &State, words: &Words) -> Element {
    let checklist = Checklist::of(&state.read, state.lang);
    let summary =
        (words.stated)(checklist.stated(), checklist.expected.len(), checklist.conflicting());
    let view = Element::new("div").with(Element::of("p", "vn-desk__summary").text(&summary));
    let view = if state.read.notice.diagnostics.is_empty() {
        view.with(Element::of("p", "vn-note").text(words.nothing_to_check))
    } else {
        view.with_all(diagnostics(&checklist.diagnostics))
    };
    let part = |name: &str, entries: &[Entry], is_expected: bool| {
        let rows = entries.iter().map(|entry| row(entry, is_expected, state, words));
        Element::of("section", "vn-desk__list")
            .with(heading(name))
            .with(Element::of("dl", "vn-rows").with_all(rows))
    };
    let reports = Format::REPORTS.map(|format| export::row(format, state, words)).to_vec();
    view.with(part(words.expected, &checklist.expected, true))
        .with(part(words.sections, &checklist.sections, false))
        .with(part(words.others, &checklist.others, false))
        .with(
            Element::of("section", "vn-desk__list")
                .with(heading(words.report))
                .with(Element::of("dl", "vn-rows").with_all(reports)),
        )
}

/// One thing that a notice may state: whether it does, what it says, and what is wrong with it.
fn row(entry: &Entry, is_expected: bool, state: &State, words: &Words) -> Element {
    let mark = match entry.presence {
        Presence::Present => ALIKE,
        Presence::Conflicting => DIFFERS,
        Presence::OnlyIn(_) if entry.diagnostics.is_empty() => "–",
        Presence::OnlyIn(_) => "!",
        Presence::Absent if is_expected => "!",
        Presence::Absent => "–",
    };
    let is_well = matches!(mark, ALIKE | "–");
    let class =
        if is_well { "vn-pair__standing" } else { "vn-pair__standing vn-pair__standing--ill" };
    let editions = state.read.notice.editions.len();
    let presence = Element::of("span", class)
        .with(sign(mark))
        .text(" ")
        .text((words.presence)(entry.presence, editions));
    let line = Element::of("div", "vn-check__line");
    let line = match &*entry.values {
        [] => line,
        values => {
            let values = values.iter().map(|it| said(it, state));
            line.with(Element::new("div").with_all(values)).text(" ")
        }
    };
    Element::of("div", "vn-fact").with(Element::of("dt", "vn-fact__label").text(entry.label)).with(
        Element::of("dd", "vn-fact__value")
            .with(line.with(presence))
            .with_all(entry.own.iter().map(|value| own_value(value, state.lang)))
            .with_all(diagnostics_in_place(&entry.diagnostics)),
    )
}

/// A value, after the language that states it where another states another.
fn said(said: &Said, state: &State) -> Element {
    let line = Element::new("p");
    let line = match said.language {
        Some(language) => {
            let name = Element::of("span", "vn-check__language").lang(Some(language));
            line.with(name.text(language.own_name())).text(" ")
        }
        None => line,
    };
    line.with(leading(&said.value, said.span, None, state))
}
