//! The work: what the holder answers for, shows, and whom they work for.

use vacancy_model::value::Condition;
use vacancy_model::{FactId, Lang, SectionKind};

use super::{Cx, Line, Row, Section, Value};
use crate::mark::Key;

pub(super) fn section(cx: Cx<'_>) -> Section {
    let rows = vec![
        grade(cx),
        accountabilities(cx),
        competencies(cx),
        reports_to(cx),
        count(cx, FactId::DirectReports),
        count(cx, FactId::IndirectReports),
        conditions(cx),
    ];
    Section { id: "work", heading: cx.words.work, is_quoting: true, rows }
}

fn grade(cx: Cx<'_>) -> Row {
    let id = FactId::Grade;
    let lines = cx.notice.facts.grade.as_ref().map(|fact| {
        let value = Value::said(Key::Fact(id), cx.words.grade(&fact.value));
        let inferred = fact.value.inferred.as_ref().and_then(|inferred| inferred.category);
        let category = inferred.map(|category| {
            let (category, source) = (cx.words.category(category), cx.words.category_source);
            Line::Note(format!("{category} ({source})."))
        });
        std::iter::once(Line::Value(value)).chain(category).collect()
    });
    cx.row(cx.name(id), id, lines)
}

fn accountabilities(cx: Cx<'_>) -> Row {
    let (language, areas) = cx.listed(|edition| &edition.accountabilities);
    let mut lines: Vec<_> = areas
        .iter()
        .map(|area| {
            let text = |text: &str| Value::quoted(Key::Item(area.span), language, "", text);
            let value = Line::Value(text(&area.text));
            match &area.heading {
                None => value,
                Some(heading) => Line::Fold {
                    summary: heading.clone(),
                    lang: Some(language),
                    lines: vec![value],
                },
            }
        })
        .collect();
    if lines.is_empty() {
        lines.push(Line::Absent(cx.words.absent, None));
    }
    lines.extend(cx.refers(SectionKind::Accountabilities));
    Row::new(cx.words.accountabilities, lines)
}

fn competencies(cx: Cx<'_>) -> Row {
    let (language, competencies) = cx.listed(|edition| &edition.competencies);
    let values: Vec<_> = competencies
        .iter()
        .map(|competency| {
            let indicator = competency.indicator.as_deref().unwrap_or_default();
            Value::quoted(Key::Item(competency.span), language, &competency.name, indicator)
        })
        .collect();
    let line = match &*values {
        [] => Line::Absent(cx.words.absent, None),
        _ => Line::Items(values),
    };
    let mut lines = vec![line];
    lines.extend(cx.refers(SectionKind::Competencies));
    Row::new(cx.words.competencies, lines)
}

fn reports_to(cx: Cx<'_>) -> Row {
    let id = FactId::ReportsTo;
    let lines = cx.notice.facts.reports_to.as_ref().map(|fact| {
        let reading = fact.readings.first();
        let language = reading.map_or(Lang::En, |reading| reading.quote.language);
        vec![Line::Value(Value::quoted(Key::Fact(id), language, "", &fact.value))]
    });
    let mut row = cx.row(cx.name(id), id, lines);
    // The words of one edition stand for both.
    row.lines.retain(|line| !matches!(line, Line::Note(_) | Line::Conflict(_)));
    row
}

fn count(cx: Cx<'_>, id: FactId) -> Row {
    let facts = &cx.notice.facts;
    let fact = match id {
        FactId::DirectReports => facts.direct_reports.as_ref(),
        _ => facts.indirect_reports.as_ref(),
    };
    let said = fact.map(|fact| match fact.value {
        0 => cx.words.none.to_owned(),
        count => count.to_string(),
    });
    cx.value_row(cx.name(id), id, said)
}

fn conditions(cx: Cx<'_>) -> Row {
    let id = FactId::Conditions;
    let lines = cx.notice.facts.conditions.as_ref().filter(|fact| !fact.value.is_empty());
    let lines = lines.map(|fact| {
        let value = |condition: &Condition| {
            let part = condition.as_str();
            Line::Value(Value::said(Key::Part(id, part), cx.words.condition(*condition).to_owned()))
        };
        fact.value.iter().map(value).collect()
    });
    cx.row(cx.name(id), id, lines)
}
