//! The work: what the holder answers for, shows, and whom they work for.

use vacancy_model::{FactId, Lang, SectionKind};
use vacancy_text::decimal;

use super::{Cx, Line, Row, Section, Value};
use crate::mark::Key;

pub(super) fn section(cx: Cx<'_>) -> Section {
    let mut section = Section::new("work", cx.messages.work(), true);
    section.add(grade(cx));
    section.add(accountabilities(cx));
    section.add(competencies(cx));
    section.add(reports_to(cx));
    section.add(count(cx, FactId::DirectReports));
    section.add(count(cx, FactId::IndirectReports));
    section.add(conditions(cx));
    section
}

fn grade(cx: Cx<'_>) -> Row {
    let id = FactId::Grade;
    let mut row = Row::new(cx.name(id));
    if let Some(fact) = &cx.notice.facts.grade {
        row.lead(Key::Fact(id), cx.messages.grade(&fact.value));
        let inferred = fact.value.inferred.as_ref().and_then(|inferred| inferred.category);
        if let Some(category) = inferred {
            let (category, source) =
                (cx.messages.category(category), cx.messages.category_source());
            row.note(&[category, " (", source, ")."].concat());
        }
    }
    cx.of_fact(id, &mut row);
    row
}

fn accountabilities(cx: Cx<'_>) -> Row {
    let (language, areas) = cx.listed(|edition| &edition.accountabilities);
    let mut row = Row::new(cx.messages.accountabilities());
    for area in areas {
        let value = Line::Value(Value::quoted(Key::Item(area.span), language, "", &area.text));
        row.say(match &area.heading {
            None => value,
            Some(heading) => {
                Line::Fold { summary: heading.clone(), lang: Some(language), lines: vec![value] }
            }
        });
    }
    if areas.is_empty() {
        row.say(Line::Absent(cx.messages.absent(), None));
    }
    cx.refer(SectionKind::Accountabilities, &mut row);
    row
}

fn competencies(cx: Cx<'_>) -> Row {
    let (language, competencies) = cx.listed(|edition| &edition.competencies);
    let values = competencies
        .iter()
        .map(|competency| {
            let indicator = competency.indicator.as_deref().unwrap_or_default();
            Value::quoted(Key::Item(competency.span), language, &competency.name, indicator)
        })
        .collect();
    cx.quoting(cx.messages.competencies(), values, SectionKind::Competencies)
}

fn reports_to(cx: Cx<'_>) -> Row {
    let id = FactId::ReportsTo;
    let mut row = Row::new(cx.name(id));
    if let Some(fact) = &cx.notice.facts.reports_to {
        let reading = fact.readings.iter().find(|reading| reading.value == fact.value);
        let language = reading.map_or(Lang::En, |reading| reading.quote.language);
        row.say(Line::Value(Value::quoted(Key::Fact(id), language, "", &fact.value)));
    }
    cx.of_fact(id, &mut row);
    row
}

fn count(cx: Cx<'_>, id: FactId) -> Row {
    let facts = &cx.notice.facts;
    let fact = match id {
        FactId::DirectReports => facts.direct_reports.as_ref(),
        _ => facts.indirect_reports.as_ref(),
    };
    let said = fact.map(|fact| match fact.value {
        0 => cx.messages.none().to_owned(),
        count => decimal(count),
    });
    cx.value_row(cx.name(id), id, said)
}

fn conditions(cx: Cx<'_>) -> Row {
    let id = FactId::Conditions;
    let mut row = Row::new(cx.name(id));
    for &condition in cx.notice.facts.conditions.iter().flat_map(|fact| &fact.value) {
        let said = cx.messages.condition(condition).to_owned();
        row.lead(Key::Part(id, condition.as_str()), said);
    }
    cx.of_fact(id, &mut row);
    row
}
