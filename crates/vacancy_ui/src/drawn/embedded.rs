//! The views of a notice in an element of somebody else's page.

use vacancy_text::Parts;

use super::choice::show_choice;
use super::frame::not_a_notice;
use super::notice::notice;
use super::sheet::sheet_of;
use super::{Element, Node};
use crate::messages::messages;
use crate::state::{State, View};

/// The sheet and the text, as far as they are asked for; `panels` holds their ids.
pub(crate) fn embedded(state: &State, panels: &str) -> Element {
    let messages = messages(state.lang);
    let is_shown = |id: &str| Parts::of(panels, b' ').any(|shown| shown == id);
    let mut whole = Element::new("div");
    match state.view {
        // It shows the first of several notices.
        View::Start | View::Many => {}
        View::NotANotice => whole = whole.with(not_a_notice(state, messages)),
        View::Reading => {
            let sheet = sheet_of(state, messages, &is_shown).numbered(state.opened);
            whole = whole.with(Element::of("div", "vn-sheet").with(sheet));
            if is_shown("notice") {
                whole = whole.with(text(state).numbered(state.opened));
            }
        }
    }
    let mut whole = show_choice(whole, state);
    for child in &mut whole.children {
        if let Node::Element(child) = child {
            settle(child);
        }
    }
    whole
}

/// The text, folded: it is long, and the page around it has more to show.
fn text(state: &State) -> Element {
    let messages = messages(state.lang);
    let summary = Element::of("summary", "vn-text__summary").text(messages.the_notice());
    Element::of("details", "vn-text").with(summary).with(notice(&state.parsed, messages))
}

/// Fits an element into another page: its headings stand one level lower, and it is named for style
/// sheets outside.
fn settle(element: &mut Element) {
    element.tag = match element.tag {
        "h1" => "h2",
        "h2" => "h3",
        tag => tag,
    };
    let class = element.attributes.iter().find(|(name, _)| *name == "class");
    let part = class.and_then(|(_, class)| part(class));
    if let Some(part) = part {
        element.set("part", part);
    }
    for child in &mut element.children {
        if let Node::Element(child) = child {
            settle(child);
        }
    }
}

fn part(class: &str) -> Option<&'static str> {
    const PARTS: [(&str, &str); 11] = [
        ("vn-sheet", "sheet"),
        ("vn-head__title", "title"),
        ("vn-head", "head"),
        ("vn-part", "section"),
        ("vn-part__heading", "heading"),
        ("vn-fact", "row"),
        ("vn-fact__label", "label"),
        ("vn-fact__value", "value"),
        ("vn-timeline", "timeline"),
        ("vn-provenance", "words"),
        ("vn-text", "notice"),
    ];
    let first = Parts::of(class, b' ').next()?;
    PARTS.iter().find(|(of, _)| *of == first).map(|(_, part)| *part)
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::{Element, Node, embedded};
    use crate::sample;
    use crate::source::Source;
    use crate::state::State;

    fn shown(panels: &str) -> Vec<(&'static str, String)> {
        let mut state = State::new(|_| sample::notice(), Lang::En, Vec::new());
        state.open(Source::pasted(sample::TEXT.to_owned()));
        let mut found = Vec::new();
        collect(&embedded(&state, panels), &mut found);
        found
    }

    fn collect(element: &Element, found: &mut Vec<(&'static str, String)>) {
        let of = |name| element.attributes.iter().find(|(it, _)| *it == name);
        found.extend(of("part").map(|(_, part)| (element.tag, part.clone())));
        found.extend(of("id").map(|(_, id)| (element.tag, format!("#{id}"))));
        for child in &element.children {
            if let Node::Element(child) = child {
                collect(child, found);
            }
        }
    }

    fn has(found: &[(&'static str, String)], tag: &str, name: &str) -> bool {
        found.iter().any(|(of, part)| *of == tag && part == name)
    }

    #[test]
    fn shows_the_parts_that_are_asked_for() {
        let found = shown("glance checks");
        for id in ["#glance", "#checks"] {
            assert!(has(&found, "h3", id), "{id}");
        }
        assert!(!has(&found, "h3", "#work") && !has(&found, "details", "notice"));
        assert!(has(&shown("notice"), "details", "notice"));
    }

    #[test]
    fn begins_below_the_headings_of_the_page_around_it() {
        let found = shown("glance");
        assert!(has(&found, "h2", "title") && has(&found, "h3", "heading"));
        assert!(!found.iter().any(|(tag, _)| *tag == "h1"));
    }
}
