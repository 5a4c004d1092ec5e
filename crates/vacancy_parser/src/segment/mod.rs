//! Plain text and Markdown to blocks: which lines belong together, and what each block is.
//!
//! People paste from PDF viewers, web pages, mails and word processors. So nothing here relies on
//! one mark alone: a line continues the one before because that one is full, or unfinished, or
//! broken by a hyphen; blank lines count only where the text uses them to separate paragraphs.

mod furniture;
mod join;
mod line;
mod list_mark;
mod markup;
mod numbered;
mod stated;
mod width;

use std::mem;

use vacancy_text::{BlockKind, Document, Format, Span};

pub(crate) use stated::read_on;

use crate::edge;
use join::Layout;
use line::{Line, LineKind};

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
    furniture::keep_values(text, &mut lines);
    numbered::mark_items(text, &mut lines);
    let layout = Layout::measure(text, &lines);
    let mut document = Document::new(text.to_owned(), format);
    let mut blocks = Blocks::new(text, &mut document);
    for line in &lines {
        blocks.add(line, &layout);
    }
    blocks.close();
    document
}

/// The block that is being put together, and those that are done.
struct Blocks<'t, 'd> {
    text: &'t str,
    document: &'d mut Document,
    open: Option<OpenBlock>,
    /// Room for the lines of the next block.
    spare: Vec<Span>,
    table: Table,
}

/// A block that later lines may still continue.
struct OpenBlock {
    kind: BlockKind,
    lines: Vec<Span>,
    /// The last of them.
    last: Option<Line>,
    /// Whether one of them may hold mark-up.
    has_signs: bool,
    /// Whether a blank line, or a page's furniture, has come since its last line.
    gap: Gap,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    /// So many blank lines.
    Blanks(u32),
    Furniture,
}

#[derive(Default)]
struct Table {
    number: u32,
    row: u32,
    is_open: bool,
}

impl<'t, 'd> Blocks<'t, 'd> {
    fn new(text: &'t str, document: &'d mut Document) -> Self {
        Self { text, document, open: None, spare: Vec::new(), table: Table::default() }
    }

    fn add(&mut self, line: &Line, layout: &Layout) {
        if line.kind != LineKind::Row && line.kind != LineKind::Rule {
            self.table.close();
        }
        match line.kind {
            LineKind::Blank => self.widen_gap(),
            LineKind::Rule => self.close(),
            LineKind::Furniture if self.announces(line) => self.add_address(line),
            LineKind::Furniture => self.add_furniture(),
            LineKind::Heading { level } => self.begin(BlockKind::Heading { level }, line),
            LineKind::Item { depth } => self.begin(BlockKind::Item { depth }, line),
            LineKind::Row => self.add_row(line),
            LineKind::Text => self.add_text(line, layout),
        }
    }

    fn add_text(&mut self, line: &Line, layout: &Layout) {
        if let Some(open) = &mut self.open {
            // A list mark that stands alone on its line takes the next line as its words.
            let awaits_words = open.lines.is_empty();
            if awaits_words || layout.continues(self.text, open, line) {
                open.lines.push(line.words);
                open.last = Some(*line);
                open.has_signs |= line.has_signs;
                open.gap = Gap::None;
                return;
            }
        }
        self.begin(BlockKind::Paragraph, line);
    }

    /// "For all other applications:" before an address that stands alone on its line.
    fn announces(&self, line: &Line) -> bool {
        let words = |span: Span| span.slice(self.text).unwrap_or_default();
        let last = self.open.as_ref().and_then(|open| open.lines.last());
        let has_colon =
            last.is_some_and(|&last| edge::ends(edge::trim_end(words(last), "*_"), ":"));
        has_colon && furniture::is_bare_address(words(line.words))
    }

    /// What was announced is said with it: no line goes on after that.
    fn add_address(&mut self, line: &Line) {
        self.begin(BlockKind::Paragraph, line);
        self.close();
    }

    /// Furniture stands aside: the block around it may go on after it.
    fn add_furniture(&mut self) {
        if let Some(open) = &mut self.open {
            open.gap = Gap::Furniture;
        }
    }

    fn add_row(&mut self, line: &Line) {
        self.close();
        let (table, row) = self.table.next_row();
        for (column, cell) in (0..).zip(line::cells(self.text, line.words)) {
            self.push(BlockKind::Cell { table, row, column }, &[cell], line.has_signs);
        }
    }

    fn begin(&mut self, kind: BlockKind, line: &Line) {
        self.close();
        let mut lines = mem::take(&mut self.spare);
        let last = (!line.words.is_empty()).then_some(*line);
        lines.extend(last.map(|last| last.words));
        self.open =
            Some(OpenBlock { kind, lines, last, has_signs: line.has_signs, gap: Gap::None });
    }

    fn widen_gap(&mut self) {
        if let Some(open) = &mut self.open {
            open.gap = match open.gap {
                Gap::None => Gap::Blanks(1),
                Gap::Blanks(count) => Gap::Blanks(count.saturating_add(1)),
                Gap::Furniture => Gap::Furniture,
            };
        }
    }

    fn close(&mut self) {
        if let Some(mut open) = self.open.take() {
            self.push(open.kind, &open.lines, open.has_signs);
            open.lines.clear();
            self.spare = open.lines;
        }
    }

    fn push(&mut self, kind: BlockKind, lines: &[Span], has_signs: bool) {
        if has_signs {
            markup::mark(self.document, lines);
        }
        if !lines.is_empty() {
            let pushed = self.document.push(kind, lines);
            debug_assert!(pushed.is_ok(), "lines come in order: {pushed:?}");
        }
    }
}

impl Table {
    fn next_row(&mut self) -> (u32, u32) {
        if self.is_open {
            self.row += 1;
        } else {
            self.row = 0;
            self.is_open = true;
        }
        (self.number, self.row)
    }

    fn close(&mut self) {
        if self.is_open {
            self.is_open = false;
            self.number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use vacancy_text::{BlockKind, Document, Format};

    use super::segment;

    fn words(document: &Document) -> Vec<String> {
        document
            .blocks()
            .iter()
            .map(|&block| {
                let lines = document.lines(block).iter();
                let texts: Vec<_> = lines.filter_map(|line| line.slice(document.text())).collect();
                texts.join("/")
            })
            .collect()
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(words(&segment(text, Format::Text)), expected);
    }

    #[test]
    fn keeps_captioned_lines_apart() {
        check(
            "Primary Location: Belgium-Brussels\nSchedule: Full-time\nGrade NATO Grade G12",
            &["Primary Location: Belgium-Brussels", "Schedule: Full-time", "Grade NATO Grade G12"],
        );
    }

    #[test]
    fn a_line_does_not_end_behind_a_word_that_joins() {
        check(
            "Officer, Hybrid Challenges and\nInnovation - 261540",
            &["Officer, Hybrid Challenges and/Innovation - 261540"],
        );
        check("Chef de la\nSection Budget", &["Chef de la/Section Budget"]);
        check(
            "Deadline: 3 May, 11:59:00\nPM\nGrade: G4",
            &["Deadline: 3 May, 11:59:00/PM", "Grade: G4"],
        );
        check("- search and\n- Rescue", &["search and", "Rescue"]);
    }

    #[test]
    fn joins_wrapped_items_across_blank_lines() {
        let text = "\
• have at least 8 years of experience at the strategic level in the crisis \n\nfield; \n\n\
• have a broad knowledge and understanding of current international matters \n\n\
impacting the security of the Euro-Atlantic area; \n\nDESIRABLE \n";
        check(
            text,
            &[
                "have at least 8 years of experience at the strategic level in the crisis/field;",
                "have a broad knowledge and understanding of current international matters/impacting the security of the Euro-Atlantic area;",
                "DESIRABLE",
            ],
        );
    }

    #[test]
    fn passes_over_page_furniture_in_mid_sentence() {
        check(
            "• familiarity with the member countries of the Alliance and the EU, with\n\n13\n\n NATO UNCLASSIFIED\n\npartners across the Globe;\n",
            &[
                "familiarity with the member countries of the Alliance and the EU, with/partners across the Globe;",
            ],
        );
    }

    /// As mail programs do: at so many characters, between words.
    fn broken(text: &str, width: usize) -> String {
        let mut broken = String::new();
        for line in text.lines() {
            let mut length = 0;
            for word in line.split(' ') {
                let fits = length > 0 && length + 1 + word.len() <= width;
                broken.push(if fits { ' ' } else { '\n' });
                length = if fits { length + 1 + word.len() } else { word.len() };
                broken.push_str(word);
            }
        }
        broken
    }

    #[test]
    fn joins_a_paragraph_that_was_broken_at_two_widths() {
        let sentence = "the office supports the council in its work and prepares the papers of the \
                        committees on which all of the members sit and decide with one another ";
        let paragraph = format!("In short, {}.", sentence.repeat(8).trim_end());
        let twice = broken(&broken(&paragraph, 90), 72);
        assert_eq!(segment(&twice, Format::Text).blocks().len(), 1, "{twice}");
    }

    #[test]
    fn an_address_is_furniture_unless_it_is_announced() {
        check(
            "For all other applications:\n\nhttps://www.nato.int/recruitment\n\nbefore the date.",
            &[
                "For all other applications:",
                "https://www.nato.int/recruitment",
                "before the date.",
            ],
        );
        check(
            "The incumbent reports to the Head,\n\nhttps://www.nato.int/recruitment\n\nwho leads the Section.",
            &["The incumbent reports to the Head,", "who leads the Section."],
        );
    }

    #[test]
    fn joins_a_paragraph_that_a_page_break_split() {
        check(
            "It ensures the management of organizational matters, management,\n\nadministrative, and other issues.",
            &[
                "It ensures the management of organizational matters, management,/administrative, and other issues.",
            ],
        );
    }

    #[test]
    fn joins_a_heading_whose_bold_closes_on_the_next_line() {
        check(
            "## **Administratrice (opérations cybernétiques\ndéfensives)- 241436**\n\n**Horaire** : Temps plein",
            &[
                "**Administratrice (opérations cybernétiques/défensives)- 241436**",
                "**Horaire** : Temps plein",
            ],
        );
        check(
            "## **1. SUMMARY\nThe **Office** is small.",
            &["**1. SUMMARY", "The **Office** is small."],
        );
    }

    #[test]
    fn goes_on_after_an_abbreviation() {
        let line = "a good knowledge of databases and of the usual software packages, e.g.\n";
        let text = format!("• {line}").repeat(12) + "\n13\n\nspreadsheets and presentations.";
        let last = "a good knowledge of databases and of the usual software packages, e.g./spreadsheets and presentations.";
        assert_eq!(words(&segment(&text, Format::Text)).last().map(String::as_str), Some(last));
    }

    #[test]
    fn passes_over_furniture_between_the_parts_of_an_item() {
        let full =
            "- V (\"Advanced\") in one of the two languages and, as the notice says, in one;\n";
        let text = full.repeat(12) + "\n13\n\nII (\"Elementary\") in the other.";
        let blocks = words(&segment(&text, Format::Text));
        assert_eq!(blocks.len(), 12);
        assert!(
            blocks
                .last()
                .is_some_and(|item| item.ends_with("in one;/II (\"Elementary\") in the other."))
        );
    }

    #[test]
    fn keeps_a_list_without_marks_apart() {
        check(
            "The incumbent must:\n\nhave a university degree\n\nhave at least three years of experience\n",
            &[
                "The incumbent must:",
                "have a university degree",
                "have at least three years of experience",
            ],
        );
    }

    #[test]
    fn joins_the_lines_of_a_short_text_whose_sentences_are_broken() {
        let paragraph = "The office supports the council in its work and prepares the papers of one of \
                         its Member States, and of others, in the committees on which all of them sit \
                         and where they decide with one another what is to be done and by whom it is.";
        let short = "Head\n\nGrade\nG12\nPlace\nMons\nHours\nAll\nBody\nSHAPE\n\n";
        let text = format!("{short}{}", broken(paragraph, 70));
        assert_eq!(words(&segment(&text, Format::Text)).last().unwrap().split('/').count(), 4);
    }

    #[test]
    fn keeps_the_levels_of_one_requirement_together() {
        check(
            "possess V (\"Advanced\") in one;\nIII (\"Intermediate\") in the other.\nhave tact.",
            &[
                "possess V (\"Advanced\") in one;/III (\"Intermediate\") in the other.",
                "have tact.",
            ],
        );
    }

    #[test]
    fn goes_on_up_to_the_end_of_a_bracket() {
        check("Centre for Research (STO\nCMRE)\nMons", &["Centre for Research (STO/CMRE)", "Mons"]);
        check("Centre (STO)\nCMRE)", &["Centre (STO)", "CMRE)"]);
    }

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
    fn reads_a_mark_alone_on_its_line() {
        check("-\nhave a degree;\n-\nhave experience.", &["have a degree;", "have experience."]);
    }

    #[test]
    fn reads_cells_of_a_table() {
        let document =
            segment("| Grade | G12 |\n|---|---|\n| Schedule | Full-time |", Format::Text);
        assert_eq!(words(&document), ["Grade", "G12", "Schedule", "Full-time"]);
        let last = document.blocks().last().unwrap();
        assert_eq!(last.kind, BlockKind::Cell { table: 0, row: 1, column: 1 });
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
