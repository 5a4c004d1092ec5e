//! The work: what the holder answers for, shows, and whom they work for.

use vacancy_model::{Fact, FactId, Lang, SectionKind};
use vacancy_text::decimal;

use super::{Cx, Line, Section, Value};
use crate::mark::Key;

pub(super) fn section(cx: Cx<'_>) -> Section {
    let mut section = Section::new("work", cx.messages.work(), true);
    grade(cx, &mut section);
    accountabilities(cx, &mut section);
    competencies(cx, &mut section);
    reports_to(cx, &mut section);
    let facts = &cx.notice.facts;
    count(cx, FactId::DirectReports, facts.direct_reports.as_ref(), &mut section);
    count(cx, FactId::IndirectReports, facts.indirect_reports.as_ref(), &mut section);
    conditions(cx, &mut section);
    section
}

fn grade(cx: Cx<'_>, section: &mut Section) {
    let id = FactId::Grade;
    let row = section.row(cx.name(id));
    if let Some(fact) = &cx.notice.facts.grade {
        row.lead(Key::Fact(id), cx.messages.grade(&fact.value));
        let inferred = fact.value.inferred.as_ref().and_then(|inferred| inferred.category);
        if let Some(category) = inferred {
            let (category, source) =
                (cx.messages.category(category), cx.messages.category_source());
            row.note(&[category, " (", source, ")."].concat());
        }
    }
    cx.of_fact(id, row);
}

fn accountabilities(cx: Cx<'_>, section: &mut Section) {
    let (language, areas) = cx.listed(|edition| &edition.accountabilities);
    let row = section.row(cx.messages.accountabilities());
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
    cx.refer(SectionKind::Accountabilities, row);
}

fn competencies(cx: Cx<'_>, section: &mut Section) {
    let (language, competencies) = cx.listed(|edition| &edition.competencies);
    let values = competencies
        .iter()
        .map(|competency| {
            let indicator = competency.indicator.as_deref().unwrap_or_default();
            Value::quoted(Key::Item(competency.span), language, &competency.name, indicator)
        })
        .collect();
    let row = section.row(cx.messages.competencies());
    cx.quote(SectionKind::Competencies, values, row);
}

fn reports_to(cx: Cx<'_>, section: &mut Section) {
    let id = FactId::ReportsTo;
    let row = section.row(cx.name(id));
    if let Some(fact) = &cx.notice.facts.reports_to {
        let value = fact.in_language(cx.quoted);
        let reading = fact.readings.iter().find(|reading| reading.value == *value);
        let language = reading.map_or(Lang::En, |reading| reading.quote.language);
        row.say(Line::Value(Value::quoted(Key::Fact(id), language, "", value)));
    }
    cx.of_fact(id, row);
}

fn count(cx: Cx<'_>, id: FactId, fact: Option<&Fact<u32>>, section: &mut Section) {
    let said = fact.map(|fact| match fact.value {
        0 => cx.messages.none().to_owned(),
        count => decimal(count),
    });
    cx.value_row(section, id, said.as_deref());
}

fn conditions(cx: Cx<'_>, section: &mut Section) {
    let id = FactId::Conditions;
    let row = section.row(cx.name(id));
    for &condition in cx.notice.facts.conditions.iter().flat_map(|fact| &fact.value) {
        let said = cx.messages.condition(condition).to_owned();
        row.lead(Key::Part(id, condition.as_str()), said);
    }
    cx.of_fact(id, row);
}
