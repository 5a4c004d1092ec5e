//! The table's order, its window on the rows, its keys and its columns.

use vacancy_collection::{Column, Row};
use vacancy_model::Lang;
use vacancy_model::value::{Date, DateTime, Time};

use super::{Action, Here, Panel, Sight, Table};
use crate::collection::Collection;
use crate::given::sample::given;

fn now() -> DateTime {
    let (date, time) = (Date::new(2025, 6, 11).unwrap(), Time::new(12, 0, 0).unwrap());
    DateTime { date, time }
}

fn rows(count: usize) -> Vec<Row> {
    let mut held = Collection::default();
    for grade in 1..=count {
        held.take(given(
            &format!("Vacancy number: 2508{grade:02}\nGrade: G{grade}\nSchedule: Full-time"),
            9999,
        ));
    }
    while held.read_next() {}
    held.rows().to_vec()
}

fn table(count: usize) -> Table {
    let mut table = Table::default();
    table.filter.shows_others = true;
    table.arrange(&rows(count), Lang::En, now());
    table
}

#[test]
fn a_column_sorts_from_one_end_then_from_the_other_then_not() {
    let mut table = table(3);
    let mut orders = Vec::new();
    for _ in 0..3 {
        assert!(table.perform(Action::Sort(Column::Grade)));
        table.arrange(&rows(3), Lang::En, now());
        orders.push(table.order.clone());
    }
    assert_eq!(orders, [[0, 1, 2], [2, 1, 0], [0, 1, 2]]);
    assert_eq!(table.sort, None);
}

#[test]
fn draws_what_is_in_sight_and_a_margin() {
    let mut table = table(99);
    assert!(table.look(Sight { first: 40, count: 10 }));
    assert_eq!(table.drawn(), 32..64);
    table.here.row = 45;
    assert!(!table.look(Sight { first: 41, count: 10 }), "nothing new to draw");
    assert!(table.look(Sight { first: 95, count: 10 }));
    assert_eq!(table.drawn().end, 99);
    assert_eq!(self::table(3).drawn(), 0..3);
}

#[test]
fn whoever_stands_in_a_row_stays_in_sight() {
    let mut table = table(99);
    table.look(Sight { first: 40, count: 10 });
    assert_eq!(table.here.row, 41);
    table.look(Sight { first: 0, count: 10 });
    assert_eq!(table.here.row, 10);
    table.here.row = 0;
    table.look(Sight { first: 40, count: 10 });
    assert_eq!(table.here.row, 0, "the head is always in sight");
}

#[test]
fn keys_lead_from_cell_to_cell_and_stop_at_the_ends() {
    let mut table = table(99);
    table.sight.count = 10;
    let mut step = |key, is_control| {
        assert!(table.step(key, is_control));
        (table.here.row, table.here.column)
    };
    assert_eq!(step("ArrowDown", false), (2, 1));
    assert_eq!(step("PageDown", false), (11, 1));
    assert_eq!(step("PageUp", false), (2, 1));
    assert_eq!(step("ArrowUp", false), (1, 1));
    assert_eq!(step("ArrowUp", false), (0, 1));
    assert_eq!(step("ArrowUp", false), (0, 1));
    assert_eq!(step("End", true), (99, 13));
    assert_eq!(step("ArrowDown", false), (99, 13));
    assert_eq!(step("ArrowRight", false), (99, 13));
    assert_eq!(step("Home", false), (99, 0));
    assert_eq!(step("Home", true), (1, 0));
    assert!(!table.step("x", false));
}

#[test]
fn an_empty_table_has_a_head_to_stand_in() {
    let mut table = table(0);
    assert_eq!(table.row_here(), None);
    table.step("ArrowDown", false);
    table.look(Sight { first: 0, count: 10 });
    assert_eq!(table.here, Here { row: 0, column: 1 });
    assert!(table.drawn().is_empty());
}

#[test]
fn the_title_always_shows_and_the_other_columns_as_wanted() {
    let mut table = table(1);
    assert!(!table.perform(Action::Toggle(Column::Title)));
    assert!(table.perform(Action::Toggle(Column::Grade)));
    assert!(!table.columns().contains(&Column::Grade));
    table.perform(Action::Toggle(Column::Grade));
    assert_eq!(table.columns()[3], Column::Grade);
}

#[test]
fn a_panel_closes_when_it_is_asked_for_again() {
    let mut table = table(1);
    table.perform(Action::Open(Panel::Filters));
    table.perform(Action::Open(Panel::Columns));
    assert_eq!(table.panel, Some(Panel::Columns));
    table.perform(Action::Open(Panel::Columns));
    assert_eq!(table.panel, None);
}
