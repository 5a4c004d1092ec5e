//! Values of a reader's own: there and back for every fact, and parts that make no value.

use crate::value::{Amount, Contract, LanguageLevel, SecondedContract};
use crate::{Correction, FactId, Facts, Standing};

fn corrected(text: &str) -> Facts {
    let mut facts = Facts::default();
    for correction in Correction::read_all(text) {
        facts.correct(&correction);
    }
    facts
}

/// A value for every fact, as it is kept.
const ALL: &str = "\
title\tAssistant\tAssistant(e)
job-number\t250871
organisation\tNATO International Staff\tNATO IS
location\tBrussels\tBE
schedule\t1
deadline\t2025-06-24\t12:00:00\tCET
salary\t5195.80\tEUR\t3
grade\tG8\tG10\tB.3
clearance\tNS\tNATO SECRET
budget-approval\t0
education\t4
experience\t6
languages-required\t4\t2\t\t
contract\t0\t3\t2\t0\t1\t1\t5\t4\t\t4\t0\t3\t12
reports-to\tthe Head
direct-reports\t0
indirect-reports\t7
eligibility\t0
ai-tools\t0
application-fee\t0
apply-at\t\thttps://nato.int
conditions\t1\t0\t0\t1
";

#[test]
fn every_fact_is_made_from_its_parts_and_told_in_them() {
    let facts = corrected(ALL);
    let told = |&fact: &FactId| Correction { fact, parts: facts.parts(fact) };
    let told: Vec<_> = FactId::ALL.iter().map(told).collect();
    assert_eq!(Correction::to_text(&told), ALL);
    assert!(facts.views().all(|it| it.standing == Standing::Corrected && it.readings.is_empty()));
}

#[test]
fn parts_make_typed_values() {
    let facts = corrected(ALL);
    let salary = facts.salary.unwrap().value;
    assert_eq!(
        (salary.amount, salary.annual_amount),
        (Amount::new(519_580, 2), Amount::new(6_234_960, 2).into())
    );
    let grade = facts.grade.unwrap().value;
    assert!(grade.twin && grade.inferred.is_none());
    let languages = facts.languages_required.unwrap().value;
    assert_eq!(
        languages.iter().map(|it| it.level).collect::<Vec<_>>(),
        [LanguageLevel::V, LanguageLevel::III]
    );
    let contract = facts.contract.unwrap().value;
    let seconded = SecondedContract {
        initial_years: Some(4),
        renewal_max_years: None,
        service_max_years: Some(4),
    };
    assert_eq!((contract.seconded, contract.renewal_max_years), (Some(seconded), Some(2)));
}

#[test]
fn a_single_grade_stands_at_both_ends() {
    let grade = corrected("grade\tG12\t\t\n").grade.unwrap().value;
    assert_eq!((&*grade.lowest, &*grade.highest, grade.twin), ("G12", "G12", false));
}

#[test]
fn terms_that_nobody_states_are_none() {
    let contract = corrected("contract\t1\n").contract.unwrap().value;
    assert_eq!(contract.seconded, None);
    assert_eq!(Contract { kind: None, ..contract }, Contract::default());
}

#[test]
fn parts_that_make_no_value_change_nothing() {
    for text in [
        "",
        "deadline\t\t23:59:00\t",
        "deadline\t2025-06-31",
        "deadline\t2025-06-24\tnoon",
        "salary\tmuch",
        "schedule\t2",
        "schedule\tfull-time",
        "education\t",
        "experience\t-1",
        "grade\t \tG10",
        "title\t\t",
        "location\t\t",
        "contract\t\t\t",
        "languages-required\t9",
        "conditions\t0\t0\t0\t0",
        "apply-at",
        "\t\t",
        "shoes\t42",
    ] {
        assert_eq!(corrected(text), Facts::default(), "{text:?}");
    }
}

#[test]
fn nothing_at_all_in_place_of_a_value_makes_none() {
    let [withdrawal] = &*Correction::read_all("grade\n") else { panic!("one correction") };
    assert!(withdrawal.is_withdrawal());
    assert!(!Facts::default().correct(withdrawal));
    assert_eq!(Correction::to_text(std::slice::from_ref(withdrawal)), "grade\n");
    assert!(!Correction::read_all("grade\t\n").iter().any(Correction::is_withdrawal));
}

#[test]
fn what_would_end_a_part_becomes_a_blank() {
    let one = Correction { fact: FactId::ReportsTo, parts: vec!["a\tb\nc".to_owned()] };
    assert_eq!(Correction::to_text(&[one]), "reports-to\ta b c\n");
}
