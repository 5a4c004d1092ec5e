//! The typed values of facts.

mod amount;
mod application;
mod contract;
mod date;
mod grade;
mod moment;
mod place;
mod post;
mod remaining;
mod requirement;

pub use amount::{Amount, Period, Salary};
pub use application::{
    AiTools, Application, ApplicationFee, Audience, Condition, Eligibility, NationalsOf,
};
pub use contract::{
    AppointedAt, Contract, ContractKind, Conversion, SecondedContract, TwinGradeTerms,
};
pub use date::{Date, DateTime, Deadline, Time};
pub use grade::{Grade, GradeCategory, InferredGrade};
pub use moment::{Clock, Moment, Zone, brussels_offset, seconds, utc};
pub use place::{Location, Organisation};
pub use post::{BudgetApproval, Clearance, Schedule, Titles};
pub use remaining::Remaining;
pub use requirement::{
    Choice, Education, EducationLevel, Experience, LanguageLevel, LanguageRequirement,
};
