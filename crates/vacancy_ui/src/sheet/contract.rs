//! The contract clause by clause, staff and seconded staff side by side.

use vacancy_messages::part_name;
use vacancy_model::FactId;
use vacancy_model::value::Contract;

use super::{Cx, Line, Row, Section, Table, Value};
use crate::mark::Key;

pub(super) fn section(cx: Cx<'_>) -> Section {
    let id = FactId::Contract;
    let rows = match &cx.notice.facts.contract {
        Some(fact) if cx.own(id).is_none() || cx.is_made(id) => rows(cx, &fact.value),
        _ => vec![cx.value_row(cx.name(id), id, None)],
    };
    Section { id: "contract", heading: cx.messages.contract_terms(), is_quoting: false, rows }
}

fn rows(cx: Cx<'_>, contract: &Contract) -> Vec<Row> {
    let messages = cx.messages;
    let mut rows = Vec::new();
    let mut add = |part: &'static str, text: Option<String>| {
        if let Some(text) = text {
            let mut row = Row::new(part_name(part, messages.lang));
            row.value(Key::Part(FactId::Contract, part), text, String::new());
            rows.push(row);
        }
    };
    add("kind", contract.kind.map(|kind| messages.contract_kind(kind).to_owned()));
    let mut terms = Row::new(messages.terms());
    terms.say(Line::Table(self::terms(cx, contract)));
    add("conversion", contract.conversion.map(|way| messages.conversion(way).to_owned()));
    add(
        "conversionNoticeYears",
        contract.conversion_notice_years.map(|it| messages.conversion_notice(it)),
    );
    add("rotationPost", contract.rotation_post.then(|| messages.rotation().to_owned()));
    let after_kind = usize::from(contract.kind.is_some());
    rows.insert(after_kind, terms);
    rows.extend(twin(cx, contract));
    rows
}

/// What a twin grade means for the one who is appointed.
fn twin(cx: Cx<'_>, contract: &Contract) -> Option<Row> {
    let (messages, terms) = (cx.messages, contract.twin_grade.as_ref()?);
    let grade = cx.notice.facts.grade.as_ref().map(|fact| &fact.value);
    let appointed = terms.appointed_at.map(|at| messages.appointed_at(at, grade));
    let said = [
        ("twinGrade.appointedAt", appointed),
        (
            "twinGrade.advancementMinYears",
            terms.advancement_min_years.map(|it| messages.advancement(it)),
        ),
        (
            "twinGrade.externalReductionMaxMonths",
            terms.external_reduction_max_months.map(|it| messages.shorter_wait(it)),
        ),
    ];
    let mut row = Row::new(part_name("twin", messages.lang));
    for (part, text) in said {
        if let Some(text) = text {
            row.value(Key::Part(FactId::Contract, part), String::new(), text);
        }
    }
    Some(row)
}

fn terms(cx: Cx<'_>, contract: &Contract) -> Table {
    let messages = cx.messages;
    let cell =
        |part, text: Option<String>| Some(Value::said(Key::Part(FactId::Contract, part), text?));
    let mut columns = vec![messages.lane_staff()];
    let mut rows = vec![
        (
            part_name("initialYears", messages.lang),
            vec![cell("initialYears", contract.initial_years.map(|it| messages.years(it)))],
        ),
        (
            part_name("renewalMaxYears", messages.lang),
            vec![cell(
                "renewalMaxYears",
                contract.renewal_max_years.map(|it| messages.up_to_years(it)),
            )],
        ),
        (
            part_name("serviceMaxYears", messages.lang),
            vec![cell("serviceMaxYears", contract.service_max_years.map(|it| messages.years(it)))],
        ),
    ];
    if let Some(seconded) = &contract.seconded {
        columns.push(messages.lane_seconded());
        let cells = [
            cell("seconded.initialYears", seconded.initial_years.map(|it| messages.years(it))),
            cell(
                "seconded.renewalMaxYears",
                seconded.renewal_max_years.map(|it| messages.up_to_years(it)),
            ),
            cell(
                "seconded.serviceMaxYears",
                seconded.service_max_years.map(|it| messages.years(it)),
            ),
        ];
        for ((_, row), cell) in rows.iter_mut().zip(cells) {
            row.push(cell);
        }
    }
    Table { columns, rows, absent: messages.absent_part() }
}
