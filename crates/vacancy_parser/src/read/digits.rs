//! Runs of figures, however they stand among letters and signs.

use std::ops::Range;

use vacancy_text::bytes;

/// Where each run of figures stands: "Driver-251877Primary" has one.
pub(crate) const fn runs(text: &str) -> Runs<'_> {
    Runs { text, at: 0 }
}

/// Whether a figure stands anywhere.
pub(crate) fn stand_in(text: &str) -> bool {
    runs(text).next().is_some()
}

/// The runs that are left.
#[derive(Debug)]
pub(crate) struct Runs<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Runs<'_> {
    type Item = Range<usize>;

    #[inline(never)]
    fn next(&mut self) -> Option<Range<usize>> {
        let text = self.text.as_bytes();
        let ahead = text.get(self.at..)?;
        let skipped = bytes::position_of_figure(ahead)?;
        let run = ahead.get(skipped..)?.iter().take_while(|byte| byte.is_ascii_digit());
        let start = self.at + skipped;
        self.at = start + run.count();
        Some(start..self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn finds_figures_among_letters_and_signs() {
        let text = "Driver-251877Primary, d\u{e9}l\u{e9}gu\u{e9} 1 sur 22\u{b2}";
        let found: Vec<_> = runs(text).map(|run| &text[run]).collect();
        assert_eq!(found, ["251877", "1", "22"]);
        assert_eq!(runs("7").next(), Some(0..1));
    }

    #[test]
    fn finds_none_where_there_is_none() {
        assert_eq!((runs("").count(), runs("no figures in this line\u{b9}").count()), (0, 0));
    }
}
