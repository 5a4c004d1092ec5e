//! The facts of a notice: the one list, from which all that goes through them is made.

use serde::{Serialize, Serializer};
use vacancy_text::Span;

use crate::correction::{self, Correction};
use crate::fact::Quoted;
use crate::named::nth;
use crate::value::{
    AiTools, Application, ApplicationFee, BudgetApproval, Clearance, Condition, Contract, Deadline,
    Education, Eligibility, Experience, Grade, LanguageRequirement, Location, Organisation, Salary,
    Schedule, Titles,
};
use crate::{Fact, Quote, Standing};

/// One list of the facts makes the struct, the identifiers and the ways to go through them.
macro_rules! facts {
    ($( $(#[$doc:meta])* $field:ident $id:ident $camel:literal $kebab:literal: $fact:ty; )*) => {
        /// What a notice states, language-neutral. `None` where no edition states it and no reader has added
        /// it, or where a reader has taken it away (see [`Notice::corrected`](crate::Notice::corrected)).
        #[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
        #[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
        #[serde(rename_all = "camelCase")]
        pub struct Facts {
            $( $(#[$doc])* pub $field: Option<$fact>, )*
        }

        /// The name of a fact.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
        #[cfg_attr(feature = "deserialize", serde(rename_all = "camelCase"))]
        pub enum FactId {
            $( $(#[$doc])* $id, )*
        }

        impl FactId {
            /// Every fact, in the order of the JSON.
            pub const ALL: &'static [Self] = &[$( Self::$id, )*];

            /// The name in the JSON: `jobNumber`.
            pub const fn as_str(self) -> &'static str {
                nth(concat!($( $camel, " ", )*), self as usize)
            }

            /// The name in codes of diagnostics: `job-number`.
            pub const fn as_kebab(self) -> &'static str {
                nth(concat!($( $kebab, " ", )*), self as usize)
            }
        }

        impl Facts {
            fn quoted(&self, id: FactId) -> Option<&dyn Quoted> {
                match id {
                    $( FactId::$id => self.$field.as_ref().map(|fact| fact as &dyn Quoted), )*
                }
            }

            /// Puts a reader's own value in place of the one that was read, or where none was. Says
            /// whether the parts make a value; where they do not, nothing changes.
            pub fn correct(&mut self, correction: &Correction) -> bool {
                let parts = &correction.parts;
                match correction.fact {
                    $( FactId::$id => correction::correct(&mut self.$field, parts), )*
                }
            }

            /// The value's parts as a correction has them; none where the fact has no value.
            pub fn parts(&self, id: FactId) -> Vec<String> {
                match id {
                    $( FactId::$id => self.$field.as_ref().map(|it| correction::parts_of(&it.value)), )*
                }
                .unwrap_or_default()
            }

            /// The same of the value of one reading, by its number.
            pub fn parts_of_reading(&self, id: FactId, number: usize) -> Vec<String> {
                match id {
                    $( FactId::$id => self.$field.as_ref()
                        .and_then(|it| it.readings.get(number))
                        .map(|it| correction::parts_of(&it.value)), )*
                }
                .unwrap_or_default()
            }

            /// Moves a fact among others, where there is none any more.
            pub(crate) fn give(&mut self, id: FactId, others: &mut Self) {
                match id {
                    $( FactId::$id => others.$field = self.$field.take(), )*
                }
            }

            fn quoted_mut(&mut self, id: FactId) -> Option<&mut dyn Quoted> {
                match id {
                    $( FactId::$id => self.$field.as_mut().map(|fact| fact as &mut dyn Quoted), )*
                }
            }
        }
    };
}

facts! {
    /// The post's title in each language, as printed, number and separators off; never conflicting.
    title Title "title" "title": Fact<Titles, String>;
    /// The number by which the organisation knows the vacancy, without prefix.
    job_number JobNumber "jobNumber" "job-number": Fact<String>;
    /// The body that the post belongs to.
    organisation Organisation "organisation" "organisation": Fact<Organisation>;
    /// Where the work is done.
    location Location "location" "location": Fact<Location>;
    /// Full or part time.
    schedule Schedule "schedule" "schedule": Fact<Schedule>;
    /// The last moment an application is accepted.
    deadline Deadline "deadline" "deadline": Fact<Deadline>;
    /// The pay as printed.
    salary Salary "salary" "salary": Fact<Salary>;
    /// The grade or twin grade of the post.
    grade Grade "grade" "grade": Fact<Grade>;
    /// The security clearance that the notice names for the post.
    clearance Clearance "clearance" "clearance": Fact<Clearance>;
    /// Whether the post still waits for its budget.
    budget_approval BudgetApproval "budgetApproval" "budget-approval": Fact<BudgetApproval>;
    /// The least education that is essential.
    education Education "education" "education": Fact<Education>;
    /// The main essential experience.
    experience Experience "experience" "experience": Fact<Experience>;
    /// The least command of languages that is essential.
    languages_required LanguagesRequired "languagesRequired" "languages-required": Fact<Vec<LanguageRequirement>>;
    /// The contract that is offered, read from its clauses.
    contract Contract "contract" "contract": Fact<Contract>;
    /// Whom the incumbent reports to, in English where an edition is; never conflicting.
    reports_to ReportsTo "reportsTo" "reports-to": Fact<String>;
    /// How many people report to the incumbent.
    direct_reports DirectReports "directReports" "direct-reports": Fact<u32>;
    /// How many people report to those who report to the incumbent.
    indirect_reports IndirectReports "indirectReports" "indirect-reports": Fact<u32>;
    /// Who may apply.
    eligibility Eligibility "eligibility" "eligibility": Fact<Eligibility>;
    /// What the notice says of generative tools in the application.
    ai_tools AiTools "aiTools" "ai-tools": Fact<AiTools>;
    /// What applying costs.
    application_fee ApplicationFee "applicationFee" "application-fee": Fact<ApplicationFee>;
    /// Where to apply, by audience.
    apply_at ApplyAt "applyAt" "apply-at": Fact<Vec<Application>>;
    /// Conditions of work that the notice states.
    conditions Conditions "conditions" "conditions": Fact<Vec<Condition>>;
}

impl FactId {
    /// What decides whether somebody may apply, in the order in which one asks.
    pub const ASKED: [Self; 5] = [
        Self::Eligibility,
        Self::Education,
        Self::Experience,
        Self::LanguagesRequired,
        Self::Clearance,
    ];
}

impl Serialize for FactId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A fact without its typed value: enough to mark its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactView<'n> {
    /// Which fact it is.
    pub id: FactId,
    /// How its editions stand to each other.
    pub standing: Standing,
    /// One an edition; empty where the value is the reader's own and no edition states it.
    pub readings: Vec<&'n Quote>,
}

impl Facts {
    /// One fact without its typed value; `None` where it has no value.
    pub fn view(&self, id: FactId) -> Option<FactView<'_>> {
        let fact = self.quoted(id)?;
        let mut readings = Vec::new();
        while let Some(quote) = fact.quote(readings.len()) {
            readings.push(quote);
        }
        Some(FactView { id, standing: fact.standing(), readings })
    }

    /// Every fact that is stated, in the order of the JSON, without typed values.
    pub fn views(&self) -> impl Iterator<Item = FactView<'_>> {
        FactId::ALL.iter().filter_map(|&id| self.view(id))
    }

    pub(crate) fn map_spans(&mut self, map: &mut dyn FnMut(Span) -> Span) {
        for &id in FactId::ALL {
            let Some(fact) = self.quoted_mut(id) else { continue };
            let mut number = 0;
            while let Some(quote) = fact.quote_mut(number) {
                quote.map_spans(map);
                number += 1;
            }
        }
    }
}
