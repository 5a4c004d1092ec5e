//! What can be pointed at, and the words of the notice behind it.

use vacancy_model::{Annotation, Code, FactId, Lang, Notice, Part, Quote, Standing};
use vacancy_text::Span;

use crate::HAS_DESK;
use crate::sheet::is_own;

/// What a reader can point at, on the sheet and in the notice alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    Fact(FactId),
    /// One part of a compound value, by its path in the JSON.
    Part(FactId, &'static str),
    /// A requirement, accountability or competency, by where it stands.
    Item(Span),
    /// A paragraph that only this notice has, by where it stands.
    Own(Span),
    /// A diagnostic, by its place in the notice's list.
    Diagnostic(usize),
}

/// Words in the notice that a key stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    pub key: Key,
    pub span: Span,
    pub language: Option<Lang>,
    pub kind: MarkKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MarkKind {
    /// Shown only while it is pointed at or selected: a whole item would drown the page in marks.
    Quiet,
    /// Underlined in the notice.
    Value,
    /// Underlined as something that the editions do not agree on.
    Conflict,
}

/// Every mark of a notice: facts before their parts, then items, then what only this notice says, then
/// what diagnostics point at.
pub(crate) fn marks(notice: &Notice) -> Vec<Mark> {
    let mut marks = Vec::new();
    for fact in notice.facts.views() {
        let kind = match fact.standing {
            Standing::Conflicting => MarkKind::Conflict,
            _ => MarkKind::Value,
        };
        for reading in &fact.readings {
            mark_reading(fact.id, reading, kind, &mut marks);
        }
    }
    for edition in &notice.editions {
        let language = Some(edition.language);
        let mut mark = |key, span| marks.push(Mark { key, span, language, kind: MarkKind::Quiet });
        edition.essential.iter().for_each(|item| mark(Key::Item(item.span), item.span));
        edition.desirable.iter().for_each(|item| mark(Key::Item(item.span), item.span));
        edition.accountabilities.iter().for_each(|area| mark(Key::Item(area.span), area.span));
        edition.competencies.iter().for_each(|it| mark(Key::Item(it.span), it.span));
        // Without a desk there is no list of them to choose from.
        let sections = if HAS_DESK { &*edition.sections } else { &[] };
        for paragraph in sections.iter().flat_map(|section| &section.paragraphs) {
            if is_own(paragraph) {
                mark(Key::Own(paragraph.span), paragraph.span);
            }
        }
    }
    for (index, diagnostic) in notice.diagnostics.iter().enumerate() {
        let kind = match diagnostic.code {
            Code::Conflict(_) => MarkKind::Conflict,
            _ => MarkKind::Quiet,
        };
        for &Annotation { span, language, .. } in &diagnostic.annotations {
            marks.push(Mark { key: Key::Diagnostic(index), span, language, kind });
        }
    }
    marks
}

fn mark_reading(id: FactId, reading: &Quote, kind: MarkKind, marks: &mut Vec<Mark>) {
    let language = Some(reading.language);
    let parts = if has_places_of_its_own(id) { &*reading.parts } else { &[] };
    let whole = if parts.is_empty() { kind } else { MarkKind::Quiet };
    marks.push(Mark { key: Key::Fact(id), span: reading.mention, language, kind: whole });
    for &Part { name, mention } in parts {
        marks.push(Mark { key: Key::Part(id, name), span: mention, language, kind });
    }
}

/// Whether the parts of a fact stand in clauses and sentences apart from each other. They are then
/// marked, and the fact's own mention, which reaches over all that stands between, is not.
const fn has_places_of_its_own(id: FactId) -> bool {
    matches!(id, FactId::Contract | FactId::Conditions | FactId::ApplyAt)
}

/// The words behind a key, in the order of the text.
///
/// A part without words of its own is answered by its whole fact.
pub(crate) fn mentions_of(marks: &[Mark], key: Key) -> Vec<Mark> {
    let mut mentions: Vec<Mark> = Vec::new();
    for &mark in marks.iter().filter(|mark| mark.key == key) {
        // Few words stand for one key, and nearly in order: a general sort would weigh more.
        let at = mentions.iter().position(|word| word.span >= mark.span).unwrap_or(mentions.len());
        if mentions.get(at).is_none_or(|word| word.span != mark.span) {
            mentions.insert(at, mark);
        }
    }
    match key {
        Key::Part(id, _) if mentions.is_empty() => mentions_of(marks, Key::Fact(id)),
        _ => mentions,
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::FactId;
    use vacancy_text::Span;

    use super::{Key, MarkKind, marks, mentions_of};
    use crate::sample;

    #[test]
    fn a_value_has_its_words_in_both_editions() {
        let marks = marks(&sample::notice());
        let mentions = mentions_of(&marks, Key::Fact(FactId::Deadline));
        let texts: Vec<_> = mentions.iter().filter_map(|w| w.span.slice(sample::TEXT)).collect();
        assert_eq!(texts, ["23-Jun-2025, 11:59:00 PM", "23-juin-2025, 23:59:00"]);
    }

    #[test]
    fn a_part_without_words_is_answered_by_its_fact() {
        let marks = marks(&sample::notice());
        let whole = mentions_of(&marks, Key::Fact(FactId::Contract));
        assert_eq!(mentions_of(&marks, Key::Part(FactId::Contract, "no such part")), whole);
        assert_ne!(mentions_of(&marks, Key::Part(FactId::Contract, "initialYears")), whole);
    }

    #[test]
    fn a_disagreement_is_marked_as_one() {
        let marks = marks(&sample::notice());
        let grade = marks.iter().find(|mark| mark.key == Key::Fact(FactId::Grade));
        assert_eq!(grade.map(|mark| mark.kind), Some(MarkKind::Conflict));
    }

    #[test]
    fn an_unknown_item_has_no_words() {
        assert_eq!(mentions_of(&[], Key::Item(Span::new(1, 2))), []);
    }
}
