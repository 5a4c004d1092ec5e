//! Mark-up inside a line, and links.
//!
//! `**bold**`, `__bold__`, `*emphasis*`, `` `code` ``, `<b>tags</b>`, `[words](target)`, `<address>`
//! and bare addresses. What is not clearly mark-up is left as it is.

use vacancy_text::{Document, Link, Span};

/// Tags of web pages are short; a longer stretch between angle brackets is text.
const MAX_TAG: usize = 300;
/// Longer targets are data, not addresses.
const MAX_TARGET: usize = 1_000;
/// Words between brackets or emphasis marks; all limits keep one endless line cheap.
const MAX_WORDS: usize = 300;

/// Adds the mark-up and links of one line to the document.
pub(super) fn mark(document: &mut Document, line: Span) {
    let Some(words) = line.slice(document.text()) else { return };
    let has_markup = words.bytes().any(|b| matches!(b, b'*' | b'_' | b'`' | b'<' | b'[' | b'\\'));
    if !has_markup && !words.contains("www.") && !words.contains("http") {
        return;
    }
    let mut scan = Scan { words, at: 0, emphasis: None, marks: Vec::new(), links: Vec::new() };
    scan.run();
    let (marks, links) = (scan.marks, scan.links);
    let base = line.start();
    let rebase = |(start, end): (usize, usize)| {
        let inner = Span::from_usize(start, end);
        Span::new(base + inner.start(), base + inner.end())
    };
    for mark in marks {
        let pushed = document.push_mark(rebase(mark));
        debug_assert!(pushed.is_ok(), "marks come in order: {pushed:?}");
    }
    for (words, target) in links {
        let pushed = document.push_link(Link { span: rebase(words), target });
        debug_assert!(pushed.is_ok(), "links come in order: {pushed:?}");
    }
}

struct Scan<'t> {
    words: &'t str,
    at: usize,
    /// The single mark that was opened and is not closed yet.
    emphasis: Option<u8>,
    marks: Vec<(usize, usize)>,
    links: Vec<((usize, usize), Option<String>)>,
}

impl Scan<'_> {
    fn run(&mut self) {
        while let Some(&byte) = self.words.as_bytes().get(self.at) {
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
                    self.marks.push((start, end));
                    self.at = end;
                }
                None => self.at = self.at.max(before + 1),
            }
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.words.as_bytes().get(at).copied()
    }

    /// Two marks are always mark-up; one only where it opens or closes a word.
    fn emphasis(&mut self, mark: u8) -> Option<(usize, usize)> {
        let length = self.words.bytes().skip(self.at).take_while(|&b| b == mark).count();
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
            1 if self.opens(mark, before, after) => {
                self.emphasis = Some(mark);
                true
            }
            _ => false,
        };
        is_markup.then_some((self.at, self.at + length))
    }

    fn opens(&self, mark: u8, before: Option<u8>, after: Option<u8>) -> bool {
        let begins = before.is_none_or(|b| matches!(b, b' ' | b'(' | b'[' | b'"' | b'*' | b'_'));
        let has_words = after.is_some_and(|b| b != b' ' && b != mark);
        let ahead = self.words.as_bytes().get(self.at + 1..).unwrap_or_default();
        let ahead = ahead.get(..MAX_WORDS).unwrap_or(ahead);
        let closes =
            ahead.windows(2).any(|pair| matches!(pair, [b, m] if *m == mark && *b != b' '));
        begins && has_words && closes
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
        if is_address(inner) && !inner.contains(' ') {
            self.marks.push((self.at, self.at + 1));
            self.links.push(((self.at + 1, end), Some(inner.to_owned())));
            return Some((end, end + 1));
        }
        let name = inner.strip_prefix('/').unwrap_or(inner);
        let is_tag =
            name.bytes().next().is_some_and(|b| b.is_ascii_alphabetic()) && !inner.contains('<');
        is_tag.then_some((self.at, end + 1))
    }

    /// `[words](target)`: the brackets and the target are marks, the words stay.
    fn link(&mut self) -> Option<(usize, usize)> {
        let rest = self.words.get(self.at + 1..)?;
        let close = rest.bytes().take(MAX_WORDS).position(|b| b == b']')?;
        let target = rest.get(close + 1..)?.strip_prefix('(')?;
        let length = target.bytes().take(MAX_TARGET).position(|b| b == b')')?;
        let words = (self.at + 1, self.at + 1 + close);
        let address = target.get(..length)?.trim();
        let is_lost = address.is_empty() || address.starts_with('#');
        self.links.push((words, (!is_lost).then(|| address.to_owned())));
        self.marks.push((self.at, self.at + 1));
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
        let end = rest
            .find(|c: char| {
                c.is_whitespace() || matches!(c, '<' | '>' | '"' | ')' | ']' | '»' | '*')
            })
            .unwrap_or(rest.len());
        let address = rest.get(..end)?.trim_end_matches(['.', ',', ';', ':']);
        self.links.push(((self.at, self.at + address.len()), Some(address.to_owned())));
        self.at += address.len();
        None
    }
}

fn is_address(text: &str) -> bool {
    ["http://", "https://", "www."].iter().any(|start| text.starts_with(start))
}

#[cfg(test)]
mod tests {
    use vacancy_text::{Document, Format, Span};

    use super::mark;

    fn document(text: &str) -> Document {
        let mut document = Document::new(text.to_owned(), Format::Text);
        mark(&mut document, Span::from_usize(0, text.len()));
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
        check("(IKM – *Information and Knowledge*).", "(IKM – Information and Knowledge).");
    }

    #[test]
    fn leaves_words_alone() {
        for text in
            ["Assistant(e)* (sécurité)", "commis*e", "a < b", "snake_case_name", "2 * 3", "[sic]"]
        {
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
