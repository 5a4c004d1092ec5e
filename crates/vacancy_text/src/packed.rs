//! Documents as plain numbers, to cross between modules and to be kept.

use crate::{Block, BlockKind, Document, Format, Link, Page, Span};

/// A [`Document`] as a text, numbers and addresses: what crosses from one WebAssembly module to
/// another without a serialiser on either side.
///
/// Both sides are built from the same source, so the numbers carry no version. Links and libraries keep
/// them, too, for longer than that: what a number stands for stays so, and new ones are added.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PackedDocument {
    /// The whole text, to which the numbers refer by bytes.
    pub text: String,
    /// Format, blocks with their lines, marks, links, pages; each list after its length.
    pub numbers: Vec<u32>,
    /// Where the links lead, in their order; empty where the source lost the target.
    pub targets: Vec<String>,
}

impl From<&Document> for PackedDocument {
    fn from(document: &Document) -> Self {
        let mut numbers = Numbers(vec![format_number(document.format())]);
        numbers.list(document.blocks(), |numbers, &block| {
            numbers.0.extend(kind_numbers(block));
            numbers.list(document.lines(block), |numbers, &line| numbers.span(line));
        });
        numbers.list(document.marks(), |numbers, &mark| numbers.span(mark));
        numbers.list(document.links(), |numbers, link| numbers.span(link.span));
        numbers.list(document.pages(), |numbers, page| {
            numbers.0.push(page.number);
            numbers.span(page.span);
        });
        let target = |link: &Link| link.target.clone().unwrap_or_default();
        Self {
            text: document.text().to_owned(),
            numbers: numbers.0,
            targets: document.links().iter().map(target).collect(),
        }
    }
}

impl PackedDocument {
    /// A document without structure, packed.
    pub fn plain(text: String, format: Format) -> Self {
        Self { text, numbers: vec![format_number(format), 0, 0, 0, 0], targets: Vec::new() }
    }

    /// The document again, without its name; `None` where the parts do not belong together.
    pub fn unpack(&self) -> Option<Document> {
        let numbers = &mut self.numbers.iter().copied();
        let mut document = Document::new(self.text.clone(), number_format(numbers.next()?)?);
        for _ in 0..numbers.next()? {
            let kind =
                number_kind([numbers.next()?, numbers.next()?, numbers.next()?, numbers.next()?])?;
            let mut lines = Vec::new();
            for _ in 0..numbers.next()? {
                lines.push(span(numbers)?);
            }
            document.push(kind, &lines).ok()?;
        }
        for _ in 0..numbers.next()? {
            document.push_mark(span(numbers)?).ok()?;
        }
        let mut targets = self.targets.iter();
        for _ in 0..numbers.next()? {
            let target = targets.next().filter(|target| !target.is_empty()).cloned();
            document.push_link(Link { span: span(numbers)?, target }).ok()?;
        }
        for _ in 0..numbers.next()? {
            let number = numbers.next()?;
            document.push_page(Page { number, span: span(numbers)? }).ok()?;
        }
        numbers.next().is_none().then_some(document)
    }
}

struct Numbers(Vec<u32>);

impl Numbers {
    fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.0.push(u32::try_from(items.len()).unwrap_or(u32::MAX));
        for item in items {
            write(self, item);
        }
    }

    fn span(&mut self, span: Span) {
        self.0.extend([span.start(), span.end()]);
    }
}

fn span(numbers: &mut impl Iterator<Item = u32>) -> Option<Span> {
    let (start, end) = (numbers.next()?, numbers.next()?);
    (start <= end).then(|| Span::new(start, end))
}

const FORMATS: [Format; 7] = [
    Format::Text,
    Format::Markdown,
    Format::Html,
    Format::Docx,
    Format::Odt,
    Format::Rtf,
    Format::Pdf,
];

fn format_number(format: Format) -> u32 {
    (0..).zip(FORMATS).find(|(_, it)| *it == format).map_or(0, |(number, _)| number)
}

fn number_format(number: u32) -> Option<Format> {
    FORMATS.get(usize::try_from(number).ok()?).copied()
}

fn kind_numbers(block: Block) -> [u32; 4] {
    match block.kind {
        BlockKind::Paragraph => [0, 0, 0, 0],
        BlockKind::Heading { level } => [1, level.into(), 0, 0],
        BlockKind::Item { depth } => [2, depth.into(), 0, 0],
        BlockKind::Cell { table, row, column } => [3, table, row, column],
        BlockKind::Furniture => [4, 0, 0, 0],
    }
}

fn number_kind(numbers: [u32; 4]) -> Option<BlockKind> {
    Some(match numbers {
        [0, ..] => BlockKind::Paragraph,
        [1, level, ..] => BlockKind::Heading { level: u8::try_from(level).ok()? },
        [2, depth, ..] => BlockKind::Item { depth: u8::try_from(depth).ok()? },
        [3, table, row, column] => BlockKind::Cell { table, row, column },
        [4, ..] => BlockKind::Furniture,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{FORMATS, PackedDocument, format_number, number_format};
    use crate::{BlockKind, Document, Format, Link, Page, Span};

    fn document() -> Document {
        let mut document = Document::new("Notice\nGrade G12\n- apply".to_owned(), Format::Pdf);
        let kinds = [
            (BlockKind::Heading { level: 2 }, Span::new(0, 6)),
            (BlockKind::Cell { table: 1, row: 2, column: 3 }, Span::new(7, 12)),
            (BlockKind::Furniture, Span::new(13, 16)),
            (BlockKind::Item { depth: 1 }, Span::new(19, 24)),
            (BlockKind::Paragraph, Span::new(24, 24)),
        ];
        for (kind, line) in kinds {
            assert!(document.push(kind, &[line]).is_ok());
        }
        assert!(document.push_mark(Span::new(17, 19)).is_ok());
        let links = [(Span::new(0, 6), None), (Span::new(19, 24), Some("https://a".to_owned()))];
        for (span, target) in links {
            assert!(document.push_link(Link { span, target }).is_ok());
        }
        assert!(document.push_page(Page { number: 1, span: Span::new(0, 24) }).is_ok());
        document
    }

    #[test]
    fn gives_the_same_document_again() {
        let packed = PackedDocument::from(&document());
        let again = packed.unpack().as_ref().map(PackedDocument::from);
        assert_eq!(again, Some(packed));
    }

    #[test]
    fn packs_plain_text_as_a_document_without_structure() {
        for format in FORMATS {
            let document = Document::new("Grade G12".to_owned(), format);
            let plain = PackedDocument::plain("Grade G12".to_owned(), format);
            assert_eq!(plain, PackedDocument::from(&document));
        }
    }

    #[test]
    fn refuses_numbers_that_do_not_fit() {
        let whole = PackedDocument::from(&document());
        for length in 0..whole.numbers.len() {
            let mut cut = whole.clone();
            cut.numbers.truncate(length);
            assert!(cut.unpack().is_none(), "{length} numbers");
        }
        let mut backwards = whole.clone();
        backwards.numbers.push(0);
        assert!(backwards.unpack().is_none());
        let shorter = PackedDocument { text: "N".to_owned(), ..whole };
        assert!(shorter.unpack().is_none());
    }

    #[test]
    fn numbers_every_format() {
        for format in FORMATS {
            assert_eq!(number_format(format_number(format)), Some(format));
        }
        assert_eq!(number_format(99), None);
    }
}
