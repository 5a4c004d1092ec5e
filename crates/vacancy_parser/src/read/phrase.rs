//! Phrases, looked for between word boundaries.

use std::ops::Range;

/// Where a phrase first stands as whole words.
pub(crate) fn find(text: &str, phrase: &str) -> Option<Range<usize>> {
    all(text, phrase).next()
}

/// Every place where a phrase stands as whole words.
pub(crate) fn all(text: &str, phrase: &str) -> impl Iterator<Item = Range<usize>> {
    let length = phrase.len();
    text.match_indices(phrase).map(move |(at, _)| at..at + length).filter(move |range| {
        let before = text.get(..range.start).and_then(|head| head.chars().next_back());
        let after = text.get(range.end..).and_then(|tail| tail.chars().next());
        let first = text.get(range.start..).and_then(|rest| rest.chars().next());
        let last = text.get(..range.end).and_then(|head| head.chars().next_back());
        !joins(before, first) && !joins(last, after)
    })
}

/// Whether two characters belong to one word.
fn joins(left: Option<char>, right: Option<char>) -> bool {
    matches!((left, right), (Some(left), Some(right)) if left.is_alphanumeric() && right.is_alphanumeric())
}

pub(crate) fn contains(text: &str, phrase: &str) -> bool {
    find(text, phrase).is_some()
}

/// The first of the phrases, in the order of the list, that stands in the text.
pub(crate) fn first_of(text: &str, phrases: &[&str]) -> Option<Range<usize>> {
    phrases.iter().find_map(|phrase| find(text, phrase))
}

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
