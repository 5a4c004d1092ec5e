//! Words of a notice, short enough to stand beside others.

use vacancy_text::shorten;

/// Words of a notice as they stand, on one line, without too long a tail.
#[must_use]
pub fn one_line(text: &str) -> String {
    /// About three lines on a telephone.
    const LONGEST: usize = 160;
    shorten(text, LONGEST)
}
