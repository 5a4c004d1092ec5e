//! The ways in which facts are read, by name.

use crate::named::named;

named! {
    /// The named ways in which a fact is read. The id (kebab-case, as in the JSON) is stable. Those that end in
    /// `Caption` read what follows a caption of the fact.
    #[expect(missing_docs, reason = "those that end in `Caption` are told above")]
    pub enum Rule {
        /// The line that stands above the header.
        TitleLine "title-line",
        TitleCaption "title-caption",
        /// A number that ends, or follows, the title.
        TitleNumber "title-number",
        JobNumberCaption "job-number-caption",
        OrganisationCaption "organisation-caption",
        /// A line of the header, or a part of one, that is a body's name and nothing else.
        OrganisationLine "organisation-line",
        LocationCaption "location-caption",
        /// A line of the header, or a part of one, that is a place and nothing else.
        LocationLine "location-line",
        ScheduleCaption "schedule-caption",
        DeadlineCaption "deadline-caption",
        SalaryCaption "salary-caption",
        GradeCaption "grade-caption",
        ClearanceCaption "clearance-caption",
        /// A requirement that names a level of clearance.
        ClearanceRequirement "clearance-requirement",
        /// A remark that the post awaits approval of its budget.
        BudgetRemark "budget-remark",
        /// An essential requirement that names a level of education.
        EducationRequirement "education-requirement",
        /// The first essential requirement that asks for years of experience.
        ExperienceRequirement "experience-requirement",
        /// The essential requirement that names languages and levels.
        LanguagesRequirement "languages-requirement",
        /// The sentences of the contract section, each on its own evidence.
        ContractClauses "contract-clauses",
        /// "reports to …"
        ReportingLine "reporting-line",
        DirectReportsCaption "direct-reports-caption",
        IndirectReportsCaption "indirect-reports-caption",
        /// "applications from nationals of …"
        EligibilityClause "eligibility-clause",
        /// The clause on generative tools.
        AiToolsClause "ai-tools-clause",
        /// The clause on fees.
        ApplicationFeeClause "application-fee-clause",
        /// The list of ways to apply.
        ApplicationChannel "application-channel",
        /// Sentences and requirements on travel, hours and place of work.
        WorkingConditions "working-conditions",
        /// A line of the header, or a part of one, that is a schedule and nothing else.
        ScheduleLine "schedule-line",
        /// A sentence that says until when one may apply.
        DeadlineSentence "deadline-sentence",
        /// A sentence that says what the post pays.
        SalarySentence "salary-sentence",
    }
}
