//! Facts on which the editions differ.

use vacancy_model::{Args, Code, Diagnostic, FactId, FactView, Facts, Severity, Standing};

use super::annotation;

#[inline(never)]
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
        args: Args::default().with_list("parts", names),
        annotations,
    }
}

/// The terms in which the editions' contracts differ.
fn differing_terms(facts: &Facts) -> Vec<&'static str> {
    let Some(fact) = &facts.contract else { return Vec::new() };
    let [first, second, ..] = fact.readings.as_slice() else { return Vec::new() };
    let (a, b) = (&first.value, &second.value);
    let both = a.terms().into_iter().zip(b.terms());
    let differing = both.filter(|((_, ours), (_, theirs))| ours != theirs);
    let mut names: Vec<&'static str> = differing.map(|((name, _), _)| name).collect();
    // One edition speaks of them and names no term, the other does not.
    let spoken_of = [
        ("seconded", a.seconded.is_some() != b.seconded.is_some()),
        ("twinGrade", a.twin_grade.is_some() != b.twin_grade.is_some()),
    ];
    for (name, differs) in spoken_of {
        if differs && !names.iter().any(|term| term.starts_with(name)) {
            names.push(name);
        }
    }
    names
}
