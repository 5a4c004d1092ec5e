//! The contract clause by clause, staff and seconded staff side by side.

use vacancy_messages::part_name;
use vacancy_model::FactId;
use vacancy_model::value::{Contract, TwinGradeTerms};

use super::{Cx, Line, Row, Section, Table, Value};
use crate::mark::Key;
use crate::messages::SheetWords;

pub(super) fn section(cx: Cx<'_>) -> Section {
    let id = FactId::Contract;
    let mut section = Section::new("contract", cx.messages.contract_terms(), false);
    match &cx.notice.facts.contract {
        Some(fact) if cx.own(id).is_none() || cx.is_made(id) => add(cx, &fact.value, &mut section),
        _ => cx.value_row(&mut section, id, None),
    }
    section
}

fn add(cx: Cx<'_>, contract: &Contract, section: &mut Section) {
    let messages = cx.messages;
    let say = |section: &mut Section, part: &'static str, text: Option<&str>| {
        if let Some(text) = text {
            let row = section.row(part_name(part, messages.lang));
            row.lead(Key::Part(FactId::Contract, part), text.to_owned());
        }
    };
    say(section, "kind", contract.kind.map(|kind| messages.contract_kind(kind)));
    section.row(messages.terms()).say(Line::Table(terms(cx, contract)));
    say(section, "conversion", contract.conversion.map(|way| messages.conversion(way)));
    let notice = contract.conversion_notice_years.map(|it| messages.conversion_notice(it));
    say(section, "conversionNoticeYears", notice.as_deref());
    say(section, "rotationPost", contract.rotation_post.then(|| messages.rotation()));
    if let Some(terms) = &contract.twin_grade {
        twin(cx, terms, section.row(part_name("twin", messages.lang)));
    }
}

/// What a twin grade means for the one who is appointed.
fn twin(cx: Cx<'_>, terms: &TwinGradeTerms, row: &mut Row) {
    let messages = cx.messages;
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
}

/// The name and the years of a term of staff, the same of seconded staff, and how its years are said.
type Term = ([(&'static str, Option<u32>); 2], fn(&SheetWords, u32) -> String);

fn terms(cx: Cx<'_>, contract: &Contract) -> Table {
    let messages = cx.messages;
    let seconded = contract.seconded.unwrap_or_default();
    let terms: [Term; 3] = [
        (
            [
                ("initialYears", contract.initial_years),
                ("seconded.initialYears", seconded.initial_years),
            ],
            SheetWords::years,
        ),
        (
            [
                ("renewalMaxYears", contract.renewal_max_years),
                ("seconded.renewalMaxYears", seconded.renewal_max_years),
            ],
            SheetWords::up_to_years,
        ),
        (
            [
                ("serviceMaxYears", contract.service_max_years),
                ("seconded.serviceMaxYears", seconded.service_max_years),
            ],
            SheetWords::years,
        ),
    ];
    let mut columns = vec![messages.lane_staff()];
    if contract.seconded.is_some() {
        columns.push(messages.lane_seconded());
    }
    let mut rows = Vec::new();
    for (terms, say) in &terms {
        let mut cells = Vec::new();
        for &(part, years) in terms.iter().take(columns.len()) {
            let said = |years| Value::said(Key::Part(FactId::Contract, part), say(messages, years));
            cells.push(years.map(said));
        }
        let [(of_staff, _), _] = terms;
        rows.push((part_name(of_staff, messages.lang), cells));
    }
    Table { columns, rows, absent: messages.absent_part() }
}
