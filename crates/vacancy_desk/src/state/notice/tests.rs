//! What the desk of one notice does about each action, and leaves for the browser to do.

use vacancy_model::{FactId, Lang};

use super::{Action, Copied, State, Then, View};
use crate::file::Format;
use crate::given::sample;

fn state(text: &str) -> State {
    State::new(View::Export, sample::read(text), Lang::En)
}

fn perform(state: &mut State, action: Action) -> Option<Then> {
    state.perform(action, "2025-06-11T08:00:00Z")
}

#[test]
fn a_copy_that_is_refused_leaves_its_text() {
    let mut state = state(sample::NOTICE);
    let Some(Then::Copy(text)) = perform(&mut state, Action::Copy(Format::Markdown)) else {
        panic!("a text to copy")
    };
    state.refuse_copy();
    let copied = Copied { format: Format::Markdown, text, is_refused: true };
    assert_eq!(state.copied, Some(copied));
}

#[test]
fn another_language_keeps_what_was_chosen_and_another_view_does_not() {
    let mut state = state(sample::NOTICE);
    let span = state.read.notice.editions[0].essential[0].span;
    assert_eq!(perform(&mut state, Action::Choose(span)), Some(Then::Choose(span)));
    state.show(View::Export, sample::read(sample::NOTICE), Lang::Fr);
    assert_eq!((state.chosen, state.lang), (Some(span), Lang::Fr));
    state.show(View::Check, sample::read(sample::NOTICE), Lang::Fr);
    assert_eq!(state.chosen, None);
}

#[test]
fn there_is_nothing_to_do_where_there_is_nothing_to_save() {
    let mut state = state("Vacancy number: 250871\nGrade: G12\nSchedule: Full-time");
    assert_eq!(perform(&mut state, Action::Save(Format::Calendar)), None);
    assert!(perform(&mut state, Action::Save(Format::Json)).is_some());
}

fn kept(corrections: &str) -> String {
    crate::correcting::to_text(&vacancy_model::Correction::read_all(corrections))
}

#[test]
fn a_value_of_the_readers_own_takes_the_place_of_the_one_before() {
    let mut state = state(sample::NOTICE);
    state.read = sample::corrected(sample::NOTICE, "grade\tG15\t\t\nclearance\tNS\tNATO SECRET\n");
    state.show_form(FactId::Grade);
    state.write(0, "G17");
    let held = kept("grade\tG17\t\t\nclearance\tNS\tNATO SECRET\n");
    assert_eq!(perform(&mut state, Action::Hold), Some(Then::Correct(held)));
    state.show_form(FactId::Grade);
    let held = kept("clearance\tNS\tNATO SECRET\n");
    assert_eq!(perform(&mut state, Action::Release), Some(Then::Correct(held)));
}

#[test]
fn what_was_written_into_a_form_stays_in_another_language_and_goes_with_the_notice() {
    let mut state = state(sample::NOTICE);
    state.show_form(FactId::Experience);
    state.write(0, "5");
    state.show(View::Correct, sample::read(sample::NOTICE), Lang::Fr);
    state.show_form(FactId::Experience);
    assert_eq!(state.form.as_ref().unwrap().entries, ["5"]);
    state.show(View::Correct, sample::read("Grade: G12"), Lang::Fr);
    state.show_form(FactId::Experience);
    assert_eq!(state.form.as_ref().unwrap().entries, [""]);
}
