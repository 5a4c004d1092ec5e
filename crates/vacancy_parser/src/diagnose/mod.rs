//! What is wrong with the notice as a whole: differences, gaps, and texts that are no notice.

mod conflict;
mod items;
mod lists;
mod missing;

use vacancy_model::{Annotation, Args, Code, Diagnostic, FactId, Lang, Notice, Severity};
use vacancy_text::Span;

use crate::draft::Draft;
use crate::fold::Folded;
use crate::order::insert_by_key;
use crate::structure::Outline;

/// Every diagnostic, in the order in which they show in the text.
#[inline(never)]
pub(crate) fn diagnostics(
    folded: &Folded<'_>,
    outline: &Outline,
    draft: &mut Draft,
) -> Vec<Diagnostic> {
    if draft.editions.is_empty() {
        return vec![not_a_notice(folded)];
    }
    // Each adds to one list: lists of their own would weigh more than what they say.
    let mut found = merged(std::mem::take(&mut draft.problems));
    conflict::conflicts(&draft.facts, &mut found);
    for &fact in FactId::ALL {
        let is_required = outline.family.required.contains(&fact);
        missing::fact(&draft.facts, fact, is_required, &draft.editions, &mut found);
    }
    missing::edition(&draft.editions, &mut found);
    missing::sections(&draft.editions, &mut found);
    lists::counts(&draft.editions, &mut found);
    items::figures(folded, draft, &mut found);
    several_notices(folded, outline, &mut found);
    in_order(found)
}

/// The same problem in both editions is one problem, shown in both.
fn merged(problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut merged: Vec<Diagnostic> = Vec::new();
    for problem in problems {
        let is_same = |known: &&mut Diagnostic| {
            (known.code, known.fact, &known.args) == (problem.code, problem.fact, &problem.args)
        };
        // An edition that contradicts itself may do so thousands of times: each is its own problem,
        // and not looked for among the others.
        let is_own = matches!(problem.code, Code::Conflict(_));
        let known = if is_own { None } else { merged.iter_mut().find(is_same) };
        if let Some(known) = known {
            let others = problem.annotations.into_iter();
            known.annotations.extend(others.map(|it| Annotation { primary: false, ..it }));
        } else {
            merged.push(problem);
        }
    }
    merged
}

/// Adds that only the head of a text was read. `read` and `length` are in bytes.
#[inline(never)]
pub(crate) fn truncated(notice: &mut Notice, read: usize, length: usize) {
    let count = |bytes: usize| u64::try_from(bytes).unwrap_or(u64::MAX);
    let args =
        Args::default().with_number("limit", count(read)).with_number("length", count(length));
    notice.source.length = u32::try_from(length).unwrap_or(u32::MAX);
    let end = Span::from_usize(read, read);
    notice.diagnostics.push(of_notice(
        Code::TextTruncated,
        Severity::Warning,
        args,
        vec![annotation(end, None, true)],
    ));
}

/// In the order of the text; what shows nowhere comes last.
fn in_order(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut ordered = Vec::with_capacity(diagnostics.len());
    for diagnostic in diagnostics {
        insert_by_key(&mut ordered, diagnostic, |diagnostic| {
            let start = diagnostic.annotations.first().map_or(u32::MAX, |first| first.span.start());
            (start, diagnostic.severity, diagnostic.code.id())
        });
    }
    ordered
}

fn of_notice(
    code: Code,
    severity: Severity,
    args: Args,
    annotations: Vec<Annotation>,
) -> Diagnostic {
    Diagnostic { code, severity, fact: None, args, annotations }
}

const fn annotation(span: Span, language: Option<Lang>, primary: bool) -> Annotation {
    Annotation { span, language, primary }
}

fn not_a_notice(folded: &Folded<'_>) -> Diagnostic {
    let end = folded.document().text().len();
    let all = annotation(Span::from_usize(0, end), None, true);
    of_notice(Code::NotANotice, Severity::Error, Args::default(), vec![all])
}

/// Whoever pasted more notices than these knows so without a mark at each.
const MAX_MARKED: usize = 100;

fn several_notices(folded: &Folded<'_>, outline: &Outline, found: &mut Vec<Diagnostic>) {
    let count = u64::try_from(outline.notices.len()).unwrap_or(u64::MAX);
    if count < 2 {
        return;
    }
    let mut begins = Vec::new();
    for &(language, first) in outline.notices.iter().take(MAX_MARKED) {
        begins.push(annotation(folded.span(first), Some(language), begins.is_empty()));
    }
    let args = Args::default().with_number("count", count);
    found.push(of_notice(Code::SeveralNotices, Severity::Warning, args, begins));
}
