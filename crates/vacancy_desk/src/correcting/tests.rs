//! Forms filled in and taken: every fact, and entries that are refused.

use vacancy_model::{FactId, Facts, Lang};

use super::{Form, Problem, fields};
use crate::given::sample;

fn form(fact: FactId, entries: &[&str]) -> Form {
    let entries = entries.iter().map(|&entry| entry.to_owned()).collect();
    Form { fact, entries, problems: Vec::new(), filled: 0 }
}

#[track_caller]
fn check(fact: FactId, entries: &[&str], parts: &[&str]) {
    let mut form = form(fact, entries);
    let read = form.read().map(|correction| correction.parts);
    assert_eq!(read.as_deref(), Some(&*parts.iter().map(|&it| it.to_owned()).collect::<Vec<_>>()));
}

#[track_caller]
fn refuse(fact: FactId, entries: &[&str], problems: &[(usize, Problem)]) {
    let mut form = form(fact, entries);
    assert_eq!((form.read(), &*form.problems), (None, problems));
}

#[test]
fn every_fact_is_filled_with_what_is_held_and_makes_it_again() {
    let read = sample::corrected(
        sample::NOTICE,
        "clearance\tNS\tNATO SECRET\nai-tools\t0\napplication-fee\t0\nconditions\t1\t0\t0\t1\n\
         reports-to\tthe Head\nbudget-approval\t0\napply-at\thttps://nato.int\t\n",
    );
    for &fact in FactId::ALL {
        let mut form = Form::of(fact, &read.held, Lang::Fr);
        assert_eq!(form.entries.len(), fields(fact).len(), "{fact:?}");
        if read.held.facts.view(fact).is_some() {
            let correction = form.read().unwrap_or_else(|| panic!("{form:?}"));
            assert_eq!(correction.parts, read.held.facts.parts(fact));
            assert!(Facts::default().correct(&correction));
        }
    }
}

#[test]
fn takes_amounts_as_people_write_them() {
    for entry in
        ["5195.80", "5,195.80", "5 195,80", "5.195,80", "5\u{202f}195,80", "5’195.80", "5195,80"]
    {
        check(FactId::Salary, &[entry, "eur", "3"], &["5195.80", "EUR", "3"]);
    }
    for (entry, part) in
        [("5,195", "5195"), ("62.349", "62349"), ("1,234,567", "1234567"), ("7", "7")]
    {
        check(FactId::Salary, &[entry, "€", ""], &[part, "EUR", ""]);
    }
}

#[test]
fn refuses_amounts_that_are_none() {
    for entry in ["much", "5,19,5", "-5", "5..1", ".50", "5,1234", "1e3"] {
        refuse(FactId::Salary, &[entry, "", ""], &[(0, Problem::NoAmount)]);
    }
    refuse(FactId::Salary, &["", "Euro", ""], &[(0, Problem::Missing), (1, Problem::NoCurrency)]);
}

#[test]
fn takes_moments_as_browsers_give_them() {
    check(FactId::Deadline, &["2025-06-24", "23:59", " CET "], &["2025-06-24", "23:59:00", "CET"]);
    check(FactId::Deadline, &["2025-06-24", "23:59:30", ""], &["2025-06-24", "23:59:30", ""]);
    refuse(
        FactId::Deadline,
        &["2025-06-31", "25:00", ""],
        &[(0, Problem::NoDate), (1, Problem::NoTime)],
    );
    refuse(FactId::Deadline, &["", "23:59", ""], &[(0, Problem::Missing)]);
}

#[test]
fn knows_countries_by_name_in_either_language_and_by_code() {
    for (entry, code) in [
        ("Belgium", "BE"),
        ("belgique", "BE"),
        ("be", "BE"),
        ("Norvège", "NO"),
        ("Kosovo", "XK"),
        ("BA", "BA"),
        ("AU", "AU"),
    ] {
        check(FactId::Location, &["", entry], &["", code]);
    }
    refuse(FactId::Location, &["Mons", "Utopia"], &[(1, Problem::NoCountry)]);
}

#[test]
fn a_clearance_with_a_code_has_its_name() {
    check(FactId::Clearance, &["CTS", "anything"], &["CTS", "COSMIC TOP SECRET"]);
    check(FactId::Clearance, &["", "EU SECRET"], &["", "EU SECRET"]);
    refuse(FactId::Clearance, &["", ""], &[(0, Problem::Nothing)]);
}

#[test]
fn says_so_where_nothing_is_filled_in() {
    refuse(FactId::Title, &["", " "], &[(0, Problem::Nothing)]);
    refuse(FactId::Conditions, &["0", "", "0", ""], &[(0, Problem::Nothing)]);
    refuse(FactId::Experience, &["six"], &[(0, Problem::NoNumber)]);
    refuse(FactId::Experience, &["100000"], &[(0, Problem::NoNumber)]);
}

#[test]
fn follows_no_address_but_of_the_web() {
    check(FactId::ApplyAt, &["", "www.nato.int"], &["", "www.nato.int"]);
    refuse(FactId::ApplyAt, &["javascript:alert(1)", ""], &[(0, Problem::NoAddress)]);
}

#[test]
fn is_filled_with_what_one_edition_says() {
    let text = sample::NOTICE.replace("23-juin-2025", "24-juin-2025");
    let read = sample::read(&text);
    let mut form = Form::of(FactId::Deadline, &read.held, Lang::En);
    assert_eq!(form.entries, ["2025-06-23", "23:59", ""]);
    form.take(1, &read.notice, Lang::En);
    assert_eq!((&*form.entries[0], form.filled), ("2025-06-24", 1));
}

#[test]
fn what_was_wrong_is_no_longer_said_of_what_is_written_anew() {
    let mut form = form(FactId::Experience, &["six"]);
    form.read();
    assert_eq!(form.problem(0), Some(Problem::NoNumber));
    form.write(0, "6");
    assert_eq!(form.problem(0), None);
}
