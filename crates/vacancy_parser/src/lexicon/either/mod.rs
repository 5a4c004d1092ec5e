//! Words that are looked for whatever language an edition is written in, each list with those of every language.
//!
//! They may stand together because no word of one means something else in another where it is looked for. One that
//! does belongs to its language, in [`Lexicon`](super::Lexicon).

pub(crate) mod application;
pub(crate) mod clauses;
pub(crate) mod clearance;
pub(crate) mod contract;
pub(crate) mod deadline;
pub(crate) mod education;
pub(crate) mod experience;
pub(crate) mod headings;
pub(crate) mod languages;
pub(crate) mod lines;
pub(crate) mod numbers;
pub(crate) mod reporting;
pub(crate) mod salary;
pub(crate) mod staff;
pub(crate) mod times;
pub(crate) mod title;
