//! The ways in which facts are read, by name.

use serde::Serialize;

/// The named ways in which a fact is read. The id (kebab-case, as in the JSON) is stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// The line that stands above the header.
    TitleLine,
    TitleCaption,
    /// A number that ends, or follows, the title.
    TitleNumber,
    JobNumberCaption,
    OrganisationCaption,
    /// A line of the header that is a body's name and nothing else.
    OrganisationLine,
    LocationCaption,
    /// A line of the header that is a place and nothing else.
    LocationLine,
    ScheduleCaption,
    DeadlineCaption,
    SalaryCaption,
    GradeCaption,
    ClearanceCaption,
    /// A requirement that names a level of clearance.
    ClearanceRequirement,
    /// A remark that the post awaits approval of its budget.
    BudgetRemark,
    /// An essential requirement that names a level of education.
    EducationRequirement,
    /// The first essential requirement that asks for years of experience.
    ExperienceRequirement,
    /// The essential requirement that names languages and levels.
    LanguagesRequirement,
    /// The sentences of the contract section, each on its own evidence.
    ContractClauses,
    /// "reports to …"
    ReportingLine,
    DirectReportsCaption,
    IndirectReportsCaption,
    /// "applications from nationals of …"
    EligibilityClause,
    /// The clause on generative tools.
    AiToolsClause,
    /// The clause on fees.
    ApplicationFeeClause,
    /// The list of ways to apply.
    ApplicationChannel,
    /// Sentences and requirements on travel, hours and place of work.
    WorkingConditions,
}
