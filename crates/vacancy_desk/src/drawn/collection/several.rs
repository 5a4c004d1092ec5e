//! A few notices beside each other; on a narrow page what they say on a point one below the other, each
//! under its notice's name.

use vacancy_collection::Row;
use vacancy_collection::compare::{
    Comparison, FactRow, Ground, ItemRow, Likeness, ListItem, ListPart, compare,
};
use vacancy_messages::{fact_name, list_name, value_words};
use vacancy_model::{FactId, FactView, Lang, Notice, Standing};
use vacancy_text::Span;
use vacancy_view::one_line;

use super::Element;
use crate::diagnostic::{ALIKE, DIFFERS};
use crate::drawn::parts::{self, sign};
use crate::given::own_value;
use crate::state::collection::{Action, State, View};
use crate::state::several;
use crate::words::several::{SeveralWords, words};

pub(super) fn several(state: &State) -> Element {
    let words = words(state.lang);
    let view = Element::of("div", "vn-scroll vn-several");
    let chosen = state.several.notices();
    if chosen.is_empty() {
        let said = (words.choose)(state.selected.len());
        let way = Element::button("vn-button", words.to_table, Action::Show(View::Table));
        return view
            .with(Element::new("p").text(&said))
            .with(Element::of("p", "vn-several__way").with(way));
    }
    let notices: Vec<&Notice> = chosen.iter().map(|(_, read)| &read.held).collect();
    let mut comparison = compare(&notices, state.lang);
    comparison.facts.retain(|row| !stands_above(row));
    let head = head(&comparison, state, words);
    let shown = if state.several.hides_alike { comparison.differences() } else { comparison };
    let columns =
        chosen.iter().zip(notices).map(|((id, _), notice)| Column::of(*id, notice, state));
    let table = Table { columns: columns.collect(), lang: state.lang, words };
    view.with(head).with(table.drawn(&shown))
}

/// Whether the heads of the columns say it.
fn stands_above(row: &FactRow<'_>) -> bool {
    let mut stated = row.cells.iter().flatten();
    match row.id {
        FactId::Title => true,
        FactId::JobNumber => stated.all(|view| view.standing != Standing::Conflicting),
        _ => false,
    }
}

/// How much differs, and the way to see that alone.
fn head(comparison: &Comparison<'_>, state: &State, words: &SeveralWords) -> Element {
    let alike = comparison.facts.iter().filter(|row| row.is_alike).count();
    let summary = (words.summary)(comparison.facts.len() - alike, alike);
    let hides = state.several.hides_alike;
    let name = crate::words::words(state.lang).hide_alike;
    let filter = Element::button("vn-link", name, Action::Several(several::Action::ToggleAlike))
        .attribute("aria-pressed", if hides { "true" } else { "false" });
    Element::of("div", "vn-desk__summary")
        .with(Element::new("p").attribute("role", "status").text(&summary))
        .with(filter)
}

/// One notice.
struct Column<'n> {
    id: u32,
    notice: &'n Notice,
    title: String,
    title_language: Option<Lang>,
    number: String,
}

impl<'n> Column<'n> {
    fn of(id: u32, notice: &'n Notice, state: &State) -> Self {
        let row = state.held.place(id).and_then(|place| state.held.rows().get(place));
        let title = row.and_then(|row| row.name(state.lang));
        let untitled = crate::words::collection::words(state.lang).untitled;
        let number = row.and_then(|row| row.number.clone()).unwrap_or_default();
        let title_language = row.and_then(|row: &Row| row.title_language(state.lang));
        Self { id, notice, title: title.unwrap_or(untitled).to_owned(), title_language, number }
    }

    /// A cell, which says on a narrow page whose it is. A table says that of itself.
    fn cell(&self) -> Element {
        let name = Element::of("span", "vn-beside__name").attribute("aria-hidden", "true");
        let name = name.lang(self.title_language).text(&self.title);
        Element::of("div", "vn-beside__cell").attribute("role", "cell").with(name)
    }

    /// An item of a list; its heading may stand before the row.
    fn item(&self, item: &ListItem<'_>, is_headed: bool) -> Element {
        let text = match item.text {
            Some(text) if is_headed => one_line(text),
            _ => one_line(&item.joined()),
        };
        self.leading(&text, item.span, item.language)
    }

    /// Words that lead to where they stand in their notice.
    fn leading(&self, text: &str, span: Span, lang: Lang) -> Element {
        let action = Action::Several(several::Action::Choose(self.id, span));
        Element::button("vn-value vn-value--quoted", "", action)
            .lang(Some(lang))
            .with(Element::of("span", "vn-value__ink").text(text))
    }
}

struct Table<'n> {
    columns: Vec<Column<'n>>,
    lang: Lang,
    words: &'static SeveralWords,
}

impl Table<'_> {
    /// Its roles are said, because on a narrow page it is laid out as none.
    fn drawn(&self, comparison: &Comparison<'_>) -> Element {
        let class = ["vn-beside vn-beside--", &self.columns.len().to_string()].concat();
        let table = Element::of("div", &class).attribute("role", "table").with(self.heads());
        if comparison.facts.is_empty() && comparison.lists.is_empty() {
            let said = Element::of("p", "vn-note").text(self.words.nothing_differs);
            return Element::new("div").with(said);
        }
        let facts: Vec<Element> = comparison.facts.iter().map(|row| self.fact(row)).collect();
        let lists = comparison.lists.iter().flat_map(|part| self.list(part));
        table
            .attribute("aria-label", crate::words::words(self.lang).facts)
            .with_all(facts)
            .with_all(lists)
    }

    /// The titles, which stay in sight.
    fn heads(&self) -> Element {
        let corner = Element::of("span", "vn-beside__label").attribute("role", "columnheader");
        let corner = corner.with(Element::of("span", "vn-unseen").text(self.words.point));
        let of = crate::words::collection::words(self.lang).of;
        let head = |column: &Column<'_>| {
            let title = Element::button("vn-value vn-value--quoted", "", Action::Open(column.id))
                .lang(column.title_language)
                .with(Element::of("span", "vn-value__ink").text(&column.title));
            let remove = Element::button("vn-link", self.words.remove, Action::Select(column.id))
                .attribute("aria-label", &of(self.words.remove, &column.title));
            let can_go = self.columns.len() > 2;
            let line = Element::of("span", "vn-beside__line")
                .with(Element::of("span", "vn-note").text(&column.number))
                .with(remove.hidden(!can_go));
            Element::of("div", "vn-beside__head")
                .attribute("role", "columnheader")
                .with(title)
                .with(line)
        };
        row("vn-beside__heads").with(corner).with_all(self.columns.iter().map(head))
    }

    /// A fact, in the words of each notice.
    fn fact(&self, fact: &FactRow<'_>) -> Element {
        let class = if fact.is_alike {
            "vn-beside__row"
        } else {
            "vn-beside__row vn-beside__row--differing"
        };
        let standing = fact.is_alike.then(|| (ALIKE, self.words.alike.to_owned()));
        let cells = self.columns.iter().zip(&fact.cells);
        let cells = cells.map(|(column, view)| {
            if let Some(view) = view {
                return self.reading(column, view, fact);
            }
            let own = self.corrected(column, fact.id);
            let absent = own.is_none().then(|| absent(self.words.not_stated));
            column.cell().with_all(own).with_all(absent)
        });
        row(class).with(label(fact_name(fact.id, self.lang), None, standing)).with_all(cells)
    }

    /// What a notice states: in the language of the page where it has that, in both where they disagree.
    fn reading(&self, column: &Column<'_>, view: &FactView<'_>, fact: &FactRow<'_>) -> Element {
        let is_disputed = view.standing == Standing::Conflicting;
        let own =
            view.readings.iter().position(|reading| reading.language == self.lang).unwrap_or(0);
        let shown = |at: &usize| is_disputed || *at == own;
        let values = value_words(&column.notice.facts, fact.id, self.lang);
        let mut cell = column.cell();
        if is_disputed {
            let said = Element::of("p", "vn-beside__disputed").with(sign(DIFFERS)).text(" ");
            cell = cell.with(said.text(self.words.disagree));
        }
        cell = cell.with_all(self.corrected(column, fact.id));
        for (at, reading) in view.readings.iter().enumerate().filter(|(at, _)| shown(at)) {
            let text = one_line(&reading.text);
            let value = values.as_ref().and_then(|values| values.readings.get(at));
            let says_more =
                |value: &&String| !fact.is_alike && is_typed(fact.id) && **value != text;
            let read_as = value.filter(says_more).map(|value| {
                let said = (crate::words::words(self.lang).read_as)(value);
                Element::of("p", "vn-note").text(&said)
            });
            let words = column.leading(&text, reading.mention, reading.language);
            cell = cell.with(Element::new("div").with(words)).with_all(read_as);
        }
        cell
    }

    /// The reader's own value, before what the notice says.
    fn corrected(&self, column: &Column<'_>, fact: FactId) -> Option<Element> {
        let value = own_value(column.notice, fact, self.lang)?;
        Some(parts::own_value(&value, self.lang))
    }

    /// A list: what belongs together, then what stands in one notice alone.
    fn list(&self, part: &ListPart<'_>) -> Vec<Element> {
        let name = Element::of("h2", "vn-desk__part").text(list_name(part.list, self.lang));
        let span = (self.columns.len() + 1).to_string();
        let name = Element::of("div", "vn-beside__part")
            .attributes(&[("role", "rowheader"), ("aria-colspan", &span)])
            .with(name);
        let mut rows = vec![row("").with(name)];
        rows.extend(part.rows.iter().map(|row| self.items(row)));
        if part.own.iter().any(|own| !own.is_empty()) {
            rows.push(self.own(&part.own));
        }
        rows
    }

    /// Items that belong together.
    fn items(&self, items: &ItemRow<'_>) -> Element {
        let (all, some) = (items.cells.len(), items.cells.iter().flatten().count());
        let standing = match (items.likeness, items.ground) {
            (Likeness::Same, _) if some < all => ("–", (self.words.in_some)(some, all)),
            (Likeness::Same, _) => (ALIKE, self.words.alike.to_owned()),
            (Likeness::SameMeasure, Ground::Fact(id)) => {
                ("≈", (self.words.same_measure)(id).to_owned())
            }
            _ => (DIFFERS, self.words.differ.to_owned()),
        };
        let name = match items.ground {
            Ground::Fact(id) => fact_name(id, self.lang),
            Ground::Heading(heading) => heading,
            Ground::Words => self.words.same_words,
        };
        let language = items.cells.iter().flatten().next().map(|item| item.language);
        let quoted = matches!(items.ground, Ground::Heading(_)).then_some(language).flatten();
        let has_heading = quoted.is_some();
        let class = if items.is_alike() {
            "vn-beside__row"
        } else {
            "vn-beside__row vn-beside__row--differing"
        };
        let cells = self.columns.iter().zip(&items.cells).map(|(column, item)| match item {
            Some(item) => column.cell().with(column.item(item, has_heading)),
            None => column.cell().with(absent(self.words.not_in_this_one)),
        });
        row(class).with(label(name, quoted, Some(standing))).with_all(cells)
    }

    /// What each notice has for itself.
    fn own(&self, own: &[Vec<ListItem<'_>>]) -> Element {
        let cells = self.columns.iter().zip(own).map(|(column, items)| {
            let item = |item| Element::new("li").with(column.item(item, false));
            let list = Element::of("ul", "vn-beside__own").with_all(items.iter().map(item));
            if items.is_empty() {
                column.cell().with(absent("–"))
            } else {
                column.cell().with(list)
            }
        });
        let class = "vn-beside__row vn-beside__row--differing";
        row(class).with(label(self.words.own, None, None)).with_all(cells)
    }
}

/// Facts whose values say more plainly what long words say.
const fn is_typed(id: FactId) -> bool {
    !matches!(
        id,
        FactId::Title
            | FactId::JobNumber
            | FactId::Organisation
            | FactId::ReportsTo
            | FactId::ApplyAt
    )
}

fn row(class: &str) -> Element {
    Element::of("div", class).attribute("role", "row")
}

/// The name of a row, with a sign and words for how the notices stand to each other in it.
fn label(name: &str, language: Option<Lang>, standing: Option<(&str, String)>) -> Element {
    let label = Element::of("div", "vn-beside__label")
        .attribute("role", "rowheader")
        .with(Element::of("span", "vn-beside__point").lang(language).text(name));
    match standing {
        Some((mark, said)) => {
            let said = Element::of("span", "vn-note").with(sign(mark)).text(" ").text(&said);
            label.text(" ").with(said)
        }
        None => label,
    }
}

fn absent(said: &str) -> Element {
    Element::of("span", "vn-absent").text(said)
}
