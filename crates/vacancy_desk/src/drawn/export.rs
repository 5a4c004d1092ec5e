//! The view `export`.

use vacancy_export::{Check, State as PropertyState};

use super::Element;
use super::link::link;
use super::parts::commands;
use crate::file::{Format, posting};
use crate::state::notice::State;
use crate::words::Words;

/// What the notice can be saved as, a row a format.
pub(super) fn export(state: &State, words: &Words) -> Element {
    let rows = Format::EXPORTS.map(|format| row(format, state, words)).to_vec();
    Element::of("dl", "vn-rows").with_all(rows).with(link(state, words))
}

/// What a format is for, and what is done with it.
pub(super) fn row(format: Format, state: &State, words: &Words) -> Element {
    let has_nothing = format == Format::Calendar && state.read.held.facts.deadline.is_none();
    let said =
        Element::of("dd", "vn-fact__value").with(Element::new("p").text((words.purpose)(format)));
    let said = if has_nothing {
        said.with(Element::of("p", "vn-absent").text(words.no_deadline))
    } else {
        said.with(commands(format, state, words))
    };
    let said = match format {
        Format::JobPosting => said.with(publication(state, words)).with(completeness(state, words)),
        _ => said,
    };
    Element::of("div", "vn-fact")
        .with(Element::of("dt", "vn-fact__label").text((words.format)(format)))
        .with(said)
}

/// Asks for the one thing that job searches require and no notice says.
fn publication(state: &State, words: &Words) -> Element {
    let date = state.date_posted.map(|date| date.to_string());
    let field = Element::of("input", "vn-desk__date")
        .attributes(&[("type", "date"), ("value", date.as_deref().unwrap_or_default())]);
    Element::of("label", "vn-desk__field").text(words.date_posted).text(" ").with(field)
}

/// What job searches ask for, and what the notice has of it.
fn completeness(state: &State, words: &Words) -> Element {
    let report = posting(&state.read.held, state.lang, state.date_posted).report;
    let is_there = |check: &&Check| {
        !matches!(check.state, PropertyState::NotStated | PropertyState::Conflicting)
    };
    let present = report.iter().filter(is_there).count();
    let line = |check: &Check| {
        let is_missing = !is_there(&check);
        let state = [(words.need)(check.need), ", ", (words.state)(check.state)].concat();
        let class = if is_missing { "vn-property vn-property--missing" } else { "vn-property" };
        Element::of("li", class)
            .with(Element::of("code", "vn-property__name").text(check.property))
            .text(" ")
            .with(Element::of("span", "vn-note").text(&state))
    };
    let lines = report.iter().map(line);
    let summary = (words.posting_summary)(present, report.len());
    Element::of("details", "vn-fold")
        .with(Element::of("summary", "vn-fold__summary").text(&summary))
        .with(Element::of("ul", "vn-properties").with_all(lines))
}
