use vacancy_collection::Now;
use vacancy_model::Lang;
use vacancy_model::value::{Date, Time};
use vacancy_view::Node;

use super::{Element, page};
use crate::given::sample::{self, given};
use crate::stamp::stamp;
use crate::state::collection::{Action, State};
use crate::state::table;

fn state(texts: &[&str], lang: Lang) -> State {
    let (date, time) = (Date::new(2025, 6, 11).unwrap(), Time::new(10, 0, 0).unwrap());
    let now = Now { date, time, instant: date.days_since_epoch() * 86_400 + 8 * 3600 };
    let mut state = State::new(lang, now, false);
    for text in texts {
        state.held.take(given(text, 1 << 20));
    }
    while state.work(stamp("2025-06-11T08:00:00Z").unwrap()).is_some() {}
    state.arrange();
    state
}

fn all<'e>(element: &'e Element, found: &mut Vec<&'e Element>) {
    found.push(element);
    for child in &element.children {
        if let Node::Element(child) = child {
            all(child, found);
        }
    }
}

fn with<'e>(page: &'e Element, name: &str, value: &str) -> Vec<&'e Element> {
    let mut found = Vec::new();
    all(page, &mut found);
    found.retain(|it| it.attributes.iter().any(|(set, said)| *set == name && said == value));
    found
}

fn text(element: &Element) -> String {
    let part = |child: &Node<Action>| match child {
        Node::Text(text) => text.clone(),
        Node::Element(element) => text(element),
    };
    element.children.iter().map(part).collect::<Vec<_>>().join("|")
}

#[test]
fn a_row_says_what_decides() {
    let state = state(&[sample::NOTICE], Lang::En);
    let page = page(&state);
    let rows = with(&page, "role", "row");
    assert_eq!(rows.len(), 2);
    let said = text(rows[1]);
    for words in
        ["Principal Assistant", "250871", "G12", "Brussels", "5,195.80", "in 12 days", "6 years"]
    {
        assert!(said.contains(words), "{words} in {said}");
    }
}

#[test]
fn says_how_many_rows_and_columns_there_are_whatever_is_drawn() {
    let many = vec![sample::NOTICE; 3];
    let mut state = state(&many, Lang::En);
    state.table.look(table::Sight { first: 0, count: 1 });
    let page = page(&state);
    let grid = with(&page, "role", "grid");
    let says =
        |name| grid[0].attributes.iter().find(|(set, _)| *set == name).map(|it| it.1.clone());
    assert_eq!(says("aria-rowcount").as_deref(), Some("4"));
    assert_eq!(says("aria-colcount").as_deref(), Some("14"));
}

#[test]
fn one_cell_alone_is_a_stop_of_the_tab_key() {
    let mut state = state(&[sample::NOTICE, sample::NOTICE], Lang::Fr);
    for row in 0..3 {
        for column in [0, 1, 5] {
            state.table.here = table::Here { row, column };
            assert_eq!(with(&page(&state), "tabindex", "0").len(), 1, "row {row}, column {column}");
        }
    }
}

#[test]
fn says_which_notices_are_there_twice() {
    let again = sample::NOTICE.replace("23-Jun-2025", "30-Jun-2025");
    let page = page(&state(&[sample::NOTICE, sample::NOTICE, &again], Lang::En));
    let said = text(&page);
    assert!(said.contains("The same words as a.md"), "{said}");
    assert!(said.contains("The same number as a.md"), "{said}");
}

#[test]
fn what_is_no_notice_is_offered_not_shown() {
    let mut state = state(&[sample::NOTICE, "Dear all"], Lang::En);
    assert_eq!(state.table.order.len(), 1);
    assert!(text(&page(&state)).contains("Show 1 text that is no vacancy notice"));
    state.perform(Action::Table(table::Action::ToggleOthers));
    assert_eq!(state.table.order.len(), 2);
}

#[test]
fn marks_what_the_languages_disagree_on() {
    let disputed = sample::NOTICE.replace("23-juin-2025", "24-juin-2025");
    let page = page(&state(&[&disputed], Lang::En));
    let cells = with(&page, "class", "vn-cell vn-cell--deadline");
    assert!(text(cells[1]).contains("the languages disagree"), "{}", text(cells[1]));
}
