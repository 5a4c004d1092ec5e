//! The columns of the table, and how each cell is read from a notice.

use vacancy_model::value::LanguageRequirement;
use vacancy_model::{FactView, Facts, Notice, Severity, Standing};

use crate::settled::worst_standing;

/// The name of a column and how its cell is read; `None` is an empty cell.
type Column = (&'static str, fn(&Notice) -> Option<String>);

/// A column that reads one fact's value.
macro_rules! of {
    ($name:literal, $fact:ident, $value:ident => $cell:expr) => {
        ($name, |notice| {
            let $value = &notice.facts.$fact.as_ref()?.value;
            $cell
        })
    };
}

pub(super) const COLUMNS: &[Column] = &[
    ("source", |notice| notice.source.name.clone()),
    ("languages", |notice| Some(joined(notice.languages.iter().map(ToString::to_string), " "))),
    of!("titleEn", title, titles => titles.en.clone()),
    of!("titleFr", title, titles => titles.fr.clone()),
    of!("jobNumber", job_number, number => Some(number.clone())),
    of!("organisation", organisation, body => Some(body.name.clone())),
    of!("acronym", organisation, body => body.acronym.clone()),
    of!("city", location, place => place.city.clone()),
    of!("country", location, place => place.country.clone()),
    of!("schedule", schedule, schedule => Some(schedule.as_str().to_owned())),
    of!("deadlineDate", deadline, deadline => Some(deadline.date.to_string())),
    of!("deadlineTime", deadline, deadline => Some(deadline.time?.to_string())),
    of!("deadlineZone", deadline, deadline => deadline.zone.clone()),
    of!("salaryAmount", salary, salary => Some(salary.amount.to_string())),
    of!("salaryCurrency", salary, salary => salary.currency.clone()),
    of!("salaryPeriod", salary, salary => Some(salary.period?.as_str().to_owned())),
    of!("salaryAnnualAmount", salary, salary => Some(salary.annual_amount?.to_string())),
    of!("gradeLowest", grade, grade => Some(grade.lowest.clone())),
    of!("gradeHighest", grade, grade => Some(grade.highest.clone())),
    of!("clearance", clearance, clearance => Some(clearance.name.clone())),
    of!("educationLevel", education, education => Some(education.level.as_str().to_owned())),
    of!("experienceMinimumYears", experience, it => Some(it.minimum_years.to_string())),
    of!("languagesRequired", languages_required, all => Some(joined(all.iter().map(language), "; "))),
    of!("contractKind", contract, contract => Some(contract.kind?.as_str().to_owned())),
    of!("contractInitialYears", contract, contract => Some(contract.initial_years?.to_string())),
    of!("contractRenewalMaxYears", contract, it => Some(it.renewal_max_years?.to_string())),
    of!("contractServiceMaxYears", contract, it => Some(it.service_max_years?.to_string())),
    ("standing", |notice| Some(worst_standing(notice)?.as_str().to_owned())),
    ("conflicts", |notice| Some(of_standing(notice, Standing::Conflicting))),
    ("errors", |notice| Some(count(notice, Severity::Error))),
    ("warnings", |notice| Some(count(notice, Severity::Warning))),
    ("corrected", |notice| Some(own(notice))),
];

fn joined(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.collect::<Vec<_>>().join(between)
}

fn count(notice: &Notice, severity: Severity) -> String {
    notice.diagnostics.iter().filter(|it| it.severity == severity).count().to_string()
}

/// The facts of a standing, each with what the editions say.
fn of_standing(notice: &Notice, standing: Standing) -> String {
    joined(with_standing(&notice.facts, standing).map(|fact| said(&fact)), "; ")
}

fn with_standing(facts: &Facts, standing: Standing) -> impl Iterator<Item = FactView<'_>> {
    facts.views().filter(move |fact| fact.standing == standing)
}

/// The facts whose value is the reader's own, then those that the reader holds not to be stated: their
/// cells are empty.
fn own(notice: &Notice) -> String {
    let withdrawn = notice.withdrawn.iter().flat_map(|facts| facts.views());
    let own = with_standing(&notice.facts, Standing::Corrected);
    joined(own.chain(withdrawn).map(|fact| said(&fact)), "; ")
}

/// `deadline: en "23-Jun-2025" / fr "24-juin-2025"`, in the notice's own words on one line; the name
/// alone where no edition states it.
fn said(fact: &FactView<'_>) -> String {
    let reading = |language, text: &str| {
        let words: Vec<_> = text.split_whitespace().collect();
        format!("{language} \"{}\"", words.join(" "))
    };
    let readings = fact.readings.iter().map(|it| reading(it.language, &it.text));
    let readings = joined(readings, " / ");
    if readings.is_empty() {
        return fact.id.as_str().to_owned();
    }
    format!("{}: {readings}", fact.id.as_str())
}

fn language(requirement: &LanguageRequirement) -> String {
    let (choice, level) = (requirement.choice.as_str(), requirement.level.as_str());
    format!("{choice} of {}: {level}", requirement.languages.join(" "))
}
