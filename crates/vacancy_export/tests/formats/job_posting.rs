//! Postings, as `serde_json` reads them: what they say, what they lack, what cannot break out.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use vacancy_export::{JobPosting, JobPostingOptions, Need, State, to_job_posting};
use vacancy_model::value::Date;
use vacancy_model::{Lang, Notice};

use crate::support::{DATE_ONLY, HOSTILE, PLAIN, contradictory, hostile, read};

const OPTIONS: JobPostingOptions =
    JobPostingOptions { lang: Lang::En, date_posted: None, direct_apply: None };

fn posting(notice: &Notice) -> (Value, JobPosting) {
    let posting = to_job_posting(notice, OPTIONS);
    (serde_json::from_str(&posting.json).unwrap(), posting)
}

#[track_caller]
fn check_state(posting: &JobPosting, property: &str, need: Need, state: State) {
    let check = posting.report.iter().find(|check| check.property == property).unwrap();
    assert_eq!((check.need, check.state), (need, state), "{property}");
}

#[test]
fn a_posting_says_what_the_notice_says() {
    let (posting, _) = posting(&read(PLAIN));
    for (property, expected) in [
        ("@context", json!("https://schema.org")),
        ("@type", json!("JobPosting")),
        ("title", json!("Principal Assistant")),
        ("validThrough", json!("2025-06-23T23:59:00+02:00")),
        ("employmentType", json!("FULL_TIME")),
        (
            "hiringOrganization",
            json!({
                "@type": "Organization",
                "name": "NATO International Staff",
                "alternateName": "NATO IS",
            }),
        ),
        (
            "jobLocation",
            json!({ "@type": "Place", "address": {
                "@type": "PostalAddress",
                "addressLocality": "Brussels",
                "addressCountry": "BE",
            } }),
        ),
        (
            "identifier",
            json!({
                "@type": "PropertyValue",
                "name": "NATO International Staff",
                "value": "250871",
            }),
        ),
        (
            "baseSalary",
            json!({ "@type": "MonetaryAmount", "currency": "EUR", "value": {
                "@type": "QuantitativeValue",
                "value": 5195.80,
                "unitText": "MONTH",
            } }),
        ),
        (
            "experienceRequirements",
            json!({ "@type": "OccupationalExperienceRequirements", "monthsOfExperience": 72 }),
        ),
        ("eligibilityToWorkRequirement", json!("nationals of NATO member countries")),
        ("jobDuration", json!("P3Y")),
        ("subjectOf", json!({ "@type": "CreativeWork", "inLanguage": ["en", "fr"] })),
    ] {
        assert_eq!(posting[property], expected, "{property}");
    }
    let description = posting["description"].as_str().unwrap();
    assert!(description.starts_with("<p><strong>SUMMARY</strong></p><p>"), "{description}");
}

#[test]
fn what_is_only_desirable_stands_below_a_heading_of_its_own() {
    let notice = read(PLAIN);
    for (lang, essential, desirable) in [
        (
            Lang::En,
            "<p><strong>Essential requirements</strong></p><p>The incumbent must:</p>",
            "<p><strong>Desirable qualifications</strong></p>\
             <p>The following would be considered an advantage:</p>",
        ),
        (
            Lang::Fr,
            "<p><strong>Critères essentiels</strong></p>\
             <p>La personne titulaire du poste doit :</p>",
            "<p><strong>Atouts souhaités</strong></p>\
             <p>Seraient considérés comme autant d'atouts :</p>",
        ),
    ] {
        let posting = to_job_posting(&notice, JobPostingOptions { lang, ..OPTIONS });
        let posting: Value = serde_json::from_str(&posting.json).unwrap();
        let description = posting["description"].as_str().unwrap();
        for heading in [essential, desirable] {
            assert_eq!(description.matches(heading).count(), 1, "{heading} in {description}");
        }
    }
}

#[test]
fn what_a_notice_does_not_say_is_absent_and_reported() {
    let (json, posting) = posting(&read(PLAIN));
    for property in ["datePosted", "directApply", "securityClearanceRequirement", "jobStartDate"] {
        assert!(json.get(property).is_none(), "{property}");
    }
    check_state(&posting, "datePosted", Need::Required, State::NotStated);
    check_state(&posting, "directApply", Need::Recommended, State::NotStated);
    check_state(&posting, "securityClearanceRequirement", Need::Optional, State::NotStated);
    check_state(&posting, "title", Need::Required, State::Present);
    check_state(&posting, "validThrough", Need::Recommended, State::Assumed);
    let options = JobPostingOptions { date_posted: Date::new(2025, 5, 2), ..OPTIONS };
    let posting = to_job_posting(&read(PLAIN), options);
    check_state(&posting, "datePosted", Need::Required, State::Present);
    assert!(posting.json.contains("\"datePosted\":\"2025-05-02\""));
}

#[test]
fn a_deadline_without_a_time_stays_a_date() {
    let (json, posting) = posting(&read(DATE_ONLY));
    assert_eq!(json["validThrough"], "2025-01-27");
    assert_eq!(json["securityClearanceRequirement"], "COSMIC TOP SECRET");
    check_state(&posting, "validThrough", Need::Recommended, State::Present);
}

#[test]
fn what_the_editions_state_differently_is_left_out_and_reported() {
    let (json, posting) = posting(&contradictory());
    assert!(json.get("validThrough").is_none());
    check_state(&posting, "validThrough", Need::Recommended, State::Conflicting);
}

#[test]
fn parts_of_a_salary_are_missed_one_by_one() {
    let mut notice = read(PLAIN);
    let salary = notice.facts.salary.as_mut().unwrap();
    (salary.value.currency, salary.value.period) = (None, None);
    let (json, posting) = posting(&notice);
    assert_eq!(json["baseSalary"]["value"]["value"], 5195.80);
    assert!(json["baseSalary"].get("currency").is_none());
    check_state(&posting, "baseSalary.currency", Need::Recommended, State::NotStated);
    check_state(&posting, "baseSalary.value.unitText", Need::Recommended, State::NotStated);
}

#[test]
fn hostile_words_end_no_script_and_are_no_mark_up() {
    let (json, posting) = posting(&hostile());
    assert!(!posting.json.contains(['<', '>', '&', '\n', '\r']), "{}", posting.json);
    assert_eq!(json["title"], HOSTILE);
    assert_eq!(json["jobLocation"]["address"]["addressLocality"], HOSTILE);
    let description = json["description"].as_str().unwrap();
    assert!(!description.contains("<script") && description.contains("&lt;script&gt;"));
}

#[test]
fn what_is_no_notice_is_an_empty_posting() {
    let (json, posting) = posting(&read("Dear Sir,"));
    assert_eq!(json, json!({ "@context": "https://schema.org", "@type": "JobPosting" }));
    assert!(posting.report.iter().all(|check| check.state == State::NotStated));
}

/// schema.org's own definitions: (type, property) to the types of its values.
fn definitions() -> BTreeMap<(&'static str, &'static str), Vec<&'static str>> {
    let lines = include_str!("schema_org.txt").lines().filter(|line| !line.starts_with('#'));
    let definition = |line: &'static str| {
        let mut words = line.split(' ');
        ((words.next().unwrap(), words.next().unwrap()), words.collect())
    };
    lines.map(definition).collect()
}

#[track_caller]
pub(crate) fn check_shape(value: &Value) {
    let definitions = definitions();
    let mut nodes = vec![value];
    while let Some(node) = nodes.pop() {
        let members = node.as_object().unwrap();
        let kind = members["@type"].as_str().unwrap();
        for (name, value) in members.iter().filter(|(name, _)| !name.starts_with('@')) {
            let allowed = definitions.get(&(kind, name.as_str()));
            let allowed = allowed.unwrap_or_else(|| panic!("{kind} has no {name}"));
            let values = value.as_array().map_or(vec![value], |all| all.iter().collect());
            for value in values {
                let parents =
                    definitions.get(&(value["@type"].as_str().unwrap_or(""), "subClassOf"));
                let is_allowed = allowed.iter().any(|kind| {
                    is_of(value, kind) || parents.is_some_and(|parents| parents.contains(kind))
                });
                assert!(is_allowed, "{kind} {name}: {value} is none of {allowed:?}");
                nodes.extend(Some(value).filter(|value| value.is_object()));
            }
        }
    }
}

fn is_of(value: &Value, kind: &str) -> bool {
    let parses = |text: &str| match kind {
        "Text" => true,
        "Date" => text.parse::<jiff::civil::Date>().is_ok() && !text.contains('T'),
        "DateTime" => text.parse::<jiff::Timestamp>().is_ok(),
        "Duration" => text.parse::<jiff::Span>().is_ok(),
        _ => false,
    };
    match value {
        Value::String(text) => parses(text),
        Value::Number(_) => kind == "Number",
        Value::Bool(_) => kind == "Boolean",
        Value::Object(members) => members["@type"] == kind,
        Value::Array(_) | Value::Null => false,
    }
}

#[test]
fn every_property_is_of_schema_org_and_has_a_value_of_its_type() {
    for notice in [read(PLAIN), read(DATE_ONLY), contradictory(), hostile()] {
        let options = JobPostingOptions {
            lang: Lang::Fr,
            date_posted: Date::new(2025, 5, 2),
            direct_apply: Some(true),
        };
        let posting = to_job_posting(&notice, options);
        check_shape(&serde_json::from_str(&posting.json).unwrap());
    }
}

#[test]
#[should_panic(expected = "JobPosting has no inLanguage")]
fn a_shape_that_schema_org_has_not_is_told() {
    check_shape(&json!({ "@type": "JobPosting", "inLanguage": "en" }));
}
