//! The view `compare`.

use vacancy_messages::{list_name, standing_name};
use vacancy_model::{Lang, Standing};

use super::Element;
use super::parts::{diagnostics, diagnostics_in_place, heading, leading, own_value, sign};
use crate::compare::{Comparison, ListPart, Row, Side};
use crate::diagnostic::{ALIKE, DIFFERS};
use crate::state::notice::{Action, State};
use crate::words::Words;

/// The editions side by side; on a narrow page one below the other, each with its language.
pub(super) fn compare(state: &State, words: &Words) -> Element {
    let Some(comparison) = Comparison::of(&state.read, state.lang) else {
        return Element::of("p", "vn-note").text(words.nothing_to_compare);
    };
    let count = |standing| comparison.count(standing);
    let summary = (words.facts_summary)(
        count(Standing::Agreed),
        count(Standing::OneSided),
        count(Standing::Conflicting),
    );
    let is_pressed = if state.hides_alike { "true" } else { "false" };
    let filter = Element::button("vn-link", words.hide_alike, Action::ToggleAlike);
    let head = Element::of("div", "vn-desk__summary")
        .with(Element::new("p").text(&summary))
        .with(filter.attribute("aria-pressed", is_pressed));
    let page = Element::new("div").with(head).with_all(diagnostics(&comparison.diagnostics));
    let shown = if state.hides_alike { comparison.differences() } else { comparison };
    page.with_all(rows(&shown, state, words))
}

fn rows(comparison: &Comparison, state: &State, words: &Words) -> Vec<Element> {
    if comparison.facts.is_empty() && comparison.lists.is_empty() {
        return vec![Element::of("p", "vn-note").text(words.nothing_differs)];
    }
    let view = View { languages: comparison.languages, state, words };
    let facts: Vec<Element> = comparison.facts.iter().map(|row| view.fact(row)).collect();
    let mut rows = vec![view.names()];
    if !facts.is_empty() {
        rows.insert(0, heading(words.facts));
        rows.push(Element::of("dl", "vn-pairs").with_all(facts));
    }
    rows.extend(comparison.lists.iter().map(|part| view.list(part)));
    rows
}

struct View<'s> {
    languages: [Lang; 2],
    state: &'s State,
    words: &'s Words,
}

impl View<'_> {
    /// The heads of the columns. Each side names its language again, for those who do not see columns.
    fn names(&self) -> Element {
        let name = |lang: Lang| Element::new("span").lang(Some(lang)).text(lang.own_name());
        Element::of("p", "vn-pairs__names")
            .attribute("aria-hidden", "true")
            .with_all(self.languages.map(name).to_vec())
    }

    /// A fact, with how the editions stand to each other on it.
    fn fact(&self, row: &Row) -> Element {
        let words = row.standing.map(|standing| match (standing, self.only(row)) {
            (Standing::OneSided, Some(language)) => (self.words.only_in)(language),
            (Standing::Agreed, _) => self.words.agree,
            (Standing::OneSided | Standing::Conflicting | Standing::Corrected, _) => {
                standing_name(standing, self.state.lang)
            }
        });
        self.row(row, words, false)
    }

    /// An item of a list, of which only differences are told.
    fn item(&self, row: &Row) -> Element {
        let words = row.standing.map(|_| match self.only(row) {
            Some(language) => (self.words.only_in)(language),
            None => self.words.figures_differ,
        });
        self.row(row, words, true)
    }

    fn row(&self, row: &Row, words: Option<&str>, is_item: bool) -> Element {
        let differs = row.differs(is_item);
        let class = if differs { "vn-pair vn-pair--differing" } else { "vn-pair" };
        let mark = match row.standing {
            Some(Standing::Agreed | Standing::Corrected) => ALIKE,
            Some(Standing::OneSided) if differs => "!",
            Some(Standing::OneSided) => "–",
            Some(Standing::Conflicting) | None => DIFFERS,
        };
        let label = Element::of("dt", "vn-pair__label").text(&row.label);
        let label = match words {
            Some(words) => {
                let said = Element::of("span", "vn-pair__standing").with(sign(mark)).text(" ");
                label.text(" ").with(said.text(words))
            }
            None => label,
        };
        let diagnostics = if is_item {
            diagnostics(&row.diagnostics)
        } else {
            diagnostics_in_place(&row.diagnostics)
        };
        let sides = self.languages.into_iter().zip(&row.sides);
        let sides = sides.map(|(language, side)| self.side(language, side.as_ref()));
        let pair = Element::of("div", class).with(label).with_all(sides);
        let own = row.own.iter().map(|value| own_value(value, self.state.lang));
        let said: Vec<Element> = own.chain(diagnostics).collect();
        if said.is_empty() {
            return pair;
        }
        pair.with(Element::of("dd", "vn-pair__diagnostics").with_all(said))
    }

    /// One edition's words, or that it has none.
    fn side(&self, language: Lang, side: Option<&Side>) -> Element {
        let name = Element::of("span", "vn-pair__language").text(language.own_name());
        let cell = Element::of("dd", "vn-pair__side").with(name.lang(Some(language))).text(" ");
        let Some(side) = side else {
            let absent = (self.words.absent_side)(language);
            return cell.with(Element::of("span", "vn-absent").text(absent));
        };
        let cell = cell.with(leading(&side.text, side.span, Some(language), self.state));
        match &side.read_as {
            Some(value) => {
                cell.with(Element::of("p", "vn-note").text(&(self.words.read_as)(value)))
            }
            None => cell,
        }
    }

    fn list(&self, part: &ListPart) -> Element {
        let words = self.words;
        let note = |text: &str| Element::of("p", "vn-note").text(text);
        let whole = Element::of("section", "vn-desk__list")
            .with(heading(list_name(part.list, self.state.lang)))
            .with(note(&(words.list_counts)(self.languages, part.counts)));
        if let Some(language) = part.left_by {
            return whole.with(note((words.left_by)(language)));
        }
        let whole = whole.with_all(diagnostics(&part.diagnostics));
        let whole = if part.is_guess { whole.with(note(words.guess)) } else { whole };
        let rows: Vec<Element> = part.rows.iter().map(|row| self.item(row)).collect();
        whole.with(Element::of("dl", "vn-pairs").with_all(rows))
    }

    /// The one edition that has what a row shows.
    fn only(&self, row: &Row) -> Option<Lang> {
        let [first, second] = self.languages;
        match row.sides {
            [Some(_), None] => Some(first),
            [None, Some(_)] => Some(second),
            _ => None,
        }
    }
}
