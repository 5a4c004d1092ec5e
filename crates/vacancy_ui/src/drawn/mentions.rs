//! What opens under a chosen value: its words in each language, how it was read, how to correct it.

use vacancy_messages::rule;
use vacancy_model::FactId;
use vacancy_text::{Parts, split};
use vacancy_view::one_line;

use super::Element;
use super::lines::{correct, undo};
use crate::HAS_DESK;
use crate::action::Action;
use crate::mark::{Key, Mark};
use crate::messages::{Messages, messages, reader_messages};
use crate::parsed::Parsed;
use crate::state::State;
use crate::told;

/// The words that a chosen value was read from, in each language, and how they were read.
pub(super) fn mentions(key: Key, state: &State, messages: &Messages) -> Element {
    let parsed = &state.parsed;
    let class = match key {
        Key::Item(_) | Key::Own(_) => "vn-provenance vn-provenance--item",
        Key::Fact(_) | Key::Part(..) | Key::Diagnostic(_) => "vn-provenance",
    };
    let note = |text: &str| Element::of("p", "vn-note").text(text);
    let mut whole = Element::of("div", class).with(words(key, state));
    if let Some(how) = how_it_was_read(key, parsed, messages) {
        whole = whole.with(note(&how));
    }
    let (Key::Fact(id) | Key::Part(id, _)) = key else { return whole };
    let why = told::of(&state.judged, id).and_then(|mut told| Some((told.nth(1)?, told.next()?)));
    if let Some((word, reason)) = why.filter(|(_, reason)| !reason.is_empty()) {
        whole = whole.with(note(&messages.with_name(word, reason)));
    }
    whole.with_all(correcting(id, state))
}

/// What the reader can do about the value of a fact, where there is a desk to do it at.
fn correcting(id: FactId, state: &State) -> Vec<Element> {
    let parsed = &state.parsed;
    let mut commands = Vec::new();
    if state.host.has_desk() && has_other_values(id) {
        commands.push(correct(id, reader_messages(state.lang).correct(), state.lang));
    }
    if told::of(&parsed.source.corrections, id).is_some() {
        commands.push(undo(id, state.lang));
    }
    if commands.is_empty() {
        return commands;
    }
    vec![Element::of("p", "vn-words__commands").with_all(commands)]
}

/// Whether a fact that is stated could be stated otherwise.
const fn has_other_values(id: FactId) -> bool {
    use FactId::{AiTools, ApplicationFee, BudgetApproval, Eligibility};
    !matches!(id, BudgetApproval | Eligibility | AiTools | ApplicationFee)
}

/// The words of a key, in each language.
pub(super) fn words(key: Key, state: &State) -> Element {
    let (parsed, messages) = (&state.parsed, messages(state.lang));
    let marks = parsed.mentions(key);
    let words = Element::of("ul", "vn-words").hidden(marks.is_empty());
    let marks = marks.into_iter().enumerate();
    words.with_all(marks.map(|(nth, mark)| found(key, nth, mark, parsed, messages)))
}

fn found(key: Key, nth: usize, mark: Mark, parsed: &Parsed, messages: &Messages) -> Element {
    let text = one_line(said(key, mark, parsed).unwrap_or_default());
    let name = mark.language.map_or("", |lang| lang.own_name());
    let quote = Element::of("button", "vn-words__quote")
        .attribute("type", "button")
        .acts(Action::GoTo(key, nth))
        .with(Element::of("span", "vn-quoted").lang(mark.language).text(&text))
        .text(" ")
        .with(Element::of("span", "vn-words__go").text(messages.show_words()));
    let found = Element::new("li")
        .with(Element::of("span", "vn-words__language").lang(mark.language).text(name))
        .text(" ")
        .with(quote);
    let file = parsed.source.file.as_ref();
    match file.and_then(|file| file.document.page(mark.span.start())) {
        Some(page) => {
            found.text(" ").with(Element::of("span", "vn-note").text(&messages.page(page)))
        }
        None => found,
    }
}

/// What a mark says. What is wrong with a contract stands in a few words, which say nothing without their sentence; for
/// an element of somebody else's page that would weigh too much.
fn said(key: Key, mark: Mark, parsed: &Parsed) -> Option<&str> {
    let text = &*parsed.source.text;
    if !HAS_DESK || !matches!(key, Key::Diagnostic(_)) {
        return mark.span.slice(text);
    }
    let clauses = parsed.mentions(Key::Fact(FactId::Contract));
    let around = clauses.into_iter().find(|it| it.span.contains(mark.span.start()));
    let (start, end) = (mark.span.start() as usize, mark.span.end() as usize);
    let Some(around) = around else { return text.get(start..end) };
    let before = text.get(around.span.start() as usize..start)?;
    let behind = text.get(end..around.span.end() as usize)?;
    let begin = start - Parts::of(before, b'.').last().unwrap_or_default().len();
    let stop = split(behind, b'.').map_or(behind.len(), |(rest, _)| rest.len() + 1);
    text.get(begin..end + stop)
}

fn how_it_was_read(key: Key, parsed: &Parsed, messages: &Messages) -> Option<String> {
    let (Key::Fact(id) | Key::Part(id, _)) = key else { return None };
    let fact = parsed.notice.facts.view(id)?;
    let rule = rule(fact.readings.first()?.rule, messages.lang);
    (!rule.is_empty()).then(|| messages.how_it_was_read(rule))
}
