//! Notices beside each other: what differs, and what certainly belongs together.

use vacancy_model::{FactId, Lang, ListKind, Notice, Standing};

use super::{Comparison, Ground, ItemRow, Likeness, ListPart, compare};

const CYBER: &str = include_str!(
    "../../../../tests/corpus/nato_is/241436-markdown-header-pending-budget/notice.txt"
);
const CRISIS: &str =
    include_str!("../../../../tests/corpus/nato_is/250854-lines-wrapped-by-pdf/notice.txt");
const ASSISTANT: &str =
    include_str!("../../../../tests/corpus/nato_is/250871-colon-header/notice.txt");

fn read(text: &str) -> Notice {
    vacancy_parser::parse(text, &vacancy_parser::ParseOptions::default())
}

/// A notice with these essential requirements.
fn asking(items: &[&str]) -> Notice {
    let items: Vec<_> = items.iter().map(|item| format!("- {item};")).collect();
    read(&format!(
        "Officer-250871\n\nGrade: G15\nSchedule: Full-time\n\n1. SUMMARY\n\nThe incumbent helps.\n\n\
         2. QUALIFICATIONS AND EXPERIENCE\n\nESSENTIAL\n\nThe incumbent must:\n\n{}\n\n\
         3. MAIN ACCOUNTABILITIES\n\nPlanning\n\nPlan the work.\n",
        items.join("\n")
    ))
}

fn list<'c, 'n>(comparison: &'c Comparison<'n>, list: ListKind) -> &'c ListPart<'n> {
    comparison.lists.iter().find(|part| part.list == list).unwrap()
}

fn row<'c, 'n>(part: &'c ListPart<'n>, ground: Ground<'_>) -> Option<&'c ItemRow<'n>> {
    part.rows.iter().find(|row| row.ground == ground)
}

#[track_caller]
fn check(one: &str, other: &str, ground: Option<Ground<'_>>, likeness: Likeness) {
    let notices = [asking(&[one, "swim"]), asking(&["ride", other])];
    let comparison = compare(&[&notices[0], &notices[1]], Lang::En);
    let part = list(&comparison, ListKind::Essential);
    let found = part.rows.first().map(|row| (row.ground, row.likeness));
    assert_eq!(found, ground.map(|ground| (ground, likeness)));
    assert_eq!(part.own.concat().len(), if ground.is_some() { 2 } else { 4 });
}

#[test]
fn what_differs_comes_first() {
    let notices = [read(CYBER), read(CRISIS), read(ASSISTANT)];
    let facts = compare(&notices.each_ref(), Lang::En).facts;
    assert!(facts.iter().any(|row| row.is_alike) && facts.iter().any(|row| !row.is_alike));
    assert!(facts.is_sorted_by_key(|row| row.is_alike));
    assert!(facts.iter().all(|row| row.cells.len() == 3));
    let of = |id| facts.iter().find(|row| row.id == id).unwrap();
    assert!(!of(FactId::Grade).is_alike && of(FactId::Schedule).is_alike);
    assert_eq!(of(FactId::BudgetApproval).cells.iter().flatten().count(), 1);
}

#[test]
fn a_notice_that_contradicts_itself_is_like_no_other() {
    let text = ASSISTANT.replace("23-juin-2025", "24-juin-2025");
    let notices = [read(&text), read(&text)];
    let facts = compare(&notices.each_ref(), Lang::En).facts;
    assert_eq!((facts[0].id, facts[0].is_alike), (FactId::Deadline, false));
    assert_eq!(facts[0].cells[0].as_ref().unwrap().standing, Standing::Conflicting);
    assert!(facts[1..].iter().all(|row| row.is_alike));
}

#[test]
fn amounts_are_compared_as_numbers_and_never_exchanged() {
    let english = ASSISTANT.split("Assistant(e) principal(e)").next().unwrap();
    let paid = |salary: &str| read(&english.replace("5,195.80Euro (EUR) Monthly", salary));
    let are_alike = |one, other| {
        let notices = [paid(one), paid(other)];
        let facts = compare(&notices.each_ref(), Lang::En).facts;
        facts.iter().find(|row| row.id == FactId::Salary).unwrap().is_alike
    };
    assert!(are_alike("5,195.80 Euro (EUR) Monthly", "5,195.8 Euro (EUR) Monthly"));
    assert!(!are_alike("5,195.80 Euro (EUR) Monthly", "5,195.80 Euro (EUR) Yearly"));
    assert!(!are_alike("5,195.80 Euro (EUR) Monthly", "5,195.80 Dollar (USD) Monthly"));
}

#[test]
fn the_same_requirement_is_known_in_other_words() {
    let years = Some(Ground::Fact(FactId::Experience));
    check(
        "have at least 5 years of experience in finance",
        "possess at least five years' experience in finance",
        years,
        Likeness::Same,
    );
    check("be flexible", "be flexible", Some(Ground::Words), Likeness::Same);
}

#[test]
fn the_same_years_in_another_field_are_not_the_same_requirement() {
    let years = Some(Ground::Fact(FactId::Experience));
    check(
        "have at least 5 years of experience in finance",
        "have at least 5 years of experience in law",
        years,
        Likeness::SameMeasure,
    );
    check(
        "have at least 5 years of experience in finance",
        "have at least 6 years of experience in finance",
        years,
        Likeness::Different,
    );
}

#[test]
fn what_only_resembles_stands_as_each_notices_own() {
    check("write clear reports", "draft clear reports", None, Likeness::Same);
    check("be able to travel", "be unable to travel", None, Likeness::Same);
}

#[test]
fn each_item_stands_in_one_place() {
    let notices = [read(CYBER), read(CRISIS), read(ASSISTANT)];
    let comparison = compare(&notices.each_ref(), Lang::Fr);
    for part in &comparison.lists {
        for (at, notice) in notices.iter().enumerate() {
            let in_rows = part.rows.iter().filter_map(|row| row.cells[at]);
            let mut shown: Vec<_> = in_rows.chain(part.own[at].iter().copied()).collect();
            shown.sort_by_key(|item| item.span.start());
            let language = shown.first().map_or(Lang::Fr, |item| item.language);
            assert_eq!(shown, super::items(part.list, notice.edition(language).unwrap()));
        }
    }
}

#[test]
fn duties_and_competencies_are_put_side_by_side_by_their_names() {
    let notices = [read(CYBER), read(CRISIS), read(ASSISTANT)];
    let comparison = compare(&notices.each_ref(), Lang::En);
    let part = list(&comparison, ListKind::Competencies);
    let teamwork = row(part, Ground::Heading("Teamwork"));
    assert!(teamwork.is_some_and(|row| row.cells.iter().flatten().count() > 1), "{part:?}");
    for row in part.rows.iter().chain(&list(&comparison, ListKind::Accountabilities).rows) {
        let mut headings =
            row.cells.iter().flatten().map(|item| super::words::words(item.heading.unwrap()));
        let first = headings.next().unwrap();
        assert!(headings.all(|heading| heading == first));
    }
}

#[test]
fn a_notice_beside_itself_differs_in_nothing() {
    let notice = read(CRISIS);
    let comparison = compare(&[&notice; 4], Lang::En).differences();
    assert_eq!((comparison.facts.len(), comparison.lists.len()), (0, 0));
}

#[test]
fn lists_in_two_languages_are_never_matched_by_words() {
    let french = ASSISTANT.find("Assistant(e) principal(e)").unwrap();
    let notices = [read(&ASSISTANT[..french]), read(&ASSISTANT[french..])];
    let comparison = compare(&notices.each_ref(), Lang::En);
    let part = list(&comparison, ListKind::Competencies);
    assert!(part.rows.is_empty());
    assert!(part.own.iter().all(|own| !own.is_empty()));
    assert!(row(list(&comparison, ListKind::Essential), Ground::Words).is_none());
}
