//! The form for a reader's own value of a fact, below what the notice says of it.

use vacancy_messages::{fact_name, language_name, part_name, value_words};
use vacancy_model::value::LanguageLevel;
use vacancy_model::{Correction, FactId, Facts, Lang};
use vacancy_view::one_line;

use super::Element;
use super::form::{labelled, note, number, select, tick};
use super::frame::framed;
use super::parts::leading;
use crate::correcting::{CLEARANCES, Field, Form, Kind, fields, is_ticked};
use crate::diagnostic::capital;
use crate::state::notice::{Action, State};
use crate::words::Words;
use crate::words::correcting::{CorrectingWords, words};

/// The whole view, under a heading that names the fact.
pub(super) fn correct(state: &State, words: &Words) -> Element {
    let Some(form) = &state.form else { return Element::new("div") };
    let correcting = self::words(state.lang);
    let name = fact_name(form.fact, state.lang);
    let is_there = state.read.held.facts.view(form.fact).is_some();
    let what = if is_there { correcting.correct } else { correcting.add };
    let view = Element::new("div")
        .with(note(correcting.intro))
        .with_all(said(form, state, correcting))
        .with(entries(form, state, correcting));
    framed(&(words.of)(what, name), view, state, words)
}

/// What each edition says, and a way to take one's value.
fn said(form: &Form, state: &State, words: &CorrectingWords) -> Vec<Element> {
    let (notice, lang) = (&state.read.notice, state.lang);
    let Some(fact) = notice.facts.view(form.fact) else { return vec![note(words.not_stated)] };
    // A title is one of both languages: none of them alone could stand in its place.
    let can_take = fact.readings.len() > 1 && form.fact != FactId::Title;
    let reading = |(number, reading): (usize, &&vacancy_model::Quote)| {
        let language = language_name(reading.language, lang);
        let quote =
            leading(&one_line(&reading.text), reading.mention, Some(reading.language), state);
        let take = Element::button("vn-link", words.take, Action::Take(number))
            .attribute("aria-label", &[words.take, words.colon, language].concat());
        Element::new("li")
            .with(Element::of("span", "vn-words__language").text(&capital(language)))
            .text(" ")
            .with(quote)
            .text(" ")
            .with(take.hidden(!can_take))
    };
    let readings = fact.readings.iter().enumerate().map(reading);
    vec![note(words.the_notice_says), Element::of("ul", "vn-words").with_all(readings)]
}

fn entries(form: &Form, state: &State, words: &CorrectingWords) -> Element {
    let is_own = state.read.own_value(form.fact, state.lang).is_some();
    // Only what the notice states, and the reader has not said that of yet.
    let is_held = state.read.held.facts.view(form.fact).is_some();
    let can_withdraw = is_held && state.read.notice.facts.view(form.fact).is_some();
    let commands = Element::of("div", "vn-desk__commands")
        .with(Element::button("vn-button", words.hold, Action::Hold).attribute("type", "submit"))
        .with(Element::button("vn-link", words.withdraw, Action::Withdraw).hidden(!can_withdraw))
        .with(Element::button("vn-link", words.release, Action::Release).hidden(!is_own));
    let fields = fields(form.fact).iter().enumerate();
    Element::of("form", "vn-form vn-form--value")
        .attribute("novalidate", "")
        .numbered(form.filled)
        .with_all(fields.map(|(at, field)| entry(at, field, form, state.lang)))
        .with(commands)
}

/// A field with its name, and what is wrong with what stands in it.
fn entry(at: usize, field: &Field, form: &Form, lang: Lang) -> Element {
    let words = words(lang);
    let stands = form.entries.get(at).map_or("", String::as_str);
    let name = name(field, form.fact, lang);
    let problem = form.problem(at).map(words.problem);
    let id = ["problem-", &at.to_string()].concat();
    let act = Action::Write(at);
    let mut control = match field.kind {
        Kind::Tick => tick(act, &name, is_ticked(stands)),
        Kind::Choice(_) | Kind::Level | Kind::Clearance => {
            select(act, stands, options(at, field, form.fact, lang))
        }
        Kind::Number => number(act, stands),
        Kind::Date => input("date", act, stands),
        Kind::Time => input("time", act, stands),
        Kind::Text | Kind::Amount | Kind::Currency | Kind::Country | Kind::Address => {
            input("text", act, stands)
        }
    };
    if problem.is_some() {
        control = control.attributes(&[("aria-invalid", "true"), ("aria-describedby", &id)]);
    }
    let control = if field.kind == Kind::Tick { control } else { labelled(&name, control) };
    let problem =
        problem.map(|text| Element::of("p", "vn-warning").attribute("id", &id).text(text));
    Element::new("div").with(control).with_all(problem)
}

/// What a field is called: its part, else the fact.
fn name(field: &Field, fact: FactId, lang: Lang) -> String {
    match (field.part, fact) {
        ("", _) => fact_name(fact, lang).to_owned(),
        (part, FactId::LanguagesRequired) => (words(lang).languages)(part).to_owned(),
        ("en", _) => capital(language_name(Lang::En, lang)),
        ("fr", _) => capital(language_name(Lang::Fr, lang)),
        (part, _) => part_name(part, lang).to_owned(),
    }
}

fn input(kind: &str, action: Action, value: &str) -> Element {
    Element::of("input", "vn-field__control")
        .attributes(&[
            ("type", kind),
            ("autocomplete", "off"),
            ("maxlength", "400"),
            ("value", value),
        ])
        .acts(action)
}

/// What can be chosen in a field; the first says nothing.
fn options(at: usize, field: &Field, fact: FactId, lang: Lang) -> Vec<(String, String)> {
    let words = words(lang);
    let mut options = vec![(String::new(), words.unsaid.to_owned())];
    match field.kind {
        Kind::Level => options
            .extend(LanguageLevel::ALL.map(|it| ((it as u32).to_string(), it.as_str().to_owned()))),
        Kind::Clearance => options.extend(
            CLEARANCES.map(|(code, name)| (code.to_owned(), [name, " (", code, ")"].concat())),
        ),
        Kind::Choice(count) => options.extend((0..count).map(|choice| {
            let choice = choice.to_string();
            let name = words_of(&choice, at, fact, lang);
            (choice, name)
        })),
        _ => {}
    }
    options
}

/// A choice in words: those of a value that says nothing else.
fn words_of(choice: &str, at: usize, fact: FactId, lang: Lang) -> String {
    if fact == FactId::Salary {
        let period = choice.parse().ok().and_then(|at: usize| words(lang).periods.get(at));
        return period.copied().unwrap_or_default().to_owned();
    }
    let mut parts = vec![String::new(); at];
    parts.push(choice.to_owned());
    let mut facts = Facts::default();
    facts.correct(&Correction { fact, parts });
    value_words(&facts, fact, lang).map(|words| capital(&words.value)).unwrap_or_default()
}
