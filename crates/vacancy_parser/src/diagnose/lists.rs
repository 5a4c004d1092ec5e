//! Lists that are longer in one language than in the other.

use vacancy_model::{Args, Code, Diagnostic, Edition, SectionKind, Severity};
use vacancy_text::Span;

use super::{annotation, whole};

/// The name of a list, the section that holds it, and where its items stand.
type List = (&'static str, SectionKind, fn(&Edition) -> Vec<Span>);

const LISTS: [List; 4] = [
    ("essential", SectionKind::Qualifications, |edition| {
        edition.essential.iter().map(|item| item.span).collect()
    }),
    ("desirable", SectionKind::Qualifications, |edition| {
        edition.desirable.iter().map(|item| item.span).collect()
    }),
    ("accountabilities", SectionKind::Accountabilities, |edition| {
        edition.accountabilities.iter().map(|area| area.span).collect()
    }),
    ("competencies", SectionKind::Competencies, |edition| {
        edition.competencies.iter().map(|competency| competency.span).collect()
    }),
];

/// Lists with more items in one language than in the other. A section that only refers to the other
/// edition has no list of its own.
pub(super) fn differing(editions: &[Edition]) -> Vec<Diagnostic> {
    let [first, second] = editions else { return Vec::new() };
    let mut diagnostics = Vec::new();
    for (name, section, items) in LISTS {
        let refers = |edition: &Edition| edition.refers_to_other_edition.contains(&section);
        let (a, b) = (items(first), items(second));
        // A whole section that lacks is reported as such.
        let is_absent = [first, second].iter().any(|edition| edition.section(section).is_none());
        if a.len() == b.len() || refers(first) || refers(second) || is_absent {
            continue;
        }
        let count = |spans: &[Span]| u64::try_from(spans.len()).unwrap_or(u64::MAX);
        let args = Args::default()
            .with_text("list", name)
            .with_number(first.language.as_str(), count(&a))
            .with_number(second.language.as_str(), count(&b));
        let covers = [(first, a), (second, b)].into_iter().enumerate().filter_map(
            |(number, (edition, spans))| {
                let span = spans.into_iter().reduce(Span::cover)?;
                Some(annotation(span, Some(edition.language), number == 0))
            },
        );
        diagnostics.push(whole(Code::ItemCountConflict, Severity::Error, args, covers.collect()));
    }
    diagnostics
}
