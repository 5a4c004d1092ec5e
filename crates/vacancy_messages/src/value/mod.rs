//! Values as people write them: "5,195.80 EUR a month", « 5 195,80 EUR par mois ».

mod en;
mod fr;

use vacancy_model::value::{
    AiTools, Amount, Application, ApplicationFee, BudgetApproval, Clearance, Condition, Contract,
    Deadline, Education, EducationLevel, Eligibility, Experience, Grade, LanguageRequirement,
    Location, Organisation, Salary, Schedule, Titles,
};
use vacancy_model::{Fact, FactId, Facts, Lang};

use crate::{amount_in_figures, body_name, place_name};

/// A fact's values as people write them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueWords {
    /// The chosen value.
    pub value: String,
    /// The readings' values, in their order: one an edition.
    pub readings: Vec<String>,
}

/// One fact as people write it; `None` where no edition states it. A value that
/// is the notice’s own words comes back as it is.
pub fn value_words(facts: &Facts, fact: FactId, lang: Lang) -> Option<ValueWords> {
    match fact {
        FactId::Title => words(facts.title.as_ref(), lang),
        FactId::JobNumber => words(facts.job_number.as_ref(), lang),
        FactId::Organisation => words(facts.organisation.as_ref(), lang),
        FactId::Location => words(facts.location.as_ref(), lang),
        FactId::Schedule => words(facts.schedule.as_ref(), lang),
        FactId::Deadline => words(facts.deadline.as_ref(), lang),
        FactId::Salary => words(facts.salary.as_ref(), lang),
        FactId::Grade => words(facts.grade.as_ref(), lang),
        FactId::Clearance => words(facts.clearance.as_ref(), lang),
        FactId::BudgetApproval => words(facts.budget_approval.as_ref(), lang),
        FactId::Education => words(facts.education.as_ref(), lang),
        FactId::Experience => words(facts.experience.as_ref(), lang),
        FactId::LanguagesRequired => words(facts.languages_required.as_ref(), lang),
        FactId::Contract => words(facts.contract.as_ref(), lang),
        FactId::ReportsTo => words(facts.reports_to.as_ref(), lang),
        FactId::DirectReports => words(facts.direct_reports.as_ref(), lang),
        FactId::IndirectReports => words(facts.indirect_reports.as_ref(), lang),
        FactId::Eligibility => words(facts.eligibility.as_ref(), lang),
        FactId::AiTools => words(facts.ai_tools.as_ref(), lang),
        FactId::ApplicationFee => words(facts.application_fee.as_ref(), lang),
        FactId::ApplyAt => words(facts.apply_at.as_ref(), lang),
        FactId::Conditions => words(facts.conditions.as_ref(), lang),
    }
}

/// An exact amount with its currency, where that is known: "5,195.80 EUR", « 5 195,80 EUR ».
pub fn money_in_words(amount: Amount, currency: Option<&str>, lang: Lang) -> String {
    let figures = amount_in_figures(amount, lang);
    let between = match lang {
        Lang::En => " ",
        Lang::Fr => "\u{a0}",
    };
    match currency {
        Some(currency) => [&*figures, between, currency].concat(),
        None => figures,
    }
}

/// A level of education, lower-case start.
pub const fn education_in_words(level: EducationLevel, lang: Lang) -> &'static str {
    match lang {
        Lang::En => en::education(Education { level }),
        Lang::Fr => fr::education(Education { level }),
    }
}

fn words<T: InWords, R: InWords>(fact: Option<&Fact<T, R>>, lang: Lang) -> Option<ValueWords> {
    let fact = fact?;
    Some(ValueWords {
        value: fact.value.in_words(lang),
        readings: fact.readings.iter().map(|reading| reading.value.in_words(lang)).collect(),
    })
}

/// A value as it stands in a sentence or beside its label: lower-case start, no final full stop.
trait InWords {
    fn in_words(&self, lang: Lang) -> String;
}

/// What differs between the languages is a function of the same name in each. Small values are
/// passed as they are, larger ones by reference.
macro_rules! in_words {
    (copied $value:ident) => { *$value };
    (borrowed $value:ident) => { $value };
    ($(
        $passing:ident {
            $($type:ty: $function:ident;)*
        }
    )*) => {
        $($(impl InWords for $type {
            fn in_words(&self, lang: Lang) -> String {
                match lang {
                    Lang::En => en::$function(in_words!($passing self)).into(),
                    Lang::Fr => fr::$function(in_words!($passing self)).into(),
                }
            }
        })*)*
    };
}

in_words! {
    copied {
        u32: count;
        Schedule: schedule;
        BudgetApproval: budget_approval;
        Education: education;
        Experience: experience;
        Eligibility: eligibility;
        AiTools: ai_tools;
        ApplicationFee: application_fee;
        Condition: condition;
    }
    borrowed {
        Deadline: deadline;
        Salary: salary;
        Grade: grade;
        Contract: contract;
        Application: application;
        Vec<LanguageRequirement>: languages_required;
    }
}

impl InWords for String {
    fn in_words(&self, _: Lang) -> String {
        self.clone()
    }
}

impl InWords for Location {
    fn in_words(&self, lang: Lang) -> String {
        let names = [&self.city, &self.country].into_iter().flatten();
        names.map(|name| place_name(name, lang)).collect::<Vec<_>>().join(", ")
    }
}

impl InWords for Titles {
    fn in_words(&self, lang: Lang) -> String {
        let [first, second] = match lang {
            Lang::En => [&self.en, &self.fr],
            Lang::Fr => [&self.fr, &self.en],
        };
        first.iter().chain(second).map(String::as_str).collect::<Vec<_>>().join(" / ")
    }
}

impl InWords for Organisation {
    fn in_words(&self, lang: Lang) -> String {
        let (name, short) = body_name(self, lang);
        with_short_form(name, short)
    }
}

impl InWords for Clearance {
    fn in_words(&self, _: Lang) -> String {
        with_short_form(&self.name, self.code.as_deref())
    }
}

impl InWords for Vec<Application> {
    fn in_words(&self, lang: Lang) -> String {
        list(self, "; ", lang)
    }
}

impl InWords for Vec<Condition> {
    fn in_words(&self, lang: Lang) -> String {
        list(self, ", ", lang)
    }
}

fn list<T: InWords>(values: &[T], between: &str, lang: Lang) -> String {
    values.iter().map(|value| value.in_words(lang)).collect::<Vec<_>>().join(between)
}

fn with_short_form(name: &str, short: Option<&str>) -> String {
    match short {
        Some(short) if short != name => format!("{name} ({short})"),
        _ => name.to_owned(),
    }
}

/// The grade, with "to" in the language's own word.
fn grade(grade: &Grade, to: &str, twin: &str, former: &str) -> String {
    let mut words = grade.lowest.clone();
    if grade.highest != grade.lowest {
        words = format!("{words} {to} {}", grade.highest);
    }
    if grade.twin {
        words = format!("{words} ({twin})");
    }
    // A notice may print the former one alone.
    match grade.former.as_ref().filter(|name| **name != grade.lowest) {
        Some(name) => format!("{words}, {former} {name}"),
        None => words,
    }
}

#[cfg(test)]
mod tests;
