//! Which fields the form for a fact has: a table.

use vacancy_model::FactId;
use vacancy_model::value::{
    AiTools, ApplicationFee, AppointedAt, BudgetApproval, ContractKind, Conversion, EducationLevel,
    NationalsOf, Period, Schedule,
};

/// A field of the form: one part of the value, as `Correction` has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Field {
    /// The part's name in the JSON; empty where the fact has no parts.
    pub part: &'static str,
    pub kind: Kind,
    /// Whether there is no value without it.
    pub is_required: bool,
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Date,
    Time,
    /// A whole number.
    Number,
    /// An amount of money.
    Amount,
    Currency,
    Country,
    /// An address of the web.
    Address,
    /// One of so many.
    Choice(usize),
    /// A level of languages on NATO's scale.
    Level,
    /// A clearance that has a code.
    Clearance,
    /// It is so, or is not.
    Tick,
}

const fn required(part: &'static str, kind: Kind) -> Field {
    Field { part, kind, is_required: true }
}

const fn field(part: &'static str, kind: Kind) -> Field {
    Field { part, kind, is_required: false }
}

/// The fields for the value of a fact, in the order of a correction's parts.
pub(crate) const fn fields(fact: FactId) -> &'static [Field] {
    match fact {
        FactId::Title => const { &[field("en", Kind::Text), field("fr", Kind::Text)] },
        FactId::JobNumber | FactId::ReportsTo => const { &[required("", Kind::Text)] },
        FactId::Organisation => {
            const { &[required("name", Kind::Text), field("acronym", Kind::Text)] }
        }
        FactId::Location => const { &[field("city", Kind::Text), field("country", Kind::Country)] },
        FactId::Schedule => const { &[required("", Kind::Choice(Schedule::ALL.len()))] },
        FactId::Deadline => {
            const {
                &[
                    required("date", Kind::Date),
                    field("time", Kind::Time),
                    field("zone", Kind::Text),
                ]
            }
        }
        FactId::Salary => {
            const {
                &[
                    required("amount", Kind::Amount),
                    field("currency", Kind::Currency),
                    field("period", Kind::Choice(Period::ALL.len())),
                ]
            }
        }
        FactId::Grade => {
            const {
                &[
                    required("lowest", Kind::Text),
                    field("highest", Kind::Text),
                    field("former", Kind::Text),
                ]
            }
        }
        FactId::Clearance => const { &[field("code", Kind::Clearance), field("name", Kind::Text)] },
        FactId::BudgetApproval => {
            const { &[required("", Kind::Choice(BudgetApproval::ALL.len()))] }
        }
        FactId::Eligibility => const { &[required("", Kind::Choice(NationalsOf::ALL.len()))] },
        FactId::AiTools => const { &[required("", Kind::Choice(AiTools::ALL.len()))] },
        FactId::ApplicationFee => {
            const { &[required("", Kind::Choice(ApplicationFee::ALL.len()))] }
        }
        FactId::Education => {
            const { &[required("level", Kind::Choice(EducationLevel::ALL.len()))] }
        }
        FactId::Experience => const { &[required("minimumYears", Kind::Number)] },
        FactId::LanguagesRequired => {
            const {
                &[
                    field("one", Kind::Level),
                    field("other", Kind::Level),
                    field("en", Kind::Level),
                    field("fr", Kind::Level),
                ]
            }
        }
        FactId::Contract => CONTRACT,
        FactId::DirectReports | FactId::IndirectReports => const { &[required("", Kind::Number)] },
        FactId::ApplyAt => {
            const { &[field("staff", Kind::Address), field("external", Kind::Address)] }
        }
        FactId::Conditions => {
            const {
                &[
                    field("travel", Kind::Tick),
                    field("out-of-hours", Kind::Tick),
                    field("telework", Kind::Tick),
                    field("flexible-hours", Kind::Tick),
                ]
            }
        }
    }
}

/// As `Contract::terms` has them.
const CONTRACT: &[Field] = &[
    field("kind", Kind::Choice(ContractKind::ALL.len())),
    field("initialYears", Kind::Number),
    field("renewalMaxYears", Kind::Number),
    field("conversion", Kind::Choice(Conversion::ALL.len())),
    field("conversionNoticeYears", Kind::Number),
    field("rotationPost", Kind::Tick),
    field("serviceMaxYears", Kind::Number),
    field("seconded.initialYears", Kind::Number),
    field("seconded.renewalMaxYears", Kind::Number),
    field("seconded.serviceMaxYears", Kind::Number),
    field("twinGrade.appointedAt", Kind::Choice(AppointedAt::ALL.len())),
    field("twinGrade.advancementMinYears", Kind::Number),
    field("twinGrade.externalReductionMaxMonths", Kind::Number),
];
