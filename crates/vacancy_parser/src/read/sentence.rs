//! Sentences, and where they stand.

use std::ops::Range;

use super::phrase;

/// A sentence ends with a full stop before a blank, or where the text ends.
pub(crate) fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut stops = phrase::occurrences(text, ". ");
    let mut next = Some(0);
    std::iter::from_fn(move || {
        let start = next?;
        let stop = stops.next();
        next = stop.as_ref().map(|stop| stop.end);
        Some(start..stop.map_or(text.len(), |stop| stop.start + 1))
    })
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn ends_at_full_stops_before_blanks() {
        let text = "six years. it may be renewed. v. 2.5";
        let found: Vec<_> = sentences(text).map(|range| &text[range]).collect();
        assert_eq!(found, ["six years.", "it may be renewed.", "v.", "2.5"]);
    }
}
