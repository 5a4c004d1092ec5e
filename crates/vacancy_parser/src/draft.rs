//! What has been read of the editions, before it is known what is wrong with the notice.

use vacancy_model::value::{
    AiTools, Application, ApplicationFee, BudgetApproval, Clearance, Condition, Contract, Deadline,
    Education, Eligibility, Experience, Grade, LanguageRequirement, Location, Organisation, Salary,
    Schedule,
};
use vacancy_model::{Diagnostic, Edition, Facts, Reading};

use crate::fold::Folded;
use crate::index::WordIndex;
use crate::read::figures::Figures;
use crate::structure::Outline;
use crate::{extract, reconcile};

#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) editions: Vec<Edition>,
    /// Of each edition, where there are several.
    pub(crate) figures: Vec<ListFigures>,
    pub(crate) facts: Facts,
    /// What extractors met.
    pub(crate) problems: Vec<Diagnostic>,
}

impl Draft {
    /// Every edition read, and the facts that their readings make; of a text that is no notice, nothing.
    pub(crate) fn of(folded: &Folded<'_>, index: &WordIndex<'_>, outline: &Outline) -> Self {
        let mut draft = Self::default();
        if outline.is_notice(index) {
            for edition in &outline.editions {
                let readings = extract::edition(folded, index, outline, edition, &mut draft);
                reconcile::add(&mut draft.facts, readings);
            }
            reconcile::mark_contradictions(&mut draft.facts, &draft.problems);
        }
        draft
    }
}

/// What one edition states of each fact.
#[derive(Debug)]
pub(crate) struct Readings {
    pub(crate) title: Option<Reading<String>>,
    pub(crate) job_number: Option<Reading<String>>,
    pub(crate) organisation: Option<Reading<Organisation>>,
    pub(crate) location: Option<Reading<Location>>,
    pub(crate) schedule: Option<Reading<Schedule>>,
    pub(crate) deadline: Option<Reading<Deadline>>,
    pub(crate) salary: Option<Reading<Salary>>,
    pub(crate) grade: Option<Reading<Grade>>,
    pub(crate) clearance: Option<Reading<Clearance>>,
    pub(crate) budget_approval: Option<Reading<BudgetApproval>>,
    pub(crate) education: Option<Reading<Education>>,
    pub(crate) experience: Option<Reading<Experience>>,
    pub(crate) languages_required: Option<Reading<Vec<LanguageRequirement>>>,
    pub(crate) contract: Option<Reading<Contract>>,
    pub(crate) reports_to: Option<Reading<String>>,
    pub(crate) direct_reports: Option<Reading<u32>>,
    pub(crate) indirect_reports: Option<Reading<u32>>,
    pub(crate) eligibility: Option<Reading<Eligibility>>,
    pub(crate) ai_tools: Option<Reading<AiTools>>,
    pub(crate) application_fee: Option<Reading<ApplicationFee>>,
    pub(crate) apply_at: Option<Reading<Vec<Application>>>,
    pub(crate) conditions: Option<Reading<Vec<Condition>>>,
}

/// The figures of each item of the lists that stand in the same order in every language.
#[derive(Debug, Default)]
pub(crate) struct ListFigures {
    pub(crate) essential: Vec<Figures>,
    pub(crate) desirable: Vec<Figures>,
    pub(crate) accountabilities: Vec<Figures>,
}
