//! The table as those have it who do not see it: roles, counts, names, the one stop of the tab key.

use vacancy_collection::NoticeText;
use vacancy_collection::library::{Edit, Write};
use vacancy_export::Stamp;
use vacancy_model::Lang;
use vacancy_model::value::{Date, DateTime, Time};
use vacancy_view::Node;

use super::super::tests;
use super::{Element, page};
use crate::given::Given;
use crate::given::sample::{self, given};
use crate::state::collection::{Action, State, View};
use crate::state::library::{Access, Field};
use crate::state::{pictures, several, table};

fn state(texts: &[&str], lang: Lang) -> State {
    let (date, time) = (Date::new(2025, 6, 11).unwrap(), Time::new(10, 0, 0).unwrap());
    let now = DateTime { date, time };
    let mut state = State::new(lang, now, false);
    for text in texts {
        state.held.take(given(text, 1 << 20));
    }
    work(&mut state);
    state
}

fn work(state: &mut State) {
    while state.work(Stamp::read("2025-06-11T08:00:00Z").unwrap()).is_some() {}
    state.arrange();
}

fn with<'e>(page: &'e Element, name: &str, value: &str) -> Vec<&'e Element> {
    tests::with(page, |element| tests::says(element, name, value))
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
fn a_place_has_its_name_in_the_readers_language() {
    for (lang, city, country) in
        [(Lang::En, "Brussels", "Belgium"), (Lang::Fr, "Bruxelles", "Belgique")]
    {
        let mut state = state(&[sample::NOTICE], lang);
        state.table.panel = Some(table::Panel::Filters);
        let page = page(&state);
        let row = text(with(&page, "role", "row")[1]);
        assert!(row.contains(city) && row.contains(country), "{row}");
        // What is chosen by is the same in every language.
        assert_eq!(text(with(&page, "value", "Brussels")[0]), format!("{city} (1)"));
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
fn says_on_paper_how_many_rows_are_left_out() {
    let mut state = state(&[sample::NOTICE; 20], Lang::En);
    let said = |state: &State| text(with(&page(state), "class", "vn-grid__printed")[0]);
    assert_eq!(said(&state), "");
    state.table.look(table::Sight { first: 0, count: 1 });
    assert_eq!(said(&state), "The first 16 of 20 notices");
}

#[test]
fn a_field_that_is_drawn_anew_says_what_is_looked_for() {
    let mut state = state(&[sample::NOTICE], Lang::En);
    state.fill(table::Field::Search, "no such word");
    work(&mut state);
    let page = page(&state);
    assert!(tests::says(with(&page, "type", "search")[0], "value", "no such word"));
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
    let mut state = state(&[sample::NOTICE, sample::NOTICE, &again], Lang::En);
    let said = text(&page(&state));
    assert!(said.starts_with("3 notices of one vacancy|"), "{said}");
    // Files of one name are not told apart by it.
    assert!(said.contains("a.md \u{b7} same words as another"), "{said}");
    assert!(said.contains("a.md \u{b7} same number as another"), "{said}");
    let other = Given { name: Some("b.pdf".into()), ..given(sample::NOTICE, 1 << 20) };
    state.held.take(Given { name: None, ..other.clone() });
    state.held.take(other);
    work(&mut state);
    let page = page(&state);
    let notes: Vec<_> = with(&page, "class", "vn-cell__note").into_iter().map(text).collect();
    for said in ["a.md", "same words as a.md", "b.pdf \u{b7} same words as a.md"] {
        assert!(notes.iter().any(|note| note == said), "{said} in {notes:?}");
    }
}

#[test]
fn a_text_that_is_no_notice_is_said_to_be_none_also_where_it_is_repeated() {
    let mut state = state(&["Dear all", "Dear all"], Lang::En);
    state.perform(Action::Table(table::Action::ToggleOthers));
    let rows = with(&page(&state), "role", "row").into_iter().map(text).collect::<Vec<_>>();
    assert!(rows[1].contains("no vacancy notice"), "{rows:?}");
    assert!(rows[2].contains("same words as another"), "{rows:?}");
}

#[test]
fn says_how_many_notices_are_different_where_some_are_repeated() {
    let other = sample::NOTICE.replace("250871", "250872");
    let said = |texts: &[&str], lang| text(&page(&state(texts, lang)));
    let three = [sample::NOTICE, &other, &other];
    assert!(said(&three, Lang::En).starts_with("3 notices, 2 different|"));
    assert!(said(&three, Lang::Fr).starts_with("3\u{a0}avis, dont 2 différents|"));
    assert!(said(&three[..2], Lang::En).starts_with("2 notices|"));
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
fn where_nothing_is_a_notice_that_is_said_and_another_file_is_offered() {
    let mut state = state(&["Dear all", "Dear you"], Lang::En);
    let said = text(&page(&state));
    assert!(said.starts_with("No notice|") && said.contains("None of these files is"), "{said}");
    assert_eq!(with(&page(&state), "data-page", "").len(), 1);
    assert!(said.contains("Show 2 texts"), "{said}");
    state.perform(Action::Table(table::Action::ToggleOthers));
    assert!(with(&page(&state), "data-page", "").is_empty());
}

#[test]
fn whoever_takes_out_all_notices_is_not_told_that_there_were_none() {
    let mut state = state(&[sample::NOTICE], Lang::En);
    state.selected.insert(0);
    state.perform(Action::Remove);
    state.arrange();
    assert!(with(&page(&state), "data-page", "").is_empty());
}

#[test]
fn marks_what_the_languages_disagree_on() {
    let disputed = sample::NOTICE.replace("23-juin-2025", "24-juin-2025");
    let page = page(&state(&[&disputed], Lang::En));
    let cells = with(&page, "class", "vn-cell vn-cell--deadline");
    assert!(text(cells[1]).contains("the languages disagree"), "{}", text(cells[1]));
}

#[test]
fn of_two_closing_dates_the_later_one_counts_once_the_earlier_is_over() {
    let disputed = sample::NOTICE.replace("23-Jun-2025", "09-Jun-2025");
    let page = page(&state(&[&disputed], Lang::En));
    let cell = text(with(&page, "class", "vn-cell vn-cell--deadline")[1]);
    assert!(cell.contains("23 Jun 2025") && cell.contains("in 12 days"), "{cell}");
    assert!(cell.contains("the languages disagree"), "{cell}");
}

#[test]
fn says_how_the_editions_stand_to_each_other() {
    let lines = sample::NOTICE.lines().filter(|line| !line.starts_with("Salaire"));
    let one_sided = lines.collect::<Vec<_>>().join("\n");
    let (english, _) = sample::NOTICE.split_once("Assistant(e) principal(e)").unwrap();
    for (notice, said) in [
        (sample::NOTICE, "languages agree"),
        (&one_sided, "languages agree|some facts in one only"),
        (english, "in English only"),
        (&sample::NOTICE.replace("23-juin-2025", "24-juin-2025"), "languages disagree"),
    ] {
        let page = page(&state(&[notice], Lang::En));
        let cell = text(with(&page, "class", "vn-cell vn-cell--standing")[1]);
        assert_eq!(cell.trim_end_matches('|'), said);
    }
}

#[test]
fn the_line_of_what_can_be_done_with_chosen_rows_is_there_before_any_is() {
    let mut state = state(&[sample::NOTICE], Lang::En);
    let line = |state: &State| text(with(&page(state), "class", "vn-tools__chosen")[0]);
    assert_eq!(line(&state), "Tick notices to compare or keep them.");
    state.perform(Action::Select(0));
    assert_eq!(line(&state), "One notice selected|Compare|Keep|Remove");
    assert_eq!(with(&page(&state), "aria-label", "Remove the selected notice").len(), 1);
}

/// Notices of other numbers and grades, of which these are selected, in a view.
fn viewed(view: View, selected: &[u32]) -> State {
    let text =
        |number: &str, grade: &str| sample::NOTICE.replace("250871", number).replace("G12", grade);
    let texts = [text("250871", "G12"), text("250872", "G9"), text("250873", "G15")];
    let mut state = state(&texts.each_ref().map(String::as_str), Lang::En);
    state.selected.extend(selected);
    state.perform(Action::Show(view));
    state.arrange();
    state
}

#[test]
fn notices_beside_each_other_have_a_column_each_and_differences_first() {
    let state = viewed(View::Several, &[0, 1, 2]);
    let page = page(&state);
    let rows = with(&page, "role", "row");
    let cells = |row: &Element| with(row, "role", "cell").len();
    assert!(rows[1..].iter().all(|row| [0, 3].contains(&cells(row))));
    assert_eq!(with(rows[0], "role", "columnheader").len(), 4);
    let labels: Vec<_> = rows.iter().map(|row| text(row)).collect();
    let at = |words: &str| labels.iter().position(|label| label.starts_with(words)).unwrap();
    assert!(at("Grade") < at("Salary"));
    assert!(labels[at("Salary")].contains("alike"), "{}", labels[at("Salary")]);
}

#[test]
fn words_beside_each_other_carry_their_language_and_lead_to_their_notice() {
    let state = viewed(View::Several, &[0, 2]);
    let page = page(&state);
    let cells = with(&page, "role", "cell");
    let leading: Vec<_> = cells.iter().flat_map(|cell| with(cell, "lang", "en")).collect();
    let chosen = leading.iter().filter_map(|element| element.action.as_deref().copied());
    let chosen: Vec<_> = chosen.collect();
    assert!(chosen.len() > 40, "{}", chosen.len());
    for action in chosen {
        let Action::Several(several::Action::Choose(id, span)) = action else {
            panic!("{action:?}")
        };
        assert!(span.slice(state.held.source(id).unwrap().packed.text.as_str()).is_some());
    }
}

#[test]
fn what_is_alike_can_be_left_out() {
    let mut state = viewed(View::Several, &[0, 1]);
    state.perform(Action::Several(several::Action::ToggleAlike));
    let page = page(&state);
    let rows = with(&page, "role", "row");
    assert!(rows[1..].iter().all(|row| !text(row).contains("alike")));
    assert_eq!(rows.len(), 2, "of what no head says, the grade alone differs");
}

#[test]
fn too_few_or_too_many_are_not_put_beside_each_other() {
    for (selected, said) in [(&[][..], "Select two to four"), (&[1], "One notice is selected")] {
        let state = viewed(View::Several, selected);
        let page = page(&state);
        assert!(with(&page, "role", "table").is_empty());
        let way = with(&page, "class", "vn-several__way");
        assert!(text(&page).contains(said) && text(way[0]) == "Go to the table");
    }
}

#[test]
fn each_notice_is_drawn_and_its_mark_opens_it() {
    let state = viewed(View::Pictures, &[1]);
    let page = page(&state);
    let marks = with(&page, "class", "vn-picture__mark");
    let chosen = with(&page, "class", "vn-picture__mark vn-picture__mark--chosen");
    assert_eq!((marks.len(), chosen.len()), (4, 2));
    assert!(chosen.iter().all(|mark| mark.action.as_deref() == Some(&Action::Open(1))));
    assert_eq!(with(&page, "tabindex", "0").len(), 2, "a stop of the tab key for each drawing");
    assert_eq!(with(&page, "role", "img").len(), 2);
}

#[test]
fn the_table_behind_a_drawing_is_made_when_it_is_opened() {
    let mut state = viewed(View::Pictures, &[]);
    assert!(with(&page(&state), "class", "vn-pictures__table").is_empty());
    let kind = pictures::Kind::Salaries;
    state.perform(Action::Pictures(pictures::Action::Open(kind)));
    let open = page(&state);
    let [table] = with(&open, "class", "vn-pictures__table")[..] else { panic!("one table") };
    let said = text(table);
    assert!(said.contains("G9|5,195.80 EUR a month|Principal Assistant"), "{said}");
}

#[test]
fn where_nothing_is_stated_nothing_is_drawn_and_that_is_said() {
    let mut state = state(&["Vacancy number: 250871\nGrade: G12\nSchedule: Full-time"], Lang::Fr);
    state.perform(Action::Show(View::Pictures));
    state.arrange();
    let said = text(&page(&state));
    assert!(said.contains("Aucun des avis affichés n’indique de date limite."), "{said}");
    assert!(said.contains("1\u{a0}avis n’indique pas de salaire."), "{said}");
}

/// The library with these notices in it.
fn library(texts: &[&str]) -> State {
    let mut state = state(&[], Lang::En);
    let text =
        |text: &&str| NoticeText { document: given(text, 1).packed, ..NoticeText::default() };
    let texts = texts.iter().map(text).collect();
    let edit = Edit::Keep { texts, now: "2025-06-11T08:00:00Z".to_owned() };
    state.library.access = Access::Open;
    for write in edit.plan(&vec![None; edit.ids().len()]).writes {
        let Write::Put(id, json) = write else { panic!("{write:?}") };
        state.library.take(id, Some(json));
    }
    state.perform(Action::Show(View::Library));
    work(&mut state);
    state
}

#[test]
fn the_library_says_what_is_looked_for_also_where_it_was_left_meanwhile() {
    let mut state = library(&[sample::NOTICE]);
    for (field, value) in
        [(Field::Search, "crisis"), (Field::Listing, "grade"), (Field::Only, "applied")]
    {
        state.fill_in_library(field, value);
    }
    state.arrange();
    let page = page(&state);
    assert!(tests::says(with(&page, "type", "search")[0], "value", "crisis"));
    // The entry, whose status would be chosen too, is not shown.
    let chosen: Vec<_> = with(&page, "selected", "").into_iter().map(text).collect();
    assert_eq!(chosen, ["Grade", "Applied"]);
}

#[test]
fn the_library_marks_what_the_languages_disagree_on() {
    let disputed = sample::NOTICE.replace("23-juin-2025", "24-juin-2025");
    let state = library(&[sample::NOTICE, &disputed]);
    let page = page(&state);
    let mut lines: Vec<_> =
        with(&page, "class", "vn-library__facts").into_iter().map(text).collect();
    lines.sort();
    assert!(lines[0].starts_with("23 Jun 2025 (in 12 days)| · |250871"), "{lines:?}");
    let marked = "≠\u{a0}|the languages disagree |23 Jun 2025 (in 12 days)| · |250871";
    assert!(lines[1].starts_with(marked), "{lines:?}");
}
