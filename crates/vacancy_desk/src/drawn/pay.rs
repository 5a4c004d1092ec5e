//! The estimate of the pay: what the notice prints, what is added and taken off, what is left out.

use vacancy_messages::money_in_words;
use vacancy_model::Standing;
use vacancy_model::value::{Amount, Salary};

use super::Element;
use super::form::{labelled, note, number, tick};
use crate::situation::{Field, Nation, Rate, estimate, may_have_expatriation};
use crate::state::notice::{Action, State};
use crate::words::situation::SituationWords;

/// The estimate, or why there is none.
pub(super) fn pay(state: &State, words: &SituationWords) -> Vec<Element> {
    let Some(fact) = &state.read.held.facts.salary else { return vec![note(words.no_month)] };
    if fact.standing == Standing::Conflicting {
        return vec![note(words.salary_conflict)];
    }
    let situation = &state.situation;
    let hindrance = hindrance(state, words);
    let is_expatriate = situation.is_expatriate && hindrance.is_none();
    let expatriation = situation.expatriation.as_deref().unwrap_or(Rate::EXPATRIATION);
    let pension = situation.pension.as_deref().unwrap_or(Rate::PENSION);
    let none = Rate::default();
    let read = |text| Rate::read(text).unwrap_or(none);
    let added = if is_expatriate { read(expatriation) } else { none };
    let Some(month) = estimate(&fact.value, added, read(pension)) else {
        return vec![note(words.no_month)];
    };
    let rate = |field, text| {
        let wrong = Rate::read(text).is_none().then(|| note(words.no_rate));
        let field = labelled((words.field)(field), number(Action::Fill(field), text));
        Element::new("div").with(field).with_all(wrong)
    };
    let mut lines = vec![note(words.is_estimate)];
    if let Some(why) = hindrance {
        lines.push(note(&[words.allowance, words.colon, " ", why].concat()));
    } else {
        let name = (words.field)(Field::Expatriate);
        lines.push(tick(Action::Fill(Field::Expatriate), name, situation.is_expatriate));
        lines.push(note(words.expatriate_who));
        lines.push(rate(Field::Expatriation, expatriation).hidden(!is_expatriate));
    }
    lines.push(rate(Field::Pension, pension));
    let sum = |sign, amount, name| line(sign, amount, name, &fact.value, state);
    let allowance = sum("+", month.expatriation, words.allowance);
    lines.push(
        Element::of("div", "vn-sum")
            .attribute("aria-live", "polite")
            .with(sum("", month.basic, words.basic))
            .with(allowance.hidden(!is_expatriate))
            .with(sum("−", month.pension, words.contribution))
            .with(sum("≈", month.total, words.total)),
    );
    lines.push(note(words.not_counted));
    lines
}

/// Why the reader would have no expatriation allowance, whatever they tick.
fn hindrance(state: &State, words: &SituationWords) -> Option<&'static str> {
    let facts = &state.read.held.facts;
    let grade = facts.grade.as_ref().map(|fact| &fact.value);
    if grade.and_then(may_have_expatriation) == Some(false) {
        return Some(words.not_of_grade);
    }
    let country = facts.location.as_ref().and_then(|fact| fact.value.country.as_deref());
    match (state.situation.profile.nation, country) {
        (Some(Nation::Member(code)), Some(country)) if code == country => Some(words.at_home),
        _ => None,
    }
}

/// One line of the sum.
fn line(sign: &str, amount: Amount, name: &str, salary: &Salary, state: &State) -> Element {
    let amount = money_in_words(amount, salary.currency.as_deref(), state.lang);
    Element::of("p", "vn-sum__line")
        .with(Element::of("span", "vn-sum__sign").text(sign))
        .with(Element::of("span", "vn-sum__amount").text(&amount))
        .text(" ")
        .with(Element::of("span", "vn-note").text(name))
}
