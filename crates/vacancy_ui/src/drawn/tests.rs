use vacancy_model::{FactId, Lang};

use super::page;
use super::{Element, Node};
use crate::action::Action;
use crate::mark::Key;
use crate::sample;
use crate::state::State;

fn reading() -> State {
    let mut state = State::new(|_| sample::notice(), Lang::En, Vec::new());
    state.perform(Action::Open(sample::TEXT.to_owned()));
    state
}

/// Every element that is so, with all that it holds.
fn all<'e>(element: &'e Element, is: &dyn Fn(&Element) -> bool) -> Vec<&'e Element> {
    let mut found: Vec<_> = is(element).then_some(element).into_iter().collect();
    for child in &element.children {
        if let Node::Element(child) = child {
            found.extend(all(child, is));
        }
    }
    found
}

fn attribute<'e>(element: &'e Element, name: &str) -> Option<&'e str> {
    element.attributes.iter().find(|(of, _)| *of == name).map(|(_, value)| &**value)
}

fn of_class<'e>(page: &'e Element, class: &str) -> Vec<&'e Element> {
    all(page, &|element| {
        attribute(element, "class").is_some_and(|has| has.split(' ').any(|one| one == class))
    })
}

#[test]
fn the_words_open_under_every_value_of_the_chosen_key() {
    let mut state = reading();
    let key = Key::Fact(FactId::Deadline);
    state.perform(Action::Choose(key));
    let page = page(&state);
    let values = all(&page, &|element| element.action == Some(Action::Choose(key)));
    assert!(values.iter().all(|value| attribute(value, "aria-pressed") == Some("true")));
    assert_eq!(of_class(&page, "vn-provenance").len(), values.len());
}

#[test]
fn values_in_columns_open_their_words_under_the_whole() {
    let mut state = reading();
    state.perform(Action::Choose(Key::Fact(FactId::Salary)));
    let page = page(&state);
    assert_eq!(of_class(&page, "vn-provenance").len(), 1);
    let figures = of_class(&page, "vn-figures");
    assert_eq!(of_class(figures[0], "vn-provenance").len(), 0);
}

#[test]
fn what_is_pointed_at_shows_on_both_sides() {
    let mut state = reading();
    state.perform(Action::Point(Some(Key::Fact(FactId::Salary))));
    let page = page(&state);
    assert_eq!(of_class(&page, "vn-value--pointed").len(), 2);
    assert_eq!(of_class(&page, "vn-mark--pointed").len(), 2);
}

#[test]
fn the_same_state_is_the_same_page() {
    let state = reading();
    assert_eq!(page(&state), page(&state));
}
