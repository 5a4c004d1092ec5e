//! The sheet as elements: its head, and its sections.

use vacancy_model::Lang;

use super::Element;
use super::desk::{commands, place};
use super::frame::{arrival, switch};
use super::kept::Sight;
use super::lines::{item, row, sign, to_checks, value};
use crate::HAS_DESK;
use crate::action::Action;
use crate::messages::{Messages, reader_messages};
use crate::sheet::{Known, OWN_SIGN, Section, Sheet, Value};
use crate::state::State;

/// A longer title, in bytes, stands in smaller letters: large ones would take two lines from the facts.
const LONG_TITLE: usize = 36;

/// The notice as a data sheet, or the desk in its place; what is out of sight stays as it was.
pub(super) fn sheet(state: &State, messages: &Messages, sight: Sight) -> Element {
    let is_hidden = state.desk_shown().is_some();
    let (sheet, choice) = said(state);
    let head = || head(&sheet, !is_hidden, state, messages).with(commands(state, messages));
    let mut whole = Element::new("div").with(sight.left(0).unwrap_or_else(head)).with(place());
    for (nth, part) in (2..).zip(&sheet.sections) {
        let draw = || section(part, choice, state, messages).hidden(is_hidden);
        whole = whole.with(sight.left(nth).unwrap_or_else(draw));
    }
    whole
}

/// The sheet alone, of the parts that are to be shown.
pub(super) fn sheet_of(
    state: &State,
    messages: &Messages,
    is_shown: &dyn Fn(&str) -> bool,
) -> Element {
    let (sheet, choice) = said(state);
    let sections = sheet.sections.iter().filter(|part| is_shown(part.id));
    Element::new("div")
        .with(head(&sheet, is_shown("checks"), state, messages))
        .with_all(sections.map(|part| section(part, choice, state, messages)))
}

/// What the sheet says, and the edition that it quotes, where there is a choice.
fn said(state: &State) -> (Sheet, Option<Lang>) {
    let notice = &state.parsed.notice;
    let wanted = state.quoting.unwrap_or(state.lang);
    let has_wanted = notice.languages.contains(&wanted);
    let first = notice.languages.first().copied().unwrap_or(wanted);
    let quoted = if has_wanted { wanted } else { first };
    let State { clocks, judged, .. } = state;
    let corrections = &state.parsed.source.corrections;
    let known = Known { clocks: *clocks, judged, corrections, has_desk: state.host.has_desk() };
    let sheet = crate::sheet::sheet(notice, state.lang, quoted, known);
    (sheet, (notice.languages.len() > 1).then_some(quoted))
}

/// Title, number, organisation and how much there is to check, where the sheet says what.
fn head(sheet: &Sheet, names_checks: bool, state: &State, messages: &Messages) -> Element {
    let mut title = arrival("vn-head__title");
    if sheet.titles.first().is_some_and(|first| first.lead.len() > LONG_TITLE) {
        title.add_class(" vn-head__title--long");
    }
    let (title, others) = match sheet.titles.split_first() {
        Some((first, others)) => (title.with(value(first)), others),
        None => (title.text(messages.the_notice()), &[][..]),
    };
    let other = |said: &Value| Element::of("p", "vn-head__other").with(value(said));
    let item = |said: &Value| Element::new("li").with(value(said));
    let mut line = Element::of("ul", "vn-head__line").with_all(sheet.line.iter().map(item));
    if sheet.checks > 0 && names_checks {
        let text = messages.points_to_check(sheet.checks);
        line = line.with(Element::new("li").with(to_checks(&text)));
    }
    line = line.with_all(sheet.missing.iter().map(|missing| self::item(missing, state)));
    if HAS_DESK && sheet.is_corrected {
        let reader = reader_messages(messages.lang);
        let own = Element::of("li", "vn-own")
            .with(sign(OWN_SIGN))
            .text(" ")
            .text(reader.own_some())
            .text(" ")
            .with(Element::button("vn-link", reader.undo_all(), Action::Undo(None)));
        line = line.with(own);
    }
    // Both titles are one value: its words open once, below them.
    let titles = Element::new("div").group().with(title).with_all(others.iter().map(other));
    Element::of("div", "vn-head").with(titles).with(line)
}

/// One part of the sheet: a heading and its rows.
fn section(section: &Section, quoted: Option<Lang>, state: &State, messages: &Messages) -> Element {
    let class = if section.id == "glance" { "vn-part vn-part--glance" } else { "vn-part" };
    // A link to it takes the focus along.
    let heading = Element::of("h2", "vn-part__heading")
        .attributes(&[("id", section.id), ("tabindex", "-1")])
        .text(section.heading);
    let head = Element::of("div", "vn-part__head").with(heading);
    let head = match quoted.filter(|_| section.is_quoting) {
        Some(quoted) => head.with(switch(
            "vn-switch vn-switch--quoting",
            messages.quoted_in(),
            quoted,
            Action::Quote,
        )),
        None => head,
    };
    let rows = section.rows.iter().map(|said| row(said, state));
    Element::of("section", class).with(head).with(Element::of("dl", "vn-rows").with_all(rows))
}
