//! A text with its structure: blocks, marks, links and pages, all by their places in it.

use std::fmt;

use crate::Span;

/// How much of a text whose structure is not stated the page and its modules read, in bytes. It is their limit and
/// binds nothing here; it stands where all of them find it, so that the page keeps as much as they read. What they read
/// has 30 to 40 kB: fifty such texts fit.
pub const LONGEST_TEXT: u32 = 2 << 20;

/// A notice's text, byte for byte, with what is known of its structure.
///
/// Readers of files state the structure that the file has; for plain text and Markdown the parser's
/// segmenter finds it. Everything refers to the text by [`Span`]; nothing copies it.
///
/// A block is a run of *lines*: its pieces of text in reading order, without line ends, list marks
/// or heading marks. Between two pieces of one block other things may stand (a page number, a
/// running head). *Marks* are stretches inside lines that are mark-up and not words (`**`, `<b>`).
///
/// ```
/// use vacancy_text::{BlockKind, Document, Format, Span};
/// let mut document = Document::new("# Notice\nGrade: G12".to_owned(), Format::Markdown);
/// document.push(BlockKind::Heading { level: 1 }, &[Span::new(2, 8)])?;
/// document.push(BlockKind::Paragraph, &[Span::new(9, 19)])?;
/// assert_eq!(document.lines(document.blocks()[1]), [Span::new(9, 19)]);
/// # Ok::<(), vacancy_text::DocumentError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Document {
    /// The file's name as its owner gave it, or `None` for pasted text.
    pub name: Option<String>,
    format: Format,
    text: String,
    lines: Vec<Span>,
    blocks: Vec<Block>,
    marks: Vec<Span>,
    links: Vec<Link>,
    pages: Vec<Page>,
}

/// What the text was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub enum Format {
    /// Plain text, from a paste or a file; mark-up in it is read as that of Markdown.
    #[default]
    Text,
    /// Its marks are part of the text.
    Markdown,
    /// A web page.
    Html,
    /// Word, since 2007.
    Docx,
    /// A text in `OpenDocument`: an `.odt`.
    Odt,
    /// Rich Text Format.
    Rtf,
    /// Pages as they are printed.
    Pdf,
}

/// One block: a kind and its lines (see [`Document::lines`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// What it is in the document: a heading, a paragraph, an item.
    pub kind: BlockKind,
    first_line: u32,
    end_line: u32,
}

/// What a block is, with its place among its like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading that the source marks as one.
    Heading {
        /// From 1, the highest.
        level: u8,
    },
    /// Running text.
    Paragraph,
    /// One item of a list.
    Item {
        /// In how many other lists its own one stands.
        depth: u8,
    },
    /// One cell of a table.
    Cell {
        /// Which of the tables of the document, from 0.
        table: u32,
        /// From 0 at the top.
        row: u32,
        /// From 0 at the side from which a row is read.
        column: u32,
    },
    /// Page numbers, running heads, bare addresses between paragraphs: not the notice's own words.
    Furniture,
}

/// Words that lead somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The words.
    pub span: Span,
    /// Where they lead, or `None` where the source kept the words and lost the target.
    pub target: Option<String>,
}

/// One page of a paged source, numbered from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// Of the pages of the source, from 1: not what may be printed on it.
    pub number: u32,
    /// What of the text stands on it.
    pub span: Span,
}

/// A block, mark, link or page that does not fit the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DocumentError {
    span: Span,
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (start, end) = (self.span.start(), self.span.end());
        write!(
            f,
            "expected a range on character boundaries, after the one before; found {start}..{end}"
        )
    }
}

impl std::error::Error for DocumentError {}

impl Document {
    /// A document without structure yet.
    pub fn new(text: String, format: Format) -> Self {
        Self {
            name: None,
            format,
            text,
            lines: Vec::new(),
            blocks: Vec::new(),
            marks: Vec::new(),
            links: Vec::new(),
            pages: Vec::new(),
        }
    }

    /// The text as it was given, byte for byte.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text as it was given; what is known of its structure goes.
    pub fn into_text(self) -> String {
        self.text
    }

    /// What the text was read from.
    pub const fn format(&self) -> Format {
        self.format
    }

    /// Blocks in reading order; empty where no structure is stated.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The lines of one block of this document, in order.
    pub fn lines(&self, block: Block) -> &[Span] {
        self.lines.get(block.first_line as usize..block.end_line as usize).unwrap_or_default()
    }

    /// From the first word of a block to its last, with whatever stands between.
    pub fn span(&self, block: Block) -> Span {
        match self.lines(block) {
            [] => Span::default(),
            [first, .., last] => first.cover(*last),
            [only] => *only,
        }
    }

    /// Mark-up inside lines, in order, without overlap.
    pub fn marks(&self) -> &[Span] {
        &self.marks
    }

    /// Links, in order.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// Pages, in order; empty for a source without pages.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// Drops the blocks, their lines and marks: what is left is the text with its links and pages.
    pub fn forget_blocks(&mut self) {
        self.lines = Vec::new();
        self.blocks = Vec::new();
        self.marks = Vec::new();
    }

    /// Adds a block after the last one.
    ///
    /// # Errors
    /// Where a line cuts a character, leaves the text, or begins before the line before it ends.
    pub fn push(&mut self, kind: BlockKind, lines: &[Span]) -> Result<(), DocumentError> {
        let mut end = self.lines.last().map_or(0, |last| last.end());
        for &line in lines {
            self.check(line, end)?;
            end = line.end();
        }
        let first_line = index(self.lines.len());
        self.lines.extend_from_slice(lines);
        self.blocks.push(Block { kind, first_line, end_line: index(self.lines.len()) });
        Ok(())
    }

    /// Adds a stretch of mark-up after the last one.
    ///
    /// # Errors
    /// Where it cuts a character, leaves the text, or begins before the last one ends.
    pub fn push_mark(&mut self, mark: Span) -> Result<(), DocumentError> {
        self.check(mark, self.marks.last().map_or(0, |last| last.end()))?;
        self.marks.push(mark);
        Ok(())
    }

    /// Adds a link after the last one.
    ///
    /// # Errors
    /// Where its words cut a character, leave the text, or begin before the last one's end.
    pub fn push_link(&mut self, link: Link) -> Result<(), DocumentError> {
        self.check(link.span, self.links.last().map_or(0, |last| last.span.end()))?;
        self.links.push(link);
        Ok(())
    }

    /// These links in place of those that there are.
    ///
    /// # Errors
    /// Where one cannot be pushed; those before it are there.
    pub fn set_links(&mut self, links: Vec<Link>) -> Result<(), DocumentError> {
        self.links.clear();
        links.into_iter().try_for_each(|link| self.push_link(link))
    }

    /// Adds a page after the last one.
    ///
    /// # Errors
    /// Where it cuts a character, leaves the text, or begins before the last one ends.
    pub fn push_page(&mut self, page: Page) -> Result<(), DocumentError> {
        self.check(page.span, self.pages.last().map_or(0, |last| last.span.end()))?;
        self.pages.push(page);
        Ok(())
    }

    /// The page that holds this byte; `None` in a source without pages.
    pub fn page(&self, offset: u32) -> Option<u32> {
        let after = self.pages.partition_point(|page| page.span.start() <= offset);
        Some(self.pages.get(after.checked_sub(1)?)?.number)
    }

    fn check(&self, span: Span, after: u32) -> Result<(), DocumentError> {
        let fits = span.start() >= after && span.slice(&self.text).is_some();
        if fits { Ok(()) } else { Err(DocumentError { span }) }
    }
}

fn index(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{BlockKind, Document, Format, Page};
    use crate::Span;

    fn document() -> Document {
        Document::new("état civil".to_owned(), Format::Text)
    }

    #[test]
    fn refuses_a_line_that_cuts_a_character() {
        assert!(document().push(BlockKind::Paragraph, &[Span::new(1, 5)]).is_err());
        assert!(document().push(BlockKind::Paragraph, &[Span::new(0, 99)]).is_err());
    }

    #[test]
    fn refuses_blocks_out_of_order() {
        let mut document = document();
        assert!(document.push(BlockKind::Paragraph, &[Span::new(6, 11)]).is_ok());
        assert!(document.push(BlockKind::Paragraph, &[Span::new(0, 5)]).is_err());
        assert_eq!(document.blocks().len(), 1);
    }

    #[test]
    fn tells_the_page_of_an_offset() {
        let mut document = document();
        assert_eq!(document.page(0), None);
        for (number, span) in [(1, Span::new(0, 6)), (2, Span::new(6, 11))] {
            assert!(document.push_page(Page { number, span }).is_ok());
        }
        assert_eq!(document.page(5), Some(1));
        assert_eq!(document.page(6), Some(2));
    }
}
