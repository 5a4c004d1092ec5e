use vacancy_model::Lang;

use super::{Action, Copied, State, Then, View};
use crate::file::Format;
use crate::given::sample;

fn state(text: &str) -> State {
    State {
        view: View::Export,
        lang: Lang::En,
        read: sample::read(text),
        copied: None,
        chosen: None,
        situation: crate::situation::Situation::default(),
        hides_alike: false,
        date_posted: None,
        can_share: false,
        link: super::LinkChoice::default(),
        library: crate::state::library::Library::default(),
    }
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
