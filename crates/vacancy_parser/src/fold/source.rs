//! The way back: where the words of the folded text stand in the source. A stretch in; a span, or
//! the words of the source, out.

use vacancy_text::Span;

use super::stretch::clamp;
use super::{Folded, Stretch};
use crate::script;

/// Folded bytes that correspond to source bytes one by one (`source_len` is [`ONE_BY_ONE`]); or one
/// piece of the source, of that many bytes, that became other bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    pub(super) folded: u32,
    pub(super) source: u32,
    pub(super) source_len: u32,
}

pub(super) const ONE_BY_ONE: u32 = u32::MAX;

impl Run {
    /// Where the byte at a place in it begins in the source.
    pub(super) const fn source_start(&self, at: u32) -> u32 {
        if self.source_len == ONE_BY_ONE { self.source + (at - self.folded) } else { self.source }
    }

    /// Where the byte before a place in it ends in the source.
    pub(super) const fn source_end(&self, at: u32) -> u32 {
        let is_plain = self.source_len == ONE_BY_ONE;
        self.source + if is_plain { at - self.folded } else { self.source_len }
    }
}

impl Folded<'_> {
    /// Where the words of a stretch stand in the source.
    #[inline(never)]
    pub(crate) fn span(&self, stretch: Stretch) -> Span {
        if stretch.is_empty() {
            return Span::empty(self.source_start(stretch.start()));
        }
        Span::new(self.source_start(stretch.start()), self.source_end(stretch.end()))
    }

    /// The words of a stretch as they stand in the source, line ends and mark-up and all.
    #[inline(never)]
    pub(crate) fn source(&self, stretch: Stretch) -> &str {
        self.span(stretch).slice(self.document.text()).unwrap_or_default()
    }

    /// The source of a stretch where nothing in it was left out and nothing but letters with accents was
    /// replaced: most of every text.
    pub(crate) fn kept(&self, stretch: Stretch) -> Option<&str> {
        let source = self.document.text().as_bytes();
        let is_kept = |run: &Run| {
            run.source_len == ONE_BY_ONE
                || run.source_len == 2 && source.get(run.source as usize) == Some(&0xC3)
        };
        if stretch.is_empty() {
            return Some("");
        }
        let runs = self.runs.get(self.run_after(stretch.start).checked_sub(1)?..)?;
        let (first, rest) = runs.split_first().filter(|(first, _)| is_kept(first))?;
        let mut last = first;
        for run in rest.iter().take_while(|run| run.folded < stretch.end) {
            if !is_kept(run) || last.source_end(run.folded) != run.source {
                return None;
            }
            last = run;
        }
        let span = Span::new(first.source_start(stretch.start), last.source_end(stretch.end));
        span.slice(self.document.text())
    }

    /// The source of a stretch, in the pieces that it was folded by: each with whether it is plain
    /// text. A blank that stands for a line end has an empty one.
    pub(crate) fn pieces(&self, stretch: Stretch) -> impl Iterator<Item = (Span, bool)> {
        let (start, end) = (stretch.start, stretch.end);
        let first = self.run_after(start).saturating_sub(1);
        let runs = self.runs.get(first..).unwrap_or_default();
        let mut done = 0;
        let within = runs.iter().enumerate().take_while(move |(_, run)| run.folded < end);
        within.map(move |(number, run)| {
            let is_plain = run.source_len == ONE_BY_ONE;
            let source = if is_plain {
                let next = runs.get(number + 1).map_or(end, |next| next.folded.min(end));
                let skipped = start.saturating_sub(run.folded);
                Span::new(run.source + skipped, run.source + (next - run.folded))
            } else {
                Span::new(run.source, run.source + run.source_len)
            };
            // An accent may have reached over a letter that is another piece already.
            let rest = Span::new(source.start().max(done), source.end().max(done));
            done = rest.end();
            (rest, is_plain)
        })
    }

    /// The character of the source that the folded byte `at` came from.
    #[inline(never)]
    pub(crate) fn source_char(&self, at: usize) -> Option<char> {
        self.document.text().get(self.source_start(at) as usize..)?.chars().next()
    }

    /// Whether that is a capital.
    #[inline(never)]
    pub(crate) fn is_capital(&self, at: usize) -> bool {
        self.source_char(at).is_some_and(script::is_capital)
    }

    /// Whether it is a small letter.
    #[inline(never)]
    pub(crate) fn is_small(&self, at: usize) -> bool {
        self.source_char(at).is_some_and(script::is_small)
    }

    fn source_start(&self, at: usize) -> u32 {
        let at = clamp(at);
        self.run_at(at).map_or(0, |run| run.source_start(at))
    }

    fn source_end(&self, at: usize) -> u32 {
        let at = clamp(at);
        self.run_at(at.saturating_sub(1)).map_or(0, |run| run.source_end(at))
    }

    fn run_at(&self, at: u32) -> Option<Run> {
        self.runs.get(self.run_after(at).checked_sub(1)?).copied()
    }

    /// The first run that begins behind a place.
    fn run_after(&self, at: u32) -> usize {
        let begins_behind = |number| self.runs.get(number).is_some_and(|run: &Run| run.folded > at);
        self.thumbs.first(at as usize, begins_behind)
    }
}
