//! The contract clause by clause, staff and seconded staff side by side.

use vacancy_messages::part_name;
use vacancy_model::FactId;
use vacancy_model::value::Contract;

use super::{Cx, Line, Row, Section, Table, Value};
use crate::mark::Key;
use crate::messages::SheetWords;

pub(super) fn section(cx: Cx<'_>) -> Section {
    let id = FactId::Contract;
    let mut section = Section::new("contract", cx.messages.contract_terms(), false);
    match &cx.notice.facts.contract {
        Some(fact) if cx.own(id).is_none() || cx.is_made(id) => add(cx, &fact.value, &mut section),
        _ => section.add(cx.value_row(cx.name(id), id, None)),
    }
    section
}

fn add(cx: Cx<'_>, contract: &Contract, section: &mut Section) {
    let messages = cx.messages;
    let mut say = |part: &'static str, text: Option<String>| {
        if let Some(text) = text {
            let mut row = Row::new(part_name(part, messages.lang));
            row.lead(Key::Part(FactId::Contract, part), text);
            section.add(row);
        }
    };
    say("kind", contract.kind.map(|kind| messages.contract_kind(kind).to_owned()));
    let mut terms = Row::new(messages.terms());
    terms.say(Line::Table(self::terms(cx, contract)));
    say("conversion", contract.conversion.map(|way| messages.conversion(way).to_owned()));
    say(
        "conversionNoticeYears",
        contract.conversion_notice_years.map(|it| messages.conversion_notice(it)),
    );
    say("rotationPost", contract.rotation_post.then(|| messages.rotation().to_owned()));
    let after_kind = usize::from(contract.kind.is_some());
    section.rows.insert(after_kind, terms);
    if let Some(twin) = twin(cx, contract) {
        section.add(twin);
    }
}

/// What a twin grade means for the one who is appointed.
fn twin(cx: Cx<'_>, contract: &Contract) -> Option<Row> {
    let (messages, terms) = (cx.messages, contract.twin_grade.as_ref()?);
    let mut row = Row::new(part_name("twin", messages.lang));
    let mut say = |part, text: Option<String>| {
        if let Some(text) = text {
            row.value(Key::Part(FactId::Contract, part), String::new(), text);
        }
    };
    let grade = cx.notice.facts.grade.as_ref().map(|fact| &fact.value);
    say("twinGrade.appointedAt", terms.appointed_at.map(|at| messages.appointed_at(at, grade)));
    let advancement = terms.advancement_min_years.map(|it| messages.advancement(it));
    say("twinGrade.advancementMinYears", advancement);
    let shorter = terms.external_reduction_max_months.map(|it| messages.shorter_wait(it));
    say("twinGrade.externalReductionMaxMonths", shorter);
    Some(row)
}

/// A term's names, of staff and of seconded staff, how its years are said, and both their years.
type Term = (&'static str, &'static str, fn(&SheetWords, u32) -> String, [Option<u32>; 2]);

fn terms(cx: Cx<'_>, contract: &Contract) -> Table {
    let messages = cx.messages;
    let seconded = contract.seconded.unwrap_or_default();
    let terms: [Term; 3] = [
        (
            "initialYears",
            "seconded.initialYears",
            SheetWords::years,
            [contract.initial_years, seconded.initial_years],
        ),
        (
            "renewalMaxYears",
            "seconded.renewalMaxYears",
            SheetWords::up_to_years,
            [contract.renewal_max_years, seconded.renewal_max_years],
        ),
        (
            "serviceMaxYears",
            "seconded.serviceMaxYears",
            SheetWords::years,
            [contract.service_max_years, seconded.service_max_years],
        ),
    ];
    let mut columns = vec![messages.lane_staff()];
    if contract.seconded.is_some() {
        columns.push(messages.lane_seconded());
    }
    let mut rows = Vec::new();
    for (part, of_seconded, say, years) in terms {
        let cells = [part, of_seconded].into_iter().zip(years).take(columns.len());
        let cell = |(part, years): (_, Option<u32>)| {
            Some(Value::said(Key::Part(FactId::Contract, part), say(messages, years?)))
        };
        rows.push((part_name(part, messages.lang), cells.map(cell).collect()));
    }
    Table { columns, rows, absent: messages.absent_part() }
}
