//! Fields of a form.

use super::Element;
use crate::state::notice::Action;

/// A field with its name before it.
pub(super) fn labelled(name: &str, control: Element) -> Element {
    Element::of("label", "vn-field").with(Element::new("span").text(name)).with(control)
}

/// A choice between values, each with its words; the first one stands for none.
pub(super) fn select(action: Action, chosen: &str, options: Vec<(String, String)>) -> Element {
    let option = |(value, text): (String, String)| option(&value, &text, value == chosen);
    Element::of("select", "vn-field__control")
        .acts(action)
        .with_all(options.into_iter().map(option))
}

/// One of the values of a choice, with its words.
pub(super) fn option<A>(value: &str, text: &str, is_chosen: bool) -> vacancy_view::Element<A> {
    let option = vacancy_view::Element::new("option").attribute("value", value).text(text);
    if is_chosen { option.attribute("selected", "") } else { option }
}

/// A field for a number; its text is the reader's own, so that a wrong one stays to be corrected.
pub(super) fn number(action: Action, value: &str) -> Element {
    Element::of("input", "vn-field__control vn-field__control--short")
        .attributes(&[("type", "text"), ("inputmode", "decimal"), ("autocomplete", "off")])
        .attribute("value", value)
        .acts(action)
}

/// Something that is so, or is not; `name` stands after it.
pub(super) fn tick(action: Action, name: &str, is_so: bool) -> Element {
    let tick = Element::new("input").attribute("type", "checkbox").acts(action);
    let tick = if is_so { tick.attribute("checked", "") } else { tick };
    Element::of("label", "vn-field vn-field--tick").with(tick).with(Element::new("span").text(name))
}

/// What is to know about what stands before it.
pub(super) fn note(text: &str) -> Element {
    Element::of("p", "vn-note").text(text)
}
