use vacancy_model::Lang;

use super::Element;
use super::desk::{commands, place};
use super::frame::{arrival, switch};
use super::lines::{item, row, sign, value};
use crate::action::Action;
use crate::messages::{Messages, reader_words};
use crate::sheet::{Known, OWN_SIGN, Section, Sheet, Value};
use crate::state::State;

/// A longer title, in bytes, stands in smaller letters: large ones would take two lines from the facts.
const LONG_TITLE: usize = 36;

/// The notice as a data sheet, or the desk in its place.
pub(super) fn sheet(state: &State, messages: &Messages) -> Element {
    let is_hidden = state.desk_shown().is_some();
    let (head, sections) = parts(state, messages, &|_| !is_hidden);
    let sections = sections.into_iter().map(|(section, _)| section.hidden(is_hidden));
    Element::new("div").with(head.with(commands(state, messages))).with(place()).with_all(sections)
}

/// The sheet alone, of the parts that are to be shown.
pub(super) fn sheet_of(
    state: &State,
    messages: &Messages,
    is_shown: &dyn Fn(&str) -> bool,
) -> Element {
    let (head, sections) = parts(state, messages, is_shown);
    let sections = sections.into_iter().filter(|(_, id)| is_shown(id));
    Element::new("div").with(head).with_all(sections.map(|(section, _)| section))
}

/// The head, and each section with its id.
fn parts(
    state: &State,
    messages: &Messages,
    is_shown: &dyn Fn(&str) -> bool,
) -> (Element, Vec<(Element, &'static str)>) {
    let notice = &state.parsed.notice;
    let wanted = state.quoting.unwrap_or(state.lang);
    let has_wanted = notice.languages.contains(&wanted);
    let first = notice.languages.first().copied().unwrap_or(wanted);
    let quoted = if has_wanted { wanted } else { first };
    let sheet = {
        let State { clocks, judged, .. } = state;
        let corrections = &state.parsed.source.corrections;
        let known = Known { clocks: *clocks, judged, corrections, has_desk: state.host.has_desk() };
        crate::sheet::sheet(notice, state.lang, quoted, known)
    };
    let choice = (notice.languages.len() > 1).then_some(quoted);
    let section = |part: &Section| (section(part, choice, messages), part.id);
    (head(&sheet, is_shown("checks"), messages), sheet.sections.iter().map(section).collect())
}

/// Title, number, organisation and how much there is to check, where the sheet says what.
fn head(sheet: &Sheet, names_checks: bool, messages: &Messages) -> Element {
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
        let to_checks = Element::of("a", "vn-link").attribute("href", "#checks").text(&text);
        line = line.with(Element::new("li").with(to_checks));
    }
    line = line.with_all(sheet.missing.iter().map(|missing| self::item(missing, messages)));
    if sheet.is_corrected {
        let reader = reader_words(messages.lang);
        let own = Element::of("li", "vn-own")
            .with(sign(OWN_SIGN))
            .text(" ")
            .text(reader.own_some())
            .text(" ")
            .with(Element::button("vn-link", reader.undo_all(), Action::Undo(None)));
        line = line.with(own);
    }
    Element::of("div", "vn-head").with(title).with_all(others.iter().map(other)).with(line)
}

/// One part of the sheet: a heading and its rows.
fn section(section: &Section, quoted: Option<Lang>, messages: &Messages) -> Element {
    let class = if section.id == "glance" { "vn-part vn-part--glance" } else { "vn-part" };
    let heading =
        Element::of("h2", "vn-part__heading").attribute("id", section.id).text(section.heading);
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
    let rows = section.rows.iter().map(|said| row(said, messages));
    Element::of("section", class).with(head).with(Element::of("dl", "vn-rows").with_all(rows))
}
