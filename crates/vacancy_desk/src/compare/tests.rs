//! The editions of a published notice, as they are and with one of them changed.

use vacancy_model::{Lang, ListKind, Standing};

use super::{Comparison, ListPart, Row};
use crate::given::sample;

fn compared(text: &str) -> Comparison {
    Comparison::of(&sample::read(text), Lang::En).unwrap()
}

fn fact<'c>(comparison: &'c Comparison, label: &str) -> &'c Row {
    comparison.facts.iter().find(|row| row.label == label).unwrap()
}

fn list(comparison: &Comparison, list: ListKind) -> &ListPart {
    comparison.lists.iter().find(|part| part.list == list).unwrap()
}

#[test]
fn shows_what_both_editions_say() {
    let comparison = compared(sample::NOTICE);
    assert_eq!(comparison.languages, [Lang::En, Lang::Fr]);
    let deadline = fact(&comparison, "Closing date");
    assert_eq!(deadline.standing, Some(Standing::Agreed));
    let texts = deadline.sides.clone().map(|side| side.unwrap().text);
    assert_eq!(texts, ["23-Jun-2025, 11:59:00 PM", "23-juin-2025, 23:59:00"]);
    assert_eq!(comparison.count(Standing::Conflicting), 0);
    assert_eq!(list(&comparison, ListKind::Essential).counts, [8, 8]);
    assert!(comparison.lists.iter().all(|part| !part.is_guess));
}

#[test]
fn says_in_place_what_differs_and_what_to_do() {
    let comparison = compared(&sample::NOTICE.replace("23-juin-2025", "24-juin-2025"));
    let deadline = fact(&comparison, "Closing date");
    assert_eq!(deadline.standing, Some(Standing::Conflicting));
    assert_eq!(deadline.diagnostics[0].sign, "≠");
    assert!(deadline.diagnostics[0].help.contains("earlier of the two"));
    let read = deadline.sides.clone().map(|side| side.unwrap().read_as.unwrap());
    assert_eq!(read, ["23 June 2025, 23:59", "24 June 2025, 23:59"]);
}

#[test]
fn marks_an_item_whose_figure_differs() {
    let comparison = compared(&sample::NOTICE.replace("niveau III", "niveau IV"));
    let conflicting = |part: &ListPart| {
        let rows = part.rows.iter().filter(|row| row.standing == Some(Standing::Conflicting));
        rows.count()
    };
    let part = list(&comparison, ListKind::Essential);
    assert_eq!(conflicting(part), 1);
    let found = part.rows.iter().flat_map(|row| &row.diagnostics);
    assert_eq!(
        found.map(|it| &*it.headline).collect::<Vec<_>>(),
        ["Languages: the languages disagree"]
    );
}

#[test]
fn finds_the_item_that_one_edition_lacks() {
    let notice = sample::read(sample::NOTICE).notice;
    let lost = notice.editions[1].essential[3].span.slice(sample::NOTICE).unwrap();
    let comparison = compared(&sample::NOTICE.replacen(lost, "", 1));
    let part = list(&comparison, ListKind::Essential);
    assert_eq!((part.counts, part.is_guess), ([8, 7], true));
    assert_eq!(part.diagnostics.len(), 1);
    let lone: Vec<_> =
        part.rows.iter().filter(|row| row.standing == Some(Standing::OneSided)).collect();
    assert_eq!((lone.len(), &*lone[0].label), (1, "4"));
    assert!(lone[0].sides[1].is_none());
}

#[test]
fn leaves_out_what_is_alike() {
    let same = compared(sample::NOTICE).differences();
    assert!(same.facts.is_empty() && same.lists.is_empty());
    let comparison = compared(&sample::NOTICE.replace("niveau III", "niveau IV")).differences();
    assert_eq!(comparison.facts.len(), 1);
    assert_eq!(comparison.lists.iter().map(|part| part.rows.len()).collect::<Vec<_>>(), [1]);
}

#[test]
fn compares_nothing_where_there_is_one_edition() {
    let read = sample::read(sample::NOTICE);
    let english = read.notice.editions[0].span.slice(sample::NOTICE).unwrap();
    assert!(Comparison::of(&sample::read(english), Lang::En).is_none());
}
