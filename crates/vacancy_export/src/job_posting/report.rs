//! What became of each property of a posting, for whoever publishes it.

/// What became of one property of the posting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Check {
    /// The property's path: `validThrough`, `baseSalary.currency`.
    pub property: &'static str,
    pub need: Need,
    pub state: State,
}

/// How much a property is asked for by Google's job search.
///
/// Source: Google Search Central, "Job posting (`JobPosting`) structured data".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Without it, a posting is not shown.
    Required,
    /// It makes a posting better to find.
    Recommended,
    /// schema.org has it; the search does not ask for it.
    Optional,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Present,
    /// Present, with a part that the notice does not state: the time zone of the deadline.
    Assumed,
    /// Present, with the reader's own value.
    Corrected,
    /// Left out: neither the notice nor the caller states it.
    NotStated,
    /// Left out: the editions of the notice state it differently.
    Conflicting,
}
