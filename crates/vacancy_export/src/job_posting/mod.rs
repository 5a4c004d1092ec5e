//! A schema.org `JobPosting` as JSON-LD, and what it lacks.
//!
//! What job searches want and a notice does not say, such as the day on which it was published, is
//! reported as missing. What the editions state differently is left out and reported.

mod description;
mod node;
mod property;
mod report;

use vacancy_model::value::Date;
use vacancy_model::{Lang, Notice};

use crate::settled::Settled;
use node::Node;

pub use report::{Check, Need, State};

/// What a notice does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JobPostingOptions {
    /// The edition from which title and description are taken; where there is none, the first.
    pub lang: Lang,
    /// The day on which the notice was published.
    pub date_posted: Option<Date>,
    /// Whether the page that shows the posting leads straight to the application.
    pub direct_apply: Option<bool>,
}

/// A posting and its report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobPosting {
    /// One object of JSON-LD on one line; as it is, it may stand in a
    /// `<script type="application/ld+json">`.
    pub json: String,
    /// One check a property, the required ones first.
    pub report: Vec<Check>,
}

/// One notice as a posting.
pub fn to_job_posting(notice: &Notice, options: JobPostingOptions) -> JobPosting {
    let mut posting = Posting::default();
    posting.required(notice, options);
    posting.recommended(notice, options);
    posting.optional(notice, options);
    JobPosting { json: Node::Object(posting.members).to_json(), report: posting.report }
}

struct Posting {
    members: Vec<(&'static str, Node)>,
    report: Vec<Check>,
}

impl Default for Posting {
    fn default() -> Self {
        let head = [("@context", "https://schema.org"), ("@type", "JobPosting")];
        Self { members: head.map(|(name, text)| (name, text.into())).into(), report: Vec::new() }
    }
}

impl Posting {
    fn required(&mut self, notice: &Notice, options: JobPostingOptions) {
        let date_posted = options.date_posted.map(|date| Node::from(date.to_string()));
        self.add(Need::Required, "title", property::title(notice, options.lang));
        self.add(Need::Required, "description", description::of(notice, options.lang));
        self.add(Need::Required, "datePosted", date_posted.into());
        self.add(Need::Required, "hiringOrganization", property::organisation(notice));
        self.add(Need::Required, "jobLocation", property::location(notice));
    }

    /// Not here: `jobLocationType` and `applicantLocationRequirements`, which are for work that is
    /// done wholly from home.
    fn recommended(&mut self, notice: &Notice, options: JobPostingOptions) {
        let (valid_through, is_assumed) = property::valid_through(notice);
        self.add(Need::Recommended, "identifier", property::identifier(notice));
        self.add(Need::Recommended, "validThrough", valid_through);
        if let Some(last) = self.report.last_mut().filter(|_| is_assumed) {
            last.state = State::Assumed;
        }
        self.add(Need::Recommended, "employmentType", property::employment_type(notice));
        self.add(Need::Recommended, "baseSalary", property::base_salary(notice));
        for part in property::salary_parts_missing(notice) {
            self.check(Need::Recommended, part, State::NotStated);
        }
        self.add(Need::Recommended, "directApply", options.direct_apply.map(Node::Flag).into());
        self.add(
            Need::Recommended,
            "educationRequirements",
            property::education(notice, options.lang),
        );
        self.add(Need::Recommended, "experienceRequirements", property::experience(notice));
    }

    fn optional(&mut self, notice: &Notice, options: JobPostingOptions) {
        let eligibility = property::eligibility(notice, options.lang);
        self.add(Need::Optional, "eligibilityToWorkRequirement", eligibility);
        self.add(Need::Optional, "securityClearanceRequirement", property::clearance(notice));
        self.add(Need::Optional, "jobDuration", property::duration(notice));
        self.add(Need::Optional, "subjectOf", property::notice_itself(notice, options.lang));
    }

    fn add(&mut self, need: Need, property: &'static str, node: Settled<Node>) {
        let state = match node {
            Settled::Stated(node) => {
                self.members.push((property, node));
                State::Present
            }
            Settled::Own(node) => {
                self.members.push((property, node));
                State::Corrected
            }
            Settled::NotStated => State::NotStated,
            Settled::Conflicting => State::Conflicting,
        };
        self.check(need, property, state);
    }

    fn check(&mut self, need: Need, property: &'static str, state: State) {
        self.report.push(Check { property, need, state });
    }
}
