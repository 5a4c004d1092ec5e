//! The way there: a line of the source in; its words, folded, each piece with where it stood, out.

use vacancy_text::{Fold, Span, fold_character};

use super::Folded;
use super::entity::entity;
use super::plain;
use super::source::{ONE_BY_ONE, Run};
use super::stretch::clamp;
use crate::edge;
use crate::script;

/// The tag for a line's end.
const BREAK: &str = "<br";

impl Folded<'_> {
    pub(super) fn drop_runs_from(&mut self, end: usize) {
        let end = clamp(end);
        while self.runs.last().is_some_and(|run| run.folded >= end) {
            self.runs.pop();
        }
    }

    /// Puts a blank behind the last line of a passage, but none behind a hyphen that breaks a word.
    pub(super) fn begin_line(&mut self, passage_start: usize, last: &str) {
        let written = self.text.get(passage_start..).unwrap_or_default();
        let is_kept = written.ends_with('-');
        let breaks_word = if is_kept { ends_in_broken_word(written) } else { last.ends_with('-') };
        if !written.is_empty() && !written.ends_with(' ') && !breaks_word {
            let end = clamp(self.text.len());
            let source = self.runs.last().map_or(0, |run| run.source_end(end));
            self.push_piece(" ", source, 0);
        }
        self.line_starts.push(clamp(self.text.len()));
    }

    pub(super) fn push_line<'m>(
        &mut self,
        source: &str,
        line: Span,
        mut marks: &'m [Span],
    ) -> &'m [Span] {
        let mut at = line.start();
        while let Some((&mark, rest)) = marks.split_first() {
            if mark.start() >= line.end() {
                break;
            }
            if mark.end() > at {
                if mark.start() > at {
                    self.push_words(source, Span::new(at, mark.start()));
                }
                at = mark.end().min(line.end());
                let words = mark.slice(source).unwrap_or_default();
                if self.takes_blank() && words.starts_with(BREAK) {
                    self.push_piece(" ", mark.start(), 0);
                }
            }
            marks = rest;
        }
        if at < line.end() {
            self.push_words(source, Span::new(at, line.end()));
        }
        marks
    }

    fn push_words(&mut self, text: &str, span: Span) {
        let mut source = span.start();
        let mut rest = span.slice(text).unwrap_or_default();
        while !rest.is_empty() {
            let (plain, after) = rest.split_at_checked(plain::length(rest)).unwrap_or_default();
            self.push_plain(plain, source);
            source += clamp(plain.len());
            let first = after.chars().next().map(|it| (it, it.len_utf8()));
            let Some((character, length)) = entity(after).or(first) else { break };
            self.push_character(character, source, clamp(length));
            source += clamp(length);
            rest = after.get(length..).unwrap_or_default();
        }
    }

    /// Adds plain text, which keeps its length.
    fn push_plain(&mut self, plain: &str, source: u32) {
        if !plain.is_empty() {
            self.begin_run(source);
            self.text.push_str(plain);
        }
    }

    /// Adds a character that so many bytes write.
    fn push_character(&mut self, character: char, source: u32, length: u32) {
        // "les candidat·es": the last letter reaches over it.
        if character == '·' && script::ends(&self.text, script::is_letter) {
            self.extend_last_piece(source + length);
            return;
        }
        match fold_character(character) {
            Fold::Blank if !self.takes_blank() => {}
            Fold::Blank if character == ' ' => self.push_plain(" ", source),
            Fold::Blank => self.push_piece(" ", source, length),
            Fold::Nothing => {}
            Fold::Accent => self.extend_last_piece(source + length),
            Fold::To(piece) => self.push_piece(piece, source, length),
            Fold::Keep(kept) => {
                let mut buffer = [0; 4];
                self.push_piece(kept.encode_utf8(&mut buffer), source, length);
            }
        }
    }

    /// Whether a blank would be the first behind words.
    fn takes_blank(&self) -> bool {
        !(self.text.is_empty() || edge::ends(&self.text, " \n"))
    }

    /// Adds what a piece of the source became; a blank for a line end has no words behind it.
    fn push_piece(&mut self, piece: &str, source: u32, source_len: u32) {
        self.runs.push(Run { folded: clamp(self.text.len()), source, source_len });
        self.text.push_str(piece);
    }

    fn begin_run(&mut self, source: u32) {
        let folded = clamp(self.text.len());
        let continues = self.runs.last().is_some_and(|run| {
            run.source_len == ONE_BY_ONE
                && run.source.wrapping_add(folded.wrapping_sub(run.folded)) == source
        });
        if !continues {
            self.runs.push(Run { folded, source, source_len: ONE_BY_ONE });
        }
    }

    /// Lets the last character reach over the accent that follows it.
    fn extend_last_piece(&mut self, source_end: u32) {
        let Some(last) = self.text.len().checked_sub(1) else { return };
        let folded = clamp(last);
        let source = self.runs.last().map_or(0, |run| run.source_start(folded));
        let piece = Run { folded, source, source_len: source_end - source };
        match self.runs.last_mut() {
            Some(run) if run.folded == folded => *run = piece,
            _ => self.runs.push(piece),
        }
    }
}

fn ends_in_broken_word(written: &str) -> bool {
    let mut backwards = written.bytes().rev();
    backwards.next() == Some(b'-') && backwards.next().is_some_and(|b| b.is_ascii_alphanumeric())
}
