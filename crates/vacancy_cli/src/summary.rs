//! A notice as a text to read: its facts, its lists, its problems.

use std::fmt::Write;

use textwrap::Options;
use vacancy_messages::{
    fact_name, headline, help, language_name, list_name, not_stated, severity_name, standing_name,
    value_words,
};
use vacancy_model::{Diagnostic, Edition, FactId, Lang, ListKind, Notice, Standing};
use vacancy_text::LineIndex;

use crate::screen::printable;

/// The column in which values begin.
const VALUES: usize = 31;

struct Summary<'a> {
    out: &'a mut String,
    notice: &'a Notice,
    text: &'a str,
    lang: Lang,
    width: usize,
}

/// Appends the summary of a notice, in lines of at most `width` columns where words allow.
pub(crate) fn write(out: &mut String, notice: &Notice, text: &str, lang: Lang, width: usize) {
    let mut summary = Summary { out, notice, text, lang, width };
    summary.name();
    if notice.is_notice() {
        summary.facts();
        summary.lists();
    }
    summary.diagnostics();
}

impl Summary<'_> {
    fn name(&mut self) {
        let name = self.notice.source.name.as_deref().unwrap_or("-");
        let languages: Vec<_> =
            self.notice.languages.iter().map(|&it| language_name(it, self.lang)).collect();
        if languages.is_empty() {
            self.line(name);
        } else {
            self.line(&format!("{name} ({})", languages.join(", ")));
        }
    }

    fn facts(&mut self) {
        self.out.push('\n');
        for &fact in FactId::ALL {
            let label = fact_name(fact, self.lang);
            let Some(words) = value_words(&self.notice.facts, fact, self.lang) else {
                self.row(label, not_stated(self.lang));
                continue;
            };
            let Some(view) = self.notice.facts.view(fact) else { continue };
            let standing = standing_name(view.standing, self.lang);
            match view.standing {
                Standing::Agreed => self.row(label, &words.value),
                Standing::OneSided if self.notice.languages.len() < 2 => {
                    self.row(label, &words.value);
                }
                Standing::OneSided | Standing::Corrected => {
                    self.row(label, &format!("{} [{standing}]", words.value));
                }
                Standing::Conflicting => {
                    self.row(label, &format!("[{standing}]"));
                    for (reading, value) in view.readings.iter().zip(&words.readings) {
                        self.row("", &format!("{}: {value}", reading.language));
                    }
                }
            }
        }
    }

    /// The lists of the edition in the reader's language, or else of the first one.
    fn lists(&mut self) {
        let Some(edition) = self.notice.edition(self.lang).or(self.notice.editions.first()) else {
            return;
        };
        self.items(ListKind::Essential, edition.essential.iter().map(|item| item.text.clone()));
        self.items(ListKind::Desirable, edition.desirable.iter().map(|item| item.text.clone()));
        self.items(ListKind::Accountabilities, accountabilities(edition));
        self.items(ListKind::Competencies, competencies(edition));
    }

    fn items(&mut self, list: ListKind, items: impl ExactSizeIterator<Item = String>) {
        if items.len() == 0 {
            return;
        }
        let _ = write!(self.out, "\n{} ({})\n", list_name(list, self.lang), items.len());
        for item in items {
            self.fill(&item, "  - ", "    ");
        }
    }

    fn diagnostics(&mut self) {
        let index = LineIndex::new(self.text);
        for diagnostic in &self.notice.diagnostics {
            let severity = severity_name(diagnostic, self.lang);
            let place = self.place(&index, diagnostic);
            let headline = headline(diagnostic, self.lang);
            self.out.push('\n');
            self.fill(&format!("{severity}[{}]{place}: {headline}", diagnostic.code), "", "  ");
            self.fill(help(diagnostic, self.lang), "  ", "  ");
        }
    }

    /// " 12:5" for a problem that shows at line 12, column 5, else nothing.
    fn place(&self, index: &LineIndex, diagnostic: &Diagnostic) -> String {
        let Some(annotation) = diagnostic.annotations.first() else { return String::new() };
        let at = index.line_column(self.text, annotation.span.start());
        format!(" {}:{}", at.line, at.column)
    }

    fn row(&mut self, label: &str, value: &str) {
        let first = format!("  {label:<0$}", VALUES - 2);
        self.fill(value, &first, &" ".repeat(VALUES));
    }

    fn fill(&mut self, text: &str, first: &str, rest: &str) {
        let options = Options::new(self.width).initial_indent(first).subsequent_indent(rest);
        let text = printable(text);
        for line in textwrap::wrap(&text, options) {
            self.line(&line);
        }
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(printable(text).trim_end());
        self.out.push('\n');
    }
}

fn accountabilities(edition: &Edition) -> impl ExactSizeIterator<Item = String> {
    edition.accountabilities.iter().map(|area| match &area.heading {
        Some(heading) => heading.clone(),
        None => area.text.clone(),
    })
}

fn competencies(edition: &Edition) -> impl ExactSizeIterator<Item = String> {
    edition.competencies.iter().map(|competency| match &competency.indicator {
        Some(indicator) => format!("{}: {indicator}", competency.name),
        None => competency.name.clone(),
    })
}
