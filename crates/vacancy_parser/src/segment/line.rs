//! Lines, and what each one is on its own.

use vacancy_text::{Parts, Span, bytes};

use super::blank;
use super::furniture;
use super::list_mark;
use super::look::Look;
use super::sender;
use super::width::characters;
use crate::edge;

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
        let length = line_length(bytes.get(start..).unwrap_or_default());
        lines.push(line(text, start, length));
        let end = start + length;
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
    let length = line_length(span.slice(text).unwrap_or_default().as_bytes());
    line(text, span.start() as usize, length)
}

/// The line of this length that begins at `start`.
fn line(text: &str, start: usize, length: usize) -> Line {
    let look = Look::at(text.as_bytes().get(start..).unwrap_or_default(), length);
    let (kind, words) = kind(text, start, start + length);
    let seen = words.slice(text).unwrap_or_default();
    let width = if look.may_have(Look::UNEVEN) {
        characters(seen)
    } else {
        let is_ascii = !look.may_have(Look::NOT_ASCII);
        let count = if is_ascii { seen.len() } else { seen.chars().count() };
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    let (has_signs, has_tabs) = (look.may_have(Look::SIGNS), look.may_have(Look::TABS));
    Line { kind, words, width, has_signs, has_tabs }
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
    let trimmed = blank::unquoted(raw);
    let trimmed = trimmed.get(sender::length(trimmed)..).unwrap_or(trimmed);
    let indent = raw.len() - trimmed.len();
    let trimmed = blank::trim_end(trimmed);
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
    match furniture::between_dashes(trimmed) {
        Some((_, inner)) if furniture::parts_messages(inner) => return (LineKind::Rule, words(0)),
        Some((skip, inner)) => {
            return (LineKind::Text, Span::from_usize(at + skip, at + skip + inner.len()));
        }
        None => {}
    }
    if let Some(skip) = list_mark::length(trimmed) {
        let indents = if indent >= 2 && edge::begins(raw, "\t ") { depth(raw, indent) } else { 0 };
        let depth = indents + u8::from(list_mark::is_hollow(trimmed));
        return (LineKind::Item { depth }, words(skip));
    }
    if trimmed.len() > 1 && trimmed.starts_with('|') && trimmed.ends_with('|') {
        return (LineKind::Row, words(0));
    }
    (LineKind::Text, words(0))
}

/// Four blanks or a tab are one step in, and fewer the first; deeper than this is no list.
const MAX_DEPTH: usize = 8;

fn depth(raw: &str, indent: usize) -> u8 {
    let blanks = raw.get(..indent).unwrap_or_default();
    let width = blanks.chars().map(|c| if c == '\t' { 4 } else { 1 }).sum::<usize>();
    u8::try_from(width.div_ceil(4).min(MAX_DEPTH)).unwrap_or(0)
}

/// The cells of a row, without the blanks and list marks around their words; empty cells are left out.
pub(super) fn cells(text: &str, row: Span) -> impl Iterator<Item = Span> {
    let mut at = row.start();
    let words = row.slice(text).unwrap_or_default();
    let separator = if words.starts_with('|') { b'|' } else { b'\t' };
    Parts::of(words, separator).filter_map(move |cell| {
        let start = at;
        at += u32::try_from(cell.len() + 1).unwrap_or(1);
        let inner = blank::trim_start(cell);
        let mark = list_mark::glyph(inner).unwrap_or(0);
        let words = blank::trim_start(inner.get(mark..).unwrap_or_default());
        let words = if words.is_empty() { inner } else { words };
        let skip = cell.len() - words.len();
        let length = blank::trim_end(words).len();
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
    let words = blank::trim_start(rest);
    let is_heading = rest.len() > words.len() && !words.is_empty();
    is_heading.then(|| (u8::try_from(marks).unwrap_or(6), trimmed.len() - words.len()))
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
        check("--- ESSENTIAL ---", LineKind::Text, "ESSENTIAL");
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
