//! The views of one notice: words with their language and their place, fields with their names.

use vacancy_collection::library::{Edit, Write};
use vacancy_model::{FactId, Lang};
use vacancy_text::Span;
use vacancy_view::Node;

use super::{Element, page};
use crate::given::sample;
use crate::state::library;
use crate::state::notice::{Action, State, Then, View};

fn shown(text: &str, view: View, chosen: Option<Span>) -> Element {
    page(&State { chosen, ..State::new(view, sample::read(text), Lang::En) })
}

/// The elements in a page that are wanted, in their order.
pub(super) fn with<A>(
    page: &vacancy_view::Element<A>,
    is_wanted: impl Fn(&vacancy_view::Element<A>) -> bool,
) -> Vec<&vacancy_view::Element<A>> {
    let (mut found, mut left) = (Vec::new(), vec![page]);
    while let Some(element) = left.pop() {
        found.extend(is_wanted(element).then_some(element));
        left.extend(element.children.iter().rev().filter_map(|child| match child {
            Node::Element(child) => Some(child),
            Node::Text(_) => None,
        }));
    }
    found
}

pub(super) fn says<A>(element: &vacancy_view::Element<A>, name: &str, value: &str) -> bool {
    element.attributes.iter().any(|(set, said)| *set == name && said == value)
}

#[test]
fn words_of_the_notice_lead_to_their_place_and_carry_their_language() {
    let page = shown(sample::NOTICE, View::Compare, None);
    let leading = with(&page, |it| matches!(it.action.as_deref(), Some(Action::Choose(_))));
    assert!(leading.len() > 60, "{}", leading.len());
    for element in leading {
        let Some(&Action::Choose(span)) = element.action.as_deref() else { continue };
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
    assert_eq!(pressed[0].action.as_deref(), Some(&Action::Choose(span)));
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
fn every_fact_has_a_form_whose_fields_have_names() {
    for text in [sample::NOTICE, "Grade: G12"] {
        for lang in Lang::ALL {
            let mut state = State::new(View::Correct, sample::read(text), lang);
            for &fact in FactId::ALL {
                state.show_form(fact);
                let page = page(&state);
                let fields =
                    with(&page, |it| matches!(it.action.as_deref(), Some(Action::Write(_))));
                let names = with(&page, |it| it.tag == "label");
                assert!(!fields.is_empty() && fields.len() == names.len(), "{fact:?}");
                let options = with(&page, |it| it.tag == "option");
                assert!(
                    options
                        .iter()
                        .all(|it| matches!(&*it.children, [Node::Text(name)] if name.len() < 90))
                );
            }
        }
    }
}

#[test]
fn what_is_wrong_stands_beside_its_field() {
    let mut state = State::new(View::Correct, sample::read(sample::NOTICE), Lang::En);
    state.show_form(FactId::Salary);
    state.write(0, "much");
    assert_eq!(state.perform(Action::Hold, "2025-06-11T08:00:00Z"), Some(Then::Draw));
    let page = page(&state);
    let wrong = with(&page, |it| says(it, "aria-invalid", "true"));
    assert_eq!(wrong.len(), 1);
    assert!(says(wrong[0], "aria-describedby", "problem-0"));
    assert_eq!(with(&page, |it| says(it, "id", "problem-0")).len(), 1);
}

#[test]
fn a_kept_notice_is_named_by_its_title_in_whichever_language_it_has_one() {
    let (_, french) = sample::NOTICE.split_once("Assistant(e) principal(e)").unwrap();
    let french = ["Assistant(e) principal(e)", french].concat();
    let mut state = State::new(View::Keep, sample::read(&french), Lang::En);
    let edit = Edit::Keep { texts: vec![state.text()], now: "2025-06-11T08:00:00Z".to_owned() };
    for write in edit.plan(&[None, None]).writes {
        let Write::Put(id, json) = write else { panic!("{write:?}") };
        state.library.take(id, Some(json));
    }
    let page = page(&state);
    let delete = with(&page, |it| {
        matches!(it.action.as_deref(), Some(Action::Library(library::Action::Delete(_))))
    });
    let [delete] = delete[..] else { panic!("one notice to delete") };
    assert!(says(delete, "aria-label", "Delete: Assistant(e) principal(e)"), "{delete:?}");
}

#[test]
fn any_text_is_shown() {
    for text in ["", "Dear all", "Grade: G12", &sample::NOTICE.repeat(2)] {
        for view in [View::Compare, View::Check, View::Export] {
            assert_eq!(shown(text, view, None).tag, "div");
        }
    }
}
