//! What each action makes of the state, and what it leaves for the browser to do.

use vacancy_model::{Args, Code, Diagnostic, FactId, Lang, Notice, Severity};
use vacancy_text::{Document, Format, PackedDocument};

use super::{State, Status, TABLE, Then, View};
use crate::action::Action;
use crate::arrival::Arrival;
use crate::batch::{Counts, FileEvent, Reason};
use crate::desk::{DeskEvent, DeskView};
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
    let samples = vec![Sample { number: "250871", text: SampleText::Coming }];
    State::new(parse, Lang::En, samples)
}

fn reading() -> State {
    let mut state = start();
    state.take(Arrival::Pasted(sample::TEXT.to_owned()));
    state
}

#[test]
fn what_is_typed_is_read_at_the_last_pause() {
    let mut state = start();
    assert_eq!(state.take(Arrival::Typed("Dear".to_owned())), Then::AwaitPause(1));
    assert_eq!(state.take(Arrival::Typed("Dear".to_owned())), Then::Stay);
    assert_eq!(state.take(Arrival::Typed("Dear all".to_owned())), Then::AwaitPause(2));
    assert_eq!(state.perform(&Action::Pause(1)), Then::Stay);
    assert_eq!(state.view, View::Start);
    assert_eq!(state.perform(&Action::Pause(2)), Then::Draw);
    assert_eq!(state.view, View::NotANotice);
}

#[test]
fn whoever_goes_to_the_marks_before_the_pause_stays_there() {
    let leave: [fn(&mut State) -> Then; 2] = [
        |state| state.perform(&Action::ToggleEditing),
        |state| state.perform(&Action::Choose(Key::Fact(FactId::Salary))),
    ];
    for leave in leave {
        let mut state = reading();
        state.perform(&Action::ToggleEditing);
        state.take(Arrival::Typed(sample::TEXT.replace("G12", "G13")));
        leave(&mut state);
        state.perform(&Action::Pause(state.drafts));
        assert!(!state.editing && state.parsed.source.text.contains("G13"));
    }
    let mut state = reading();
    state.perform(&Action::ToggleEditing);
    state.take(Arrival::Typed(sample::TEXT.to_owned() + " "));
    state.perform(&Action::Pause(state.drafts));
    assert!(state.editing);
}

#[test]
fn what_is_pasted_into_the_box_is_opened_at_once() {
    let mut state = start();
    assert_eq!(state.take(Arrival::Typed(sample::TEXT.to_owned())), Then::Arrive);
    assert_eq!((state.view, state.status), (View::Reading, Some(Status::Opened)));
}

#[test]
fn a_sample_is_opened_when_its_text_comes() {
    let mut state = start();
    assert_eq!(state.perform(&Action::OpenSample(0)), Then::Stay);
    let text = Some(sample::TEXT.to_owned());
    assert_eq!(state.take(Arrival::Sample(0, text)), Then::Arrive);
    assert_eq!(state.view, View::Reading);
}

#[test]
fn a_sample_that_does_not_come_says_so_once() {
    let mut state = start();
    state.take(Arrival::Sample(0, None));
    assert_eq!(state.status, None);
    state.perform(&Action::OpenSample(0));
    assert_eq!(state.status, Some(Status::SampleFailed));
    assert_eq!(state.wanted, None);
    assert_eq!(state.perform(&Action::OpenSample(9)), Then::Stay);
}

#[test]
fn a_value_chosen_again_goes_to_its_next_words() {
    let mut state = reading();
    let key = Key::Fact(FactId::Deadline);
    let mentions = state.parsed.mentions(key);
    let scrolls = |nth: usize| Then::ScrollToWords(mentions[nth].span);
    assert_eq!(state.perform(&Action::Choose(key)), scrolls(0));
    assert_eq!(state.perform(&Action::Choose(key)), scrolls(1));
    assert_eq!(state.perform(&Action::Choose(key)), scrolls(0));
}

#[test]
fn a_part_without_words_points_to_those_of_its_fact() {
    let mut state = reading();
    state.perform(&Action::Choose(Key::Part(FactId::Deadline, "time")));
    assert_eq!(state.selection.unwrap().target, Key::Fact(FactId::Deadline));
}

#[test]
fn the_pointer_changes_nothing_while_it_stays_on_a_value() {
    let mut state = reading();
    let key = Some(Key::Fact(FactId::Salary));
    assert_eq!(state.perform(&Action::Point(key)), Then::DrawLater);
    assert_eq!(state.perform(&Action::Point(key)), Then::Stay);
    assert_eq!(state.perform(&Action::Point(None)), Then::DrawLater);
}

#[test]
fn what_came_with_a_link_leaves_the_notice_as_it_was() {
    let mut state = reading();
    let hear = |state: &mut State, event| state.take(Arrival::Desk(event));
    hear(&mut state, DeskEvent::Asked("link"));
    assert_eq!((state.view, state.many.view, state.many.holds_any), (View::Many, "link", false));
    assert_eq!(hear(&mut state, DeskEvent::Left), Then::Arrive);
    assert_eq!((state.view, &*state.draft), (View::Reading, sample::TEXT));
    hear(&mut state, DeskEvent::Asked("link"));
    assert_eq!(hear(&mut state, DeskEvent::Pasting), Then::SelectBox);
}

#[test]
fn a_view_that_was_asked_for_is_not_asked_for_again_in_another_language() {
    let mut state = start();
    state.perform(&Action::ShowMany("library"));
    assert_eq!((state.view, state.many.view), (View::Many, "library"));
    let turns = state.many.turns;
    state.perform(&Action::Speak(Lang::Fr));
    assert_eq!(state.many.view, "");
    assert_ne!(state.many.turns, turns);
}

#[test]
fn a_language_is_spoken_once_its_words_are_here() {
    let mut state = reading();
    assert_eq!(state.perform(&Action::AwaitWords(Lang::Fr)), Then::AskForWords(Lang::Fr));
    assert_eq!(state.lang, Lang::En);
    assert_eq!(state.take(Arrival::Words(Lang::Fr, true)), Then::Draw);
    assert_eq!(state.lang, Lang::Fr);
}

#[test]
fn words_that_do_not_come_are_said_to_be_missing_until_they_do() {
    let mut state = reading();
    state.perform(&Action::AwaitWords(Lang::Fr));
    assert_eq!(state.take(Arrival::Words(Lang::Fr, false)), Then::Draw);
    assert_eq!((state.lang, &state.status), (Lang::En, &Some(Status::WordsFailed)));
    state.perform(&Action::AwaitWords(Lang::Fr));
    state.take(Arrival::Words(Lang::Fr, true));
    assert_eq!((state.lang, &state.status), (Lang::Fr, &None));
}

#[test]
fn words_that_nobody_waits_for_change_nothing() {
    let mut state = reading();
    for are_here in [true, false] {
        assert_eq!(state.take(Arrival::Words(Lang::Fr, are_here)), Then::Stay);
    }
    // The reader has turned back meanwhile.
    state.perform(&Action::AwaitWords(Lang::Fr));
    state.perform(&Action::Speak(Lang::En));
    assert_eq!(state.take(Arrival::Words(Lang::Fr, true)), Then::Stay);
    assert_eq!(state.lang, Lang::En);
}

#[test]
fn a_new_notice_begins_with_the_old_text_in_the_box() {
    let mut state = reading();
    assert_eq!(state.perform(&Action::StartOver), Then::SelectBox);
    assert_eq!((state.view, &*state.draft), (View::Start, sample::TEXT));
    state.perform(&Action::GoBack);
    assert_eq!(state.view, View::Reading);
}

fn document() -> FileEvent {
    let document = Document::new(sample::TEXT.to_owned(), Format::Pdf);
    FileEvent::Read(PackedDocument::from(&document))
}

fn two_files() -> State {
    let mut state = start();
    state.take(Arrival::Files(5, vec!["a.pdf".to_owned(), "b.pdf".to_owned()]));
    state
}

#[test]
fn the_first_file_that_is_read_is_shown_and_the_others_wait() {
    let mut state = two_files();
    assert_eq!(state.take(Arrival::File(5, FileEvent::Stopped(Reason::Failed))), Then::Draw);
    assert_eq!(state.take(Arrival::File(6, document())), Then::Arrive);
    assert_eq!((state.view, state.batch.shown()), (View::Reading, Some(6)));
    assert_eq!(state.parsed.source.name.as_deref(), Some("b.pdf"));
    assert!(state.parsed.source.file.is_some());
    assert_eq!(state.perform(&Action::RetryFile(5)), Then::ReadFile(5));
    assert_eq!(state.take(Arrival::File(5, document())), Then::Draw);
    assert_eq!(state.batch.shown(), Some(6));
    assert_eq!(state.perform(&Action::ShowFile(5)), Then::Arrive);
    assert_eq!(state.parsed.source.name.as_deref(), Some("a.pdf"));
}

#[test]
fn a_text_that_is_pasted_meanwhile_stays() {
    let mut state = two_files();
    state.take(Arrival::Pasted("Dear all".to_owned()));
    state.take(Arrival::File(5, document()));
    assert_eq!(state.parsed.source.text, "Dear all");
}

#[test]
fn other_files_stop_those_under_way() {
    let mut state = two_files();
    state.take(Arrival::File(5, document()));
    let names = vec!["c.pdf".to_owned()];
    assert_eq!(state.take(Arrival::Files(7, names)), Then::StopFiles(6, 7));
    assert_eq!(state.perform(&Action::StopFile(7)), Then::StopFiles(7, 8));
    assert_eq!(state.perform(&Action::CloseFiles), Then::LeaveFiles(0, 0));
    assert!(!state.batch.is_worth_showing());
}

fn given(state: &mut State, first: u32, names: &[&str]) -> Then {
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    state.take(Arrival::Files(first, names))
}

#[test]
fn several_files_go_to_the_desk_and_those_that_follow_join_them() {
    let mut state = reading();
    assert_eq!(given(&mut state, 0, &["a.pdf", "b.pdf"]), Then::Draw);
    assert_eq!(state.view, View::Many);
    state.take(Arrival::File(0, FileEvent::Taken));
    given(&mut state, 2, &["c.pdf"]);
    assert_eq!(state.batch.counts(), Counts { read: 1, stopped: 0, all: 3 });
    for id in [1, 2] {
        state.take(Arrival::File(id, FileEvent::Taken));
    }
    assert_eq!((state.view, state.status), (View::Many, Some(Status::FilesDone)));
}

#[test]
fn what_was_typed_just_before_is_read_behind_the_table_of_files() {
    let mut state = State::new(parse, Lang::En, Vec::new());
    let Then::AwaitPause(drafts) = state.take(Arrival::Typed("Dear all".to_owned())) else {
        panic!("no pause")
    };
    given(&mut state, 0, &["a.pdf", "b.pdf"]);
    state.perform(&Action::Pause(drafts));
    assert_eq!((state.view, state.editing), (View::Many, false));
    assert_eq!(state.parsed.source.text, "Dear all");
}

#[test]
fn one_file_is_opened_and_the_many_stay_where_they_were() {
    let mut state = reading();
    given(&mut state, 0, &["a.pdf", "b.pdf"]);
    state.perform(&Action::StartOver);
    given(&mut state, 2, &["c.pdf"]);
    let document = Document::new(sample::TEXT.to_owned(), Format::Pdf);
    state.take(Arrival::File(2, FileEvent::Read((&document).into())));
    assert_eq!(state.view, View::Reading);
    assert!(state.many.holds_any);
    state.perform(&Action::ShowMany(TABLE));
    assert_eq!(state.view, View::Many);
}

#[test]
fn a_text_of_several_notices_is_taken_apart_and_one_of_them_is_not() {
    let mut state = start();
    state.parse = |_| {
        let mut notice = sample::notice();
        let code = Code::SeveralNotices;
        let (severity, fact, args) = (Severity::Warning, None, Args::default());
        notice.diagnostics =
            vec![Diagnostic { code, severity, fact, args, annotations: Vec::new() }];
        notice
    };
    assert_eq!(state.take(Arrival::Pasted(sample::TEXT.to_owned())), Then::Take);
    assert_eq!(state.view, View::Many);
    let source = Box::new(Source::pasted(sample::TEXT.to_owned()));
    assert_eq!(state.take(Arrival::Desk(DeskEvent::Opened(source))), Then::Arrive);
    assert_eq!(state.view, View::Reading);
}

#[test]
fn without_the_desk_the_files_can_be_tried_again() {
    let mut state = start();
    given(&mut state, 0, &["a.pdf", "b.pdf"]);
    for id in [0, 1] {
        state.take(Arrival::File(id, FileEvent::Taken));
        state.take(Arrival::Desk(DeskEvent::Unavailable));
    }
    assert_eq!((state.view, state.status.clone()), (View::Start, Some(Status::DeskFailed)));
    assert_eq!(state.batch.counts(), Counts { read: 0, stopped: 2, all: 2 });
    assert_eq!(state.perform(&Action::RetryFiles), Then::ReadFiles(0, 2));
    assert_eq!(state.view, View::Many);
}

#[test]
fn all_files_that_wait_are_given_up_at_once() {
    let mut state = start();
    given(&mut state, 3, &["a.pdf", "b.pdf", "c.pdf"]);
    state.take(Arrival::File(3, FileEvent::Taken));
    assert_eq!(state.perform(&Action::StopFiles), Then::LeaveFiles(4, 6));
    assert_eq!(state.batch.counts(), Counts { read: 1, stopped: 2, all: 3 });
    assert_eq!(state.perform(&Action::StopFiles), Then::Stay);
}

const HELD: &str =
    "deadline\t24 June 2025\t24 juin 2025\t2025-06-24\t12:00:00\t\ngrade\tG15\tG15\tG15\t\t\n";

/// The sample, with a closing date and a grade of the reader's own.
fn corrected() -> State {
    let mut state = start();
    state.take(Arrival::Pasted(sample::TEXT.to_owned()));
    state.perform(&Action::OpenDesk(DeskView::Correct(FactId::Deadline)));
    let then = state.take(Arrival::Desk(DeskEvent::Corrected(HELD.to_owned())));
    assert_eq!(then, Then::FocusValue(Key::Fact(FactId::Deadline)));
    state
}

#[test]
fn a_correction_takes_its_place_and_puts_the_desk_away() {
    let state = corrected();
    let deadline = state.parsed.notice.facts.deadline.as_ref().unwrap();
    assert_eq!((deadline.value.date.day(), deadline.readings.len()), (24, 2));
    assert_eq!((state.desk, &*state.parsed.source.corrections), (None, HELD));
}

#[test]
fn a_correction_is_undone_and_put_back() {
    let mut state = corrected();
    state.perform(&Action::Undo(Some(FactId::Deadline)));
    assert_eq!(state.parsed.notice.facts.deadline.as_ref().unwrap().value.date.day(), 23);
    assert_eq!(state.parsed.source.corrections, "grade\tG15\tG15\tG15\t\t\n");
    assert_eq!(state.status, Some(Status::Undone));
    state.perform(&Action::Redo);
    assert_eq!((&*state.parsed.source.corrections, state.status.clone()), (HELD, None));
    state.perform(&Action::Undo(None));
    assert_eq!(state.parsed.source.corrections, "");
}

#[test]
fn corrections_stay_while_the_text_is_edited_and_go_with_it() {
    let mut state = corrected();
    state.take(Arrival::Typed(sample::TEXT.to_owned() + " "));
    state.perform(&Action::Pause(state.drafts));
    assert_eq!(state.parsed.source.corrections, HELD);
    state.take(Arrival::Pasted("Dear all".to_owned()));
    assert_eq!(state.parsed.source.corrections, "");
}

#[test]
fn what_is_pasted_into_a_notice_takes_none_of_its_corrections() {
    let paragraph = "\nEach staff member shows it in what they do.".repeat(9);
    let (head, rest) = sample::TEXT.split_at(sample::TEXT.find('\n').unwrap());
    for text in [[sample::TEXT, &paragraph].concat(), [head, &paragraph, rest].concat()] {
        let mut state = corrected();
        state.perform(&Action::ToggleEditing);
        assert!(matches!(state.take(Arrival::Typed(text)), Then::AwaitPause(_)));
        state.perform(&Action::Pause(state.drafts));
        assert_eq!(state.parsed.source.corrections, HELD);
    }
    // Another notice in its place is another notice, shorter or longer, also where both begin alike, or where a new
    // one was asked for.
    for text in [paragraph.clone(), [head, &paragraph].concat(), paragraph.repeat(30)] {
        for action in [Action::ToggleEditing, Action::StartOver] {
            let mut state = corrected();
            state.perform(&action);
            state.take(Arrival::Typed(text.clone()));
            let corrections = &*state.parsed.source.corrections;
            assert_eq!((&state.status, corrections), (&Some(Status::Opened), ""));
        }
    }
}

#[test]
fn what_was_said_of_a_file_is_not_said_of_it_while_it_is_read_again() {
    let locked = || {
        let (english, french) = ("It is locked.".to_owned(), "Il est verrouillé.".to_owned());
        FileEvent::Stopped(Reason::Locked { english, french })
    };
    let mut state = start();
    state.take(Arrival::Files(5, vec!["a.pdf".to_owned()]));
    state.take(Arrival::File(5, locked()));
    assert_eq!(state.status, Some(Status::FilesDone));
    assert_eq!(state.perform(&Action::UnlockFile(5)), Then::ReadFile(5));
    state.take(Arrival::File(5, FileEvent::Pages(1, 4)));
    assert_eq!(state.status, None);
    state.take(Arrival::File(5, locked()));
    assert_eq!(state.status, Some(Status::FilesDone));
}

#[test]
fn a_text_that_was_kept_comes_back_with_its_corrections() {
    let mut state = start();
    state.take(Arrival::Kept(sample::TEXT.to_owned(), HELD.to_owned()));
    assert_eq!(state.parsed.notice.facts.deadline.as_ref().unwrap().value.date.day(), 24);
}

#[test]
fn a_paste_takes_the_place_of_what_was_opened_and_never_of_what_was_typed() {
    let mut state = start();
    assert!(state.may_replace_draft(sample::TEXT));
    assert!(!state.may_replace_draft("G12"));
    state.take(Arrival::Pasted(sample::TEXT.to_owned()));
    assert!(state.may_replace_draft(sample::TEXT));
    state.take(Arrival::Typed("Dear all".to_owned()));
    assert!(!state.may_replace_draft(sample::TEXT));
    state.take(Arrival::Typed(String::new()));
    assert!(state.may_replace_draft(sample::TEXT));
}
