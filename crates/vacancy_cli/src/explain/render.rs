//! The text with its marks, set on the screen: rows, gutter, and what stands under a row.

use std::io::{self, Write};

use anstyle::Style;
use textwrap::Options;
use textwrap::core::display_width;
use vacancy_messages::help;
use vacancy_model::Notice;
use vacancy_text::{LineIndex, Span};

use super::Page;
use super::label::{self, Label};
use super::row::{self, Row};
use crate::screen::printable;

/// The fewest columns that text is set in.
const NARROWEST: usize = 24;

/// The furthest that help is set to the right.
const HELP: usize = 8;

/// What stands left of a row: the line number, and a bar.
#[derive(Clone, Copy)]
struct Gutter {
    digits: usize,
    /// Columns to the right of it.
    width: usize,
    /// Of the long mention that passes over the row: a thick bar stands for its carets.
    passing: Option<Style>,
}

const QUIET: Style = Style::new().dimmed();

/// Writes every line of the text that is to show with the marks below it, and a sign where some were
/// left out.
pub(super) fn render(
    out: &mut dyn Write,
    text: &str,
    labels: &[Label],
    width: usize,
    shows: impl Fn(Span) -> bool,
) -> io::Result<()> {
    let index = LineIndex::new(text);
    let digits = index.line_count().to_string().len();
    let width = width.saturating_sub(digits + 3).max(NARROWEST);
    let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
    let mut waiting = labels.iter().peekable();
    let mut open: Vec<&Label> = Vec::new();
    let mut left_out = LeftOut::Nothing;
    for line in 0..index.line_count() {
        let start = index.start(line).unwrap_or(length);
        let next = index.start(line + 1).unwrap_or(length);
        let ends_text = line + 1 == index.line_count();
        let bare = without_line_end(Span::new(start, next), text);
        if !shows(Span::new(start, next)) {
            let is_blank = bare.slice(text).is_none_or(|words| words.trim().is_empty());
            left_out = left_out.max(if is_blank { LeftOut::Blank } else { LeftOut::Words });
            continue;
        }
        left_out.write(out, digits)?;
        left_out = LeftOut::Nothing;
        let rows = row::rows(bare, text, width);
        for (at, row) in rows.iter().enumerate() {
            // A line end belongs to the last row of its line.
            let end = if at + 1 == rows.len() { next } else { row.span.end() };
            while let Some(label) = waiting.next_if(|label| label.span().start() < end || ends_text)
            {
                open.push(label);
            }
            let passing = open.iter().find(|label| label.passes_over(row.span));
            let gutter = Gutter { digits, width, passing: passing.map(|label| label.style) };
            gutter.write_row(out, (at == 0).then_some(line + 1), &row.shown)?;
            for label in &open {
                gutter.write_marks(out, text, row, label, label.span().end() <= end)?;
            }
            open.retain(|label| label.span().end() > end);
        }
    }
    left_out.write(out, digits)
}

/// What was left out since the last line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum LeftOut {
    Nothing,
    Blank,
    Words,
}

impl LeftOut {
    fn write(self, out: &mut dyn Write, digits: usize) -> io::Result<()> {
        match self {
            Self::Nothing => Ok(()),
            Self::Blank => writeln!(out, "{QUIET}{:digits$} │{QUIET:#}", ""),
            Self::Words => writeln!(out, "{QUIET}{:digits$} ⋮{QUIET:#}", ""),
        }
    }
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
    fn write_row(self, out: &mut dyn Write, number: Option<usize>, shown: &str) -> io::Result<()> {
        let number = number.map_or_else(String::new, |number| number.to_string());
        let space = if shown.is_empty() { "" } else { " " };
        self.write(out, &number)?;
        writeln!(out, "{space}{shown}")
    }

    fn write(self, out: &mut dyn Write, number: &str) -> io::Result<()> {
        let (style, bar) = self.passing.map_or((QUIET, '│'), |style| (style, '┃'));
        write!(out, "{QUIET}{number:>0$}{QUIET:#} {style}{bar}{style:#}", self.digits)
    }

    /// The marks of one label below one row, and its words where the last of them ends.
    fn write_marks(
        self,
        out: &mut dyn Write,
        text: &str,
        row: &Row,
        label: &Label,
        is_last: bool,
    ) -> io::Result<()> {
        let mut line = String::new();
        let mut words_from = 0;
        for mark in &label.marks {
            let Some((from, to)) = row.columns(mark.span, text) else { continue };
            let drawn = line.chars().count();
            line.extend(std::iter::repeat_n(' ', from.saturating_sub(drawn)));
            line.extend(std::iter::repeat_n(mark.ink, to.saturating_sub(from.max(drawn))));
            words_from = from;
        }
        if is_last {
            self.write_label(out, label, &line, words_from)
        } else if line.is_empty() || label.passes_over(row.span) {
            Ok(())
        } else {
            self.write_styled(out, label.style, &line)
        }
    }

    /// The words beside their marks; or, where there is no room, below the last of them, further
    /// left if that keeps them in one row.
    fn write_label(
        self,
        out: &mut dyn Write,
        label: &Label,
        marks: &str,
        from: usize,
    ) -> io::Result<()> {
        let words = printable(&label.text);
        let length = display_width(&words);
        if display_width(marks) + 1 + length <= self.width {
            let space = if marks.is_empty() { "" } else { " " };
            self.write_styled(out, label.style, &format!("{marks}{space}{words}"))?;
        } else {
            self.write_styled(out, label.style, marks)?;
            let indent = from.min(self.width.saturating_sub(length));
            self.write_wrapped(out, label.style, &words, indent, "")?;
        }
        match label.help {
            Some(help) => self.write_wrapped(out, Style::new(), help, from.min(HELP), "= "),
            None => Ok(()),
        }
    }

    fn write_wrapped(
        self,
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

    fn write_styled(self, out: &mut dyn Write, style: Style, words: &str) -> io::Result<()> {
        self.write(out, "")?;
        writeln!(out, " {style}{words}{style:#}")
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
