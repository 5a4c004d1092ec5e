//! Which lines continue the one before.

use vacancy_text::{BlockKind, Span};

use super::line::{Line, LineKind};
use super::width::characters;
use super::{Gap, OpenBlock};
use crate::bytes;
use crate::edge;
use crate::script::{self, is_capitals};

/// How a text breaks its lines.
#[derive(Debug, Clone, Copy)]
pub(super) struct Layout {
    /// The width, in characters, at which its lines are broken; `None` where a line is a paragraph.
    width: Option<usize>,
    /// Whether blank lines stand between the lines of one paragraph too.
    is_double_spaced: bool,
}

/// Fewer lines do not show a habit.
const MIN_LINES: usize = 12;
/// A page of text is 60 to 120 characters wide; lines beyond this are paragraphs.
const MAX_WIDTH: usize = 140;
const MIN_WIDTH: usize = 24;
/// A line counts as long from this share of the width on; of a broken text, this share is long.
const LONG_LINE: f32 = 0.7;
const LONG_SHARE: f32 = 0.3;
const LONG_SHARE_OF_ALL: f32 = 0.15;
const MIN_LONG: usize = 24;
/// Proportional fonts break at a length in points: in characters, lines come this much shorter.
const SLACK: f32 = 0.92;
const SLACK_OF_ITEMS: f32 = 0.8;
/// A shorter line is a value or a heading, whatever follows.
const HALF_LINE: f32 = 0.4;
/// Capitals are wider than small letters.
const CAPITALS: f32 = 1.25;
/// A shorter line without a full stop is more likely a heading or a value than a broken sentence.
const MIN_SENTENCE: usize = 40;
/// Longer "captions" are sentences with a colon in them.
const MAX_CAPTION: usize = 40;

/// These have a full stop and announce something.
const ABBREVIATIONS: [&str; 3] = ["e.g.", "i.e.", "ex."];

impl Layout {
    pub(super) fn measure(text: &str, lines: &[Line]) -> Self {
        let mut lengths = Lengths::default();
        for line in lines {
            if matches!(line.kind, LineKind::Text | LineKind::Item { .. }) {
                lengths.add(line.width as usize);
            }
        }
        let width = lengths.at_share(98, 100);
        let long = lengths.from(share(width) * LONG_LINE);
        // A text of many short lines is broken where many others are long, and none is longer.
        let has_none_longer = lengths.from(share(MAX_WIDTH + 1)) == 0 && long >= MIN_LONG;
        let least = if has_none_longer { LONG_SHARE_OF_ALL } else { LONG_SHARE };
        let is_broken = lengths.count >= MIN_LINES
            && (MIN_WIDTH..=MAX_WIDTH).contains(&width)
            && (share(long) >= share(lengths.count) * least
                || breaks_sentences(text, lines, width));
        Self {
            width: is_broken.then_some(width),
            is_double_spaced: is_broken && is_double_spaced(text, lines),
        }
    }

    /// Whether `next` goes on with the open block.
    pub(super) fn continues(&self, text: &str, open: &OpenBlock, next: &Line) -> bool {
        let (Some(last), Some(&first)) = (open.last, open.lines.first()) else { return false };
        let pair = Pair::new(text, last, *next);
        if matches!(open.kind, BlockKind::Heading { .. }) {
            return pair.closes_bold() && !matches!(open.gap, Gap::Blanks(2..));
        }
        let is_item = matches!(open.kind, BlockKind::Item { .. });
        // "… in English and" before "French: V in one" goes on, as does a header that was run together.
        let goes_on = |width| {
            pair.runs_through_fields(width)
                || (is_item && !pair.is_finished() && pair.is_full(width, SLACK))
        };
        let goes_on = || open.gap == Gap::None && self.width.is_some_and(goes_on);
        let is_next = open.gap == Gap::None;
        let closes_bracket = is_next && pair.closes_bracket();
        let is_other = begins_captioned(pair.next) && !closes_bracket && !goes_on();
        if begins_numbered(pair.next) || is_other {
            return false;
        }
        if pair.breaks_a_word()
            || pair.goes_on_with_level()
            || closes_bracket
            || (is_next && (pair.breaks_a_heading() || pair.ends_with_joint()))
        {
            return true;
        }
        let ends_sentence = edge::ends(bare_end(pair.next), ".");
        // "11:59:00 PM" is no heading.
        if is_capitals(pair.last) != is_capitals(pair.next)
            && pair.next_begins_no_figure()
            && pair.next_is_short()
            && !ends_sentence
        {
            return false;
        }
        let is_list = is_item || begins_small(slice(text, first));
        // What a second program broke off a line that a first one had broken is short, too.
        let may_be_short = is_list || open.lines.len() > 1;
        let gap = match open.gap {
            Gap::Blanks(1) if self.is_double_spaced => Gap::None,
            gap => gap,
        };
        match self.width {
            Some(width) => {
                let goes_on = may_be_short && gap == Gap::None && pair.goes_on_small();
                goes_on || continues_broken(&pair, width, is_item, is_list, gap)
            }
            None => continues_whole(&pair, is_item, is_list, gap),
        }
    }
}

/// How many lines have each length; longer ones than any page is wide count as one more than that.
struct Lengths {
    lines: [usize; MAX_WIDTH + 2],
    count: usize,
}

impl Default for Lengths {
    fn default() -> Self {
        Self { lines: [0; MAX_WIDTH + 2], count: 0 }
    }
}

impl Lengths {
    fn add(&mut self, length: usize) {
        if let Some(lines) = self.lines.get_mut(length.min(MAX_WIDTH + 1)) {
            *lines += 1;
            self.count += 1;
        }
    }

    /// The length that this share of the lines does not reach.
    fn at_share(&self, part: usize, of: usize) -> usize {
        let mut before = self.count * part / of;
        let reaches = |&lines: &usize| {
            let is_here = before < lines;
            before = before.saturating_sub(lines);
            is_here
        };
        self.lines.iter().position(reaches).unwrap_or(0)
    }

    /// How many lines have this length or more.
    fn from(&self, length: f32) -> usize {
        let long = self.lines.iter().enumerate().filter(|(of, _)| share(*of) >= length);
        long.map(|(_, lines)| lines).sum()
    }
}

/// In a text whose lines are broken at a width.
fn continues_broken(pair: &Pair<'_>, width: usize, is_item: bool, is_list: bool, gap: Gap) -> bool {
    // Items are set in: their lines come shorter. After a full stop, that is no longer evidence.
    let is_set_in = is_list && !pair.is_finished();
    let is_full = pair.is_full(width, if is_set_in { SLACK_OF_ITEMS } else { SLACK });
    let goes_on_small = begins_small(pair.next);
    let reaches = |part: f32| share(pair.last_width) >= share(width) * part;
    match (pair.is_finished(), gap) {
        (false, Gap::None) => is_full || (goes_on_small && reaches(HALF_LINE)),
        (false, Gap::Blanks(_)) => goes_on_small && pair.last_width >= MIN_SENTENCE,
        // A heading may fill its line, too; then it goes on in capitals, if at all.
        (false, Gap::Furniture) => {
            goes_on_small || (is_full && (is_capitals(pair.next) || !begins_numbered(pair.last)))
        }
        // A sentence may end where its line does; what follows is no heading if it is a sentence.
        (true, Gap::None) if pair.last_ends_sentence() => {
            is_full && (pair.next_is_finished() || pair.next_reaches(width, LONG_LINE))
        }
        // The next item would begin with a mark.
        (true, Gap::None) if is_item => is_full,
        (true, Gap::None) => !is_list && goes_on_small && reaches(LONG_LINE),
        // A page may end within an item, but hardly after its full stop.
        (true, Gap::Furniture) => is_item && is_full && !pair.last_ends_sentence(),
        (true, Gap::Blanks(_)) => false,
    }
}

/// In a text whose lines are whole paragraphs, but for page breaks that split one.
fn continues_whole(pair: &Pair<'_>, is_item: bool, is_list: bool, gap: Gap) -> bool {
    if pair.is_finished() || !begins_small(pair.next) {
        return false;
    }
    // Lines that all begin small are a list that lost its marks.
    let is_split_sentence = pair.last_width >= MIN_SENTENCE && (is_item || !is_list);
    is_split_sentence || (is_item && !matches!(gap, Gap::Blanks(_)))
}

/// Two lines that follow each other.
struct Pair<'t> {
    last: &'t str,
    next: &'t str,
    last_width: usize,
    next_width: usize,
}

impl<'t> Pair<'t> {
    fn new(text: &'t str, last: Line, next: Line) -> Self {
        Self {
            last: slice(text, last.words),
            next: slice(text, next.words),
            last_width: last.width as usize,
            next_width: next.width as usize,
        }
    }

    /// Whether the first word of the next line would not have fitted.
    fn is_full(&self, width: usize, slack: f32) -> bool {
        let word = self.next.split_whitespace().next().unwrap_or_default();
        let length = share(self.last_width + 1 + characters(word) as usize);
        let stretch = if is_capitals(self.last) { CAPITALS } else { 1.0 };
        length * stretch > share(width) * slack
    }

    /// "… Salary (Pay Basis): 5,195.80Euro (EUR)" before "Monthly Grade: NATO Grade G12 …": a header
    /// that was run together and then broken at a width.
    fn runs_through_fields(&self, width: usize) -> bool {
        let mut behind_colons = self.last.split(':').skip(1);
        let mut is_field = || behind_colons.any(|it| edge::begins(it, " \u{A0}"));
        is_field() && is_field() && self.is_full(width, SLACK_OF_ITEMS)
    }

    fn is_finished(&self) -> bool {
        let end = bare_end(self.last);
        let last_word = edge::behind_last(end, " \u{A0}(");
        edge::ends(end, ".;:!?") && !ABBREVIATIONS.contains(&last_word)
    }

    /// A sentence that the next line does not begin.
    fn goes_on_small(&self) -> bool {
        !self.is_finished() && begins_small(self.next)
    }

    fn next_is_finished(&self) -> bool {
        edge::ends(bare_end(self.next), ".;:!?")
    }

    fn next_reaches(&self, width: usize, part: f32) -> bool {
        share(self.next_width) >= share(width) * part
    }

    fn last_ends_sentence(&self) -> bool {
        self.is_finished() && edge::ends(bare_end(self.last), ".!?")
    }

    fn breaks_a_word(&self) -> bool {
        let end = bare_end(self.last);
        edge::ends(end, "-\u{2010}\u{2013}")
            && self.next.starts_with(script::is_word)
            && end.chars().nth(1).is_some()
    }

    /// "7. INFORMATIONS UTILES CONCERNANT LA PROCÉDURE" before "DE CANDIDATURE".
    fn breaks_a_heading(&self) -> bool {
        begins_numbered(self.last) && is_capitals(self.last) && is_capitals(self.next)
    }

    /// `## **A title that a mail` and `has broken**`: bold that one line opens and the next closes.
    fn closes_bold(&self) -> bool {
        let is_odd = |line: &str| {
            let marks =
                line.as_bytes().chunk_by(|a, b| a == b).filter(|run| run.starts_with(b"**"));
            marks.map(|run| run.len() / 2).sum::<usize>() % 2 == 1
        };
        is_odd(self.last) && is_odd(self.next)
    }

    fn next_begins_no_figure(&self) -> bool {
        !self.next.starts_with(|c: char| c.is_ascii_digit())
    }

    /// "Officer, Hybrid Challenges and" before "Innovation"; "20-Dec-2026," before "11:59:00 PM".
    fn ends_with_joint(&self) -> bool {
        const JOINTS: [&str; 13] =
            ["and", "of", "the", "for", "to", "&", "et", "de", "du", "des", "la", "les", "pour"];
        let is_listed = edge::ends(self.last, ",") && !self.next_begins_no_figure();
        // "11:59:00" before "PM"
        let is_half_of_day = self.next == "AM" || self.next == "PM";
        JOINTS.contains(&edge::behind_last(self.last, " \u{A0}")) || is_listed || is_half_of_day
    }

    /// "… Centre for Maritime Research (STO" before "CMRE)".
    fn closes_bracket(&self) -> bool {
        let is_bracket = |byte: &u8| matches!(byte, b'(' | b')');
        self.last.bytes().rfind(is_bracket) == Some(b'(')
            && self.next.bytes().find(is_bracket) == Some(b')')
    }

    /// "… V ("Advanced") in one;" before "III ("Intermediate") in the other".
    fn goes_on_with_level(&self) -> bool {
        let numeral = self.next.bytes().take_while(|b| b"IV".contains(b)).count();
        let behind = self.next.get(numeral..).unwrap_or_default();
        (1..=3).contains(&numeral) && behind.starts_with(" (") && edge::ends(self.last, ";,")
    }

    fn next_is_short(&self) -> bool {
        self.next.split_whitespace().nth(8).is_none()
    }
}

/// A line without the marks and closers after its last word.
fn bare_end(line: &str) -> &str {
    edge::trim_end(line, "*_)]\"'»”’ \u{A0}")
}

/// Whether a line goes on in mid-sentence: a small letter, or an opening bracket before anything.
fn begins_small(line: &str) -> bool {
    let words = edge::trim_start(line, "*_\"“«'’ \u{A0}");
    words.starts_with(|c: char| script::is_small(c) || c == '(' || c == '[')
}

/// "3. MAIN", "3.MAIN", "3." alone: a number that begins a section or an item.
fn begins_numbered(line: &str) -> bool {
    let line = edge::trim_start(line, "*_");
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digits..).unwrap_or_default();
    let Some(after) = rest.strip_prefix('.') else { return false };
    let words = edge::trim_start(after, "*_ \u{A0}");
    (1..=2).contains(&digits) && (words.is_empty() || words.starts_with(script::is_letter))
}

/// "Direct Reports: N/A": words in small number, then a colon, begun large.
fn begins_captioned(line: &str) -> bool {
    if !line.starts_with(|c: char| script::is_capital(c) || c == '*') {
        return false;
    }
    let near = line.as_bytes().get(..MAX_CAPTION * 4).unwrap_or(line.as_bytes());
    let Some(caption) = bytes::position(near, b':').and_then(|at| line.get(..at)) else {
        return false;
    };
    edge::first(caption, ".;,").is_none()
        && caption.split_whitespace().nth(5).is_none()
        && (characters(caption) as usize) < MAX_CAPTION
}

/// Fewer sentences that run over a full line's end may do so by chance.
const MIN_BROKEN: usize = 3;
/// Of a list without marks, hardly any item ends where its line is full.
const FULL_SHARE: f32 = 0.7;

/// Whether lines that the next one goes on with are full: a short text has few long lines, too.
fn breaks_sentences(text: &str, lines: &[Line], width: usize) -> bool {
    let (mut all, mut full) = (0, 0);
    for near in lines.windows(2) {
        let &[last, next] = near else { continue };
        let is_text = matches!(last.kind, LineKind::Text | LineKind::Item { .. });
        if !is_text || next.kind != LineKind::Text {
            continue;
        }
        let pair = Pair::new(text, last, next);
        if pair.goes_on_small() {
            all += 1;
            full += usize::from(pair.is_full(width, SLACK));
        }
    }
    full >= MIN_BROKEN && share(full) >= share(all) * FULL_SHARE
}

/// Whether most sentences that run over a line end have a blank line in between.
fn is_double_spaced(text: &str, lines: &[Line]) -> bool {
    let (mut tight, mut spaced) = (0, 0);
    let mut last: Option<Line> = None;
    let mut blank = false;
    for line in lines {
        match line.kind {
            LineKind::Blank => blank = true,
            LineKind::Text => {
                if let Some(last) = last {
                    let pair = Pair::new(text, last, *line);
                    if !pair.is_finished() && begins_small(pair.next) {
                        *(if blank { &mut spaced } else { &mut tight }) += 1;
                    }
                }
                last = Some(*line);
                blank = false;
            }
            LineKind::Item { .. } => {
                last = Some(*line);
                blank = false;
            }
            _ => last = None,
        }
    }
    spaced > tight
}

fn slice(text: &str, span: Span) -> &str {
    span.slice(text).unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "lengths of lines, compared as shares")]
const fn share(count: usize) -> f32 {
    count as f32
}

#[cfg(test)]
mod tests {
    use super::begins_captioned;

    #[test]
    fn a_caption_is_as_long_as_it_looks() {
        let caption =
            "De\u{301}le\u{301}gue\u{301}s et repre\u{301}sentants de\u{301}signe\u{301}s : 3";
        assert!(begins_captioned(caption));
        assert!(!begins_captioned("The delegates of all the nations that are members: three"));
    }
}
