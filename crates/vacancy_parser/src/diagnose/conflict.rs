//! Facts on which the editions differ.

use vacancy_model::value::Contract;
use vacancy_model::{Arg, Args, Code, Diagnostic, FactId, FactView, Facts, Severity, Standing};

use super::annotation;

pub(super) fn conflicts(facts: &Facts) -> impl Iterator<Item = Diagnostic> {
    let conflicting = facts.views().filter(|view| view.standing == Standing::Conflicting);
    // Where the editions' contracts do not differ, one of them contradicts itself, and has said so.
    let is_between_editions =
        |view: &FactView<'_>| view.id != FactId::Contract || !differing_terms(facts).is_empty();
    conflicting.filter(is_between_editions).map(|view| conflict(facts, &view))
}

/// One annotation an edition, at the words that differ where they are known.
fn conflict(facts: &Facts, view: &FactView<'_>) -> Diagnostic {
    let parts = if view.id == FactId::Contract { differing_terms(facts) } else { Vec::new() };
    let annotations = view.readings.iter().enumerate().map(|(number, reading)| {
        let part = reading.parts.iter().find(|part| parts.contains(&part.name));
        let span = part.map_or(reading.mention, |part| part.mention);
        annotation(span, Some(reading.language), number == 0)
    });
    let annotations = annotations.collect();
    let names = parts.into_iter().map(str::to_owned).collect();
    Diagnostic {
        code: Code::Conflict(view.id),
        severity: Severity::Error,
        fact: Some(view.id),
        args: Args(vec![("parts", Arg::List(names))]),
        annotations,
    }
}

/// The terms in which the editions' contracts differ.
fn differing_terms(facts: &Facts) -> Vec<&'static str> {
    let Some(fact) = &facts.contract else { return Vec::new() };
    let [first, second, ..] = fact.readings.as_slice() else { return Vec::new() };
    let (a, b) = (&first.value, &second.value);
    let seconded = |contract: &Contract| contract.seconded.unwrap_or_default();
    let twin = |contract: &Contract| contract.twin_grade.unwrap_or_default();
    let (sa, sb, ta, tb) = (seconded(a), seconded(b), twin(a), twin(b));
    let terms = [
        ("kind", a.kind != b.kind),
        ("initialYears", a.initial_years != b.initial_years),
        ("renewalMaxYears", a.renewal_max_years != b.renewal_max_years),
        ("conversion", a.conversion != b.conversion),
        ("conversionNoticeYears", a.conversion_notice_years != b.conversion_notice_years),
        ("rotationPost", a.rotation_post != b.rotation_post),
        ("serviceMaxYears", a.service_max_years != b.service_max_years),
        ("seconded.initialYears", sa.initial_years != sb.initial_years),
        ("seconded.renewalMaxYears", sa.renewal_max_years != sb.renewal_max_years),
        ("seconded.serviceMaxYears", sa.service_max_years != sb.service_max_years),
        ("twinGrade.appointedAt", ta.appointed_at != tb.appointed_at),
        ("twinGrade.advancementMinYears", ta.advancement_min_years != tb.advancement_min_years),
        (
            "twinGrade.externalReductionMaxMonths",
            ta.external_reduction_max_months != tb.external_reduction_max_months,
        ),
        // One edition speaks of them and names no term, the other does not.
        ("seconded", a.seconded != b.seconded && sa == sb),
        ("twinGrade", a.twin_grade != b.twin_grade && ta == tb),
    ];
    terms.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
}
