//! Where extractors leave the problems that they meet.

use vacancy_model::{Annotation, Args, Code, Diagnostic, FactId, Lang, Severity};
use vacancy_text::Span;

use super::Cx;
use crate::structure::Captioned;

/// Takes the problems that extractors meet.
pub(super) struct Sink<'p> {
    pub(super) language: Lang,
    pub(super) problems: &'p mut Vec<Diagnostic>,
}

impl Sink<'_> {
    pub(super) fn report(
        &mut self,
        code: Code,
        severity: Severity,
        fact: FactId,
        span: Span,
        args: Args,
    ) {
        let annotations = vec![Annotation { span, language: Some(self.language), primary: true }];
        self.problems.push(Diagnostic { code, severity, fact: Some(fact), args, annotations });
    }

    /// A caption is there, and what follows it cannot be read.
    pub(super) fn unreadable(&mut self, cx: &Cx<'_, '_>, fact: FactId, captioned: &Captioned) {
        let args = Args::default().with_text("text", cx.folded.source(captioned.value));
        self.report(
            Code::Unreadable(fact),
            Severity::Warning,
            fact,
            cx.span(captioned.value),
            args,
        );
    }
}
