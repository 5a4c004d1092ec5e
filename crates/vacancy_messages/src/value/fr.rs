//! Values in French.

use vacancy_model::Lang;
use vacancy_model::value::{
    AiTools, Application, ApplicationFee, AppointedAt, Audience, BudgetApproval, Choice, Condition,
    Contract, ContractKind, Conversion, Date, Deadline, Education, EducationLevel, Eligibility,
    Experience, Grade, LanguageRequirement, NationalsOf, Period, Salary, Schedule,
    SecondedContract, TwinGradeTerms,
};

use super::money_in_words;

pub(super) fn count(count: u32) -> String {
    if count == 0 { "aucun".to_owned() } else { count.to_string() }
}

pub(super) const fn schedule(schedule: Schedule) -> &'static str {
    match schedule {
        Schedule::FullTime => "temps plein",
        Schedule::PartTime => "temps partiel",
    }
}

pub(super) fn deadline(deadline: &Deadline) -> String {
    let mut words = date(deadline.date);
    if let Some(time) = deadline.time {
        words = format!("{words} à {}\u{a0}h\u{a0}{:02}", time.hour(), time.minute());
    }
    match &deadline.zone {
        Some(zone) => format!("{words} {zone}"),
        None => words,
    }
}

fn date(date: Date) -> String {
    let month = match date.month() {
        1 => "janvier",
        2 => "février",
        3 => "mars",
        4 => "avril",
        5 => "mai",
        6 => "juin",
        7 => "juillet",
        8 => "août",
        9 => "septembre",
        10 => "octobre",
        11 => "novembre",
        _ => "décembre",
    };
    let day = match date.day() {
        1 => "1er".to_owned(),
        day => day.to_string(),
    };
    format!("{day} {month} {}", date.year())
}

pub(super) fn salary(salary: &Salary) -> String {
    let period = match salary.period {
        Some(Period::Hour) => " par heure",
        Some(Period::Day) => " par jour",
        Some(Period::Week) => " par semaine",
        Some(Period::Month) => " par mois",
        Some(Period::Year) => " par an",
        None => "",
    };
    let money = |amount| money_in_words(amount, salary.currency.as_deref(), Lang::Fr);
    let stated = format!("{}{period}", money(salary.amount));
    match salary.annual_amount {
        Some(annual) if annual != salary.amount => {
            format!("{stated} ({} par an)", money(annual))
        }
        _ => stated,
    }
}

pub(super) fn grade(grade: &Grade) -> String {
    super::grade(grade, "à", "grade jumelé", "anciennement")
}

pub(super) const fn budget_approval(approval: BudgetApproval) -> &'static str {
    match approval {
        BudgetApproval::Pending => "le budget reste à approuver",
    }
}

pub(super) const fn education(education: Education) -> &'static str {
    match education.level {
        EducationLevel::Secondary => "enseignement secondaire",
        EducationLevel::UpperSecondary => "enseignement secondaire supérieur",
        EducationLevel::Vocational => "formation professionnelle",
        EducationLevel::Higher => "enseignement supérieur",
        EducationLevel::University => "diplôme universitaire",
        EducationLevel::Master => "master",
        EducationLevel::Doctorate => "doctorat",
    }
}

pub(super) fn experience(experience: Experience) -> String {
    format!("au moins {}", years(experience.minimum_years))
}

pub(super) fn languages_required(requirements: &[LanguageRequirement]) -> String {
    let one = |requirement: &LanguageRequirement| {
        let level = requirement.level.as_str();
        let names: Vec<_> = requirement.languages.iter().map(|code| language(code)).collect();
        match requirement.choice {
            Choice::One => format!("niveau {level} en {}", names.join(" ou en ")),
            Choice::Other => format!("niveau {level} dans l’autre langue"),
            Choice::Each => format!("niveau {level} en {}", names.join(" et en ")),
        }
    };
    requirements.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn language(code: &str) -> &str {
    match code {
        "en" => "anglais",
        "fr" => "français",
        other => other,
    }
}

pub(super) fn contract(contract: &Contract) -> String {
    let mut clauses = Vec::new();
    clauses.extend(contract.kind.map(|kind| match kind {
        ContractKind::Definite => "durée déterminée".to_owned(),
        ContractKind::Indefinite => "durée indéterminée".to_owned(),
        ContractKind::Temporary => "temporaire".to_owned(),
    }));
    clauses.extend(contract.initial_years.map(years));
    clauses.extend(
        contract.renewal_max_years.map(|n| format!("reconduction pour {} au plus", years(n))),
    );
    clauses.extend(contract.conversion.map(|way| {
        match (way, contract.conversion_notice_years) {
            (Conversion::AfterInitial, _) => {
                "un contrat de durée indéterminée peut suivre".to_owned()
            }
            (Conversion::OnApplicationDuringRenewal, None) => {
                "transformation en contrat de durée indéterminée sur demande, pendant la \
                 reconduction"
                    .to_owned()
            }
            (Conversion::OnApplicationDuringRenewal, Some(notice)) => format!(
                "transformation en contrat de durée indéterminée sur demande, pendant la \
                 reconduction et au plus tard {} avant son terme",
                years(notice)
            ),
        }
    }));
    clauses.extend(contract.rotation_post.then(|| "poste soumis à rotation".to_owned()));
    clauses
        .extend(contract.service_max_years.map(|n| format!("{} au plus dans le poste", years(n))));
    clauses.extend(
        contract.seconded.map(|terms| format!("en détachement\u{a0}: {}", seconded(terms))),
    );
    clauses.extend(contract.twin_grade.map(twin_grade));
    clauses.join("\u{a0}; ")
}

fn seconded(terms: SecondedContract) -> String {
    let mut clauses = Vec::new();
    clauses.extend(terms.initial_years.map(years));
    clauses
        .extend(terms.renewal_max_years.map(|n| format!("reconduction pour {} au plus", years(n))));
    clauses.extend(terms.service_max_years.map(|n| format!("{} au plus", years(n))));
    clauses.join(", ")
}

fn twin_grade(terms: TwinGradeTerms) -> String {
    let mut clauses = Vec::new();
    clauses.extend(terms.appointed_at.map(|grade| match grade {
        AppointedAt::Lower => "nomination au grade le moins élevé".to_owned(),
        AppointedAt::Higher => "nomination au grade le plus élevé".to_owned(),
    }));
    clauses.extend(
        terms.advancement_min_years.map(|n| format!("promotion en principe après {}", years(n))),
    );
    clauses.extend(
        terms
            .external_reduction_max_months
            .map(|n| format!("jusqu’à {n} mois plus tôt pour les candidatures externes")),
    );
    clauses.join(", ")
}

/// Nought is singular in French.
fn years(years: u32) -> String {
    format!("{years} an{}", if years < 2 { "" } else { "s" })
}

pub(super) const fn eligibility(eligibility: Eligibility) -> &'static str {
    match eligibility.nationals_of {
        NationalsOf::NatoMembers => "ressortissants des pays membres de l’OTAN",
    }
}

pub(super) const fn ai_tools(tools: AiTools) -> &'static str {
    match tools {
        AiTools::Prohibited => "interdits",
    }
}

pub(super) const fn application_fee(fee: ApplicationFee) -> &'static str {
    match fee {
        ApplicationFee::None => "aucuns",
    }
}

pub(super) fn application(application: &Application) -> String {
    let audience = match application.audience {
        Audience::Staff => "agents en fonction",
        Audience::External => "toutes les autres candidatures",
    };
    match &application.url {
        Some(url) => format!("{audience}\u{a0}: {url}"),
        None => format!("{audience}\u{a0}: un lien dont le texte a perdu l’adresse"),
    }
}

pub(super) const fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::Travel => "déplacements",
        Condition::OutOfHours => "travail en dehors des heures de service",
        Condition::Telework => "télétravail",
        Condition::FlexibleHours => "horaire flexible",
    }
}
