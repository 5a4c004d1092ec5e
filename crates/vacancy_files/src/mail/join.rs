//! The documents of one message as one document.

use vacancy_text::{BlockKind, Document, Format, Link, Page, Span};

use crate::Limits;

/// One after the other. The format is that of the longest: the one that the notice came in.
pub(crate) fn join(mut documents: Vec<Document>, limits: &Limits) -> Option<Document> {
    if documents.len() < 2 {
        return documents.pop();
    }
    let format = documents.iter().max_by_key(|it| it.text().len()).map(Document::format)?;
    let mut length = 0;
    documents.retain(|document| {
        length += document.text().len();
        length <= limits.text_bytes
    });
    let text: Vec<_> = documents.iter().map(Document::text).collect();
    let mut joined = Document::new(text.join(BETWEEN), format);
    let (mut at, mut tables) = (0, 0);
    for document in &documents {
        tables = add(&mut joined, document, at, tables);
        at += document.text().len() + BETWEEN.len();
    }
    Some(joined)
}

const BETWEEN: &str = "\n\n";

/// Gives the number of the next table.
fn add(joined: &mut Document, document: &Document, at: usize, tables: u32) -> u32 {
    let moved = |span: Span| Span::from_usize(at + span.start() as usize, at + span.end() as usize);
    let mut next_table = tables;
    let mut push = |kind, lines: &[Span]| {
        let lines: Vec<_> = lines.iter().copied().map(moved).collect();
        let pushed = joined.push(kind, &lines);
        debug_assert!(pushed.is_ok(), "documents come in order: {pushed:?}");
    };
    if document.format() == Format::Text && document.blocks().is_empty() {
        for lines in stanzas(document.text()) {
            push(BlockKind::Paragraph, &lines);
        }
    }
    for &block in document.blocks() {
        let kind = match block.kind {
            BlockKind::Cell { table, row, column } => {
                let table = table.saturating_add(tables);
                next_table = next_table.max(table.saturating_add(1));
                BlockKind::Cell { table, row, column }
            }
            kind => kind,
        };
        push(kind, document.lines(block));
    }
    for link in document.links() {
        let link = Link { span: moved(link.span), target: link.target.clone() };
        let pushed = joined.push_link(link);
        debug_assert!(pushed.is_ok(), "documents come in order: {pushed:?}");
    }
    let pages = u32::try_from(joined.pages().len()).unwrap_or(u32::MAX);
    for page in document.pages() {
        let number = page.number.saturating_add(pages);
        let pushed = joined.push_page(Page { number, span: moved(page.span) });
        debug_assert!(pushed.is_ok(), "documents come in order: {pushed:?}");
    }
    next_table
}

/// Runs of lines between empty ones.
fn stanzas(text: &str) -> Vec<Vec<Span>> {
    let mut stanzas = vec![Vec::new()];
    let mut at = 0;
    for line in text.split('\n') {
        let words = line.trim();
        let start = at + line.len() - line.trim_start().len();
        at += line.len() + 1;
        if !words.is_empty() {
            let span = Span::from_usize(start, start + words.len());
            stanzas.last_mut().into_iter().for_each(|stanza: &mut Vec<Span>| stanza.push(span));
        } else if stanzas.last().is_some_and(|stanza| !stanza.is_empty()) {
            stanzas.push(Vec::new());
        }
    }
    stanzas.retain(|stanza| !stanza.is_empty());
    stanzas
}
