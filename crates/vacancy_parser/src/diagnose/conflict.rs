//! Facts on which the editions differ.

use vacancy_model::{Args, Code, Diagnostic, FactId, FactView, Facts, Severity, Standing};

use super::annotation;

#[inline(never)]
pub(super) fn conflicts(facts: &Facts, found: &mut Vec<Diagnostic>) {
    for view in facts.views().filter(|view| view.standing == Standing::Conflicting) {
        if view.id != FactId::Contract {
            found.push(conflict(&view, &[]));
            continue;
        }
        // Where the editions' contracts do not differ, one of them contradicts itself, and has said so.
        let terms = differing_terms(facts);
        if !terms.is_empty() {
            found.push(conflict(&view, &terms));
        }
    }
}

/// One annotation an edition, at the words that differ where they are known.
fn conflict(view: &FactView<'_>, parts: &[&str]) -> Diagnostic {
    let mut annotations = Vec::new();
    for reading in &view.readings {
        let part = reading.parts.iter().find(|part| parts.contains(&part.name));
        let span = part.map_or(reading.mention, |part| part.mention);
        annotations.push(annotation(span, Some(reading.language), annotations.is_empty()));
    }
    let names = parts.iter().map(|&part| part.to_owned()).collect();
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
    let mut names = Vec::new();
    for ((name, ours), (_, theirs)) in a.terms().iter().zip(&b.terms()) {
        if ours != theirs {
            names.push(*name);
        }
    }
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
