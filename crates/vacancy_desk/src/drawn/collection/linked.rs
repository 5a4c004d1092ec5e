//! What came with a link, on a sheet of its own: what it says, that the notice is not there, and what can be done.

use vacancy_messages::{fact_name, headline, help, standing_name, value_words};
use vacancy_model::{Diagnostic, FactId, Facts, Lang, Notice, Quote, Severity, Standing};

use super::Element;
use crate::checklist::Presence;
use crate::drawn::parts::{own_in_words, sign};
use crate::file::Format;
use crate::given::own_value;
use crate::state::collection::Action as Whole;
use crate::state::linked::{Action, FORMATS, Linked as State, Outcome};
use crate::words::link::{LinkWords, words};
use crate::words::{Words, words as desk_words};

/// The facts in the order in which a reader needs them; the title stands above.
const FACTS: [FactId; 21] = [
    FactId::Deadline,
    FactId::Salary,
    FactId::Grade,
    FactId::Contract,
    FactId::Location,
    FactId::JobNumber,
    FactId::Organisation,
    FactId::Schedule,
    FactId::Eligibility,
    FactId::Education,
    FactId::Experience,
    FactId::LanguagesRequired,
    FactId::Clearance,
    FactId::BudgetApproval,
    FactId::Conditions,
    FactId::ReportsTo,
    FactId::DirectReports,
    FactId::IndirectReports,
    FactId::AiTools,
    FactId::ApplicationFee,
    FactId::ApplyAt,
];

pub(super) fn linked(state: Option<&State>) -> Element {
    let page = Element::of("div", "vn-linked");
    let Some(state) = state else { return page };
    let words = words(state.lang);
    match &state.outcome {
        Outcome::Refused(refusal) => page.with(heading(words.refused, None)).with_all(vec![
            Element::of("p", "vn-linked__said").text((words.refusal)(*refusal)),
            Element::of("p", "vn-desk__commands").with(close(words)),
        ]),
        Outcome::Facts(linked) => {
            let left_out = left_out(state, words);
            let more = linked.has_more.then(|| note(words.has_more));
            page.with_all(head(&linked.notice, state.lang, words))
                .with(Element::of("p", "vn-linked__said").text(words.check_it))
                .with_all(left_out.into_iter().chain(more))
                .with(
                    Element::of("p", "vn-desk__commands")
                        .with(Element::button(
                            "vn-button",
                            words.paste,
                            Whole::Linked(Action::Paste),
                        ))
                        .with(close(words)),
                )
                .with(sheet(&linked.notice, state.lang))
                .with(exports(state, &linked.notice.facts))
        }
        Outcome::Notice(read, _) => page
            .with_all(head(&read.held, state.lang, words))
            .with(Element::of("p", "vn-linked__said").text(words.has_text))
            .with(
                Element::of("p", "vn-desk__commands")
                    .with(Element::button("vn-button", words.open, Whole::Linked(Action::Open)))
                    .with(close(words)),
            )
            .with(sheet(&read.held, state.lang)),
    }
}

fn close(words: &LinkWords) -> Element {
    Element::button("vn-link", words.close, Whole::Linked(Action::Close))
}

fn note(text: &str) -> Element {
    Element::of("p", "vn-note").text(text)
}

fn heading(text: &str, lang: Option<Lang>) -> Element {
    // A title is the notice's own; what stands in place of one is the page's.
    let class = if lang.is_some() { "vn-head__title" } else { "vn-many__heading" };
    Element::of("h1", class).attribute("tabindex", "-1").lang(lang).text(text)
}

/// Where it comes from, and the title of the notice.
fn head(notice: &Notice, lang: Lang, words: &LinkWords) -> Vec<Element> {
    let origin = Element::of("p", "vn-linked__origin").text(words.from_a_link);
    let titles = notice.facts.title.as_ref().map(|fact| &fact.value);
    let mut own = [lang].into_iter().chain(Lang::ALL);
    let title = own.find_map(|it| Some((it, titles?.get(it)?)));
    let heading = match title {
        Some((lang, title)) => heading(title, Some(lang)),
        None => heading(desk_words(lang).untitled, None),
    };
    vec![origin, heading]
}

/// What did not fit into the link.
fn left_out(state: &State, words: &LinkWords) -> Option<Element> {
    let Outcome::Facts(linked) = &state.outcome else { return None };
    words.left_out(&linked.left_out, state.lang).map(|left_out| note(&left_out))
}

/// Label and value, and what is wrong.
fn sheet(notice: &Notice, lang: Lang) -> Element {
    let rows = FACTS
        .into_iter()
        .filter_map(|id| own(notice, id, lang).or_else(|| row(&notice.facts, id, lang)));
    let checks = (!notice.diagnostics.is_empty()).then(|| checks(notice, lang));
    Element::of("dl", "vn-rows").with_all(rows.chain(checks))
}

fn labelled(label: &str, said: Vec<Element>) -> Element {
    Element::of("div", "vn-fact")
        .with(Element::of("dt", "vn-fact__label").text(label))
        .with(Element::of("dd", "vn-fact__value").with_all(said))
}

/// A fact of which whoever made the link holds something else than the notice: that, and what the notice says.
fn own(notice: &Notice, id: FactId, lang: Lang) -> Option<Element> {
    let value = own_value(notice, id, lang)?;
    let is_stated = notice.facts.view(id).is_some();
    let facts = if is_stated { &notice.facts } else { notice.withdrawn.as_deref()? };
    let (said, fact) = (value_words(facts, id, lang)?, facts.view(id)?);
    let name = standing_name(Standing::Corrected, lang);
    let whose = own_in_words(name);
    let correcting = crate::words::correcting::words(lang);
    let readings = said.readings.iter().zip(&fact.readings).map(|(value, reading)| {
        let language = reading.language.own_name();
        Element::new("p").text(&[language, desk_words(lang).colon, value].concat())
    });
    let says =
        if fact.readings.is_empty() { correcting.not_stated } else { correcting.the_notice_says };
    let mut lines = vec![Element::new("p").text(&value), whose, note(says)];
    lines.extend(readings);
    Some(labelled(fact_name(id, lang), lines))
}

/// One fact; where the editions disagree, what each of them says.
fn row(facts: &Facts, id: FactId, lang: Lang) -> Option<Element> {
    let (said, fact) = (value_words(facts, id, lang)?, facts.view(id)?);
    if fact.standing != Standing::Conflicting {
        return Some(labelled(fact_name(id, lang), vec![Element::new("p").text(&said.value)]));
    }
    let conflict = Element::of("p", "vn-diagnostic__said")
        .with(sign("≠"))
        .text(" ")
        .text((desk_words(lang).presence)(Presence::Conflicting, 2));
    let reading = |(value, reading): (&String, &&Quote)| {
        let words: Vec<_> = reading.text.split_whitespace().collect();
        Element::new("p")
            .text(reading.language.own_name())
            .text(desk_words(lang).colon)
            .text(value)
            .text(" ")
            .with(
                Element::of("q", "vn-linked__words")
                    .lang(Some(reading.language))
                    .text(&words.join(" ")),
            )
    };
    let readings = said.readings.iter().zip(&fact.readings).map(reading);
    let diagnostic = Element::of("div", "vn-diagnostic vn-diagnostic--conflict").with(conflict);
    Some(labelled(fact_name(id, lang), vec![diagnostic.with_all(readings)]))
}

fn checks(notice: &Notice, lang: Lang) -> Element {
    let diagnostic = |found: &Diagnostic| {
        let is_error = found.severity == Severity::Error;
        let class =
            if is_error { "vn-diagnostic vn-diagnostic--conflict" } else { "vn-diagnostic" };
        Element::of("div", class)
            .with(Element::of("p", "vn-diagnostic__said").text(&headline(found, lang)))
            .with(note(help(found, lang)))
    };
    labelled(desk_words(lang).to_check, notice.diagnostics.iter().map(diagnostic).collect())
}

/// What the facts alone can be saved as.
fn exports(state: &State, facts: &Facts) -> Element {
    let words = desk_words(state.lang);
    let of_deadline = |format: &Format| *format != Format::Calendar || facts.deadline.is_some();
    let rows = FORMATS.into_iter().filter(of_deadline).map(|format| export(format, state, words));
    Element::of("section", "vn-desk__list")
        .with(Element::of("h2", "vn-desk__part").text(words.export))
        .with(Element::of("dl", "vn-rows").with_all(rows))
}

fn export(format: Format, state: &State, words: &Words) -> Element {
    let name = (words.format)(format);
    let button = |what: &str, action| {
        Element::button("vn-link", what, Whole::Linked(action))
            .attribute("aria-label", &(words.of)(what, name))
    };
    let is_copied = state.copied == Some(format);
    let said = match &state.left {
        _ if !is_copied => "",
        Some(_) => words.copy_yourself,
        None => words.copied,
    };
    let commands = Element::of("div", "vn-desk__commands")
        .with(button(words.save, Action::Save(format)))
        .with(button(words.copy, Action::Copy(format)))
        .with(Element::of("span", "vn-note").attribute("aria-live", "polite").text(said));
    let left = state
        .left
        .as_ref()
        .filter(|_| is_copied)
        .map(|text| Element::of("pre", "vn-desk__text").attribute("tabindex", "0").text(text));
    labelled(name, [commands].into_iter().chain(left).collect())
}
