//! Diagnostics in the words of the desk, and which of them stand where.

use vacancy_messages::{headline, help, severity_name};
use vacancy_model::{Code, Diagnostic, Lang, Notice, Severity};

/// A diagnostic in words, to stand where it belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DiagnosticInWords {
    /// Colour never speaks alone.
    pub sign: &'static str,
    pub severity: &'static str,
    /// At the start of a line, no final full stop.
    pub headline: String,
    /// What to do, in whole sentences.
    pub help: &'static str,
    pub is_conflict: bool,
    /// Whether the headline says more than what stands beside it where its fact is shown.
    pub says_more: bool,
}

impl DiagnosticInWords {
    pub(crate) fn of(diagnostic: &Diagnostic, lang: Lang) -> Self {
        let is_conflict = diagnostic.code.is_contradiction();
        Self {
            sign: match diagnostic.severity {
                _ if is_conflict => DIFFERS,
                Severity::Error => "×",
                Severity::Warning => "!",
                Severity::Info => "i",
            },
            severity: severity_name(diagnostic, lang),
            headline: capital(&headline(diagnostic, lang)),
            help: help(diagnostic, lang),
            is_conflict,
            says_more: says_more(diagnostic),
        }
    }
}

/// That the editions differ, or that one lacks something, is said by the row of the fact itself. In which
/// parts they differ, or that one edition contradicts itself, is not.
fn says_more(diagnostic: &Diagnostic) -> bool {
    let mut languages = diagnostic.annotations.iter().map(|annotation| annotation.language);
    let first = languages.next();
    let is_in_one_edition = first.is_some_and(|first| languages.all(|other| other == first));
    match diagnostic.code {
        Code::Conflict(_) => is_in_one_edition || !diagnostic.args.list("parts").is_empty(),
        Code::Missing(_) | Code::SectionMissing => false,
        _ => true,
    }
}

/// The sign of what the editions state differently.
pub(crate) const DIFFERS: &str = "≠";
/// The sign of what they state alike.
pub(crate) const ALIKE: &str = "=";

/// The diagnostics that `belongs` takes, in words.
pub(crate) fn diagnostics(
    notice: &Notice,
    lang: Lang,
    belongs: impl Fn(&Diagnostic) -> bool,
) -> Vec<DiagnosticInWords> {
    let found = notice.diagnostics.iter().filter(|diagnostic| belongs(diagnostic));
    found.map(|diagnostic| DiagnosticInWords::of(diagnostic, lang)).collect()
}

/// Words that start small, at the start of a line. None of them begins with an accent.
pub(crate) fn capital(words: &str) -> String {
    let mut words = words.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}
