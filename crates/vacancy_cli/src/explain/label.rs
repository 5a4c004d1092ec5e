//! What `vacancy explain` writes under the text: for each fact and problem, its marks and its words.

use anstyle::{AnsiColor, Style};
use vacancy_messages::{
    fact_name, headline, help, part_name, severity_name, standing_name, value_words,
};
use vacancy_model::{Diagnostic, FactId, FactView, Lang, Notice, Severity, Standing};
use vacancy_text::Span;

/// Marks under the text and the words that go with them, said once, after the last mark.
#[derive(Debug, Clone)]
pub(super) struct Label {
    pub(super) marks: Vec<Mark>,
    pub(super) text: String,
    /// Set on lines of their own after the text.
    pub(super) help: Option<&'static str>,
    pub(super) style: Style,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub(super) span: Span,
    /// The character that underlines: `^` the words that state a value, `-` their caption, `~` the
    /// words behind one part of a value.
    pub(super) ink: char,
}

/// A mention of more bytes than these (some five rows) is marked where it begins and where it ends.
const LONG: u32 = 400;

impl Label {
    /// Whether a row lies in the middle of a long mention, where carets would only be in the way.
    pub(super) fn passes_over(&self, row: Span) -> bool {
        let passes = |span: Span| span.start() < row.start() && row.end() < span.end();
        self.marks.iter().any(|mark| mark.span.len() > LONG && passes(mark.span))
    }

    /// From the first mark to the last.
    pub(super) fn span(&self) -> Span {
        self.marks.iter().map(|mark| mark.span).reduce(Span::cover).unwrap_or_default()
    }
}

/// Every label of a notice, by where it starts; a longer one before those within it.
pub(super) fn labels(notice: &Notice, lang: Lang) -> Vec<Label> {
    let mut labels = Vec::new();
    for fact in notice.facts.views() {
        push_fact(&mut labels, notice, &fact, lang);
    }
    for diagnostic in &notice.diagnostics {
        push_diagnostic(&mut labels, diagnostic, lang);
    }
    labels.sort_by_key(|label| (label.span().start(), u32::MAX - label.span().end()));
    labels
}

fn push_fact(labels: &mut Vec<Label>, notice: &Notice, fact: &FactView<'_>, lang: Lang) {
    let name = fact_name(fact.id, lang);
    let words = value_words(&notice.facts, fact.id, lang);
    let values = words.iter().flat_map(|words| &words.readings);
    for (reading, value) in fact.readings.iter().zip(values) {
        let caption = reading.caption.map(|span| Mark { span, ink: '-' });
        let mention = Mark { span: reading.mention, ink: '^' };
        let is_alone = fact.standing == Standing::OneSided && notice.languages.len() > 1;
        let standing = if is_alone || fact.standing == Standing::Conflicting {
            format!(" [{}]", standing_name(fact.standing, lang))
        } else {
            String::new()
        };
        let mut marks: Vec<Mark> = caption.into_iter().chain([mention]).collect();
        // "two direct reports": a value may stand before its caption.
        marks.sort_by_key(|mark| mark.span.start());
        labels.push(Label {
            marks,
            text: format!("{name}: {value}{standing}"),
            help: None,
            style: AnsiColor::Green.on_default(),
        });
        labels.extend(reading.parts.iter().map(|part| Label {
            marks: vec![Mark { span: part.mention, ink: '~' }],
            text: part_text(fact.id, part_name(part.name, lang), lang),
            help: None,
            style: AnsiColor::Cyan.on_default(),
        }));
    }
}

fn part_text(fact: FactId, part: &str, lang: Lang) -> String {
    format!("{} › {part}", fact_name(fact, lang))
}

fn push_diagnostic(labels: &mut Vec<Label>, diagnostic: &Diagnostic, lang: Lang) {
    let text = heading(diagnostic, lang);
    labels.extend(diagnostic.annotations.iter().map(|annotation| Label {
        marks: vec![Mark { span: annotation.span, ink: '^' }],
        text: text.clone(),
        help: annotation.primary.then(|| help(diagnostic, lang)),
        style: style(diagnostic.severity),
    }));
}

/// `contradiction[deadline-conflict]: closing date: the languages disagree`
pub(super) fn heading(diagnostic: &Diagnostic, lang: Lang) -> String {
    let severity = severity_name(diagnostic, lang);
    format!("{severity}[{}]: {}", diagnostic.code, headline(diagnostic, lang))
}

pub(crate) const fn style(severity: Severity) -> Style {
    match severity {
        Severity::Error => AnsiColor::Red.on_default().bold(),
        Severity::Warning => AnsiColor::Yellow.on_default().bold(),
        Severity::Info => AnsiColor::Blue.on_default().bold(),
    }
}
