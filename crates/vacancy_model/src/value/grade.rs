use serde::Serialize;

/// The grade of the post: two ends of a twin grade, or the same grade twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Grade {
    /// In the organisation's present notation: `G8`.
    pub lowest: String,
    pub highest: String,
    /// Whether the post is graded over two grades, and so filled at the lower one.
    pub twin: bool,
    /// The grade in the notation before, only where the notice prints it: `B.3`.
    pub former: Option<String>,
}
