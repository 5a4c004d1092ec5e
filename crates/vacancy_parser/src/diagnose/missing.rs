//! What a complete notice has, and this one lacks, in one language or in both.

use vacancy_model::{Args, Code, Diagnostic, Edition, FactId, SectionKind, Severity, Standing};

use super::{annotation, whole};
use crate::draft::Draft;

/// A fact that a complete notice states and no edition does, or that one edition alone states.
#[inline(never)]
pub(super) fn fact(fact: FactId, is_required: bool, draft: &Draft) -> Option<Diagnostic> {
    let is_unreadable = draft.problems.iter().any(|problem| {
        problem.fact == Some(fact)
            && matches!(
                problem.code,
                Code::Unreadable(_) | Code::DateImpossible | Code::AmountImplausible
            )
    });
    let view = draft.facts.view(fact);
    let code = Code::Missing(fact);
    match view {
        None if is_unreadable || !is_required => None,
        None => Some(Diagnostic {
            code,
            severity: Severity::Warning,
            fact: Some(fact),
            args: Args::default(),
            annotations: Vec::new(),
        }),
        Some(view) if view.standing == Standing::OneSided && !is_unreadable => {
            let stated = view.readings.first()?;
            let lacks = draft.editions.iter().find(|edition| {
                view.readings.iter().all(|reading| reading.language != edition.language)
            })?;
            if !is_required && (is_elsewhere(lacks) || may_stand_alone(fact)) {
                return None;
            }
            Some(Diagnostic {
                code,
                severity: Severity::Warning,
                fact: Some(fact),
                args: Args::default().with_text("language", lacks.language.as_str()),
                annotations: vec![annotation(stated.mention, Some(stated.language), true)],
            })
        }
        Some(_) => None,
    }
}

/// Whom one reports to is told in free words, not all of which are known. And that nothing is charged is
/// said for the reader's peace of mind: an edition without it says nothing else.
const fn may_stand_alone(fact: FactId) -> bool {
    matches!(fact, FactId::ReportsTo | FactId::ApplicationFee)
}

/// An edition that leaves sections to the other one leaves their facts to it, too.
fn is_elsewhere(edition: &Edition) -> bool {
    !edition.refers_to_other_edition.is_empty()
}

#[inline(never)]
pub(super) fn edition(draft: &Draft) -> Option<Diagnostic> {
    let [only] = draft.editions.as_slice() else { return None };
    let args = Args::default().with_text("language", only.language.other().as_str());
    let here = annotation(only.span, Some(only.language), true);
    Some(whole(Code::EditionMissing, Severity::Info, args, vec![here]))
}

/// A section that one edition has and the other has not.
#[inline(never)]
pub(super) fn sections(editions: &[Edition]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for edition in editions {
        for other in editions.iter().filter(|other| other.language != edition.language) {
            let lacking = edition.sections.iter().filter(|section| {
                section.kind != SectionKind::Other && other.section(section.kind).is_none()
            });
            diagnostics.extend(lacking.map(|section| {
                let args = Args::default()
                    .with_text("section", section.kind.as_str())
                    .with_text("language", other.language.as_str());
                let here = annotation(section.span, Some(edition.language), true);
                whole(Code::SectionMissing, Severity::Warning, args, vec![here])
            }));
        }
    }
    diagnostics
}
