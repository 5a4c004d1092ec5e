//! Values in English.

use vacancy_model::Lang;
use vacancy_model::value::{
    AiTools, Application, ApplicationFee, AppointedAt, Audience, BudgetApproval, Choice, Condition,
    Contract, ContractKind, Conversion, Date, Deadline, Education, EducationLevel, Eligibility,
    Experience, Grade, LanguageRequirement, NationalsOf, Period, Salary, Schedule,
    SecondedContract, TwinGradeTerms,
};

use super::money_in_words;

pub(super) fn count(count: u32) -> String {
    if count == 0 { "none".to_owned() } else { count.to_string() }
}

pub(super) const fn schedule(schedule: Schedule) -> &'static str {
    match schedule {
        Schedule::FullTime => "full time",
        Schedule::PartTime => "part time",
    }
}

pub(super) fn deadline(deadline: &Deadline) -> String {
    let mut words = date(deadline.date);
    if let Some(time) = deadline.time {
        words = format!("{words}, {:02}:{:02}", time.hour(), time.minute());
    }
    match &deadline.zone {
        Some(zone) => format!("{words} {zone}"),
        None => words,
    }
}

fn date(date: Date) -> String {
    let month = match date.month() {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    };
    format!("{} {month} {}", date.day(), date.year())
}

pub(super) fn salary(salary: &Salary) -> String {
    let period = match salary.period {
        Some(Period::Hour) => " an hour",
        Some(Period::Day) => " a day",
        Some(Period::Week) => " a week",
        Some(Period::Month) => " a month",
        Some(Period::Year) => " a year",
        None => "",
    };
    let money = |amount| money_in_words(amount, salary.currency.as_deref(), Lang::En);
    let stated = format!("{}{period}", money(salary.amount));
    match salary.annual_amount {
        Some(annual) if annual != salary.amount => {
            format!("{stated} ({} a year)", money(annual))
        }
        _ => stated,
    }
}

pub(super) fn grade(grade: &Grade) -> String {
    super::grade(grade, "to", "twin grade", "formerly")
}

pub(super) const fn budget_approval(approval: BudgetApproval) -> &'static str {
    match approval {
        BudgetApproval::Pending => "the budget is not yet approved",
    }
}

pub(super) const fn education(education: Education) -> &'static str {
    match education.level {
        EducationLevel::Secondary => "secondary school",
        EducationLevel::UpperSecondary => "upper secondary school",
        EducationLevel::Vocational => "vocational training",
        EducationLevel::Higher => "higher education",
        EducationLevel::University => "university degree",
        EducationLevel::Master => "master’s degree",
        EducationLevel::Doctorate => "doctorate",
    }
}

pub(super) fn experience(experience: Experience) -> String {
    format!("at least {}", years(experience.minimum_years))
}

pub(super) fn languages_required(requirements: &[LanguageRequirement]) -> String {
    let one = |requirement: &LanguageRequirement| {
        let level = requirement.level.as_str();
        let names: Vec<_> = requirement.languages.iter().map(|code| language(code)).collect();
        match requirement.choice {
            Choice::One => format!("level {level} in {}", names.join(" or ")),
            Choice::Other => format!("level {level} in the other"),
            Choice::Each => format!("level {level} in {}", names.join(" and ")),
        }
    };
    requirements.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn language(code: &str) -> &str {
    match code {
        "en" => "English",
        "fr" => "French",
        other => other,
    }
}

pub(super) fn contract(contract: &Contract) -> String {
    let mut clauses = Vec::new();
    clauses.extend(contract.kind.map(|kind| match kind {
        ContractKind::Definite => "definite duration".to_owned(),
        ContractKind::Indefinite => "indefinite duration".to_owned(),
        ContractKind::Temporary => "temporary".to_owned(),
    }));
    clauses.extend(contract.initial_years.map(years));
    clauses.extend(contract.renewal_max_years.map(|n| format!("renewal for up to {}", years(n))));
    clauses.extend(contract.conversion.map(|way| match (way, contract.conversion_notice_years) {
        (Conversion::AfterInitial, _) => "an indefinite contract may follow".to_owned(),
        (Conversion::OnApplicationDuringRenewal, None) => {
            "conversion to an indefinite contract on application during the renewal".to_owned()
        }
        (Conversion::OnApplicationDuringRenewal, Some(notice)) => format!(
            "conversion to an indefinite contract on application during the renewal, at the \
                 latest {} before its end",
            years(notice)
        ),
    }));
    clauses.extend(contract.rotation_post.then(|| "rotation post".to_owned()));
    clauses.extend(contract.service_max_years.map(|n| format!("at most {} in the post", years(n))));
    clauses.extend(contract.seconded.map(|terms| format!("when seconded: {}", seconded(terms))));
    clauses.extend(contract.twin_grade.map(twin_grade));
    clauses.join("; ")
}

fn seconded(terms: SecondedContract) -> String {
    let mut clauses = Vec::new();
    clauses.extend(terms.initial_years.map(years));
    clauses.extend(terms.renewal_max_years.map(|n| format!("renewal for up to {}", years(n))));
    clauses.extend(terms.service_max_years.map(|n| format!("at most {}", years(n))));
    clauses.join(", ")
}

fn twin_grade(terms: TwinGradeTerms) -> String {
    let mut clauses = Vec::new();
    clauses.extend(terms.appointed_at.map(|grade| match grade {
        AppointedAt::Lower => "appointed at the lower grade".to_owned(),
        AppointedAt::Higher => "appointed at the higher grade".to_owned(),
    }));
    clauses.extend(
        terms.advancement_min_years.map(|n| format!("advancement normally after {}", years(n))),
    );
    clauses.extend(terms.external_reduction_max_months.map(|n| {
        format!("up to {n} month{} sooner for external candidates", if n == 1 { "" } else { "s" })
    }));
    clauses.join(", ")
}

fn years(years: u32) -> String {
    format!("{years} year{}", if years == 1 { "" } else { "s" })
}

pub(super) const fn eligibility(eligibility: Eligibility) -> &'static str {
    match eligibility.nationals_of {
        NationalsOf::NatoMembers => "nationals of NATO member countries",
    }
}

pub(super) const fn ai_tools(tools: AiTools) -> &'static str {
    match tools {
        AiTools::Prohibited => "not allowed",
    }
}

pub(super) const fn application_fee(fee: ApplicationFee) -> &'static str {
    match fee {
        ApplicationFee::None => "none",
    }
}

pub(super) fn application(application: &Application) -> String {
    let audience = match application.audience {
        Audience::Staff => "staff",
        Audience::External => "everybody else",
    };
    match &application.url {
        Some(url) => format!("{audience}: {url}"),
        None => format!("{audience}: a link whose address the text has lost"),
    }
}

pub(super) const fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::Travel => "travel",
        Condition::OutOfHours => "work outside office hours",
        Condition::Telework => "telework",
        Condition::FlexibleHours => "flexible hours",
    }
}
