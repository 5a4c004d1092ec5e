//! A small notice by hand, for tests.

use vacancy_model::value::{
    AiTools, Amount, Application, AppointedAt, Audience, BudgetApproval, Choice, Condition,
    Contract, ContractKind, Conversion, Date, Deadline, Education, EducationLevel, Eligibility,
    Experience, Grade, LanguageLevel, LanguageRequirement, Location, NationalsOf, Organisation,
    Period, Salary, Schedule, SecondedContract, Time, Titles, TwinGradeTerms,
};
use vacancy_model::{
    Accountability, Annotation, Args, Certainty, Code, Competency, Diagnostic, Edition, Fact,
    FactId, Facts, Item, Lang, Notice, Offsets, Part, Quote, Reading, Rule, SCHEMA_VERSION,
    Severity, SourceInfo, Standing,
};
use vacancy_text::{Format, Span};

pub(crate) const TEXT: &str = "\
NATO / OTAN

Principal Assistant-250871

Primary Location: Belgium-Brussels
NATO Body: NATO International Staff (NATO IS)
Schedule: Full-time
Application Deadline: 23-Jun-2025, 11:59:00 PM
Salary (Pay Basis): 5,195.80Euro (EUR) Monthly
Grade: NATO Grade G12

“Pending Budget approval”

ESSENTIAL
- have a good general education at least to higher secondary level;
- have at least 6 years' previous experience of administrative work;
- possess V (Advanced) in one; III (Intermediate) in the other.

DESIRABLE
- a higher-level education degree.

Planning and Execution

Administer the schedule.

- Teamwork: Solicits inputs and encourages others.

The incumbent reports to the ASG JISD.

CONTRACT
The successful applicant will be offered a 3-year definite duration contract, which may be renewed \
for a further period of up to 3 years. The maximum period of service is 6 years.

We can only accept applications from nationals of NATO member countries: www.nato.int/recruitment

Assistant(e) principal(e)-250871

Date limite de candidature: 23-juin-2025, 23:59:00
Salaire: 5 195,80Euro (EUR) Mensuelle
Grade: OTAN G15

CONTRAT
La personne retenue se verra offrir un contrat d'une durée déterminée de trois ans.
";

/// Where words stand: the `nth` time (from zero) that they do.
#[track_caller]
pub(crate) fn at(words: &str, nth: usize) -> Span {
    let (start, found) = TEXT.match_indices(words).nth(nth).unwrap();
    Span::from_usize(start, start + found.len())
}

fn reading<T>(language: Lang, value: T, words: &str, rule: Rule) -> Reading<T> {
    let quote = Quote {
        language,
        text: words.to_owned(),
        mention: at(words, 0),
        caption: None,
        rule,
        certainty: Certainty::Stated,
        parts: Vec::new(),
    };
    Reading { value, quote: Box::new(quote) }
}

fn one<T: Clone>(value: T, words: &str, rule: Rule) -> Fact<T> {
    let readings = vec![reading(Lang::En, value.clone(), words, rule)];
    Fact { value, standing: Standing::OneSided, readings }
}

fn both<T: Clone>(value: T, en: &str, fr: &str, rule: Rule) -> Fact<T> {
    let readings = vec![
        reading(Lang::En, value.clone(), en, rule),
        reading(Lang::Fr, value.clone(), fr, rule),
    ];
    Fact { value, standing: Standing::Agreed, readings }
}

pub(crate) fn contract() -> Contract {
    Contract {
        kind: Some(ContractKind::Definite),
        initial_years: Some(3),
        renewal_max_years: Some(3),
        conversion: Some(Conversion::OnApplicationDuringRenewal),
        conversion_notice_years: Some(1),
        rotation_post: true,
        service_max_years: Some(6),
        seconded: Some(SecondedContract {
            initial_years: Some(3),
            renewal_max_years: Some(3),
            service_max_years: Some(6),
        }),
        twin_grade: Some(TwinGradeTerms {
            appointed_at: Some(AppointedAt::Lower),
            advancement_min_years: Some(3),
            external_reduction_max_months: Some(24),
        }),
    }
}

fn contract_fact() -> Fact<Contract> {
    let words = "The successful applicant will be offered a 3-year definite duration contract";
    let mut fact = one(contract(), words, Rule::ContractClauses);
    fact.readings[0].quote.parts = vec![
        Part { name: "initialYears", mention: at("3-year definite duration contract", 0) },
        Part { name: "renewalMaxYears", mention: at("up to 3 years", 0) },
        Part { name: "serviceMaxYears", mention: at("6 years", 1) },
    ];
    fact
}

pub(crate) fn grade(lowest: &str, highest: &str) -> Grade {
    Grade {
        lowest: lowest.to_owned(),
        highest: highest.to_owned(),
        twin: lowest != highest,
        former: None,
        inferred: None,
    }
}

fn grade_fact() -> Fact<Grade> {
    let mut fact = both(grade("G12", "G12"), "NATO Grade G12", "OTAN G15", Rule::GradeCaption);
    fact.readings[1].value = grade("G15", "G15");
    fact.standing = Standing::Conflicting;
    fact
}

fn title() -> Fact<Titles, String> {
    let in_language =
        |language, words: &str| reading(language, words.to_owned(), words, Rule::TitleLine);
    let (english, french) = ("Principal Assistant", "Assistant(e) principal(e)");
    Fact {
        value: Titles { en: Some(english.to_owned()), fr: Some(french.to_owned()) },
        standing: Standing::Agreed,
        readings: vec![in_language(Lang::En, english), in_language(Lang::Fr, french)],
    }
}

fn facts() -> Facts {
    let at_date =
        Deadline { date: Date::new(2025, 6, 23).unwrap(), time: Time::new(23, 59, 0), zone: None };
    let salary = Salary {
        amount: Amount::new(519_580, 2),
        currency: Some("EUR".to_owned()),
        period: Some(Period::Month),
        annual_amount: Amount::new(519_580, 2).times(12),
    };
    let languages = [(Choice::One, LanguageLevel::V), (Choice::Other, LanguageLevel::III)].map(
        |(choice, level)| LanguageRequirement {
            choice,
            languages: vec!["en".to_owned(), "fr".to_owned()],
            level,
        },
    );
    Facts {
        title: Some(title()),
        job_number: Some(one("250871".to_owned(), "250871", Rule::TitleNumber)),
        organisation: Some(one(
            Organisation {
                name: "NATO International Staff".to_owned(),
                acronym: Some("NATO IS".to_owned()),
            },
            "NATO International Staff (NATO IS)",
            Rule::OrganisationCaption,
        )),
        location: Some(one(
            Location { city: Some("Brussels".to_owned()), country: Some("BE".to_owned()) },
            "Belgium-Brussels",
            Rule::LocationCaption,
        )),
        schedule: Some(one(Schedule::FullTime, "Full-time", Rule::ScheduleCaption)),
        deadline: Some(both(
            at_date,
            "23-Jun-2025, 11:59:00 PM",
            "23-juin-2025, 23:59:00",
            Rule::DeadlineCaption,
        )),
        salary: Some(both(
            salary,
            "5,195.80Euro (EUR) Monthly",
            "5 195,80Euro (EUR) Mensuelle",
            Rule::SalaryCaption,
        )),
        grade: Some(grade_fact()),
        budget_approval: Some(one(
            BudgetApproval::Pending,
            "Pending Budget approval",
            Rule::BudgetRemark,
        )),
        education: Some(one(
            Education { level: EducationLevel::UpperSecondary },
            "at least to higher secondary level",
            Rule::EducationRequirement,
        )),
        experience: Some(one(
            Experience { minimum_years: 6 },
            "at least 6 years'",
            Rule::ExperienceRequirement,
        )),
        languages_required: Some(one(
            languages.to_vec(),
            "V (Advanced) in one; III (Intermediate) in the other",
            Rule::LanguagesRequirement,
        )),
        contract: Some(contract_fact()),
        reports_to: Some(one("the ASG JISD".to_owned(), "the ASG JISD", Rule::ReportingLine)),
        eligibility: Some(one(
            Eligibility { nationals_of: NationalsOf::NatoMembers },
            "nationals of NATO member countries",
            Rule::EligibilityClause,
        )),
        ai_tools: None::<Fact<AiTools>>,
        apply_at: Some(one(
            vec![Application {
                audience: Audience::External,
                url: Some("www.nato.int/recruitment".to_owned()),
            }],
            "www.nato.int/recruitment",
            Rule::ApplicationChannel,
        )),
        conditions: None::<Fact<Vec<Condition>>>,
        ..Facts::default()
    }
}

fn editions() -> Vec<Edition> {
    let item = |words: &str| Item { text: words.to_owned(), span: at(words, 0) };
    let french = at("Assistant(e) principal(e)", 0).start();
    let length = u32::try_from(TEXT.len()).unwrap();
    let english = Edition {
        language: Lang::En,
        span: Span::new(0, french),
        title: Some("Principal Assistant".to_owned()),
        sections: Vec::new(),
        essential: vec![
            item("have a good general education at least to higher secondary level"),
            item("have at least 6 years' previous experience of administrative work"),
        ],
        desirable: vec![item("a higher-level education degree")],
        accountabilities: vec![Accountability {
            heading: Some("Planning and Execution".to_owned()),
            text: "Administer the schedule".to_owned(),
            span: at("Planning and Execution\n\nAdminister the schedule", 0),
        }],
        competencies: vec![Competency {
            name: "Teamwork".to_owned(),
            indicator: Some("Solicits inputs and encourages others".to_owned()),
            span: at("Teamwork: Solicits inputs and encourages others", 0),
        }],
        refers_to_other_edition: Vec::new(),
    };
    let french = Edition {
        language: Lang::Fr,
        span: Span::new(french, length),
        title: Some("Assistant(e) principal(e)".to_owned()),
        sections: Vec::new(),
        essential: Vec::new(),
        desirable: Vec::new(),
        accountabilities: Vec::new(),
        competencies: Vec::new(),
        refers_to_other_edition: Vec::new(),
    };
    vec![english, french]
}

/// A bilingual notice with most facts, a disagreement on the grade, and no clearance.
pub(crate) fn notice() -> Notice {
    Notice {
        schema_version: SCHEMA_VERSION,
        source: SourceInfo {
            format: Format::Text,
            name: None,
            length: u32::try_from(TEXT.len()).unwrap(),
            offsets: Offsets::Utf8,
        },
        languages: vec![Lang::En, Lang::Fr],
        facts: facts(),
        withdrawn: None,
        editions: editions(),
        diagnostics: vec![Diagnostic {
            code: Code::Conflict(FactId::Grade),
            severity: Severity::Error,
            fact: Some(FactId::Grade),
            args: Args::default(),
            annotations: [("NATO Grade G12", Lang::En), ("OTAN G15", Lang::Fr)]
                .map(|(words, language)| Annotation {
                    span: at(words, 0),
                    language: Some(language),
                    primary: language == Lang::En,
                })
                .to_vec(),
        }],
    }
}
