use vacancy_model::Lang;
use vacancy_text::Span;
use vacancy_view::Node;

use super::{Element, page};
use crate::given::sample;
use crate::state::notice::{Action, State, View};

fn shown(text: &str, view: View, chosen: Option<Span>) -> Element {
    page(&State {
        view,
        lang: Lang::En,
        read: sample::read(text),
        copied: None,
        chosen,
        situation: crate::situation::Situation::default(),
        hides_alike: false,
        date_posted: None,
        can_share: false,
        link: crate::state::notice::LinkChoice::default(),
        library: crate::state::library::Library::default(),
    })
}

fn all<'e>(element: &'e Element, found: &mut Vec<&'e Element>) {
    found.push(element);
    for child in &element.children {
        if let Node::Element(child) = child {
            all(child, found);
        }
    }
}

fn with(page: &Element, is_wanted: impl Fn(&Element) -> bool) -> Vec<&Element> {
    let mut found = Vec::new();
    all(page, &mut found);
    found.retain(|element| is_wanted(element));
    found
}

fn says(element: &Element, name: &str, value: &str) -> bool {
    element.attributes.iter().any(|(set, said)| *set == name && said == value)
}

#[test]
fn words_of_the_notice_lead_to_their_place_and_carry_their_language() {
    let page = shown(sample::NOTICE, View::Compare, None);
    let leading = with(&page, |it| matches!(it.action, Some(Action::Choose(_))));
    assert!(leading.len() > 60, "{}", leading.len());
    for element in leading {
        let Some(Action::Choose(span)) = element.action else { continue };
        assert!(span.slice(sample::NOTICE).is_some());
        assert!(says(element, "lang", "en") || says(element, "lang", "fr"));
    }
}

#[test]
fn what_is_chosen_is_said_to_be() {
    let span = sample::read(sample::NOTICE).notice.editions[1].essential[2].span;
    let page = shown(sample::NOTICE, View::Compare, Some(span));
    let pressed = with(&page, |it| says(it, "aria-pressed", "true"));
    assert_eq!(pressed.len(), 1);
    assert_eq!(pressed[0].action, Some(Action::Choose(span)));
}

#[test]
fn no_view_has_a_field_that_the_page_takes_for_its_own() {
    for view in [View::Compare, View::Check, View::Export] {
        let page = shown(sample::NOTICE, view, None);
        assert!(with(&page, |it| it.tag == "textarea").is_empty());
        let own = |it: &Element| it.attributes.iter().any(|(name, _)| name.starts_with("data-"));
        assert!(with(&page, own).is_empty());
    }
}

#[test]
fn any_text_is_shown() {
    for text in ["", "Dear all", "Grade: G12", &sample::NOTICE.repeat(2)] {
        for view in [View::Compare, View::Check, View::Export] {
            assert_eq!(shown(text, view, None).tag, "div");
        }
    }
}
