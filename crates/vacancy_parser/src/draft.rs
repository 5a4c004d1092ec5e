//! What has been read of each edition, before the editions are compared.

use vacancy_model::value::{
    AiTools, Application, ApplicationFee, BudgetApproval, Clearance, Condition, Contract, Deadline,
    Education, Eligibility, Experience, Grade, LanguageRequirement, Location, Organisation, Salary,
    Schedule,
};
use vacancy_model::{Diagnostic, Edition, Reading};

#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) editions: Vec<Edition>,
    pub(crate) readings: Readings,
    pub(crate) problems: Vec<Diagnostic>,
}

/// For each fact one reading an edition at most, in the order of the editions.
#[derive(Debug, Default)]
pub(crate) struct Readings {
    pub(crate) title: Vec<Reading<String>>,
    pub(crate) job_number: Vec<Reading<String>>,
    pub(crate) organisation: Vec<Reading<Organisation>>,
    pub(crate) location: Vec<Reading<Location>>,
    pub(crate) schedule: Vec<Reading<Schedule>>,
    pub(crate) deadline: Vec<Reading<Deadline>>,
    pub(crate) salary: Vec<Reading<Salary>>,
    pub(crate) grade: Vec<Reading<Grade>>,
    pub(crate) clearance: Vec<Reading<Clearance>>,
    pub(crate) budget_approval: Vec<Reading<BudgetApproval>>,
    pub(crate) education: Vec<Reading<Education>>,
    pub(crate) experience: Vec<Reading<Experience>>,
    pub(crate) languages_required: Vec<Reading<Vec<LanguageRequirement>>>,
    pub(crate) contract: Vec<Reading<Contract>>,
    pub(crate) reports_to: Vec<Reading<String>>,
    pub(crate) direct_reports: Vec<Reading<u32>>,
    pub(crate) indirect_reports: Vec<Reading<u32>>,
    pub(crate) eligibility: Vec<Reading<Eligibility>>,
    pub(crate) ai_tools: Vec<Reading<AiTools>>,
    pub(crate) application_fee: Vec<Reading<ApplicationFee>>,
    pub(crate) apply_at: Vec<Reading<Vec<Application>>>,
    pub(crate) conditions: Vec<Reading<Vec<Condition>>>,
}
