//! The page as a tree: what shows where, and that what is kept never shows what was.

use vacancy_model::{FactId, Lang};

use super::{ALL, Element, Kept, Node};
use crate::action::Action;
use crate::arrival::Arrival;
use crate::desk::{DeskEvent, DeskView};
use crate::mark::Key;
use crate::sample;
use crate::state::{Host, Side, State};

fn reading() -> State {
    let mut state = State::new(|_| sample::notice(), Lang::En, Vec::new());
    state.take(Arrival::Pasted(sample::TEXT.to_owned()));
    state
}

fn page(state: &State) -> Element {
    super::page(state, &mut Kept::default(), ALL)
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
    state.perform(&Action::Choose(key));
    let page = page(&state);
    let values = all(&page, &|element| element.action.as_deref() == Some(&Action::Choose(key)));
    assert!(values.iter().all(|value| attribute(value, "aria-pressed") == Some("true")));
    assert_eq!(of_class(&page, "vn-provenance").len(), values.len());
}

#[test]
fn values_in_columns_open_their_words_under_the_whole() {
    let mut state = reading();
    state.perform(&Action::Choose(Key::Fact(FactId::Salary)));
    let page = page(&state);
    assert_eq!(of_class(&page, "vn-provenance").len(), 1);
    let figures = of_class(&page, "vn-figures");
    assert_eq!(of_class(figures[0], "vn-provenance").len(), 0);
}

#[test]
fn titles_of_both_languages_open_their_words_once() {
    let mut state = reading();
    state.perform(&Action::Choose(Key::Fact(FactId::Title)));
    let page = page(&state);
    assert_eq!(of_class(&page, "vn-head__other").len(), 1);
    assert_eq!(of_class(&page, "vn-provenance").len(), 1);
}

#[test]
fn what_is_pointed_at_shows_on_both_sides() {
    let mut state = reading();
    state.perform(&Action::Point(Some(Key::Fact(FactId::Salary))));
    let page = page(&state);
    assert_eq!(of_class(&page, "vn-value--pointed").len(), 2);
    assert_eq!(of_class(&page, "vn-mark--pointed").len(), 2);
}

#[test]
fn a_value_of_the_readers_own_shows_beside_what_the_notice_says() {
    let mut state = reading();
    state.host = Host::Page;
    let held = "reports-to\tthe Head\tle chef\tthe Head\nclearance\tNATO SECRET\tNATO SECRET\tNS\tNATO SECRET\n";
    state.take(Arrival::Desk(DeskEvent::Corrected(held.to_owned())));
    let page = page(&state);
    assert_eq!(of_class(&page, "vn-own").len(), 3);
    let undo = |id| all(&page, &|it| it.action.as_deref() == Some(&Action::Undo(Some(id)))).len();
    assert_eq!((undo(FactId::ReportsTo), undo(FactId::Clearance), undo(FactId::Salary)), (1, 1, 0));
    let add = |id| {
        all(&page, &|it| it.action.as_deref() == Some(&Action::OpenDesk(DeskView::Correct(id))))
            .len()
    };
    assert_eq!((add(FactId::Clearance), add(FactId::AiTools)), (0, 1));
}

#[test]
fn lines_of_the_verdict_are_marked_by_what_the_desk_tells() {
    let mut state = reading();
    let told = "experience\t?\tFor you to judge\tcompare the work.\n".to_owned();
    state.take(Arrival::Desk(DeskEvent::Judged(told)));
    assert_eq!(of_class(&page(&state), "vn-judged").len(), 1);
    state.perform(&Action::Choose(Key::Fact(FactId::Experience)));
    let page = page(&state);
    let says = |it: &Element| {
        it.children == [Node::Text("For you to judge: compare the work.".to_owned())]
    };
    assert_eq!(all(&page, &says).len(), 1);
}

#[test]
fn where_there_is_no_desk_nothing_can_be_corrected() {
    let mut state = reading();
    state.perform(&Action::Choose(Key::Fact(FactId::Salary)));
    assert!(of_class(&page(&state), "vn-correct").is_empty());
}

#[test]
fn the_same_state_is_the_same_page() {
    let state = reading();
    assert_eq!(page(&state), page(&state));
}

use Step::{Comes, Does};

/// What changes a page.
#[derive(Debug)]
enum Step {
    Does(Action),
    Comes(Arrival),
}

impl Step {
    fn take(self, state: &mut State) {
        match self {
            Does(action) => state.perform(&action),
            Comes(arrival) => state.take(arrival),
        };
    }
}

#[test]
fn what_is_kept_shows_every_change_of_the_state() {
    let mut state = reading();
    state.host = Host::Page;
    let mut kept = Kept::default();
    let salary = Key::Fact(FactId::Salary);
    let steps = [
        Does(Action::Choose(salary)),
        Does(Action::Point(Some(salary))),
        Comes(Arrival::Desk(DeskEvent::Judged("experience\t?\tFor you\tlook.\n".to_owned()))),
        Does(Action::Speak(Lang::Fr)),
        Does(Action::Quote(Lang::En)),
        Does(Action::ToggleDim),
        Does(Action::OpenDesk(DeskView::Check)),
        Comes(Arrival::Desk(DeskEvent::Here)),
        Does(Action::Leave),
        Comes(Arrival::Desk(DeskEvent::Corrected("grade\tG9\tG9\tG9\t\t\n".to_owned()))),
        Does(Action::Undo(None)),
        Comes(Arrival::Typed("Dear all".to_owned())),
        Comes(Arrival::Typed(["G12 ", sample::TEXT].concat())),
    ];
    for step in steps {
        let name = format!("{step:?}");
        step.take(&mut state);
        assert_eq!(
            super::page(&state, &mut kept, ALL),
            page(&state),
            "{}",
            &name[..name.len().min(60)]
        );
    }
}

/// The parts of the sheet, in their order: the head, the place for the desk, the sections.
fn parts_of_sheet(page: &Element) -> Vec<Node> {
    match &of_class(page, "vn-sheet")[0].children[..] {
        [Node::Element(sheet)] => sheet.children.clone(),
        _ => Vec::new(),
    }
}

#[test]
fn what_is_out_of_sight_stays_as_it_was_until_the_rest_is_drawn() {
    let mut state = reading();
    let mut kept = Kept::default();
    let english = super::page(&state, &mut kept, ALL);
    state.perform(&Action::Speak(Lang::Fr));
    let seen = 0b1001;
    let both = super::page(&state, &mut kept, seen);
    let (before, after) = (parts_of_sheet(&english), parts_of_sheet(&page(&state)));
    for (nth, part) in parts_of_sheet(&both).iter().enumerate() {
        let expected = if seen >> nth & 1 == 1 { &after } else { &before };
        assert_eq!(part, &expected[nth], "{nth}");
    }
    assert_eq!(of_class(&both, "vn-source"), of_class(&english, "vn-source"));
    assert_eq!(super::page(&state, &mut kept, ALL), page(&state));
}

#[test]
fn another_notice_begins_with_what_is_seen_first() {
    let mut state = reading();
    let mut kept = Kept::default();
    let _ = super::page(&state, &mut kept, ALL);
    let longer = [sample::TEXT, &"Another paragraph.\n\n".repeat(400)].concat();
    state.take(Arrival::Pasted(longer));
    let beginning = super::page(&state, &mut kept, 0b1111);
    let whole = page(&state);
    let (begun, all) = (parts_of_sheet(&beginning), parts_of_sheet(&whole));
    assert_eq!(begun.len(), all.len());
    assert_eq!(begun[..4], all[..4]);
    let is_empty = |part: &Node| matches!(part, Node::Element(part) if part.children.is_empty());
    assert!(begun.len() > 4 && begun[4..].iter().all(is_empty));
    let blocks = |page: &Element| of_class(page, "vn-source__block").len();
    assert!(blocks(&beginning) == 2 && blocks(&whole) > 2);
    assert_eq!(super::page(&state, &mut kept, ALL), whole);
}

#[test]
fn a_choice_shows_on_one_side_first() {
    let mut state = reading();
    let mut kept = Kept::default();
    let before = super::page(&state, &mut kept, ALL);
    state.perform(&Action::Choose(Key::Fact(FactId::Salary)));
    let first = super::page(&state, kept.where_waits(Some(Side::Notice)), ALL);
    assert_eq!(parts_of_sheet(&first), parts_of_sheet(&page(&state)));
    assert_eq!(of_class(&first, "vn-source"), of_class(&before, "vn-source"));
    assert_ne!(first, page(&state));
    assert_eq!(super::page(&state, kept.where_waits(None), ALL), page(&state));
}

#[test]
fn a_side_that_is_shown_anew_does_not_wait() {
    let mut state = reading();
    let mut kept = Kept::default();
    state.perform(&Action::ToggleEditing);
    let _ = super::page(&state, &mut kept, ALL);
    state.perform(&Action::Choose(Key::Fact(FactId::Salary)));
    assert_eq!(super::page(&state, kept.where_waits(Some(Side::Notice)), ALL), page(&state));
}

#[test]
fn a_choice_shows_although_something_waits() {
    let mut state = reading();
    let mut kept = Kept::default();
    let _ = super::page(&state, &mut kept, 0b1111);
    state.perform(&Action::Choose(Key::Fact(FactId::Salary)));
    assert_eq!(super::page(&state, &mut kept, ALL), page(&state));
}

#[test]
fn a_text_that_was_corrected_shows_as_it_now_is_although_something_waits() {
    let mut state = reading();
    let mut kept = Kept::default();
    let steps = [
        Does(Action::ToggleEditing),
        Comes(Arrival::Typed(["G12 ", sample::TEXT].concat())),
        Does(Action::ToggleEditing),
    ];
    for step in steps {
        step.take(&mut state);
        let _ = super::page(&state, &mut kept, ALL);
    }
    state.perform(&Action::Pause(state.drafts));
    let _ = super::page(&state, &mut kept, 0b1111);
    state.perform(&Action::ToggleEditing);
    let shown = super::page(&state, &mut kept, 0b1111);
    assert_eq!(of_class(&shown, "vn-source"), of_class(&page(&state), "vn-source"));
}
