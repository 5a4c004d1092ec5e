//! What is wrong with the notice as a whole: differences, gaps, and texts that are no notice.

use vacancy_model::value::Contract;
use vacancy_model::{
    Annotation, Arg, Args, Code, Diagnostic, Edition, FactId, FactView, Facts, Lang, Notice,
    SectionKind, Severity, Standing,
};
use vacancy_text::Span;

use crate::draft::Draft;
use crate::fold::Folded;
use crate::structure::Outline;

/// Every diagnostic, in the order in which they show in the text.
pub(crate) fn diagnostics(
    folded: &Folded<'_>,
    outline: &Outline,
    draft: &Draft,
    facts: &Facts,
) -> Vec<Diagnostic> {
    if draft.editions.is_empty() {
        return vec![not_a_notice(folded)];
    }
    let mut diagnostics = draft.problems.clone();
    diagnostics.extend(
        facts
            .views()
            .filter(|view| view.standing == Standing::Conflicting)
            .map(|view| conflict(facts, &view)),
    );
    for &fact in outline.family.required {
        diagnostics.extend(missing(fact, facts, draft));
    }
    diagnostics.extend(missing_edition(draft));
    diagnostics.extend(missing_sections(&draft.editions));
    diagnostics.extend(differing_lists(&draft.editions));
    diagnostics.extend(several_notices(outline));
    sort(&mut diagnostics);
    diagnostics
}

/// Adds that only the head of a text was read. `read` and `length` are in bytes.
pub(crate) fn truncated(notice: &mut Notice, read: usize, length: usize) {
    let count = |bytes: usize| u64::try_from(bytes).unwrap_or(u64::MAX);
    let args =
        Args(vec![("limit", Arg::Number(count(read))), ("length", Arg::Number(count(length)))]);
    notice.source.length = u32::try_from(length).unwrap_or(u32::MAX);
    let end = Span::from_usize(read, read);
    notice.diagnostics.push(whole(
        Code::TextTruncated,
        Severity::Warning,
        args,
        vec![annotation(end, None, true)],
    ));
}

/// In the order of the text; what shows nowhere comes last.
fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by_key(|diagnostic| {
        let start = diagnostic.annotations.first().map_or(u32::MAX, |first| first.span.start());
        (start, diagnostic.severity, diagnostic.code.to_string())
    });
}

fn whole(code: Code, severity: Severity, args: Args, annotations: Vec<Annotation>) -> Diagnostic {
    Diagnostic { code, severity, fact: None, args, annotations }
}

const fn annotation(span: Span, language: Option<Lang>, primary: bool) -> Annotation {
    Annotation { span, language, primary }
}

fn not_a_notice(folded: &Folded<'_>) -> Diagnostic {
    let end = folded.document().text().len();
    let all = annotation(Span::from_usize(0, end), None, true);
    whole(Code::NotANotice, Severity::Error, Args::default(), vec![all])
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
    ];
    terms.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
}

/// A fact that a complete notice states, and no edition does, or only one.
fn missing(fact: FactId, facts: &Facts, draft: &Draft) -> Option<Diagnostic> {
    let is_unreadable = draft.problems.iter().any(|problem| {
        problem.fact == Some(fact)
            && matches!(
                problem.code,
                Code::Unreadable(_) | Code::DateImpossible | Code::AmountImplausible
            )
    });
    let view = facts.view(fact);
    let code = Code::Missing(fact);
    match view {
        None if is_unreadable => None,
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
            let language = Arg::Text(lacks.language.as_str().to_owned());
            Some(Diagnostic {
                code,
                severity: Severity::Warning,
                fact: Some(fact),
                args: Args(vec![("language", language)]),
                annotations: vec![annotation(stated.mention, Some(stated.language), true)],
            })
        }
        Some(_) => None,
    }
}

fn missing_edition(draft: &Draft) -> Option<Diagnostic> {
    let [only] = draft.editions.as_slice() else { return None };
    let lacks = Lang::ALL.into_iter().find(|language| *language != only.language)?;
    let args = Args(vec![("language", Arg::Text(lacks.as_str().to_owned()))]);
    let here = annotation(only.span, Some(only.language), true);
    Some(whole(Code::EditionMissing, Severity::Info, args, vec![here]))
}

/// A section that one edition has and the other has not.
fn missing_sections(editions: &[Edition]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for edition in editions {
        for other in editions.iter().filter(|other| other.language != edition.language) {
            let lacking = edition.sections.iter().filter(|section| {
                section.kind != SectionKind::Other && other.section(section.kind).is_none()
            });
            diagnostics.extend(lacking.map(|section| {
                let args = Args(vec![
                    ("section", Arg::Text(section.kind.as_str().to_owned())),
                    ("language", Arg::Text(other.language.as_str().to_owned())),
                ]);
                let here = annotation(section.span, Some(edition.language), true);
                whole(Code::SectionMissing, Severity::Warning, args, vec![here])
            }));
        }
    }
    diagnostics
}

/// Lists with more items in one language than in the other. A section that only refers to the other
/// edition has no list of its own.
fn differing_lists(editions: &[Edition]) -> Vec<Diagnostic> {
    let [first, second] = editions else { return Vec::new() };
    let lists: [(&str, SectionKind, fn(&Edition) -> Vec<Span>); 4] = [
        ("essential", SectionKind::Qualifications, |e| {
            e.essential.iter().map(|item| item.span).collect()
        }),
        ("desirable", SectionKind::Qualifications, |e| {
            e.desirable.iter().map(|item| item.span).collect()
        }),
        ("accountabilities", SectionKind::Accountabilities, |e| {
            e.accountabilities.iter().map(|area| area.span).collect()
        }),
        ("competencies", SectionKind::Competencies, |e| {
            e.competencies.iter().map(|competency| competency.span).collect()
        }),
    ];
    let mut diagnostics = Vec::new();
    for (name, section, items) in lists {
        let refers = |edition: &Edition| edition.refers_to_other_edition.contains(&section);
        let (a, b) = (items(first), items(second));
        // A whole section that lacks is reported as such.
        let is_absent = [first, second].iter().any(|edition| edition.section(section).is_none());
        if a.len() == b.len() || refers(first) || refers(second) || is_absent {
            continue;
        }
        let count = |spans: &[Span]| Arg::Number(u64::try_from(spans.len()).unwrap_or(u64::MAX));
        let args = Args(vec![
            ("list", Arg::Text(name.to_owned())),
            (first.language.as_str(), count(&a)),
            (second.language.as_str(), count(&b)),
        ]);
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

fn several_notices(outline: &Outline) -> Option<Diagnostic> {
    let count = u64::try_from(outline.notices).unwrap_or(u64::MAX);
    (count > 1).then(|| {
        whole(
            Code::SeveralNotices,
            Severity::Warning,
            Args(vec![("count", Arg::Number(count))]),
            Vec::new(),
        )
    })
}
