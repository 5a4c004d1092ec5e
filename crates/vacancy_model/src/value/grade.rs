//! Grades, and what a scale says of them.

use std::borrow::Cow;

use crate::named::named;
use serde::Serialize;

/// The grade of the post: two ends of a twin grade, or the same grade twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Grade {
    /// In the organisation's present notation: `G8`.
    pub lowest: String,
    /// In the same notation; the same as `lowest` but for a twin grade.
    pub highest: String,
    /// Whether the post is graded over two grades, and so filled at the lower one.
    pub twin: bool,
    /// The grade in the notation before, only where the notice prints it: `B.3`.
    pub former: Option<String>,
    /// What the organisation's scale says of the grade; `None` where no scale is known.
    pub inferred: Option<InferredGrade>,
}

/// What a scale of grades says of a grade: looked up, never printed in the notice itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
pub struct InferredGrade {
    /// `None` where the two ends of a twin grade are of two categories.
    pub category: Option<GradeCategory>,
    /// The lower end in the other notation: `B.3` for `G8`, `G8` for a printed `B.3`. `None` where
    /// no source pairs them.
    pub lowest_equivalent: Option<String>,
    /// The same of the higher end.
    pub highest_equivalent: Option<String>,
    /// The address of the page that prints the scale.
    pub source: Cow<'static, str>,
}

named! {
    /// What kind of work a grade is for, by the letter that NATO and the coordinated organisations give
    /// it.
    pub enum GradeCategory {
        /// Managerial and professional.
        A "A",
        /// Administrative, clerical, IT and assistance.
        B "B",
        /// Manual and technical.
        C "C",
        /// Linguistic.
        L "L",
    }
}
