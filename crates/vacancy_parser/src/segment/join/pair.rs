//! Two lines that follow each other: whether their words are of one sentence, one word, one bracket.

use vacancy_text::{Parts, bytes};

use super::single::{bare_end, begins_numbered, begins_small};
use super::{share, slice};
use crate::edge;
use crate::lexicon::either::lines;
use crate::script::{self, is_capitals};
use crate::segment::line::Line;
use crate::segment::width::characters;

/// Proportional fonts break at a length in points: in characters, lines come this much shorter.
pub(super) const SLACK: f32 = 0.92;
pub(super) const SLACK_OF_ITEMS: f32 = 0.8;
/// Capitals are wider than small letters.
const CAPITALS: f32 = 1.25;

/// What may stand between two words of a line.
const BLANKS: &str = " \t\u{A0}\u{202F}";

/// Two lines that follow each other.
pub(super) struct Pair<'t> {
    pub(super) last: &'t str,
    /// The last line without the marks and closers after its last word.
    last_end: &'t str,
    pub(super) next: &'t str,
    pub(super) last_width: usize,
    next_width: usize,
    /// Whether a sentence, or a part of one, ends with the last line.
    pub(super) is_finished: bool,
}

impl<'t> Pair<'t> {
    pub(super) fn new(text: &'t str, last: Line, next: Line) -> Self {
        let words = slice(text, last.words);
        let last_end = bare_end(words);
        Self {
            last: words,
            last_end,
            next: slice(text, next.words),
            last_width: last.width as usize,
            next_width: next.width as usize,
            is_finished: is_finished(last_end),
        }
    }

    /// Whether the first word of the next line would not have fitted.
    pub(super) fn is_full(&self, width: usize, slack: f32) -> bool {
        let word = edge::before_first(self.next, BLANKS);
        let length = share(self.last_width + 1 + characters(word) as usize);
        let stretch = if is_capitals(self.last) { CAPITALS } else { 1.0 };
        length * stretch > share(width) * slack
    }

    /// "… Salary (Pay Basis): 5,195.80Euro (EUR)" before "Monthly Grade: NATO Grade G12 …": a header
    /// that was run together and then broken at a width.
    pub(super) fn runs_through_fields(&self, width: usize) -> bool {
        let mut behind_colons = Parts::of(self.last, b':').skip(1);
        let mut is_field = || behind_colons.any(|it| edge::begins(it, " \u{A0}"));
        is_field() && is_field() && self.is_full(width, SLACK_OF_ITEMS)
    }

    /// A sentence that the next line does not begin.
    pub(super) fn goes_on_small(&self) -> bool {
        !self.is_finished && begins_small(self.next)
    }

    pub(super) fn next_is_finished(&self) -> bool {
        edge::ends(bare_end(self.next), ".;:!?")
    }

    pub(super) fn next_reaches(&self, width: usize, part: f32) -> bool {
        share(self.next_width) >= share(width) * part
    }

    pub(super) fn last_ends_sentence(&self) -> bool {
        self.is_finished && edge::ends(self.last_end, ".!?")
    }

    pub(super) fn breaks_a_word(&self) -> bool {
        edge::ends(self.last_end, "-\u{2010}\u{2013}")
            && script::begins(self.next, script::is_word)
            && self.last_end.chars().nth(1).is_some()
    }

    /// "7. INFORMATIONS UTILES CONCERNANT LA PROCÉDURE" before "DE CANDIDATURE".
    pub(super) fn breaks_a_heading(&self) -> bool {
        begins_numbered(self.last) && is_capitals(self.last) && is_capitals(self.next)
    }

    /// `## **A title that a mail` and `has broken**`: bold that one line opens and the next closes.
    pub(super) fn closes_bold(&self) -> bool {
        let is_odd = |line: &str| {
            let marks =
                line.as_bytes().chunk_by(|a, b| a == b).filter(|run| run.starts_with(b"**"));
            marks.map(|run| run.len() / 2).sum::<usize>() % 2 == 1
        };
        is_odd(self.last) && is_odd(self.next)
    }

    pub(super) fn next_begins_no_figure(&self) -> bool {
        !script::begins(self.next, |c| c.is_ascii_digit())
    }

    /// "Officer, Hybrid Challenges and" before "Innovation"; "20-Dec-2026," before "11:59:00 PM"; in an
    /// item, "within" before "30 minutes;".
    pub(super) fn ends_with_joint(&self, is_item: bool) -> bool {
        let is_open = edge::ends(self.last, ",") || (is_item && !self.is_finished);
        let goes_on_in_figures = is_open && !self.next_begins_no_figure();
        // "11:59:00" before "PM"
        let is_half_of_day = self.next == "AM" || self.next == "PM";
        let last_word = edge::behind_last(self.last, " \u{A0}");
        let opens_bracket = edge::ends(self.last, "(");
        lines::JOINTS.contains(last_word) || goes_on_in_figures || is_half_of_day || opens_bracket
    }

    /// "… Centre for Maritime Research (STO" before "CMRE)"; whatever stands before ")".
    pub(super) fn closes_bracket(&self) -> bool {
        if self.next.starts_with(')') {
            return true;
        }
        let is_bracket = |byte: &u8| matches!(byte, b'(' | b')');
        // Most lines open none.
        bytes::position(self.last.as_bytes(), b'(').is_some()
            && self.last.bytes().rfind(is_bracket) == Some(b'(')
            && self.next.bytes().find(is_bracket) == Some(b')')
    }

    /// "… V ("Advanced") in one;" before "III ("Intermediate") in the other".
    pub(super) fn goes_on_with_level(&self) -> bool {
        let numeral = self.next.bytes().take_while(|b| b"IV".contains(b)).count();
        let behind = self.next.get(numeral..).unwrap_or_default();
        (1..=3).contains(&numeral) && behind.starts_with(" (") && edge::ends(self.last, ";,")
    }

    pub(super) fn next_is_short(&self) -> bool {
        !edge::has_more_words(self.next, 8)
    }
}

fn is_finished(end: &str) -> bool {
    let stands = |word: &str| {
        let before = end.strip_suffix(word);
        before.is_some_and(|before| before.is_empty() || edge::ends(before, " \u{A0}("))
    };
    edge::ends(end, ".;:!?") && !lines::ABBREVIATIONS.into_iter().any(stands)
}
