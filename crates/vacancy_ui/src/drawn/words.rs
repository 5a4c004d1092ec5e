use vacancy_messages::rule;

use super::Element;
use crate::action::Action;
use crate::mark::{Key, Mark};
use crate::messages::{Messages, own_name};
use crate::parsed::Parsed;
use crate::sheet::{Quote, one_line};

/// The words that a chosen value was read from, in each language, and how they were read.
pub(super) fn words(key: Key, parsed: &Parsed, messages: &Messages) -> Element {
    let class = match key {
        Key::Item(_) | Key::Own(_) => "vn-provenance vn-provenance--item",
        Key::Fact(_) | Key::Part(..) | Key::Diagnostic(_) => "vn-provenance",
    };
    let mut items = Vec::new();
    for (nth, mark) in parsed.words(key).into_iter().enumerate() {
        items.push(found(key, nth, mark, parsed, messages));
    }
    let list = Element::of("ul", "vn-words").with_all(items);
    let whole = Element::of("div", class).with(list);
    match how_it_was_read(key, parsed, messages) {
        Some(how) => whole.with(Element::of("p", "vn-note").text(&how)),
        None => whole,
    }
}

fn found(key: Key, nth: usize, mark: Mark, parsed: &Parsed, messages: &Messages) -> Element {
    let text = one_line(mark.span.slice(&parsed.source.text).unwrap_or_default());
    let name = mark.language.map_or("", own_name);
    let quote = Element::of("button", "vn-words__quote")
        .attribute("type", "button")
        .acts(Action::GoTo(key, nth))
        .with(Element::of("span", "vn-quoted").lang(mark.language).text(&text))
        .text(" ")
        .with(Element::of("span", "vn-words__go").text(messages.show_words));
    let found = Element::new("li")
        .with(Element::of("span", "vn-words__language").lang(mark.language).text(name))
        .text(" ")
        .with(quote);
    let document = parsed.source.document.as_ref();
    match document.and_then(|document| document.page(mark.span.start())) {
        Some(page) => {
            found.text(" ").with(Element::of("span", "vn-note").text(&(messages.page)(page)))
        }
        None => found,
    }
}

/// One edition's words, where the editions disagree.
pub(super) fn quote(quote: &Quote) -> Element {
    let language = Some(quote.language);
    let name = own_name(quote.language);
    Element::new("li")
        .with(Element::of("span", "vn-words__language").lang(language).text(name))
        .text(" ")
        .with(
            Element::of("button", "vn-words__quote")
                .attribute("type", "button")
                .lang(language)
                .acts(Action::GoTo(quote.key, quote.nth))
                .with(Element::of("span", "vn-quoted").text(&quote.text)),
        )
}

fn how_it_was_read(key: Key, parsed: &Parsed, messages: &Messages) -> Option<String> {
    let (Key::Fact(id) | Key::Part(id, _)) = key else { return None };
    let fact = parsed.notice.facts.view(id)?;
    Some((messages.read_from)(rule(fact.readings.first()?.rule, messages.lang)))
}
