use vacancy_model::{Args, Code, Diagnostic, FactId, Lang, Notice, Severity};

use super::{State, Status, Then, View};
use crate::action::Action;
use crate::mark::Key;
use crate::sample;
use crate::sample_text::{Sample, SampleText};
use crate::source::Source;

/// Reads the sample, and no other text, as a notice.
fn parse(source: &Source) -> Notice {
    let mut notice = sample::notice();
    if source.text != sample::TEXT {
        notice.diagnostics = vec![Diagnostic {
            code: Code::NotANotice,
            severity: Severity::Warning,
            fact: None,
            args: Args::default(),
            annotations: Vec::new(),
        }];
    }
    notice
}

fn start() -> State {
    let samples = vec![Sample {
        number: "250871",
        english: "Principal Assistant",
        french: "Assistant(e) principal(e)",
        text: SampleText::Coming,
    }];
    State::new(parse, Lang::En, samples)
}

fn reading() -> State {
    let mut state = start();
    state.perform(Action::Open(Source::pasted(sample::TEXT.to_owned()), None));
    state
}

#[test]
fn what_is_typed_is_read_at_the_last_pause() {
    let mut state = start();
    assert_eq!(state.perform(Action::Type("Dear".to_owned())), Then::AwaitPause(1));
    assert_eq!(state.perform(Action::Type("Dear".to_owned())), Then::Stay);
    assert_eq!(state.perform(Action::Type("Dear all".to_owned())), Then::AwaitPause(2));
    assert_eq!(state.perform(Action::Pause(1)), Then::Stay);
    assert_eq!(state.view, View::Start);
    assert_eq!(state.perform(Action::Pause(2)), Then::Draw);
    assert_eq!(state.view, View::NotANotice);
}

#[test]
fn what_is_pasted_into_the_box_is_opened_at_once() {
    let mut state = start();
    assert_eq!(state.perform(Action::Type(sample::TEXT.to_owned())), Then::Arrive);
    assert_eq!((state.view, state.status), (View::Reading, Some(Status::Opened)));
}

#[test]
fn a_sample_is_opened_when_its_text_comes() {
    let mut state = start();
    assert_eq!(state.perform(Action::OpenSample(0)), Then::Stay);
    let text = Some(sample::TEXT.to_owned());
    assert_eq!(state.perform(Action::SampleCame(0, text)), Then::Arrive);
    assert_eq!(state.view, View::Reading);
}

#[test]
fn a_sample_that_does_not_come_says_so_once() {
    let mut state = start();
    state.perform(Action::SampleCame(0, None));
    assert_eq!(state.status, None);
    state.perform(Action::OpenSample(0));
    assert_eq!(state.status, Some(Status::SampleFailed));
    assert_eq!(state.wanted, None);
    assert_eq!(state.perform(Action::OpenSample(9)), Then::Stay);
}

#[test]
fn a_value_chosen_again_goes_to_its_next_words() {
    let mut state = reading();
    let key = Key::Fact(FactId::Deadline);
    let words = state.parsed.words(key);
    let scrolls = |nth: usize| Then::ScrollToWords(words[nth].span);
    assert_eq!(state.perform(Action::Choose(key)), scrolls(0));
    assert_eq!(state.perform(Action::Choose(key)), scrolls(1));
    assert_eq!(state.perform(Action::Choose(key)), scrolls(0));
}

#[test]
fn a_part_without_words_points_to_those_of_its_fact() {
    let mut state = reading();
    state.perform(Action::Choose(Key::Part(FactId::Deadline, "time")));
    assert_eq!(state.selection.unwrap().target, Key::Fact(FactId::Deadline));
}

#[test]
fn the_pointer_changes_nothing_while_it_stays_on_a_value() {
    let mut state = reading();
    let key = Some(Key::Fact(FactId::Salary));
    assert_eq!(state.perform(Action::Point(key)), Then::Draw);
    assert_eq!(state.perform(Action::Point(key)), Then::Stay);
    assert_eq!(state.perform(Action::Point(None)), Then::Draw);
}

#[test]
fn a_new_notice_begins_with_the_old_text_in_the_box() {
    let mut state = reading();
    assert_eq!(state.perform(Action::StartOver), Then::SelectBox);
    assert_eq!((state.view, &*state.draft), (View::Start, sample::TEXT));
    state.perform(Action::GoBack);
    assert_eq!(state.view, View::Reading);
}
