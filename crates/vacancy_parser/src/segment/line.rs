//! Lines, and what each one is on its own.

use vacancy_text::Span;

use super::furniture;
use super::list_mark;
use super::sender;
use super::width::characters;
use crate::bytes;

/// One line of the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    pub(super) kind: LineKind,
    /// The words: without blanks around them, list mark or heading mark.
    pub(super) words: Span,
    /// How many characters of them a reader sees.
    pub(super) width: u32,
    /// Whether it may hold mark-up or an address.
    pub(super) has_signs: bool,
    /// Whether it may hold a tab.
    pub(super) has_tabs: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineKind {
    Blank,
    /// `---`, `***`, `=====`, `|---|---|`.
    Rule,
    Furniture,
    /// A Markdown heading.
    Heading {
        level: u8,
    },
    Item {
        depth: u8,
    },
    /// One row of a table, drawn with pipes or set with tabs.
    Row,
    Text,
}

pub(super) fn lines(text: &str) -> Vec<Line> {
    let bytes = text.as_bytes();
    let mut lines = Vec::new();
    let mut start = 0;
    loop {
        let ahead = bytes.get(start..).unwrap_or_default();
        let length = line_length(ahead);
        let end = start + length;
        lines.push(Look::at(ahead, length).line(text, start));
        // A return and a feed together end one line, not two.
        start = match bytes.get(end..) {
            Some([b'\r', b'\n', ..]) => end + 2,
            Some([_, ..]) => end + 1,
            _ => return lines,
        };
    }
}

/// A line whose file says where it begins and ends.
pub(super) fn stated(text: &str, span: Span) -> Line {
    let start = span.start() as usize;
    let length = line_length(span.slice(text).unwrap_or_default().as_bytes());
    let ahead = text.as_bytes().get(start..).unwrap_or_default();
    Look::at(ahead, length).line(text, start)
}

/// So many bytes are looked at together.
const WINDOW: usize = 32;

/// What mark-up or an address cannot do without.
const SIGNS: u8 = 1;
/// Signs of no width, or two blanks side by side.
const UNEVEN: u8 = 2;
const TABS: u8 = 4;
/// The highest bit of a byte.
const NOT_ASCII: u8 = 0x80;

/// What a look at the bytes of a line shows.
struct Look {
    length: usize,
    /// What there may be. Most lines have nothing of it.
    seen: u8,
}

impl Look {
    /// Looks at a line of this length; at a short one, and what stands behind it.
    fn at(ahead: &[u8], length: usize) -> Self {
        let mut seen = [0; WINDOW];
        for begin in (0..length).step_by(WINDOW) {
            let begin = begin.min(length.saturating_sub(WINDOW));
            let window = ahead.get(begin..).and_then(<[u8]>::first_chunk::<{ WINDOW + 1 }>);
            let Some(window @ [_, nexts @ ..]) = window else {
                // At the end of the text, there may be anything.
                seen = [u8::MAX; WINDOW];
                break;
            };
            // Without branches, and of a length that is known, this loop takes many bytes at once.
            for ((seen, &byte), &next) in seen.iter_mut().zip(window).zip(nexts) {
                let is = |sign: u8| u8::from(byte == sign).wrapping_neg();
                let is_doubled = u8::from(byte == next).wrapping_neg();
                // From `[` to the backtick there is nothing else but `]` and `^`.
                let is_bracket = u8::from(byte.wrapping_sub(b'[') <= b'`' - b'[').wrapping_neg();
                let signs = is(b'*') | is(b'<') | is_bracket;
                // `www.` and `://`.
                let address = (is(b'w') | is(b'/')) & is_doubled;
                // The bytes that accents set apart begin with, and the last of a soft hyphen.
                let unseen = is(0xCC) | is(0xCD) | is(0xAD) | is(b' ') & is_doubled;
                *seen |= (signs | address) & SIGNS
                    | unseen & UNEVEN
                    | is(b'\t') & TABS
                    | byte & NOT_ASCII;
            }
        }
        Self { length, seen: seen.iter().fold(0, |all, seen| all | seen) }
    }

    /// The line that begins at `start`.
    fn line(&self, text: &str, start: usize) -> Line {
        let (kind, words) = kind(text, start, start + self.length);
        let width = self.width(words.slice(text).unwrap_or_default());
        Line { kind, words, width, has_signs: self.may_have(SIGNS), has_tabs: self.may_have(TABS) }
    }

    const fn may_have(&self, bit: u8) -> bool {
        self.seen & bit != 0
    }

    fn width(&self, words: &str) -> u32 {
        if self.may_have(UNEVEN) {
            return characters(words);
        }
        let is_ascii = !self.may_have(NOT_ASCII);
        let count = if is_ascii { words.len() } else { words.chars().count() };
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

/// How many bytes stand before the next line end.
fn line_length(bytes: &[u8]) -> usize {
    let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r' | b'\x0c');
    let (groups, _) = bytes.as_chunks();
    let mut passed = 0;
    for &group in groups {
        // Eight bytes with none of such small numbers have no line end, and most have none.
        if bytes::any_below(u64::from_le_bytes(group), b'\r' + 1)
            && let Some(end) = group.iter().position(is_end)
        {
            return passed + end;
        }
        passed += group.len();
    }
    let rest = bytes.get(passed..).unwrap_or_default();
    passed + rest.iter().position(is_end).unwrap_or(rest.len())
}

fn kind(text: &str, start: usize, end: usize) -> (LineKind, Span) {
    let raw = text.get(start..end).unwrap_or_default();
    // A mail that quotes a notice puts a sign before every line.
    let trimmed = raw.trim_start_matches(|c: char| is_blank(c) || c == '>');
    let trimmed = trimmed.get(sender::length(trimmed)..).unwrap_or(trimmed);
    let indent = raw.len() - trimmed.len();
    let trimmed = trimmed.trim_end_matches(is_blank);
    let at = start + indent;
    let words = |skip: usize| Span::from_usize(at + skip, at + trimmed.len());
    if trimmed.is_empty() {
        return (LineKind::Blank, Span::from_usize(at, at));
    }
    if is_rule(trimmed) {
        return (LineKind::Rule, words(0));
    }
    if let Some((level, skip)) = heading_mark(trimmed) {
        return (LineKind::Heading { level }, words(skip));
    }
    // "- 13 -" is a page's number and no item.
    if furniture::is_furniture(trimmed) {
        return (LineKind::Furniture, words(0));
    }
    if furniture::is_named_rule(trimmed) {
        return (LineKind::Rule, words(0));
    }
    if let Some(skip) = list_mark::length(trimmed) {
        let depth =
            if indent >= 2 && raw.starts_with(['\t', ' ']) { depth(raw, indent) } else { 0 };
        return (LineKind::Item { depth }, words(skip));
    }
    if trimmed.len() > 1 && trimmed.starts_with('|') && trimmed.ends_with('|') {
        return (LineKind::Row, words(0));
    }
    (LineKind::Text, words(0))
}

/// Four blanks or a tab are one step in; deeper than this is no list.
const MAX_DEPTH: usize = 8;

fn depth(raw: &str, indent: usize) -> u8 {
    let blanks = raw.get(..indent).unwrap_or_default();
    let steps = blanks.chars().map(|c| if c == '\t' { 4 } else { 1 }).sum::<usize>() / 4;
    u8::try_from(steps.min(MAX_DEPTH)).unwrap_or(0)
}

/// The cells of a row, without the blanks and list marks around their words; empty cells are left out.
pub(super) fn cells(text: &str, row: Span) -> impl Iterator<Item = Span> {
    let mut at = row.start();
    let words = row.slice(text).unwrap_or_default();
    let separator = if words.starts_with('|') { '|' } else { '\t' };
    words.split(separator).filter_map(move |cell| {
        let start = at;
        at += u32::try_from(cell.len() + 1).unwrap_or(1);
        let inner = cell.trim_start_matches(is_blank);
        let mark = list_mark::glyph(inner).unwrap_or(0);
        let words = inner.get(mark..).unwrap_or_default().trim_start_matches(is_blank);
        let words = if words.is_empty() { inner } else { words };
        let skip = cell.len() - words.len();
        let length = words.trim_end_matches(is_blank).len();
        let from = start as usize + skip;
        (length > 0).then(|| Span::from_usize(from, from + length))
    })
}

fn is_rule(trimmed: &str) -> bool {
    let bytes = trimmed.as_bytes();
    let is_mark = |b: &u8| matches!(b, b'-' | b'=' | b'_' | b'*' | b'|' | b':' | b' ' | b'~');
    bytes.len() >= 3 && bytes.iter().all(is_mark)
}

/// The level of a Markdown heading and the length of its mark.
fn heading_mark(trimmed: &str) -> Option<(u8, usize)> {
    let marks = trimmed.bytes().take_while(|&b| b == b'#').count();
    let rest = trimmed.get(marks..).filter(|_| (1..=6).contains(&marks))?;
    let words = rest.trim_start_matches(is_blank);
    let is_heading = rest.len() > words.len() && !words.is_empty();
    is_heading.then(|| (u8::try_from(marks).unwrap_or(6), trimmed.len() - words.len()))
}

/// Blanks of every kind, the byte order mark and control characters.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character, '\u{FEFF}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{AD}')
}

#[cfg(test)]
mod tests {
    use super::{LineKind, lines};

    #[track_caller]
    fn check(text: &str, kind: LineKind, words: &str) {
        let line = lines(text)[0];
        assert_eq!((line.kind, line.words.slice(text).unwrap()), (kind, words));
    }

    #[test]
    fn tells_what_a_line_is() {
        check("  \u{A0}", LineKind::Blank, "");
        check("## **6. CONTRACT**", LineKind::Heading { level: 2 }, "**6. CONTRACT**");
        check(" • have tact; ", LineKind::Item { depth: 0 }, "have tact;");
        check("    - nested", LineKind::Item { depth: 1 }, "nested");
        check("|---|---|", LineKind::Rule, "|---|---|");
        check("| a | b |", LineKind::Row, "| a | b |");
        check("13", LineKind::Furniture, "13");
        check("- 13 -", LineKind::Furniture, "- 13 -");
        let rule = "-----Original Message-----";
        check(rule, LineKind::Rule, rule);
        check("> > - quoted", LineKind::Item { depth: 0 }, "quoted");
        check("#hashtag", LineKind::Text, "#hashtag");
    }

    #[test]
    fn sees_signs_wherever_they_stand() {
        let behind = "\nand words enough behind it that the text does not end with the line itself";
        for words in 0..100 {
            let before = "a ".repeat(words);
            let line = |signs: &str| lines(&format!("{before}b{signs}c{behind}"))[0];
            let count = u32::try_from(before.len()).unwrap();
            for signs in ["*", "_", "`", "<", "[", "\\", "ww", "//"] {
                assert!(line(signs).has_signs, "{before}{signs}");
            }
            for signs in [" ", "/", "w", ".", "  "] {
                assert!(!line(signs).has_signs, "{before}{signs}");
            }
            assert_eq!(line("\u{AD}\u{301}").width, count + 2);
            assert_eq!(line("  ").width, count + 3);
        }
        assert_eq!(lines("a  \u{AD}b")[0].width, 3);
    }

    #[test]
    fn splits_at_every_kind_of_line_end() {
        assert_eq!(lines("a line\x0bof words\u{8a} and\nmore").len(), 2);
        assert_eq!(lines("a\nb\rc\x0cd").len(), 4);
        assert_eq!(lines("a\r\nb\r\n\r\nc").len(), 4);
    }
}
