//! The checklist and what is to be checked, as a text to send to whoever wrote the notice.

use vacancy_export::to_markdown_text;
use vacancy_messages::{headline, help, language_name, severity_name, standing_name};
use vacancy_model::{Annotation, Diagnostic, Lang, Standing};
use vacancy_text::LineIndex;
use vacancy_view::one_line;

use crate::checklist::{Checklist, Entry, Said};
use crate::diagnostic::capital;
use crate::given::Read;
use crate::words::{Words, words};

/// Whether marks of Markdown are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Text,
    Markdown,
}

/// The report of a notice: its title, what is to be checked with the words and their lines, and what a
/// notice of its family should contain, beside what the reader holds against it.
pub(crate) fn report(read: &Read, style: Style, lang: Lang) -> String {
    let mut report = Report { out: String::new(), read, style, words: words(lang) };
    report.head();
    report.diagnostics();
    let checklist = Checklist::of(read, lang);
    report.entries(report.words.expected, &checklist.expected);
    report.entries(report.words.sections, &checklist.sections);
    report.entries(report.words.others, &checklist.others);
    report.out
}

struct Report<'r> {
    out: String,
    read: &'r Read,
    style: Style,
    words: &'static Words,
}

impl Report<'_> {
    fn head(&mut self) {
        let facts = &self.read.notice.facts;
        let number = facts.job_number.as_ref().map(|fact| fact.value.clone());
        let title = facts.title.as_ref().and_then(|fact| fact.value.in_or_else(self.words.lang));
        let name: Vec<String> = number.into_iter().chain(title.map(str::to_owned)).collect();
        let name = if name.is_empty() { self.words.untitled.to_owned() } else { name.join(", ") };
        let name = self.quoted(&name);
        self.heading("# ", &[self.words.report, self.words.colon, &name].concat());
        if self.style == Style::Text {
            self.out.push('\n');
        }
    }

    fn diagnostics(&mut self) {
        self.heading("## ", self.words.to_check);
        let read = self.read;
        let index = LineIndex::new(read.document.text());
        for diagnostic in &read.notice.diagnostics {
            self.diagnostic(diagnostic, &index);
        }
        if read.notice.diagnostics.is_empty() {
            self.line(self.words.nothing_to_check);
        }
        self.out.push('\n');
    }

    fn diagnostic(&mut self, diagnostic: &Diagnostic, index: &LineIndex) {
        let lang = self.words.lang;
        let severity = capital(severity_name(diagnostic, lang));
        let severity = match self.style {
            Style::Text => severity,
            Style::Markdown => ["**", &severity, "**"].concat(),
        };
        let headline = self.quoted(&headline(diagnostic, lang));
        self.line(&["- ", &severity, self.words.colon, &headline].concat());
        for annotation in &diagnostic.annotations {
            self.place(annotation, index);
        }
        self.line(&["  ", help(diagnostic, lang)].concat());
    }

    /// The words that a diagnostic is about, and where they stand.
    fn place(&mut self, annotation: &Annotation, index: &LineIndex) {
        let words = annotation.span.slice(self.read.document.text()).unwrap_or_default();
        let language = annotation.language.map(|it| language_name(it, self.words.lang));
        let place = (self.words.line)(language, index.line(annotation.span.start()) + 1);
        let quoted = self.quoted(&one_line(words));
        let mark = if self.style == Style::Markdown { "  - " } else { "  " };
        self.line(&[mark, &capital(&place), self.words.colon, &quoted].concat());
    }

    fn entries(&mut self, name: &str, entries: &[Entry]) {
        self.heading("## ", name);
        for entry in entries {
            let presence = (self.words.presence)(entry.presence, self.read.notice.editions.len());
            let mut line = ["- ", entry.label, self.words.colon, presence].concat();
            let said: Vec<_> = entry.values.iter().map(|said| self.said(said)).collect();
            if !said.is_empty() {
                line.push_str(&[". ", &said.join("; ")].concat());
            }
            self.line(&line);
            if let Some(own) = &entry.own {
                let name = capital(standing_name(Standing::Corrected, self.words.lang));
                self.line(&["  ", &name, self.words.colon, &self.quoted(own)].concat());
            }
        }
        self.out.push('\n');
    }

    fn heading(&mut self, mark: &str, name: &str) {
        match self.style {
            Style::Text => self.line(name),
            Style::Markdown => {
                self.line(&[mark, name].concat());
                self.out.push('\n');
            }
        }
    }

    /// A value, after the language that states it where another states another.
    fn said(&self, said: &Said) -> String {
        let value = self.quoted(&said.value);
        match said.language {
            Some(language) => {
                let name = capital(language_name(language, self.words.lang));
                [&name, self.words.colon, &value].concat()
            }
            None => value,
        }
    }

    /// Words of the notice, which stay text whatever they hold.
    fn quoted(&self, words: &str) -> String {
        match self.style {
            Style::Text => words.to_owned(),
            Style::Markdown => to_markdown_text(words),
        }
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::{Style, report};
    use crate::given::sample;

    #[test]
    fn says_what_where_and_what_to_do() {
        let text = sample::NOTICE.replace("23-juin-2025", "24-juin-2025");
        let report = report(&sample::read(&text), Style::Text, Lang::En);
        assert!(
            report.starts_with("Report on the notice: 250871, Principal Assistant\n\n"),
            "{report}"
        );
        for line in [
            "- Contradiction: closing date: the languages disagree\n",
            "  French, line 168: 24-juin-2025, 23:59:00\n",
            "  Until the organisation says which one holds, apply by the earlier of the two.\n",
            "- Grade: in both languages. G12\n",
            "- Closing date: the languages disagree. English: 23 June 2025, 23:59; French: 24 June 2025, 23:59\n",
            "- Security clearance level: not stated\n",
        ] {
            assert!(report.contains(line), "{line}{report}");
        }
    }

    #[test]
    fn keeps_the_words_of_a_notice_text_in_markdown() {
        let text = sample::NOTICE.replace("Principal Assistant", "*Principal* <b>Assistant</b>");
        let report = report(&sample::read(&text), Style::Markdown, Lang::Fr);
        assert!(!report.contains("<b>"), "{report}");
        assert!(report.starts_with("# Rapport sur l’avis"), "{report}");
        assert!(report.contains("\n## À vérifier\n\n"), "{report}");
    }

    #[test]
    fn says_which_values_are_the_readers_own() {
        let read =
            sample::corrected(sample::NOTICE, "grade\tG15\t\t\nclearance\tNS\tNATO SECRET\n");
        let report = report(&read, Style::Text, Lang::En);
        for line in [
            "- Grade: in both languages. G12\n  The reader’s own value: G15\n",
            "- Security clearance level: not stated\n  The reader’s own value: NATO SECRET (NS)\n",
        ] {
            assert!(report.contains(line), "{line}{report}");
        }
    }

    #[test]
    fn says_so_where_nothing_is_wrong() {
        let report = report(&sample::read(sample::NOTICE), Style::Text, Lang::En);
        assert!(report.contains("The languages agree"), "{report}");
    }
}
