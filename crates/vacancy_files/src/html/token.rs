//! The signs of HTML: tags, and the text between them.
//!
//! As the standard for HTML reads them, but for what no notice needs. A tokenizer by the letter of
//! the standard weighs 43 kB, nearly all of it names of characters; this one, with the names that
//! occur, weighs three.

use std::borrow::Cow;

use crate::markup::attribute;

pub(super) enum Token<'h> {
    /// Text as it is written, with its references to characters.
    Text(&'h str),
    Open(Tag<'h>),
    Close(String),
    Comment(&'h str),
}

pub(super) struct Tag<'h> {
    /// In small letters.
    pub(super) name: String,
    attributes: &'h str,
}

pub(super) struct Tokens<'h> {
    rest: &'h str,
    /// The element whose content is no mark-up, while it is open.
    raw: Option<String>,
    /// Tags that never ended.
    endless: u32,
}

/// Their content is text up to their own end, whatever it looks like.
const RAW: [&str; 9] =
    ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext"];

impl<'h> Tokens<'h> {
    pub(super) const fn new(source: &'h str) -> Self {
        Self { rest: source, raw: None, endless: 0 }
    }

    fn take(&mut self, length: usize) -> &'h str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    /// Up to and with `end`, without it; all there is where it does not come.
    fn take_to(&mut self, end: &str) -> &'h str {
        let taken = self.take(self.rest.find(end).unwrap_or(self.rest.len()));
        self.take(end.len());
        taken
    }

    fn raw_text(&mut self, name: &str) -> &'h str {
        let is_end = |(at, _): &(usize, &str)| {
            let after = self.rest.get(at + 2..at + 2 + name.len());
            after.is_some_and(|after| after.eq_ignore_ascii_case(name))
        };
        let end = self.rest.match_indices("</").find(is_end);
        self.take(end.map_or(self.rest.len(), |(at, _)| at))
    }

    fn markup(&mut self) -> Token<'h> {
        if self.rest.starts_with("<!--") {
            self.take("<!--".len());
            return Token::Comment(self.take_to("-->"));
        }
        let second = self.rest.as_bytes().get(1).copied().unwrap_or_default();
        if matches!(second, b'!' | b'?') {
            return Token::Comment(self.take_to(">"));
        }
        let is_end = second == b'/';
        self.take(if is_end { 2 } else { 1 });
        let is_name = |c: char| !c.is_ascii_whitespace() && c != '/' && c != '>';
        let length = self.rest.find(|c| !is_name(c)).unwrap_or(self.rest.len());
        let name = self.take(length).to_ascii_lowercase();
        let attributes = self.attributes();
        if is_end {
            return Token::Close(name);
        }
        self.raw = RAW.contains(&name.as_str()).then(|| name.clone());
        Token::Open(Tag { name, attributes })
    }

    /// Up to the end of the tag; one inside quotes is none.
    fn attributes(&mut self) -> &'h str {
        let mut quote = None;
        let mut before = ' ';
        let is_end = |(_, character): &(usize, char)| {
            match (quote, character) {
                (None, '>') => return true,
                (None, '"' | '\'') if before == '=' => quote = Some(*character),
                (Some(open), close) if open == *close => quote = None,
                _ => {}
            }
            if !character.is_ascii_whitespace() {
                before = *character;
            }
            false
        };
        // A quote that never closes would swallow the page: the tag then ends at the first `>`.
        let most = if self.endless < MAX_ENDLESS { MAX_TAG } else { MAX_TAG_AMONG_ENDLESS };
        let end = self.rest.char_indices().take(most).find(is_end).map(|(at, _)| at);
        let Some(at) = end else {
            self.endless += 1;
            return self.take_to(">");
        };
        let taken = self.take(at);
        self.take(1);
        taken
    }
}

/// In characters; addresses of pictures that are data may take this much.
const MAX_TAG: usize = 1 << 20;
/// Each was looked for to the end of the page; a page with so many has no tags that long.
const MAX_ENDLESS: u32 = 20;
const MAX_TAG_AMONG_ENDLESS: usize = 1_000;

impl<'h> Iterator for Tokens<'h> {
    type Item = Token<'h>;

    fn next(&mut self) -> Option<Token<'h>> {
        if let Some(name) = self.raw.take() {
            let text = self.raw_text(&name);
            if !text.is_empty() {
                return Some(Token::Text(text));
            }
        }
        if self.rest.is_empty() {
            return None;
        }
        if begins_markup(self.rest) {
            return Some(self.markup());
        }
        let is_markup =
            |(at, _): &(usize, &str)| *at > 0 && self.rest.get(*at..).is_some_and(begins_markup);
        let end = self.rest.match_indices('<').find(is_markup);
        Some(Token::Text(self.take(end.map_or(self.rest.len(), |(at, _)| at))))
    }
}

/// A lone `<` is text.
fn begins_markup(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next() == Some(b'<')
        && match bytes.next() {
            Some(b'!' | b'?') => true,
            Some(b'/') => bytes.next().is_some_and(|next| next.is_ascii_alphabetic()),
            next => next.is_some_and(|next| next.is_ascii_alphabetic()),
        }
}

impl<'h> Tag<'h> {
    /// An attribute's value, empty where it has none; the first, where there are several.
    pub(super) fn attribute(&self, name: &str) -> Option<Cow<'h, str>> {
        attribute(self.attributes, |key| key.eq_ignore_ascii_case(name))
    }
}

#[cfg(test)]
mod tests {
    use super::{Token, Tokens};

    fn shown(source: &str) -> Vec<String> {
        Tokens::new(source)
            .map(|token| match token {
                Token::Text(text) => text.to_owned(),
                Token::Open(tag) => format!("<{}>", tag.name),
                Token::Close(name) => format!("</{name}>"),
                Token::Comment(_) => "!".to_owned(),
            })
            .collect()
    }

    #[test]
    fn tells_tags_from_text() {
        assert_eq!(
            shown("<P class=a>x < 3<br/>&amp;</p>"),
            ["<p>", "x < 3", "<br>", "&amp;", "</p>"]
        );
        assert_eq!(shown("<!-- <p> --><![if x]><?xml?>a"), ["!", "!", "!", "a"]);
        assert_eq!(shown("<a title=\"x>y\">z"), ["<a>", "z"]);
        assert_eq!(shown("a <"), ["a <"]);
    }

    #[test]
    fn passes_over_mark_up_in_scripts() {
        assert_eq!(
            shown("<script>if (a<b) '</p>'</SCRIPT>x"),
            ["<script>", "if (a<b) '</p>'", "</script>", "x"]
        );
    }

    #[test]
    fn reads_attributes_however_they_are_written() {
        let source = "<a HREF = 'x&amp;y' hidden class=b/c data-x=\"1\" = \">";
        let Some(Token::Open(tag)) = Tokens::new(source).next() else { panic!() };
        assert_eq!(tag.attribute("href").as_deref(), Some("x&y"));
        assert_eq!(tag.attribute("hidden").as_deref(), Some(""));
        assert_eq!(tag.attribute("class").as_deref(), Some("b/c"));
        assert_eq!(tag.attribute("data-x").as_deref(), Some("1"));
        assert_eq!(tag.attribute("id"), None);
    }
}
