use std::io::{self, Write};

use anstyle::Style;
use textwrap::Options;
use vacancy_messages::help;
use vacancy_model::Notice;
use vacancy_text::{LineIndex, Span};

use super::Page;
use super::label::{self, Label};
use super::row::{self, Row};
use crate::screen::printable;

/// Columns that a label needs at least to be set beside its mark.
const NARROWEST_LABEL: usize = 24;

/// The line numbers, and where the text beside them begins.
struct Gutter {
    digits: usize,
    width: usize,
}

const QUIET: Style = Style::new().dimmed();

/// Writes every line of the text with the marks below it.
pub(super) fn render(
    out: &mut dyn Write,
    text: &str,
    labels: &[Label],
    width: usize,
) -> io::Result<()> {
    let index = LineIndex::new(text);
    let digits = index.len().to_string().len();
    let gutter = Gutter { digits, width: width.saturating_sub(digits + 3).max(NARROWEST_LABEL) };
    let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
    let mut waiting = labels.iter().peekable();
    let mut open: Vec<&Label> = Vec::new();
    for line in 0..index.len() {
        let start = index.start(line).unwrap_or(length);
        let next = index.start(line + 1).unwrap_or(length);
        let ends_text = line + 1 == index.len();
        let rows = row::rows(without_line_end(Span::new(start, next), text), text, gutter.width);
        for (at, row) in rows.iter().enumerate() {
            gutter.write_row(out, (at == 0).then_some(line + 1), &row.shown)?;
            // A line end belongs to the last row of its line.
            let end = if at + 1 == rows.len() { next } else { row.span.end() };
            while let Some(label) = waiting.next_if(|label| label.span().start() < end || ends_text)
            {
                open.push(label);
            }
            for label in &open {
                gutter.write_marks(out, text, row, label, label.span().end() <= end)?;
            }
            open.retain(|label| label.span().end() > end);
        }
    }
    Ok(())
}

/// Writes the problems that show nowhere in the text.
pub(super) fn closing(out: &mut dyn Write, notice: &Notice, page: Page) -> io::Result<()> {
    for diagnostic in notice.diagnostics.iter().filter(|it| it.annotations.is_empty()) {
        let style = label::style(diagnostic.severity);
        writeln!(out)?;
        write_words(out, style, &label::heading(diagnostic, page.lang), "", page.width)?;
        write_words(out, Style::new(), help(diagnostic, page.lang), "  = ", page.width)?;
    }
    Ok(())
}

fn without_line_end(line: Span, text: &str) -> Span {
    let words = line.slice(text).unwrap_or_default().trim_end_matches(['\r', '\n', '\x0c']);
    Span::from_usize(line.start() as usize, line.start() as usize + words.len())
}

impl Gutter {
    fn write_row(&self, out: &mut dyn Write, number: Option<usize>, shown: &str) -> io::Result<()> {
        let number = number.map_or_else(String::new, |number| number.to_string());
        let space = if shown.is_empty() { "" } else { " " };
        writeln!(out, "{QUIET}{number:>0$} │{QUIET:#}{space}{shown}", self.digits)
    }

    /// The marks of one label below one row, and its words where the last of them ends.
    fn write_marks(
        &self,
        out: &mut dyn Write,
        text: &str,
        row: &Row,
        label: &Label,
        is_last: bool,
    ) -> io::Result<()> {
        let mut line = String::new();
        for mark in &label.marks {
            let Some((from, to)) = row.columns(mark.span, text) else { continue };
            let drawn = line.chars().count();
            line.extend(std::iter::repeat_n(' ', from.saturating_sub(drawn)));
            line.extend(std::iter::repeat_n(mark.ink, to.saturating_sub(from.max(drawn))));
        }
        if !is_last {
            return if line.is_empty() {
                Ok(())
            } else {
                self.write_styled(out, label.style, &line)
            };
        }
        self.write_label(out, label, &line)
    }

    /// The words beside their marks, or below them where there is no room.
    fn write_label(&self, out: &mut dyn Write, label: &Label, marks: &str) -> io::Result<()> {
        let drawn = marks.chars().count();
        let from = marks.chars().take_while(|&ink| ink == ' ').count();
        let has_room =
            self.width.saturating_sub(drawn + 1) >= textwrap::core::display_width(&label.text);
        let mut indent = from.min(self.width.saturating_sub(NARROWEST_LABEL));
        if has_room {
            let space = if marks.is_empty() { "" } else { " " };
            let words = printable(&label.text);
            self.write_styled(out, label.style, &format!("{marks}{space}{words}"))?;
        } else {
            self.write_styled(out, label.style, marks)?;
            self.write_wrapped(out, label.style, &label.text, indent, "")?;
        }
        if let Some(help) = label.help {
            indent = indent.min(self.width / 2);
            self.write_wrapped(out, Style::new(), help, indent, "= ")?;
        }
        Ok(())
    }

    fn write_wrapped(
        &self,
        out: &mut dyn Write,
        style: Style,
        words: &str,
        indent: usize,
        lead: &str,
    ) -> io::Result<()> {
        let first = format!("{:indent$}{lead}", "");
        let rest = " ".repeat(first.len());
        let options = Options::new(self.width).initial_indent(&first).subsequent_indent(&rest);
        for line in textwrap::wrap(&printable(words), options) {
            self.write_styled(out, style, &line)?;
        }
        Ok(())
    }

    fn write_styled(&self, out: &mut dyn Write, style: Style, words: &str) -> io::Result<()> {
        writeln!(out, "{QUIET}{:1$} │{QUIET:#} {style}{words}{style:#}", "", self.digits)
    }
}

fn write_words(
    out: &mut dyn Write,
    style: Style,
    words: &str,
    lead: &str,
    width: usize,
) -> io::Result<()> {
    let rest = " ".repeat(lead.len());
    let options = Options::new(width).initial_indent(lead).subsequent_indent(&rest);
    for line in textwrap::wrap(&printable(words), options) {
        writeln!(out, "{style}{line}{style:#}")?;
    }
    Ok(())
}
