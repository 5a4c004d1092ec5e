//! Every format, read back by somebody else's reader.
#![expect(clippy::unwrap_used, reason = "a test that cannot read what it wrote has failed")]

mod calendar;
mod corpus;
mod corrections;
mod csv;
mod job_posting;
mod json;
mod markdown;
mod support;
