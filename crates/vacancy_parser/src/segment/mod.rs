//! Plain text and Markdown to blocks: which lines belong together, and what each block is.
//!
//! People paste from PDF viewers, web pages, mails and word processors. So nothing here relies on
//! one mark alone: a line continues the one before because that one is full, or unfinished, or
//! broken by a hyphen; blank lines count only where the text uses them to separate paragraphs.

mod blank;
mod blocks;
mod furniture;
mod glued;
mod hyphen;
mod join;
mod line;
mod links;
mod list_mark;
mod look;
mod markup;
mod numbered;
mod sender;
mod stated;
mod tabbed;
#[cfg(test)]
mod testing;
mod width;

use std::borrow::Cow;

use vacancy_text::{Document, Format, cut};

use blocks::Blocks;
use hyphen::Hyphens;
use join::Layout;

/// Finds the blocks, mark-up and links of a text.
///
/// Bytes that belong to no block are blank, list marks, heading marks or rules.
///
/// ```
/// use vacancy_parser::segment;
/// use vacancy_text::{BlockKind, Format};
/// let document = segment("# Notice\n\n- a degree;\n- six\n  years", Format::Markdown);
/// let kinds: Vec<_> = document.blocks().iter().map(|block| block.kind).collect();
/// assert_eq!(kinds[0], BlockKind::Heading { level: 1 });
/// assert_eq!(kinds[1..], [BlockKind::Item { depth: 0 }; 2]);
/// ```
pub fn segment(text: &str, format: Format) -> Document {
    let mut lines = line::lines(text);
    furniture::mark_broken_numbers(text, &mut lines);
    furniture::keep_values(text, &mut lines);
    furniture::mark_running_heads(text, &mut lines);
    tabbed::mark_rows(text, &mut lines);
    numbered::mark_items(text, &mut lines);
    glued::mark_items(text, &mut lines);
    let layout = Layout::measure(text, &lines);
    let mut document = Document::new(text.to_owned(), format);
    let mut blocks = Blocks::new(text, &mut document, Hyphens::of(text, &lines));
    for line in &lines {
        blocks.add(line, &layout);
    }
    blocks.close();
    document
}

/// A document with its blocks: those that its file states, read on; or, where it states none, those found in as much
/// of its text as fits into `max_bytes`.
#[inline(never)]
pub(crate) fn with_blocks(document: &Document, max_bytes: u32) -> Cow<'_, Document> {
    if !document.blocks().is_empty() {
        return stated::read_on(document);
    }
    let mut segmented = segment(cut(document.text(), max_bytes as usize), document.format());
    segmented.name.clone_from(&document.name);
    links::add_stated(&mut segmented, document.links());
    Cow::Owned(segmented)
}

#[cfg(test)]
mod tests {
    use vacancy_text::Format;

    use super::segment;
    use super::testing::check;

    #[test]
    fn a_bare_number_below_a_grade_is_its_value() {
        check("NATO Grade\n\n9\n\nClosing Date", &["NATO Grade", "9", "Closing Date"]);
        check(
            "GRADE\n\n9\n\nMonthly Salary (12 x per year)\n",
            &["GRADE", "9", "Monthly Salary (12 x per year)"],
        );
        check("Summary\n\n9\n\nClosing Date", &["Summary", "Closing Date"]);
        check("Grade\n\n9\n\nNATO UNCLASSIFIED\n\nG12", &["Grade", "G12"]);
        check("Grade\n\n9\n\nG12", &["Grade", "G12"]);
    }

    #[test]
    fn a_page_number_may_be_broken() {
        check("The first.\nPag\ne2\nThe second.", &["The first.", "The second."]);
        check("Pag\n\ne2 is a unit", &["Pag", "e2 is a unit"]);
    }

    #[test]
    fn survives_what_is_no_text() {
        for text in
            ["", " ", "\u{FEFF}", "\0\0", "\r\r\r", "- ", "|", "||", "#", "**", "[", "[](", "<"]
        {
            segment(text, Format::Text);
        }
    }
}
