//! The document's body: headings, paragraphs, lists, tables, in the order in which they are written.

use vacancy_text::BlockKind;

use super::styles::Styles;
use crate::flow::{Builder, Flow, Numerals, number};
use crate::lookup::Lookup;
use crate::xml::{Element, Token, Xml};
use crate::{FileError, Limits};

pub(super) struct Body<'x> {
    xml: Xml<'x>,
    styles: &'x Styles,
    flow: Builder,
    is_begun: bool,
    /// Paragraphs that are open, the innermost last: text boxes stand in paragraphs.
    paragraphs: u32,
    /// How many spans are open since the one that hides its words began, or the one that raises
    /// them; 0 outside.
    hidden_spans: u32,
    raised_spans: u32,
    lists: Vec<List>,
    /// How far each list style has counted, for lists that go on.
    counted: Lookup<String, u32>,
}

/// A list that is open.
#[derive(Debug)]
struct List {
    style: String,
    /// The number of the item that is open.
    count: Option<u32>,
    /// Whether the item that is open still needs its mark.
    needs_mark: bool,
}

/// More blanks in a row are a mistake, or an attack.
const MAX_BLANKS: u32 = 100;
const BULLET: &str = "\u{2022}";

impl<'x> Body<'x> {
    pub(super) fn new(source: &'x str, styles: &'x Styles, limits: &Limits) -> Self {
        Self {
            xml: Xml::new(source, super::FORMAT, limits.depth),
            styles,
            flow: Builder::new(limits),
            is_begun: false,
            paragraphs: 0,
            hidden_spans: 0,
            raised_spans: 0,
            lists: Vec::new(),
            counted: Lookup::default(),
        }
    }

    pub(super) fn read(mut self) -> Result<Flow, FileError> {
        while let Some(token) = self.xml.next()? {
            match token {
                Token::Open(element) => self.open(&element)?,
                Token::Close(name) => self.close(&name),
                Token::Text(words) => self.words(&words),
            }
            self.flow.check_length()?;
        }
        Ok(self.flow.finish())
    }

    fn open(&mut self, element: &Element<'x>) -> Result<(), FileError> {
        let name = element.name();
        if !self.is_begun {
            self.is_begun = name == "body";
            return Ok(());
        }
        match name {
            // A field, which shows the document's title.
            "title" if element.has_prefix("text") => {}
            // Deleted words are kept here; the others are no part of the text's own words.
            "tracked-changes" | "annotation" | "note" | "sequence-decls" | "table-of-content"
            | "forms" | "hidden-text" | "ruby-text" | "title" | "desc" | "script" | "styles"
            | "automatic-styles" | "master-styles" => self.xml.skip()?,
            "section" if element.attribute("display").as_deref() == Some("none") => {
                self.xml.skip()?;
            }
            "h" => self.begin_paragraph(element, true)?,
            "p" => self.begin_paragraph(element, false)?,
            "span" => self.begin_span(element),
            "s" => {
                let blanks = element.number("c").unwrap_or(1).min(MAX_BLANKS);
                self.words(&" ".repeat(blanks as usize));
            }
            "tab" => self.words("\t"),
            "line-break" if self.hidden_spans == 0 => self.flow.break_line(),
            "a" => self.flow.begin_link(element.attribute("href").as_deref()),
            "list" => self.begin_list(element),
            "list-item" => self.begin_item(element),
            "table" => self.flow.begin_table(),
            "table-row" => self.flow.begin_row(),
            "table-cell" | "covered-table-cell" => {
                self.flow.begin_cell(element.number("number-columns-repeated").unwrap_or(1));
            }
            "text-box" => self.flow.begin_aside(),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) {
        match name {
            "h" | "p" => {
                self.paragraphs = self.paragraphs.saturating_sub(1);
                self.flow.end();
            }
            "span" => {
                self.hidden_spans = self.hidden_spans.saturating_sub(1);
                self.raised_spans = self.raised_spans.saturating_sub(1);
            }
            "a" => self.flow.end_link(),
            "list" => {
                if let Some(list) = self.lists.pop()
                    && let Some(count) = list.count
                {
                    self.counted.insert(list.style, count);
                }
            }
            "table-cell" | "covered-table-cell" => self.flow.end_cell(),
            "table" => self.flow.end_table(),
            "text-box" => self.flow.end_aside(),
            "body" => self.is_begun = false,
            _ => {}
        }
    }

    /// Line ends and indents of the XML are blanks, and two blanks are one.
    fn words(&mut self, words: &str) {
        if self.paragraphs == 0 || self.hidden_spans > 0 {
            return;
        }
        self.flow.raise(self.raised_spans > 0);
        if !words.contains(['\n', '\r']) {
            return self.flow.push_str(words);
        }
        for (at, word) in words.split_ascii_whitespace().enumerate() {
            if at > 0 || words.starts_with(|c: char| c.is_ascii_whitespace()) {
                self.flow.push(' ');
            }
            self.flow.push_str(word);
        }
        if words.ends_with(|c: char| c.is_ascii_whitespace()) {
            self.flow.push(' ');
        }
    }

    fn begin_paragraph(
        &mut self,
        element: &Element<'_>,
        is_heading: bool,
    ) -> Result<(), FileError> {
        if self.styles.hides(element.attribute("style-name").as_deref()) {
            return self.xml.skip();
        }
        self.paragraphs += 1;
        let mark = self.mark();
        let depth = u8::try_from(self.lists.len().saturating_sub(1)).unwrap_or(u8::MAX);
        let level = element.number("outline-level").unwrap_or(1).clamp(1, 9);
        let kind = match (is_heading, &mark) {
            (true, _) => BlockKind::Heading { level: u8::try_from(level).unwrap_or(9) },
            (false, Some(_)) => BlockKind::Item { depth },
            (false, None) => BlockKind::Paragraph,
        };
        self.flow.begin(kind, &mark.unwrap_or_default());
        Ok(())
    }

    /// The mark of the item whose first paragraph this is.
    fn mark(&mut self) -> Option<String> {
        let level = self.lists.len().checked_sub(1)?;
        let list = self.lists.last_mut()?;
        if !std::mem::take(&mut list.needs_mark) {
            return None;
        }
        let style = list.style.clone();
        let levels = self.styles.levels(&style, level);
        let Some(own) = levels.last() else { return Some(BULLET.to_owned()) };
        let Some(numerals) = own.numerals else { return Some(BULLET.to_owned()) };
        let above = level.saturating_sub(own.shown.saturating_sub(1) as usize);
        let numbers = self.lists.iter().zip(levels).skip(above).map(|(list, level)| {
            let numerals = level.numerals.unwrap_or(Numerals::Decimal);
            number(list.count.unwrap_or(level.start), numerals)
        });
        let mut numbers: Vec<_> = numbers.collect();
        if let (Some(last), Some(count)) = (numbers.last_mut(), self.lists.last()) {
            *last = number(count.count.unwrap_or(own.start), numerals);
        }
        Some(format!("{}{}{}", own.prefix, numbers.join("."), own.suffix).trim().to_owned())
    }

    fn begin_span(&mut self, element: &Element<'_>) {
        let style = element.attribute("style-name");
        let style = style.as_deref();
        let count = |spans: &mut u32, begins| *spans += u32::from(*spans > 0 || begins);
        count(&mut self.hidden_spans, self.styles.hides(style));
        count(&mut self.raised_spans, self.styles.raises(style));
    }

    /// A list inside a list has its style unless it says otherwise.
    fn begin_list(&mut self, element: &Element<'_>) {
        let around = self.lists.last().map(|list| list.style.clone());
        let style = element.attribute("style-name").or(around).unwrap_or_default();
        let goes_on = element.attribute("continue-numbering").as_deref() == Some("true")
            || element.attribute("continue-list").is_some();
        let count = if goes_on { self.counted.get(style.as_str()).copied() } else { None };
        self.lists.push(List { style, count, needs_mark: false });
    }

    fn begin_item(&mut self, element: &Element<'_>) {
        let level = self.lists.len().saturating_sub(1);
        let Some(list) = self.lists.last_mut() else { return };
        let start = self.styles.levels(&list.style, level).last().map_or(1, |it| it.start);
        let next = list.count.map_or(start, |count| count.saturating_add(1));
        list.count = Some(element.number("start-value").unwrap_or(next));
        list.needs_mark = true;
    }
}
