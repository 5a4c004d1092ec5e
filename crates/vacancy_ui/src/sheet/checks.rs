//! What is to be checked: the diagnostics, in words.

use vacancy_messages::{headline, help, severity_name};
use vacancy_model::{Code, Diagnostic, Severity};

use super::{CONFLICT_SIGN, Cx, Line, Row, Section, Value};
use crate::mark::Key;

pub(super) fn section(cx: Cx<'_>) -> Section {
    let diagnostics = cx.notice.diagnostics.iter().enumerate();
    let mut rows: Vec<_> =
        diagnostics.map(|(index, diagnostic)| check(cx, index, diagnostic)).collect();
    if rows.is_empty() {
        let lines = vec![Line::Note(cx.words.nothing_is_wrong.to_owned())];
        rows.push(Row::new(cx.words.nothing_to_check, lines));
    }
    Section { id: "checks", heading: cx.words.checks, is_quoting: false, rows }
}

fn check(cx: Cx<'_>, index: usize, diagnostic: &Diagnostic) -> Row {
    let lang = cx.words.lang;
    let value = Value::said(Key::Diagnostic(index), sentence(&headline(diagnostic, lang)));
    if is_settled(cx, diagnostic) {
        return Row {
            sign: Some("✓"),
            ..Row::new(
                cx.reader.settled,
                vec![Line::Value(value), Line::Note(cx.reader.settled_by.to_owned())],
            )
        };
    }
    Row {
        label: severity_name(diagnostic.severity, lang),
        sign: Some(sign(diagnostic)),
        is_conflicting: matches!(diagnostic.code, Code::Conflict(_)),
        lines: vec![Line::Value(value), Line::Note(help(diagnostic, lang).to_owned())],
    }
}

/// Whether the reader's own value has settled what is wrong with a fact.
pub(super) fn is_settled(cx: Cx<'_>, diagnostic: &Diagnostic) -> bool {
    diagnostic.fact.is_some_and(|id| cx.own(id).is_some())
}

const fn sign(diagnostic: &Diagnostic) -> &'static str {
    match (diagnostic.code, diagnostic.severity) {
        (Code::Conflict(_) | Code::ItemCountConflict, _) => CONFLICT_SIGN,
        (_, Severity::Error) => "×",
        (_, Severity::Warning) => "!",
        (_, Severity::Info) => "i",
    }
}

/// A headline, which starts small, at the start of a line. No headline begins with an accent.
pub(super) fn sentence(headline: &str) -> String {
    let mut sentence = headline.to_owned();
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    sentence
}
