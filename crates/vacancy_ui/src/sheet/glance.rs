//! The first screen: by when, can I, how much, how long, where.

use vacancy_messages::body_name;
use vacancy_model::value::{AppointedAt, Contract, Period, Salary, SecondedContract};
use vacancy_model::{Fact, FactId, Standing};
use vacancy_text::trim_end;

use super::{Asked, Cx, Figure, Line, Section, Value, by_when, verdict};
use crate::HAS_DESK;
use crate::format::amount;
use crate::mark::Key;
use crate::place::location;
use crate::timeline::timeline;

pub(super) fn section(cx: Cx<'_>) -> Section {
    let mut section = Section::new("glance", cx.messages.at_a_glance(), false);
    by_when::row(cx, &mut section);
    verdict::row(cx, &mut section);
    how_much(cx, &mut section);
    how_long(cx, &mut section);
    place(cx, &mut section);
    section
}

/// The title in each language, the reader's first.
pub(super) fn titles(cx: Cx<'_>) -> Vec<Value> {
    let Some(title) = &cx.notice.facts.title else { return Vec::new() };
    let mut titles = Vec::new();
    for language in [cx.messages.lang, cx.messages.lang.other()] {
        if let Some(text) = title.value.get(language) {
            titles.push(Value::quoted(Key::Fact(FactId::Title), language, text, ""));
        }
    }
    titles
}

/// Number, organisation, grade, budget; a title of the reader's own, in both languages.
pub(super) fn line(cx: Cx<'_>) -> Vec<Value> {
    let (facts, messages) = (&cx.notice.facts, cx.messages);
    let mut line = Vec::new();
    let mut say = |id, of_notice: Option<String>| {
        if let Some(text) = cx.said(id, of_notice) {
            line.push(cx.with_sign(Value::said(Key::Fact(id), text), id));
        }
    };
    say(FactId::Title, None);
    let number = facts.job_number.as_ref().map(|fact| messages.vacancy_number(&fact.value));
    say(FactId::JobNumber, number);
    let organisation = facts.organisation.as_ref().map(|fact| {
        let body = fact.in_language(messages.lang);
        // The names in another language would weigh 200 bytes in an element of somebody else's page.
        let named = (&*body.name, body.acronym.as_deref());
        let (name, acronym) = if HAS_DESK { body_name(body, messages.lang) } else { named };
        acronym.map_or_else(|| name.to_owned(), |acronym| [name, " (", acronym, ")"].concat())
    });
    say(FactId::Organisation, organisation);
    say(FactId::Grade, facts.grade.as_ref().map(|fact| messages.grade(&fact.value)));
    let budget = facts.budget_approval.as_ref().map(|_| messages.pending_budget().to_owned());
    say(FactId::BudgetApproval, budget);
    line
}

/// Of the title, the number and the organisation, those that the notice does not state.
pub(super) fn missing(cx: Cx<'_>) -> Vec<Asked> {
    let mut missing = Vec::new();
    for id in [FactId::Title, FactId::JobNumber, FactId::Organisation] {
        if cx.notice.facts.view(id).is_none() && cx.own(id).is_none() {
            missing.push(cx.missing(id));
        }
    }
    missing
}

fn how_much(cx: Cx<'_>, section: &mut Section) {
    let row = section.row(cx.messages.how_much());
    if let Some(fact) = &cx.notice.facts.salary {
        row.say(Line::Figures(figures(cx, fact)));
        row.note(&what_it_is(cx));
    }
    cx.of_fact(FactId::Salary, row);
}

fn figures(cx: Cx<'_>, fact: &Fact<Salary>) -> Vec<Figure> {
    let salary = &fact.value;
    let figure = |of, period, note| Figure {
        value: Value::said(Key::Fact(FactId::Salary), amount(of, cx.messages.lang)),
        unit: cx.messages.pay_unit(salary.currency.as_deref(), period),
        note,
    };
    let mut figures = vec![figure(salary.amount, salary.period, cx.messages.as_printed())];
    // Of an amount that is not sure no other is made.
    let is_sure = fact.standing != Standing::Conflicting;
    if let (Some(Period::Month), Some(annual), true) =
        (salary.period, salary.annual_amount, is_sure)
    {
        figures.push(figure(annual, Some(Period::Year), cx.messages.twelve_months()));
    }
    figures
}

/// What the figure is and is not.
fn what_it_is(cx: Cx<'_>) -> String {
    let facts = &cx.notice.facts;
    let twin = facts.grade.as_ref().map(|fact| &fact.value).filter(|grade| grade.twin);
    let terms = facts.contract.as_ref().and_then(|fact| fact.value.twin_grade);
    let of_which = match (twin, terms.and_then(|terms| terms.appointed_at)) {
        (None, _) => String::new(),
        (Some(grade), Some(AppointedAt::Lower)) => cx.messages.salary_of_lower(&grade.lowest),
        (Some(_), _) => cx.messages.salary_of_either().to_owned(),
    };
    trim_end(&[cx.messages.salary_is(), " ", &of_which].concat()).to_owned()
}

fn how_long(cx: Cx<'_>, section: &mut Section) {
    let id = FactId::Contract;
    let row = section.row(cx.messages.how_long());
    if let Some(fact) = &cx.notice.facts.contract {
        let (lead, rest) = cx.messages.contract(&fact.value);
        row.value(Key::Fact(id), lead, rest);
        if let Some(seconded) = &fact.value.seconded {
            let terms = seconded_terms(cx, &fact.value, seconded);
            row.value(Key::Part(id, "seconded.initialYears"), String::new(), terms);
        }
        if let Some(drawing) = timeline(&fact.value, cx.messages) {
            row.say(Line::Drawing(drawing));
        }
    }
    cx.of_fact(id, row);
}

/// The terms for seconded staff; in short where they are those of the others.
fn seconded_terms(cx: Cx<'_>, contract: &Contract, seconded: &SecondedContract) -> String {
    let of_staff = SecondedContract {
        initial_years: contract.initial_years,
        renewal_max_years: contract.renewal_max_years,
        service_max_years: contract.service_max_years,
    };
    if *seconded == of_staff {
        cx.messages.seconded_alike().to_owned()
    } else {
        cx.messages.seconded(seconded)
    }
}

fn place(cx: Cx<'_>, section: &mut Section) {
    let facts = &cx.notice.facts;
    let place = facts.location.as_ref().map(|fact| location(&fact.value, cx.messages.lang));
    let place = cx.said(FactId::Location, place);
    let schedule = facts.schedule.as_ref().map(|fact| cx.messages.schedule(fact.value).to_owned());
    let schedule = cx.said(FactId::Schedule, schedule);
    let has_schedule = schedule.is_some();
    let row = section.row(cx.messages.where_is_it());
    if let Some(place) = place {
        let mut run = vec![Value::said(Key::Fact(FactId::Location), place)];
        if let Some(schedule) = schedule {
            run.push(Value::said(Key::Fact(FactId::Schedule), schedule));
        }
        row.say(Line::Run(run));
    }
    cx.of_fact(FactId::Location, row);
    if !has_schedule {
        row.say(Line::Asked(vec![cx.missing(FactId::Schedule)]));
    }
    cx.add_standing(FactId::Schedule, row);
}
