//! Phrases, looked for between word boundaries.
//!
//! These are called from everywhere and so never inlined: copies would weigh some kilobytes.

use std::ops::Range;

/// Where a phrase first stands as whole words.
#[inline(never)]
pub(crate) fn find(text: &str, phrase: &str) -> Option<Range<usize>> {
    all(text, phrase).next()
}

/// Every place where a phrase stands as whole words.
pub(crate) fn all(text: &str, phrase: &str) -> impl Iterator<Item = Range<usize>> {
    occurrences(text, phrase).filter(move |range| {
        let before = text.get(..range.start).and_then(|head| head.chars().next_back());
        let after = text.get(range.end..).and_then(|tail| tail.chars().next());
        !joins(before, phrase.chars().next()) && !joins(phrase.chars().next_back(), after)
    })
}

/// Every place where a phrase stands, within words too.
///
/// Looks for the first character and compares there: for the many short phrases of a lexicon, the
/// standard search spends more on preparing itself than on searching.
pub(crate) fn occurrences(text: &str, phrase: &str) -> impl Iterator<Item = Range<usize>> {
    let starts = phrase.chars().next().map(|first| text.match_indices(first));
    starts.into_iter().flatten().filter_map(move |(at, _)| {
        text.get(at..)?.starts_with(phrase).then_some(at..at + phrase.len())
    })
}

/// Whether two characters belong to one word.
fn joins(left: Option<char>, right: Option<char>) -> bool {
    matches!((left, right), (Some(left), Some(right)) if left.is_alphanumeric() && right.is_alphanumeric())
}

#[inline(never)]
pub(crate) fn contains(text: &str, phrase: &str) -> bool {
    find(text, phrase).is_some()
}

/// The first of the phrases, in the order of the list, that stands in the text.
#[inline(never)]
pub(crate) fn first_of(text: &str, phrases: &[&str]) -> Option<Range<usize>> {
    phrases.iter().find_map(|phrase| find(text, phrase))
}

#[inline(never)]
pub(crate) fn contains_any(text: &str, phrases: &[&str]) -> bool {
    first_of(text, phrases).is_some()
}

#[cfg(test)]
mod tests {
    use super::{contains, find};

    #[test]
    fn keeps_to_whole_words() {
        assert_eq!(find("an indefinite, a definite contract", "definite contract"), Some(17..34));
        assert!(!contains("an indefinite contract", "definite contract"));
        assert!(!contains("etats", "eta"));
        assert!(contains("13.54€, tax free", "€"));
    }
}
