//! The reader's own situation: the profile, what of the notice they meet, what they would be paid.

use vacancy_messages::{
    NATO_MEMBERS, country_name, education_in_words, fact_name, nato_members, value_words,
};
use vacancy_model::value::{EducationLevel, LanguageLevel};
use vacancy_model::{FactId, Lang, Standing};
use vacancy_view::one_line;

use super::Element;
use super::form::{labelled, note, number, select};
use super::parts::{self, leading};
use super::pay::pay;
use crate::situation::{Field, Keeping, Verdict, reason, verdict};
use crate::state::notice::{Action, State};
use crate::words::situation::{SituationWords, words};

pub(super) fn situation(state: &State) -> Element {
    let words = words(state.lang);
    let asked = FactId::ASKED.map(|id| row(fact_name(id, state.lang), asked(id, state, words)));
    let rows = Element::of("dl", "vn-rows")
        .with(row(words.profile, vec![form(state, words)]))
        .with_all(asked.to_vec())
        .with(row(words.pay, pay(state, words)));
    Element::new("div").with(rows)
}

/// A label and what stands beside it.
fn row(label: &str, said: Vec<Element>) -> Element {
    Element::of("div", "vn-fact")
        .with(Element::of("dt", "vn-fact__label").text(label))
        .with(Element::of("dd", "vn-fact__value").with_all(said))
}

/// The profile. Fields of a profile that was deleted are other elements than those of the next one.
fn form(state: &State, words: &SituationWords) -> Element {
    let situation = &state.situation;
    let choice = |field, options| {
        let chosen = situation.profile.value(field);
        labelled((words.field)(field), select(Action::Fill(field), &chosen, options))
    };
    let years = number(Action::Fill(Field::Years), &situation.profile.value(Field::Years));
    let fields = vec![
        choice(Field::Nation, nations(state.lang, words)),
        choice(Field::Education, education(state.lang, words)),
        labelled((words.field)(Field::Years), years),
        choice(Field::English, levels(words)),
        choice(Field::French, levels(words)),
    ];
    Element::of("div", "vn-form")
        .numbered(situation.deleted)
        .with(note(words.stays))
        .with_all(fields)
        .with(note(words.levels))
        .with(keeping(state, words))
}

/// Where the profile is kept, and how that is changed.
fn keeping(state: &State, words: &SituationWords) -> Element {
    let (situation, button) = (&state.situation, Element::button);
    let is_empty = situation.profile.to_text().is_empty();
    let is_kept = situation.keeping == Keeping::OnDevice;
    let said = match situation.keeping {
        Keeping::Visit => "",
        Keeping::OnDevice => words.kept,
        Keeping::Refused => words.refused,
    };
    Element::of("div", "vn-desk__commands")
        .with(button("vn-link", words.keep, Action::Keep).hidden(is_empty || is_kept))
        .with(button("vn-link", words.delete, Action::Delete).hidden(is_empty && !is_kept))
        .with(Element::of("span", "vn-note").attribute("aria-live", "polite").text(said))
}

type Options = Vec<(String, String)>;

/// The members in the order of the language's alphabet.
fn nations(lang: Lang, words: &SituationWords) -> Options {
    let mut options = vec![option("", words.untold), option("-", words.other_country)];
    for name in nato_members(lang).trim_end_matches('.').split(", ") {
        let is_named = |code: &&str| country_name(code, lang) == Some(name);
        let code = NATO_MEMBERS.iter().copied().find(is_named);
        options.extend(code.map(|code| option(code, name)));
    }
    options
}

fn education(lang: Lang, words: &SituationWords) -> Options {
    let level = |level: EducationLevel| option(level.as_str(), education_in_words(level, lang));
    [option("", words.untold)].into_iter().chain(EducationLevel::ALL.map(level)).collect()
}

fn levels(words: &SituationWords) -> Options {
    let level = |level: LanguageLevel| option(level.as_str(), level.as_str());
    [option("", words.untold), option("-", words.no_command)]
        .into_iter()
        .chain(LanguageLevel::ALL.map(level))
        .collect()
}

fn option(value: &str, text: &str) -> (String, String) {
    (value.to_owned(), text.to_owned())
}

/// One thing that is asked: what it comes to, the notice's own words, and whether the reader meets it.
fn asked(id: FactId, state: &State, words: &SituationWords) -> Vec<Element> {
    let (notice, lang) = (&state.read.held, state.lang);
    let (Some(said), Some(fact)) = (value_words(&notice.facts, id, lang), notice.facts.view(id))
    else {
        return vec![Element::of("p", "vn-absent").text(words.not_stated)];
    };
    let own = fact.readings.iter().find(|reading| reading.language == lang);
    let quote = own.or(fact.readings.first()).map(|reading| {
        leading(&one_line(&reading.text), reading.mention, Some(reading.language), state)
    });
    let mut lines = vec![Element::of("p", "vn-line").text(&said.value)];
    lines.extend((fact.standing == Standing::Corrected).then(|| parts::own(lang)));
    let profile = &state.situation.profile;
    lines.extend(verdict(id, notice, profile).map(|found| {
        let why = reason(id, found, notice, profile, lang);
        judged(found, &why, words)
    }));
    lines.extend(quote.map(|quote| Element::new("div").with(quote)));
    if id == FactId::Eligibility {
        lines.push(note(words.members));
    }
    lines
}

/// A sign, a word, and why, where there is more to say.
fn judged(verdict: Verdict, why: &str, words: &SituationWords) -> Element {
    let (sign, word) = words.verdict(verdict);
    let is_missed = verdict == Verdict::NotMet;
    let class = if is_missed { "vn-verdict vn-verdict--not" } else { "vn-verdict" };
    let line = Element::of("p", class)
        .with(Element::of("span", "vn-verdict__sign").attribute("aria-hidden", "true").text(sign))
        .text(" ")
        .with(Element::new("strong").text(word));
    if why.is_empty() {
        return line;
    }
    line.text(words.colon).text(" ").with(Element::of("span", "vn-note").text(why))
}
