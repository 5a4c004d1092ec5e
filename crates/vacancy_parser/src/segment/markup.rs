//! Mark-up inside a line, and links.
//!
//! `**bold**`, `__bold__`, `*emphasis*`, `` `code` ``, `<b>tags</b>`, `[words](target)`, `<address>`
//! and bare addresses. What is not clearly mark-up is left as it is.

use vacancy_text::{Document, Link, Span, bytes, trim};

use super::hyphen::Hyphens;
use crate::edge;
use crate::script;

/// Tags of web pages are short; a longer stretch between angle brackets is text.
const MAX_TAG: usize = 300;
/// Longer targets are data, not addresses.
const MAX_TARGET: usize = 1_000;
/// Words between brackets or emphasis marks; all limits keep one endless line cheap.
const MAX_WORDS: usize = 300;

/// Adds the mark-up and links of a block's lines, where they may hold some, and the hyphens that only break a
/// word, to the document of the text.
///
/// Emphasis may begin on one line and end on the next; all else stands on one line.
pub(super) fn mark(
    text: &str,
    document: &mut Document,
    lines: &[Span],
    has_signs: bool,
    hyphens: &Hyphens,
) {
    let mut emphasis = None;
    let mut rest = lines;
    while let Some((&line, next)) = rest.split_first() {
        let next_line = next.first().copied();
        if has_signs {
            let words = |span: Span| span.slice(text).unwrap_or_default();
            let next = next_line.map(words).unwrap_or_default();
            let base = line.start();
            let mut scan = Scan { words: words(line), next, at: 0, emphasis, base, document };
            scan.run();
            emphasis = scan.emphasis;
        }
        if let Some(hyphen) = next_line.and_then(|next| hyphens.inserted(text, line, next)) {
            // Where the line ends in other mark-up, that stays.
            document.push_mark(hyphen).ok();
        }
        rest = next;
    }
}

struct Scan<'t, 'd> {
    words: &'t str,
    /// The line of the same block that follows.
    next: &'t str,
    at: usize,
    /// The single mark that was opened and is not closed yet.
    emphasis: Option<u8>,
    /// Where the words begin in the text.
    base: u32,
    document: &'d mut Document,
}

impl Scan<'_, '_> {
    fn run(&mut self) {
        loop {
            self.at += length_without(self.words.as_bytes().get(self.at..).unwrap_or_default());
            let Some(byte) = self.byte(self.at) else { return };
            let before = self.at;
            let found = match byte {
                b'*' | b'_' => self.emphasis(byte),
                b'`' => Some((self.at, self.at + 1)),
                b'\\' => self.escape(),
                b'<' => self.tag_or_address(),
                b'[' => self.link(),
                b'h' | b'w' => self.bare_address(),
                _ => None,
            };
            match found {
                Some((start, end)) => {
                    self.push_mark(start, end);
                    self.at = end;
                }
                None => self.at = self.at.max(before + 1),
            }
        }
    }

    fn push_mark(&mut self, start: usize, end: usize) {
        let pushed = self.document.push_mark(self.span(start, end));
        debug_assert!(pushed.is_ok(), "marks come in order: {pushed:?}");
    }

    fn push_link(&mut self, start: usize, end: usize, target: Option<&str>) {
        let (span, target) = (self.span(start, end), target.map(str::to_owned));
        let pushed = self.document.push_link(Link { span, target });
        debug_assert!(pushed.is_ok(), "links come in order: {pushed:?}");
    }

    /// A range of the words as one of the text.
    fn span(&self, start: usize, end: usize) -> Span {
        let inner = Span::from_usize(start, end);
        Span::new(self.base + inner.start(), self.base + inner.end())
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.words.as_bytes().get(at).copied()
    }

    /// Two marks are always mark-up; one only where it opens or closes a word. More than three are a line to write on.
    fn emphasis(&mut self, mark: u8) -> Option<(usize, usize)> {
        let length = self.words.bytes().skip(self.at).take_while(|&b| b == mark).count();
        if length > 3 {
            self.at += length;
            return None;
        }
        let before = self.at.checked_sub(1).and_then(|at| self.byte(at));
        let after = self.byte(self.at + length);
        let is_word = |b: Option<u8>| b.is_some_and(|b| b.is_ascii_alphanumeric() || b >= 0x80);
        if mark == b'_' && is_word(before) && is_word(after) {
            return None;
        }
        let is_markup = match length {
            2..=3 => true,
            1 if self.emphasis == Some(mark) && before != Some(b' ') => {
                self.emphasis = None;
                true
            }
            1 if self.opens(mark, after) => {
                self.emphasis = Some(mark);
                true
            }
            _ => false,
        };
        is_markup.then_some((self.at, self.at + length))
    }

    fn opens(&self, mark: u8, after: Option<u8>) -> bool {
        let before = self.words.get(..self.at).and_then(|before| before.chars().next_back());
        let begins =
            before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '"' | '*' | '_'));
        let has_words = after.is_some_and(|b| b != b' ' && b != mark);
        let ahead = self.words.as_bytes().get(self.at + 1..).unwrap_or_default();
        begins && has_words && (closes(ahead, mark) || closes(self.next.as_bytes(), mark))
    }

    fn escape(&self) -> Option<(usize, usize)> {
        let escapes = self.byte(self.at + 1).is_some_and(|b| b.is_ascii_punctuation());
        escapes.then_some((self.at, self.at + 1))
    }

    fn tag_or_address(&mut self) -> Option<(usize, usize)> {
        let rest = self.words.get(self.at + 1..)?;
        let close = rest.bytes().take(MAX_TAG).position(|b| b == b'>')?;
        let inner = rest.get(..close)?;
        let end = self.at + 1 + close;
        if is_address(inner) && !edge::has(inner, " ") {
            self.push_mark(self.at, self.at + 1);
            self.push_link(self.at + 1, end, Some(inner));
            return Some((end, end + 1));
        }
        let name = inner.strip_prefix('/').unwrap_or(inner);
        let is_tag =
            name.bytes().next().is_some_and(|b| b.is_ascii_alphabetic()) && !edge::has(inner, "<");
        let note = if inner == "sup" { self.note(end + 1) } else { 0 };
        is_tag.then_some((self.at, end + 1 + note))
    }

    /// The length of the number of a footnote, raised behind a word: "G20<sup>1</sup>".
    fn note(&self, at: usize) -> usize {
        let number = edge::before_first(self.words.get(at..).unwrap_or_default(), "<");
        let is_number = edge::trim(number, "()[]*").bytes().all(|byte| byte.is_ascii_digit());
        if is_number { number.len() } else { 0 }
    }

    /// `[words](target)`: the brackets and the target are marks, the words stay.
    fn link(&mut self) -> Option<(usize, usize)> {
        let rest = self.words.get(self.at + 1..)?;
        let close = rest.bytes().take(MAX_WORDS).position(|b| b == b']')?;
        let target = rest.get(close + 1..)?.strip_prefix('(')?;
        let length = target.bytes().take(MAX_TARGET).position(|b| b == b')')?;
        let words = (self.at + 1, self.at + 1 + close);
        let address = trim(target.get(..length)?);
        let is_lost = address.is_empty() || address.starts_with('#');
        self.push_link(words.0, words.1, (!is_lost).then_some(address));
        self.push_mark(self.at, self.at + 1);
        Some((words.1, words.1 + 2 + length + 1))
    }

    fn bare_address(&mut self) -> Option<(usize, usize)> {
        let rest = self.words.get(self.at..)?;
        let begins = self
            .at
            .checked_sub(1)
            .and_then(|at| self.byte(at))
            .is_none_or(|b| !b.is_ascii_alphanumeric());
        if !begins || !is_address(rest) {
            return None;
        }
        let end = script::find(rest, ends_address).unwrap_or(rest.len());
        let address = edge::trim_end(rest.get(..end)?, ".,;:");
        self.push_link(self.at, self.at + address.len(), Some(address));
        self.at += address.len();
        None
    }
}

fn ends_address(c: char) -> bool {
    c.is_whitespace() || matches!(c, '<' | '>' | '"' | ')' | ']' | '»' | '*')
}

/// How many bytes stand before the first that mark-up or an address may begin with, as far as they are looked
/// at eight at once.
fn length_without(words: &[u8]) -> usize {
    let (groups, _) = words.as_chunks();
    let mut passed = 0;
    for &group in groups {
        let group = u64::from_le_bytes(group);
        let brackets = bytes::from(group, b'[') & bytes::below(group, b'`' + 1);
        let signs = bytes::equal(group, b'*') | bytes::equal(group, b'<') | brackets;
        let found = signs | bytes::equal(group, b'h') | bytes::equal(group, b'w');
        if found != 0 {
            return passed + found.trailing_zeros() as usize / 8;
        }
        passed += 8;
    }
    passed
}

/// Whether the mark stands behind a word.
fn closes(words: &[u8], mark: u8) -> bool {
    let near = words.get(..MAX_WORDS).unwrap_or(words);
    near.windows(2).any(|pair| matches!(pair, [b, m] if *m == mark && *b != b' '))
}

fn is_address(text: &str) -> bool {
    ["http://", "https://", "www."].iter().any(|start| text.starts_with(start))
}

#[cfg(test)]
mod tests {
    use vacancy_text::{Document, Format, Span};

    use super::{Hyphens, mark};

    fn document(text: &str) -> Document {
        let mut document = Document::new(text.to_owned(), Format::Text);
        let lines = text.split_inclusive('\n').scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some(Span::from_usize(start, start + line.trim_end().len()))
        });
        mark(text, &mut document, &lines.collect::<Vec<_>>(), true, &Hyphens::default());
        document
    }

    #[track_caller]
    fn check(text: &str, bare: &str) {
        let document = document(text);
        let mut kept = text.to_owned();
        for mark in document.marks().iter().rev() {
            kept.replace_range(mark.range(), "");
        }
        assert_eq!(kept, bare);
    }

    #[test]
    fn takes_mark_up_out() {
        check("**Grade** NATO", "Grade NATO");
        check("<b>NATO</b> *Organization*", "NATO Organization");
        check("the ([link](#));", "the (link);");
        check("\\- not an item", "- not an item");
        check("Grade: G20<sup>(1)</sup>, the 1<sup>st</sup>", "Grade: G20, the 1st");
        check("(IKM – *Information and Knowledge*).", "(IKM – Information and Knowledge).");
        check("(IKM –\u{a0}*Information*).", "(IKM –\u{a0}Information).");
        check("(IKM – *Information\nand Knowledge*).", "(IKM – Information\nand Knowledge).");
    }

    #[test]
    fn leaves_words_alone() {
        for text in [
            "Assistant(e)* (sécurité)",
            "commis*e",
            "a < b",
            "snake_case_name",
            "2 * 3",
            "[sic]",
            "*see below\nand above",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn keeps_the_targets_of_links() {
        let targets = |text| {
            let links = document(text).links().to_vec();
            links.into_iter().map(|link| link.target).collect::<Vec<_>>()
        };
        assert_eq!(
            targets("[link](#) and [site](http://a.int/b)"),
            [None, Some("http://a.int/b".to_owned())]
        );
        assert_eq!(targets("see <http://a.int>."), [Some("http://a.int".to_owned())]);
        assert_eq!(targets("via www.a.int/b."), [Some("www.a.int/b".to_owned())]);
    }
}
