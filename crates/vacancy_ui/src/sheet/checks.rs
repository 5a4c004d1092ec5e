//! What is to be checked: the diagnostics, in words.

use vacancy_messages::{headline, help, severity_name};
use vacancy_model::{Diagnostic, Severity};

use super::{CONFLICT_SIGN, Cx, Section};
use crate::mark::Key;

pub(super) fn section(cx: Cx<'_>) -> Section {
    let mut section = Section::new("checks", cx.messages.checks(), false);
    for (index, diagnostic) in cx.notice.diagnostics.iter().enumerate() {
        check(cx, index, diagnostic, &mut section);
    }
    if section.rows.is_empty() {
        section.row(cx.messages.nothing_to_check()).note(cx.messages.nothing_is_wrong());
    }
    section
}

fn check(cx: Cx<'_>, index: usize, diagnostic: &Diagnostic, section: &mut Section) {
    let lang = cx.messages.lang;
    let is_settled = is_settled(cx, diagnostic);
    let (label, sign, note) = if is_settled {
        (cx.reader().settled(), "✓", cx.reader().settled_by())
    } else {
        let severity = severity_name(diagnostic, lang);
        (severity, sign(diagnostic), help(diagnostic, lang))
    };
    let row = section.row(label);
    row.sign = Some(sign);
    row.is_conflicting = !is_settled && diagnostic.code.is_contradiction();
    let headline = sentence(&headline(diagnostic, lang));
    row.lead(Key::Diagnostic(index), headline);
    // Until advice has come there is none.
    if !note.is_empty() {
        row.note(note);
    }
}

/// Whether the reader's own value has settled what is wrong with a fact.
pub(super) fn is_settled(cx: Cx<'_>, diagnostic: &Diagnostic) -> bool {
    diagnostic.fact.is_some_and(|id| cx.own(id).is_some())
}

const fn sign(diagnostic: &Diagnostic) -> &'static str {
    match diagnostic.severity {
        _ if diagnostic.code.is_contradiction() => CONFLICT_SIGN,
        Severity::Error => "×",
        Severity::Warning => "!",
        Severity::Info => "i",
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
