//! What the sheet says of a notice, row by row.

use vacancy_messages::fact_name;
use vacancy_model::value::{Date, Time};
use vacancy_model::{Arg, Args, Code, Diagnostic, Fact, FactId, Lang, Notice, Severity, Standing};

use super::{Asked, Known, Line, Row, Sheet, sheet};
use crate::clock::Clocks;
use crate::mark::Key;
use crate::sample;

fn english() -> Sheet {
    english_with(Known::default())
}

fn english_with(known: Known<'_>) -> Sheet {
    let notice = sample::notice();
    let clocks = Clocks::for_deadline(notice.facts.deadline.as_ref());
    let known = Known { clocks, ..known };
    sheet(&notice, Lang::En, Lang::En, known)
}

#[track_caller]
fn row<'s>(sheet: &'s Sheet, section: &str, label: &str) -> &'s Row {
    let section = sheet.sections.iter().find(|found| found.id == section).unwrap();
    section.rows.iter().find(|row| row.label == label).unwrap()
}

fn values(row: &Row) -> Vec<String> {
    let said = |asked: &Asked| match &asked.value {
        Some(value) => value.lead.clone(),
        None => format!("{}: not stated", asked.name),
    };
    let text = |line: &Line| match line {
        Line::Value(value) => Some(format!("{} {}", value.lead, value.rest).trim().to_owned()),
        Line::Run(values) => Some(values.iter().map(|v| &*v.lead).collect::<Vec<_>>().join("; ")),
        Line::Absent(text, _) => Some((*text).to_owned()),
        Line::Asked(asked) => Some(asked.iter().map(said).collect::<Vec<_>>().join("; ")),
        _ => None,
    };
    row.lines.iter().filter_map(text).map(|text| text.replace('\u{a0}', " ")).collect()
}

#[test]
fn answers_the_first_five_in_order() {
    let sheet = english();
    let labels: Vec<_> = sheet.sections[0].rows.iter().map(|row| row.label).collect();
    assert_eq!(labels, ["By when", "Can I apply", "How much", "How long", "Where"]);
}

#[test]
fn says_by_when_with_the_days_left() {
    let sheet = english();
    let row = row(&sheet, "glance", "By when");
    assert_eq!(values(row), ["Closes in 12 days, on Monday 23 June 2025 at 23:59."]);
    let note = "The notice gives no time zone; Brussels is assumed. On your clock: Monday 23\u{a0}June \
                2025 at 21:59.";
    assert_eq!(row.lines[1], Line::Note(note.to_owned()));
}

#[test]
fn a_calendar_is_offered_where_there_is_a_desk_to_save_it() {
    let is_offered = |has_desk| {
        let sheet = english_with(Known { has_desk, ..Known::default() });
        let lines = &row(&sheet, "glance", "By when").lines;
        lines.iter().any(|line| matches!(line, Line::Calendar(_)))
    };
    assert!(is_offered(true) && !is_offered(false));
}

#[test]
fn says_what_is_not_stated() {
    let sheet = english();
    let can_i = values(row(&sheet, "glance", "Can I apply"));
    assert!(can_i[0].ends_with("; Security clearance level: not stated"), "{can_i:?}");
    let ai = values(row(&sheet, "applying", "AI tools in the application"));
    assert_eq!(ai, ["Not stated in this notice"]);
}

#[test]
fn aligns_the_month_and_the_year() {
    let sheet = english();
    let Line::Figures(figures) = &row(&sheet, "glance", "How much").lines[0] else { panic!() };
    let shown: Vec<_> = figures.iter().map(|f| (&*f.value.lead, &*f.unit)).collect();
    assert_eq!(shown, [("5,195.80", "EUR a month"), ("62,349.60", "EUR a year")]);
}

#[test]
fn of_a_disputed_salary_no_other_is_made() {
    let mut notice = sample::notice();
    notice.facts.salary.as_mut().unwrap().standing = Standing::Conflicting;
    let sheet = sheet(&notice, Lang::En, Lang::En, Known::default());
    let [Line::Figures(figures), Line::Conflict(_), ..] = &*row(&sheet, "glance", "How much").lines
    else {
        panic!()
    };
    let shown: Vec<_> = figures.iter().map(|f| (&*f.value.lead, &*f.unit)).collect();
    assert_eq!(shown, [("5,195.80", "EUR a month")]);
}

#[test]
fn of_two_deadlines_the_earlier_one_counts_until_it_is_over() {
    for (other, said) in [
        (15, "Closes in 4 days, on Sunday 15 June 2025 at 23:59."),
        (8, "Closes in 12 days, on Monday 23 June 2025 at 23:59."),
    ] {
        let mut notice = sample::notice();
        let fact = notice.facts.deadline.as_mut().unwrap();
        let mut reading = fact.readings[0].clone();
        reading.value.date = Date::new(2025, 6, other).unwrap();
        fact.readings.push(reading);
        fact.standing = Standing::Conflicting;
        let clocks = Clocks::for_deadline(Some(fact));
        let known = Known { clocks, has_desk: true, ..Known::default() };
        let sheet = sheet(&notice, Lang::En, Lang::En, known);
        let row = row(&sheet, "glance", "By when");
        assert_eq!(values(row), [said]);
        assert!(row.is_conflicting && matches!(row.lines[1], Line::Conflict(_)));
        assert!(row.lines.iter().any(|line| matches!(line, Line::Calendar(_))));
    }
}

/// As two editions that agree state them; `change` makes the French one's value of the English one's.
fn in_french_too<T: Clone>(fact: &mut Fact<T>, change: impl Fn(&mut T)) {
    let mut french = fact.readings[0].clone();
    french.quote.language = Lang::Fr;
    change(&mut french.value);
    fact.readings.push(french);
    fact.standing = Standing::Agreed;
}

#[test]
fn names_are_those_of_the_edition_in_the_readers_language() {
    let mut notice = sample::notice();
    let facts = &mut notice.facts;
    in_french_too(facts.reports_to.as_mut().unwrap(), |name| *name = "l’ASG/JIS".to_owned());
    in_french_too(facts.organisation.as_mut().unwrap(), |body| {
        (body.name, body.acronym) = ("Quartier général".to_owned(), None);
    });
    for (lang, superior, body) in [
        (Lang::En, "the ASG JISD", "NATO International Staff (NATO IS)"),
        (Lang::Fr, "l’ASG/JIS", "Quartier général"),
    ] {
        let sheet = sheet(&notice, lang, lang, Known::default());
        let label = fact_name(FactId::ReportsTo, lang);
        let Line::Value(value) = &row(&sheet, "work", label).lines[0] else { panic!() };
        assert_eq!((&*value.rest, value.lang), (superior, Some(lang)));
        assert!(sheet.line.iter().any(|value| value.lead == body), "{body}");
    }
}

#[test]
fn shows_both_words_where_the_languages_disagree() {
    let sheet = english();
    let row = row(&sheet, "work", "Grade");
    assert!(row.is_conflicting);
    assert!(row.lines.contains(&Line::Conflict(Key::Fact(FactId::Grade))));
}

#[test]
fn the_headline_says_by_itself_that_the_languages_disagree() {
    let line = english().line;
    let texts: Vec<_> = line.iter().map(|value| format!("{} {}", value.lead, value.rest)).collect();
    assert_eq!(texts[2], "Grade G12 ≠ The languages disagree");
    assert_eq!(texts[3].trim(), "Pending budget approval");
}

#[test]
fn titles_begin_with_the_readers_language() {
    let notice = sample::notice();
    let first = |lang| sheet(&notice, lang, lang, Known::default()).titles[0].lead.clone();
    assert_eq!(first(Lang::En), "Principal Assistant");
    assert_eq!(first(Lang::Fr), "Assistant(e) principal(e)");
}

#[test]
fn lists_come_from_the_other_edition_where_the_quoted_one_has_none() {
    let sheet = sheet(&sample::notice(), Lang::Fr, Lang::Fr, Known::default());
    let Line::Items(items) = &row(&sheet, "asked", "Indispensable").lines[0] else { panic!() };
    assert!(items.iter().all(|item| item.lang == Some(Lang::En)));
}

#[test]
fn terms_of_the_contract_lead_to_their_own_words() {
    let sheet = english();
    let Line::Table(table) = &row(&sheet, "contract", "Terms").lines[0] else { panic!() };
    assert_eq!(table.columns, ["Staff", "Seconded"]);
    let first = table.rows[0].1[0].as_ref().unwrap();
    assert_eq!(first.key, Key::Part(FactId::Contract, "initialYears"));
    assert_eq!(first.lead, "3\u{a0}years");
}

#[test]
fn every_diagnostic_has_a_sign_a_word_and_help() {
    let sheet = english();
    let section = sheet.sections.iter().find(|section| section.id == "checks").unwrap();
    let row = &section.rows[0];
    assert_eq!((row.sign, row.label), (Some("≠"), "contradiction"));
    assert_eq!(values(row), ["Grade: the languages disagree"]);
    assert!(matches!(row.lines[1], Line::Note(_)));
}

#[test]
fn an_empty_notice_still_makes_a_sheet() {
    let mut notice = sample::notice();
    notice.facts = vacancy_model::Facts::default();
    notice.editions.clear();
    notice.diagnostics.clear();
    let sheet = sheet(&notice, Lang::En, Lang::En, Known::default());
    assert!(sheet.titles.is_empty() && sheet.line.is_empty());
    assert_eq!(values(row(&sheet, "glance", "By when")), ["Not stated in this notice"]);
}

#[test]
fn a_closing_time_of_another_zone_is_warned_of() {
    let mut notice = sample::notice();
    let deadline = notice.facts.deadline.as_mut().unwrap();
    deadline.value.time = Time::new(21, 59, 0);
    notice.diagnostics = vec![Diagnostic {
        code: Code::DeadlineClockUnusual,
        severity: Severity::Warning,
        fact: Some(FactId::Deadline),
        args: Args(vec![("time", Arg::Text("21:59:00".to_owned()))]),
        annotations: Vec::new(),
    }];
    let warning = |notice: &Notice| {
        let sheet = sheet(notice, Lang::En, Lang::En, Known::default());
        let lines = &row(&sheet, "glance", "By when").lines;
        lines.iter().find_map(|line| match line {
            Line::Warning(text) => Some(text.clone()),
            _ => None,
        })
    };
    let of_utc = warning(&notice).unwrap();
    assert!(of_utc.starts_with("21:59 is very probably 23:59 in Brussels"), "{of_utc}");
    notice.facts.deadline.as_mut().unwrap().value.time = Time::new(12, 0, 0);
    let any = warning(&notice).unwrap();
    assert!(any.contains("the day itself may differ. Recruitment portals"), "{any}");
    notice.diagnostics.clear();
    assert_eq!(warning(&notice), None);
}

#[test]
fn a_disagreement_stands_with_what_it_is_about() {
    let mut notice = sample::notice();
    notice.facts.experience.as_mut().unwrap().standing = Standing::Conflicting;
    let sheet = sheet(&notice, Lang::En, Lang::En, Known::default());
    let row = row(&sheet, "glance", "Can I apply");
    let [Line::Asked(asked), others @ ..] = &*row.lines else { panic!() };
    assert!(asked[2].beside.is_some() && asked[1].beside.is_none());
    assert!(row.is_conflicting && !others.iter().any(|line| matches!(line, Line::Conflict(_))));
}

#[test]
fn what_the_headline_lacks_is_said() {
    let mut notice = sample::notice();
    notice.facts.job_number = None;
    let sheet = sheet(&notice, Lang::En, Lang::En, Known::default());
    let names: Vec<_> = sheet.missing.iter().map(|asked| asked.name).collect();
    assert_eq!(names, ["Vacancy number"]);
}
