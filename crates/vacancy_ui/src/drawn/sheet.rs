use vacancy_model::Lang;

use super::action::Action;
use super::lines::{row, value};
use super::tree::Element;
use crate::messages::{Messages, own_name};
use crate::sheet::{Section, Sheet, Value};

/// The notice as a data sheet. `quoted` is the edition that is quoted, where there is a choice.
pub(crate) fn sheet(sheet: &Sheet, quoted: Option<Lang>, messages: &Messages) -> Vec<Element> {
    let mut elements = vec![head(sheet, messages)];
    elements.extend(sheet.sections.iter().map(|part| section(part, quoted, messages)));
    elements
}

/// Title, number, organisation and how much there is to check.
fn head(sheet: &Sheet, messages: &Messages) -> Element {
    let title = Element::of("h1", "vn-head__title")
        .attribute("data-arrival", "")
        .attribute("tabindex", "-1");
    let (title, others) = match sheet.titles.split_first() {
        Some((first, others)) => (title.with(value(first)), others),
        None => (title.text(messages.the_notice), &[][..]),
    };
    let other = |said: &Value| Element::of("p", "vn-head__other").with(value(said));
    let mut line: Vec<Element> =
        sheet.line.iter().map(|said| Element::new("li").with(value(said))).collect();
    if sheet.checks > 0 {
        let text = (messages.points_to_check)(sheet.checks);
        let to_checks = Element::of("a", "vn-link").attribute("href", "#checks").text(&text);
        line.push(Element::new("li").with(to_checks));
    }
    Element::of("div", "vn-head")
        .with(title)
        .with_all(others.iter().map(other).collect())
        .with(Element::of("ul", "vn-head__line").with_all(line))
}

/// One part of the sheet: a heading and its rows.
fn section(section: &Section, quoted: Option<Lang>, messages: &Messages) -> Element {
    let class = if section.id == "glance" { "vn-part vn-part--glance" } else { "vn-part" };
    let heading =
        Element::of("h2", "vn-part__heading").attribute("id", section.id).text(section.heading);
    let head = Element::of("div", "vn-part__head").with(heading);
    let head = match quoted.filter(|_| section.is_quoting) {
        Some(quoted) => head.with(quoting_switch(section.id, quoted, messages)),
        None => head,
    };
    let rows = section.rows.iter().map(|said| row(said, messages)).collect();
    Element::of("section", class).with(head).with(Element::of("dl", "vn-rows").with_all(rows))
}

/// Which edition the lists are quoted from.
fn quoting_switch(section: &'static str, quoted: Lang, messages: &Messages) -> Element {
    let choice = |lang: Lang| {
        let is_quoted = if lang == quoted { "true" } else { "false" };
        Element::of("button", "vn-switch__choice")
            .attribute("type", "button")
            .attribute("data-switch", &format!("{section}-{lang}"))
            .attribute("aria-pressed", is_quoted)
            .lang(Some(lang))
            .acts(Action::Quote(lang, section))
            .text(own_name(lang))
    };
    Element::of("div", "vn-switch vn-switch--quoting")
        .attribute("role", "group")
        .attribute("aria-label", messages.quoted_in)
        .with_all(Lang::ALL.map(choice).to_vec())
}
