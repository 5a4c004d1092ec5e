//! What a complete notice has, and this one lacks, in one language or in both.

use vacancy_model::{
    Args, Code, Diagnostic, Edition, FactId, Facts, SectionKind, Severity, Standing,
};

use super::{annotation, of_notice};

/// A fact that a complete notice states and no edition does, or that one edition alone states.
#[inline(never)]
pub(super) fn fact(
    facts: &Facts,
    fact: FactId,
    is_required: bool,
    editions: &[Edition],
    found: &mut Vec<Diagnostic>,
) {
    let is_unreadable = found.iter().any(|problem| {
        problem.fact == Some(fact)
            && matches!(
                problem.code,
                Code::Unreadable(_) | Code::DateImpossible | Code::AmountImplausible
            )
    });
    if is_unreadable {
        return;
    }
    let (mut args, mut annotations) = (Args::default(), Vec::new());
    match facts.view(fact) {
        None if is_required => {}
        Some(view) if view.standing == Standing::OneSided => {
            let is_stated = |edition: &&Edition| {
                view.readings.iter().any(|reading| reading.language == edition.language)
            };
            let lacks = editions.iter().find(|edition| !is_stated(edition));
            let (Some(stated), Some(lacks)) = (view.readings.first(), lacks) else { return };
            if !is_required && (is_elsewhere(lacks) || may_stand_alone(fact)) {
                return;
            }
            args = args.with_text("language", lacks.language.as_str());
            annotations.push(annotation(stated.mention, Some(stated.language), true));
        }
        _ => return,
    }
    let (code, severity) = (Code::Missing(fact), Severity::Warning);
    found.push(Diagnostic { code, severity, fact: Some(fact), args, annotations });
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
pub(super) fn edition(editions: &[Edition], found: &mut Vec<Diagnostic>) {
    let [only] = editions else { return };
    let args = Args::default().with_text("language", only.language.other().as_str());
    let here = annotation(only.span, Some(only.language), true);
    found.push(of_notice(Code::EditionMissing, Severity::Info, args, vec![here]));
}

/// A section that one edition has and the other has not.
#[inline(never)]
pub(super) fn sections(editions: &[Edition], found: &mut Vec<Diagnostic>) {
    let [first, second] = editions else { return };
    for (edition, other) in [(first, second), (second, first)] {
        for section in &edition.sections {
            if section.kind == SectionKind::Other || other.section(section.kind).is_some() {
                continue;
            }
            let args = Args::default()
                .with_text("section", section.kind.as_str())
                .with_text("language", other.language.as_str());
            let here = annotation(section.span, Some(edition.language), true);
            found.push(of_notice(Code::SectionMissing, Severity::Warning, args, vec![here]));
        }
    }
}
