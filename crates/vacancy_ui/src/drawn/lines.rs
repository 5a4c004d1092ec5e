//! The rows of the sheet: each kind of thing that is said, as elements.

use vacancy_messages::{fact_name, is_within_one_edition};
use vacancy_model::{FactId, Lang};

use super::Element;
use super::mentions::words;
use super::timeline::timeline;
use crate::HAS_DESK;
use crate::action::Action;
use crate::desk::DeskView;
use crate::mark::Key;
use crate::messages::{messages, reader_messages};
use crate::page::anchor;
use crate::sheet::{Asked, Figure, Line, OWN_SIGN, Row, Table, Value};
use crate::state::State;
use crate::told;

/// A label and what is said of it.
pub(super) fn row(row: &Row, state: &State) -> Element {
    let class = if row.is_conflicting { "vn-fact vn-fact--conflicting" } else { "vn-fact" };
    let label = Element::of("dt", "vn-fact__label");
    let label = match row.sign {
        Some(sign) => label.with(self::sign(sign)).text(" "),
        None => label,
    };
    Element::of("div", class).with(label.text(row.label)).with(lines(
        Element::of("dd", "vn-fact__value"),
        &row.lines,
        state,
    ))
}

pub(super) fn sign(sign: &str) -> Element {
    let class = if HAS_DESK && sign == OWN_SIGN { "vn-sign vn-sign--own" } else { "vn-sign" };
    Element::of("span", class).attribute("aria-hidden", "true").text(sign)
}

/// An element with what is said, line by line, after what it holds.
fn lines(into: Element, lines: &[Line], state: &State) -> Element {
    lines.iter().fold(into, |into, said| line(into, said, state))
}

/// An element with one thing said after what it holds, each kind in its own way.
fn line(into: Element, line: &Line, state: &State) -> Element {
    let said = match line {
        Line::Value(said) => Element::of("div", "vn-line").with(value(said)),
        Line::Note(text) => Element::of("p", "vn-note").text(text),
        Line::Calendar(_) | Line::Own(..) if !HAS_DESK => return into,
        Line::Calendar(text) => {
            let add = reader_messages(state.lang).add_to_calendar();
            let add = Element::button("vn-link", add, Action::Save("calendar"));
            Element::of("p", "vn-note").text(text).text(" ").with(add)
        }
        Line::Warning(text) => Element::of("p", "vn-warning").with(sign("!")).text(" ").text(text),
        Line::Absent(text, add) => absent("p", text, *add, state.lang),
        Line::Asked(asked) => self::asked(asked, state),
        Line::Run(values) => list("vn-run", values),
        Line::Items(items) => list("vn-quotes", items),
        Line::Figures(figures) => self::figures(figures),
        Line::Drawing(drawing) => timeline(drawing),
        Line::Table(table) => self::table(table),
        Line::Conflict(key) => return conflict(into, *key, state),
        Line::Own(fact) => return own(into, *fact, state),
        Line::Fold { summary, lang, lines } => {
            let class = "vn-fold__summary";
            let quoted = "vn-fold__summary vn-value--quoted";
            let class = if lang.is_some() { quoted } else { class };
            let summary = Element::of("summary", class).lang(*lang).text(summary);
            self::lines(Element::of("details", "vn-fold").with(summary), lines, state)
        }
        Line::Link { value, href } => link(value, href),
    };
    into.with(said)
}

/// A value that leads to its words.
pub(super) fn value(said: &Value) -> Element {
    let class = if said.lang.is_some() { "vn-value vn-value--quoted" } else { "vn-value" };
    let ink = Element::of("span", "vn-value__ink");
    let ink = match (said.lead.is_empty(), said.rest.is_empty()) {
        (true, _) => ink,
        (false, true) => ink.with(Element::new("strong").text(&said.lead)),
        (false, false) => ink.with(Element::new("strong").text(&said.lead)).text(" "),
    };
    Element::of("button", class)
        .attribute("type", "button")
        .attribute("data-key", &anchor(said.key))
        .attribute("aria-pressed", "false")
        .lang(said.lang)
        .acts(Action::Choose(said.key))
        .with(ink.text(&said.rest))
}

/// What is asked, a line each; what the notice does not ask is said, too.
fn asked(asked: &[Asked], state: &State) -> Element {
    Element::of("ul", "vn-asked").with_all(asked.iter().map(|asked| item(asked, state)))
}

pub(super) fn item(asked: &Asked, state: &State) -> Element {
    let Some(said) = &asked.value else {
        let text = [asked.name, messages(state.lang).not_stated()].concat();
        return absent("li", &text, asked.add, state.lang);
    };
    let item = Element::new("li").with(value(said));
    let item = match told::judgement(&asked.judged) {
        Some((sign, word)) => item.text(" ").with(judged(sign, word)),
        None => item,
    };
    match &asked.beside {
        Some(beside) => line(item, beside, state),
        None => item,
    }
}

/// That the notice does not state something, and the way to add it.
fn absent(tag: &'static str, text: &str, add: Option<FactId>, lang: Lang) -> Element {
    let absent = Element::of(tag, "vn-absent").text(text);
    match add.filter(|_| HAS_DESK) {
        Some(fact) => absent.text(" ").with(correct(fact, reader_messages(lang).add(), lang)),
        None => absent,
    }
}

/// The way to the form for the reader's own value of a fact.
pub(super) fn correct(fact: FactId, text: &str, lang: Lang) -> Element {
    let view = DeskView::Correct(fact);
    command(text, fact, Action::OpenDesk(view), lang).attribute("data-desk", &view.name())
}

/// The way back from it.
pub(super) fn undo(fact: FactId, lang: Lang) -> Element {
    command(reader_messages(lang).undo(), fact, Action::Undo(Some(fact)), lang)
}

/// What is done about a fact, which its name to those who do not see where it stands says.
#[inline(never)]
fn command(text: &str, fact: FactId, action: Action, lang: Lang) -> Element {
    let name = messages(lang).with_name(text, fact_name(fact, lang));
    Element::button("vn-link vn-correct", text, action).attribute("aria-label", &name)
}

/// Whether the reader meets what is asked; the reason opens with its words.
fn judged(sign: &str, word: &str) -> Element {
    Element::of("span", "vn-judged").with(self::sign(sign)).text(" ").text(word)
}

/// That a value is the reader's own, and what the notice says.
fn own(into: Element, fact: FactId, state: &State) -> Element {
    let (key, reader) = (Key::Fact(fact), reader_messages(state.lang));
    let is_added = state.parsed.mentions(key).is_empty();
    let text = if is_added { reader.own_added() } else { reader.own() };
    let undo = undo(fact, state.lang);
    let own =
        Element::of("p", "vn-own").with(sign(OWN_SIGN)).text(" ").text(text).text(" ").with(undo);
    into.with(own).with(words(key, state))
}

fn list(class: &str, values: &[Value]) -> Element {
    let item = |said: &Value| Element::new("li").with(value(said));
    Element::of("ul", class).with_all(values.iter().map(item))
}

/// A value with an address that can be followed, in a window of its own.
fn link(said: &Value, href: &str) -> Element {
    let bare = Value { rest: String::new(), ..said.clone() };
    let address = Element::of("a", "vn-link")
        .attribute("href", href)
        .attribute("target", "_blank")
        .attribute("rel", "noopener noreferrer")
        .text(&said.rest);
    Element::of("div", "vn-line").with(value(&bare)).text(" ").with(address)
}

/// Amounts under one another, aligned on the decimal.
fn figures(figures: &[Figure]) -> Element {
    let row = |figure: &Figure| {
        Element::of("div", "vn-figures__row")
            .with(Element::of("span", "vn-figures__amount").with(value(&figure.value)))
            .text(" ")
            .with(Element::of("span", "vn-figures__unit").text(&figure.unit))
            .text(" ")
            .with(Element::of("span", "vn-note").text(figure.note))
    };
    Element::of("div", "vn-figures").group().with_all(figures.iter().map(row))
}

/// Terms for staff and seconded staff, side by side.
fn table(table: &Table) -> Element {
    let head = |name: &&'static str| Element::new("th").attribute("scope", "col").text(name);
    let cell = |said: &Option<Value>| match said {
        Some(said) => Element::new("td").with(value(said)),
        None => Element::of("td", "vn-absent").text(table.absent),
    };
    let row = |(name, cells): &(&'static str, Vec<Option<Value>>)| {
        Element::new("tr")
            .with(Element::new("th").attribute("scope", "row").text(name))
            .with_all(cells.iter().map(cell))
    };
    let columns = table.columns.iter().map(head);
    let columns = Element::new("tr").with(Element::new("td")).with_all(columns);
    Element::of("table", "vn-table")
        .group()
        .with(Element::new("thead").with(columns))
        .with(Element::new("tbody").with_all(table.rows.iter().map(row)))
}

/// What each edition says, where they disagree, or one with itself: always in sight, not only when it is asked for.
fn conflict(into: Element, key: Key, state: &State) -> Element {
    let messages = messages(state.lang);
    let found = match key {
        Key::Diagnostic(index) if HAS_DESK => state.parsed.notice.diagnostics.get(index),
        _ => None,
    };
    let text = if found.is_some_and(is_within_one_edition) {
        messages.contradicts_itself()
    } else {
        messages.disagree()
    };
    let what = Element::of("p", "vn-conflict").with(sign("≠")).text(" ").text(text);
    // Where somebody else's page shows what there is to check is not known.
    let what = if HAS_DESK { what.text(" · ").with(to_checks(messages.checks())) } else { what };
    into.with(what).with(words(key, state))
}

/// The way to what there is to check.
pub(super) fn to_checks(text: &str) -> Element {
    Element::of("a", "vn-link").attribute("href", "#checks").text(text)
}
