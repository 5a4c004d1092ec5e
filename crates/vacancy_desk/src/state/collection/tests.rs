//! Many notices worked through step by step: read, sorted, searched, exported, taken out.

use vacancy_collection::library::{Edit, Write};
use vacancy_collection::link::{LONGEST_LINK, to_link};
use vacancy_collection::{Column, NoticeText};
use vacancy_export::Stamp;
use vacancy_model::Lang;
use vacancy_model::value::{Date, DateTime, Time};

use super::{Action, State, Then, View};
use crate::file::Format;
use crate::given::sample::{self, given};
use crate::state::export::{self, Deed, Result};
use crate::state::pictures::{self, Format as ImageFormat, Kind};
use crate::state::several;
use crate::state::table::{self, Field};
use crate::state::{library, linked};

fn stamp() -> Stamp {
    Stamp::read("2025-06-11T08:00:00Z").unwrap()
}

fn work(state: &mut State) -> Vec<Then> {
    let mut done = Vec::new();
    while let Some(then) = state.work(stamp()) {
        done.push(then);
    }
    state.arrange();
    done
}

/// Three notices of other grades: G12, G9, G15.
fn state() -> State {
    let (date, time) = (Date::new(2025, 6, 11).unwrap(), Time::new(10, 0, 0).unwrap());
    let now = DateTime { date, time };
    let mut state = State::new(Lang::En, now, false);
    for (number, grade) in [("250871", "G12"), ("250872", "G9"), ("250873", "G15")] {
        let text = sample::NOTICE.replace("250871", number).replace("G12", grade);
        state.held.take(given(&text, 1 << 20));
    }
    work(&mut state);
    state
}

fn sort(state: &mut State, column: Column) {
    state.perform(Action::Table(table::Action::Sort(column)));
    state.arrange();
}

#[test]
fn reads_one_text_at_a_time() {
    let mut state = state();
    state.held.take(given(sample::NOTICE, 1 << 20));
    assert!(matches!(state.work(stamp()), Some(Then::Draw)));
    assert!(state.work(stamp()).is_none());
    assert_eq!(state.held.rows().len(), 4);
}

#[test]
fn finds_words_in_the_texts() {
    let mut state = state();
    state.fill(Field::Search, "250872 principal");
    work(&mut state);
    assert_eq!(state.shown(), [1]);
    state.perform(Action::Table(table::Action::Clear));
    assert_eq!(state.shown(), [0, 1, 2]);
}

#[test]
fn what_comes_while_words_are_looked_for_is_looked_through() {
    let mut state = state();
    state.fill(Field::Search, "250999");
    work(&mut state);
    assert!(state.shown().is_empty());
    state.held.take(given(&sample::NOTICE.replace("250871", "250999"), 1 << 20));
    work(&mut state);
    assert_eq!(state.shown(), [3]);
}

#[test]
fn exports_the_chosen_rows_in_the_order_of_the_table_else_all_that_are_shown() {
    let mut state = state();
    sort(&mut state, Column::Grade);
    assert_eq!(state.exported(), [1, 0, 2]);
    state.perform(Action::Select(2));
    state.perform(Action::Select(1));
    assert_eq!(state.exported(), [1, 2]);
    state.fill(Field::Grade, "G15");
    work(&mut state);
    assert_eq!(state.exported(), [2, 1], "what a filter hides was chosen all the same");
}

#[test]
fn all_that_are_shown_are_chosen_at_once_and_let_go_again() {
    let mut state = state();
    state.fill(Field::Grade, "G12");
    work(&mut state);
    state.perform(Action::Table(table::Action::SelectAll));
    assert_eq!(state.selected.iter().copied().collect::<Vec<_>>(), [0]);
    state.perform(Action::Table(table::Action::SelectAll));
    assert!(state.selected.is_empty());
    state.perform(Action::Select(2));
    for chosen in [&[0, 2][..], &[2]] {
        state.perform(Action::Table(table::Action::SelectAll));
        assert_eq!(state.selected.iter().copied().collect::<Vec<_>>(), chosen, "2 is hidden");
    }
}

#[test]
fn what_is_taken_out_is_put_back_as_it_was() {
    let mut state = state();
    state.fill(Field::Search, "principal");
    state.perform(Action::Select(0));
    assert!(matches!(state.perform(Action::Remove), Some(Then::Work)));
    work(&mut state);
    assert_eq!((state.shown(), state.selected.len()), (vec![1, 2], 0));
    state.perform(Action::PutBack);
    work(&mut state);
    assert_eq!(state.shown(), [0, 1, 2]);
    assert!(state.perform(Action::PutBack).is_none());
}

#[test]
fn a_file_is_written_a_notice_at_a_time() {
    let mut state = state();
    let make = Action::Export(export::Action::Make(Format::JsonLines, Deed::Save));
    assert!(matches!(state.perform(make), Some(Then::Work)));
    let done = work(&mut state);
    assert_eq!(done.len(), 4);
    let Some(Then::Save(file)) = done.into_iter().next_back() else { panic!("a file") };
    assert_eq!((file.name.as_str(), file.text.lines().count()), ("vacancies.jsonl", 3));
    let outcome = state.export.outcome.map(|outcome| outcome.result);
    assert!(matches!(outcome, Some(Result::Done { count: 3, .. })));
}

#[test]
fn nothing_is_written_where_nothing_is_shown() {
    let mut state = state();
    state.fill(Field::Grade, "no such");
    work(&mut state);
    let make = Action::Export(export::Action::Make(Format::Csv, Deed::Copy));
    assert!(state.perform(make).is_none());
}

#[test]
fn keys_choose_and_open_the_row_that_the_reader_stands_in() {
    let mut state = state();
    sort(&mut state, Column::Grade);
    assert!(matches!(state.press(" ", false), Some(Then::Stand)));
    assert!(state.selected.contains(&1));
    let Some(Then::Open(given, None)) = state.press("Enter", false) else { panic!("a notice") };
    assert!(given.packed.text.contains("250872"));
    state.table.here.row = 0;
    assert!(state.press("Enter", false).is_none(), "the head answers by itself");
}

#[test]
fn a_drawing_is_saved_as_a_file_whatever_is_in_sight() {
    let mut state = state();
    let mut save =
        |format| state.perform(Action::Pictures(pictures::Action::Save(Kind::Salaries, format)));
    let Some(Then::Save(file)) = save(ImageFormat::Svg) else { panic!("a file") };
    assert_eq!((&*file.name, file.media_type), ("salaries.svg", "image/svg+xml"));
    let Some(Then::Paint(painted)) = save(ImageFormat::Png) else { panic!("a drawing") };
    assert_eq!(painted.text, file.text);
}

#[test]
fn words_that_are_chosen_open_their_notice_there() {
    let mut state = state();
    let span = state.held.read(2).unwrap().notice.editions[0].essential[0].span;
    let chosen = state.perform(Action::Several(several::Action::Choose(2, span)));
    let Some(Then::Open(given, words)) = chosen else { panic!("a notice") };
    assert_eq!(words, Some(span));
    assert!(given.packed.text.contains("250873"));
    assert!(state.perform(Action::Several(several::Action::Choose(9, span))).is_none());
}

#[test]
fn whoever_comes_back_finds_the_view_that_was_left() {
    let mut state = state();
    state.perform(Action::Show(View::Pictures));
    state.perform(Action::Pictures(pictures::Action::Open(Kind::Deadlines)));
    state.show(None, Lang::Fr, state.now);
    assert_eq!((state.view, &*state.pictures.open), (View::Pictures, &[Kind::Deadlines][..]));
    state.show(Some(View::Table), Lang::Fr, state.now);
    assert!(state.pictures.open.is_empty());
}

#[test]
fn a_link_is_closed_before_the_reader_has_done_anything_else() {
    let mut state = state();
    state.open_link("#notice=2.AAAA");
    state.show(Some(View::Link), Lang::En, state.now);
    assert!(matches!(state.close(), Some(Then::Leave { pastes: false })));
    assert!(state.linked.is_none());
    // There is none any more.
    assert!(state.close().is_none());
}

#[test]
fn what_a_link_says_is_saved_at_no_unknown_moment() {
    let mut state = state();
    let link = to_link(&sample::read(sample::NOTICE).notice, LONGEST_LINK);
    state.open_link(&link.fragment);
    let save = Action::Linked(linked::Action::Save(Format::Calendar));
    assert!(state.perform(save).is_none());
    state.utc = "2025-06-11T08:00:00Z".into();
    assert!(matches!(state.perform(save), Some(Then::Save(_))));
}

#[test]
fn what_is_kept_stands_in_the_table_once_however_often_it_is_shown_there() {
    let mut state = state();
    let texts = [state.held.text(0), "Vacancy number: 1\nGrade: G9"]
        .map(|text| NoticeText { document: given(text, 1).packed, ..NoticeText::default() });
    let edit = Edit::Keep { texts: texts.into(), now: "2025-06-11T08:00:00Z".to_owned() };
    for write in edit.plan(&[None, None]).writes {
        let Write::Put(id, json) = write else { panic!("{write:?}") };
        state.library.take(id, Some(json));
    }
    state.perform(Action::Show(View::Library));
    work(&mut state);
    for _ in 0..2 {
        state.perform(Action::Library(library::Action::ToTable));
        state.perform(Action::Library(library::Action::ToTable));
        work(&mut state);
        assert_eq!(state.held.rows().len(), 4, "one is new");
    }
}
