//! From the tokens of a page to headings, items, cells and paragraphs.

use std::borrow::Cow;

use vacancy_text::BlockKind;

use super::address::Base;
use super::element::{heading, implied_ends, is_block, is_void};
use super::furniture::{self, Standing};
use super::token::{Tag, Token, Tokens};
use crate::flow::{Builder, Flow, Numerals, number};
use crate::markup::decoded;
use crate::{FileError, Limits};

pub(super) struct Reader<'h> {
    tokens: Tokens<'h>,
    flow: Builder,
    depth: usize,
    /// Whether what belongs to the site is told from the words.
    tells_furniture: bool,
    /// The name of the element that is the page's main part.
    main: Option<&'static str>,
    /// Bytes of words in it.
    in_main: usize,
    base: Base,
    open: Vec<Open>,
    lists: Vec<List>,
    /// The mark and depth of the item that has begun and has no words yet.
    item: Option<(String, u8)>,
}

/// An element that is open.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is one property, and elements mix them")]
struct Open {
    name: String,
    standing: Standing,
    /// Where its first paragraph comes.
    place: (usize, usize),
    is_in_main: bool,
    is_block: bool,
    keeps_lines: bool,
    /// For headings, and for elements that say that they are one.
    heading: Option<u8>,
    /// Whether its words are a list's mark, as Word writes them for browsers.
    is_mark: bool,
    /// Whether its words are raised, as the number of a footnote is.
    is_raised: bool,
    /// Whether its font draws signs instead of letters.
    is_of_signs: bool,
    /// Whether an item begins with it, which ends with it at the latest.
    is_item: bool,
}

#[derive(Debug)]
struct List {
    /// `None` for bullets.
    numerals: Option<Numerals>,
    count: u32,
}

const BULLET: &str = "\u{2022}";

impl<'h> Reader<'h> {
    pub(super) fn new(
        source: &'h str,
        limits: &Limits,
        tells_furniture: bool,
        main: Option<&'static str>,
    ) -> Self {
        Self {
            tokens: Tokens::new(source),
            flow: Builder::new(limits),
            depth: limits.depth as usize,
            tells_furniture,
            main,
            in_main: 0,
            base: Base::default(),
            open: Vec::new(),
            lists: Vec::new(),
            item: None,
        }
    }

    /// The words, and how many bytes of them stand in the main part.
    pub(super) fn read(mut self) -> Result<(Flow, usize), FileError> {
        while let Some(token) = self.tokens.next() {
            match token {
                Token::Text(text) => self.text(text),
                Token::Open(tag) => self.begin(&tag),
                Token::Close(name) => self.end(&name),
                Token::Comment(comment) => self.base.note_comment(comment),
            }
            self.flow.check_length()?;
        }
        Ok((self.flow.finish(), self.in_main))
    }

    fn begin(&mut self, tag: &Tag<'_>) {
        let name = tag.name.as_str();
        let (ends, beyond) = implied_ends(name);
        if let Some(at) = self.nearest(ends, beyond) {
            self.close_from(at);
        }
        if is_void(name) {
            return self.void(tag);
        }
        if name == "h1" && self.standing() == Standing::Presumed {
            self.reclaim();
        }
        let open = self.opened(tag);
        let is_left_out = open.standing == Standing::LeftOut;
        if open.is_block && !is_left_out {
            self.flow.end();
        }
        // Deeper elements only part paragraphs: pages with as many are broken, and still read. What is left
        // out is so at any depth.
        let most = if is_left_out { self.depth * 2 } else { self.depth };
        if self.open.len() < most {
            if !is_left_out {
                self.structure(tag);
            }
            self.open.push(open);
        }
    }

    /// What was presumed to be the site's own holds a title: it is the notice's.
    fn reclaim(&mut self) {
        let mut presumed = self.open.iter_mut().filter(|it| it.standing == Standing::Presumed);
        let Some(outermost) = presumed.next() else { return };
        outermost.standing = Standing::Words;
        self.flow.reclaim(outermost.place);
        presumed.for_each(|it| it.standing = Standing::Words);
    }

    fn opened(&self, tag: &Tag<'_>) -> Open {
        let around = self.open.last();
        let is_in_main = around.is_some_and(|it| it.is_in_main);
        let mut standing = around.map_or(Standing::Words, |it| it.standing);
        if furniture::is_never_words(&tag.name) {
            standing = Standing::LeftOut;
        } else if self.tells_furniture {
            let is_aside = self.main.is_some() && !is_in_main;
            standing = standing.max(furniture::standing(tag, is_in_main, is_aside));
        }
        let style = tag.attribute("style").unwrap_or_default();
        let style: String = style.split_ascii_whitespace().collect();
        let is_heading = tag.attribute("role").as_deref() == Some("heading");
        let stated_level = || tag.attribute("aria-level").and_then(|it| it.trim().parse().ok());
        Open {
            standing,
            place: self.flow.place(),
            is_in_main: is_in_main || self.main.is_some_and(|main| furniture::is_as(tag, main)),
            is_block: is_block(&tag.name) || style.contains("display:block"),
            keeps_lines: matches!(tag.name.as_str(), "pre" | "listing" | "xmp")
                || style.contains("white-space:pre")
                || around.is_some_and(|it| it.keeps_lines),
            heading: heading(&tag.name)
                .or_else(|| is_heading.then(|| stated_level().unwrap_or(2)))
                .or(around.and_then(|it| it.heading)),
            is_mark: style.contains("mso-list:Ignore") || around.is_some_and(|it| it.is_mark),
            is_raised: tag.name == "sup"
                || style.contains("vertical-align:super")
                || around.is_some_and(|it| it.is_raised),
            is_of_signs: is_of_signs(tag, &style).or(around.map(|it| it.is_of_signs)) == Some(true),
            is_item: tag.name == "li"
                || (matches!(tag.name.as_str(), "p" | "div") && style.contains("mso-list:")),
            name: tag.name.clone(),
        }
    }

    /// What an element that begins does beside beginning a paragraph.
    fn structure(&mut self, tag: &Tag<'_>) {
        match tag.name.as_str() {
            "ul" | "dir" => self.lists.push(List { numerals: None, count: 0 }),
            "ol" => {
                let start = tag.attribute("start").and_then(|it| it.trim().parse::<u32>().ok());
                let numerals = Some(numerals(tag.attribute("type").as_deref()));
                self.lists
                    .push(List { numerals, count: start.map_or(0, |it| it.saturating_sub(1)) });
            }
            "li" => self.begin_item(tag),
            "p" | "div" => self.begin_word_item(tag),
            "table" | "dl" => self.flow.begin_table(),
            "tr" => self.flow.begin_row(),
            "dt" => {
                self.flow.begin_row();
                self.flow.begin_cell(1);
            }
            "dd" => self.flow.begin_cell(1),
            "td" | "th" => {
                let columns = tag.attribute("colspan").and_then(|it| it.trim().parse().ok());
                self.flow.begin_cell(columns.unwrap_or(1));
            }
            "a" => {
                let target = tag.attribute("href").and_then(|href| self.base.join(&href));
                self.flow.begin_link(target.as_deref());
            }
            _ => {}
        }
    }

    fn begin_item(&mut self, tag: &Tag<'_>) {
        let depth = u8::try_from(self.lists.len().saturating_sub(1)).unwrap_or(u8::MAX);
        let mut mark = BULLET.to_owned();
        if let Some(list) = self.lists.last_mut() {
            let stated = tag.attribute("value").and_then(|it| it.trim().parse().ok());
            list.count = stated.unwrap_or(list.count.saturating_add(1));
            if let Some(numerals) = list.numerals {
                mark = number(list.count, numerals) + ".";
            }
        }
        self.item = Some((mark, depth));
    }

    /// `<p style="mso-list:l0 level2 lfo1">`: an item as Word and Outlook write it.
    fn begin_word_item(&mut self, tag: &Tag<'_>) {
        let style = tag.attribute("style").unwrap_or_default();
        let Some((_, list)) = style.split_once("mso-list:") else { return };
        let level = list.split_once("level").and_then(|(_, it)| it.chars().next()?.to_digit(10));
        if let Some(level) = level {
            let depth = u8::try_from(level.saturating_sub(1)).unwrap_or_default();
            self.item = Some((String::new(), depth));
        }
    }

    fn void(&mut self, tag: &Tag<'_>) {
        match tag.name.as_str() {
            "base" => {
                if let Some(address) = tag.attribute("href") {
                    self.base.note(&address);
                }
            }
            "br" if self.standing() != Standing::LeftOut => self.break_line(),
            "hr" => self.flow.end(),
            _ => {}
        }
    }

    /// Two breaks in a row set paragraphs apart.
    fn break_line(&mut self) {
        let is_second = self.flow.last() == Some('\n');
        if is_second && self.flow.kind() == Some(BlockKind::Paragraph) {
            self.flow.end();
        } else if !is_second && self.flow.has_words() {
            self.flow.break_line();
        }
    }

    fn end(&mut self, name: &str) {
        let beyond: &[&str] = match name {
            "table" => &[],
            "tr" | "tbody" | "thead" | "tfoot" | "td" | "th" => &["table"],
            _ => &["td", "th"],
        };
        match self.nearest(&[name], beyond) {
            Some(at) => self.close_from(at),
            None if is_block(name) => self.flow.end(),
            None => {}
        }
    }

    /// The innermost open element of one of these names, inside the innermost of the others.
    fn nearest(&self, names: &[&str], beyond: &[&str]) -> Option<usize> {
        for (at, open) in self.open.iter().enumerate().rev() {
            if names.contains(&open.name.as_str()) {
                return Some(at);
            }
            if beyond.contains(&open.name.as_str()) {
                return None;
            }
        }
        None
    }

    fn close_from(&mut self, at: usize) {
        while self.open.len() > at {
            let Some(closed) = self.open.pop() else { return };
            if closed.standing == Standing::LeftOut {
                continue;
            }
            if closed.is_block {
                self.flow.end();
            }
            if closed.is_item {
                self.item = None;
            }
            match closed.name.as_str() {
                "ul" | "ol" | "dir" => {
                    self.lists.pop();
                }
                "td" | "th" | "dt" | "dd" => self.flow.end_cell(),
                "table" | "dl" => self.flow.end_table(),
                "a" => self.flow.end_link(),
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &str) {
        if self.standing() == Standing::LeftOut {
            return;
        }
        let words = decoded(text);
        if self.open.last().is_some_and(|open| open.is_mark) {
            return self.mark(&words);
        }
        self.flow.raise(self.open.last().is_some_and(|open| open.is_raised));
        if self.open.last().is_some_and(|open| open.is_of_signs) && self.is_bullet(&words) {
            if self.item.is_none() {
                self.put(BULLET);
                self.put(" ");
            }
            return;
        }
        if self.open.last().is_some_and(|open| open.keeps_lines) {
            return self.lines(&words);
        }
        // All blanks of the page but no-break ones are one.
        let mut rest: &str = &words;
        while !rest.is_empty() {
            let word = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
            let (word, after) = rest.split_at_checked(word).unwrap_or((rest, ""));
            self.put(word);
            rest = after.trim_ascii_start();
            if after.len() > rest.len()
                && self.flow.last().is_some_and(|last| !last.is_whitespace())
            {
                self.put(" ");
            }
        }
    }

    /// Whether a sign stands alone before the words of a line.
    fn is_bullet(&mut self, words: &str) -> bool {
        words.trim().chars().count() == 1 && self.flow.last().is_none_or(|last| last == '\n')
    }

    /// The mark of Word's item: its number, or a letter of a font for symbols.
    fn mark(&mut self, words: &str) {
        if let Some((mark, _)) = &mut self.item {
            mark.push_str(words.trim());
            if mark.len() == words.trim().len() && !mark.contains(|c: char| c.is_ascii_digit()) {
                let is_label = mark.chars().count() > 1;
                *mark = if is_label { mark.clone() } else { BULLET.to_owned() };
            }
        }
    }

    /// Text that is set as it is typed; an empty line sets paragraphs apart.
    fn lines(&mut self, words: &str) {
        let mut lines = words.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
        self.put(lines.next().unwrap_or_default());
        for line in lines {
            self.break_line();
            self.put(line);
        }
    }

    fn put(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        if self.flow.kind().is_none() {
            if words.chars().all(char::is_whitespace) {
                return;
            }
            let (kind, mark) = self.next_kind();
            self.flow.begin(kind, &mark);
        }
        if self.open.last().is_some_and(|it| it.is_in_main && it.standing == Standing::Words) {
            self.in_main += words.len();
        }
        self.flow.push_str(words);
    }

    /// What the paragraph is that begins here.
    fn next_kind(&mut self) -> (BlockKind, Cow<'static, str>) {
        let none = Cow::Borrowed("");
        let open = self.open.last();
        if self.standing() != Standing::Words {
            return (BlockKind::Furniture, none);
        }
        let heading = open.and_then(|open| open.heading);
        match (heading, self.item.take()) {
            (Some(level), _) => (BlockKind::Heading { level }, none),
            (None, Some((mark, depth))) => {
                let mark = if mark.is_empty() { BULLET.to_owned() } else { mark };
                (BlockKind::Item { depth }, Cow::Owned(mark))
            }
            (None, None) => (BlockKind::Paragraph, none),
        }
    }

    fn standing(&self) -> Standing {
        self.open.last().map_or(Standing::Words, |open| open.standing)
    }
}

/// `<font face=Wingdings>`, `font-family:Symbol`; `None` where no font is stated. Blanks are no part of `style`.
fn is_of_signs(tag: &Tag<'_>, style: &str) -> Option<bool> {
    let stated = style.split(';').find_map(|it| it.strip_prefix("font-family:"));
    let font = stated.map(str::to_owned).or_else(|| Some(tag.attribute("face")?.into_owned()))?;
    let font = font.trim_start_matches(['"', '\'']).to_ascii_lowercase();
    Some(["symbol", "wingdings", "webdings"].iter().any(|it| font.starts_with(it)))
}

fn numerals(kind: Option<&str>) -> Numerals {
    match kind {
        Some("a") => Numerals::SmallLetters,
        Some("A") => Numerals::Letters,
        Some("i") => Numerals::SmallRoman,
        Some("I") => Numerals::Roman,
        _ => Numerals::Decimal,
    }
}
