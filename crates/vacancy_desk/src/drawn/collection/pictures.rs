//! Drawings of the notices that the table shows, each with a table behind it.

use vacancy_collection::picture::{
    Dated, Drawn, Mark, Paid, Picture, Piece, Shape, Wording, wording,
};
use vacancy_model::Lang;

use super::Element;
use crate::state::collection::{Action, State};
use crate::state::pictures::{self, Behind, Format, Kind, behind};
use crate::words::pictures::{PicturesWords, words};

pub(super) fn pictures(state: &State) -> Element {
    let view = View { state, words: words(state.lang), wording: wording(state.lang) };
    let figures = Kind::ALL.map(|kind| view.figure(kind));
    Element::of("div", "vn-scroll vn-pictures").with_all(figures.to_vec())
}

struct View<'s> {
    state: &'s State,
    words: &'static PicturesWords,
    wording: &'static Wording,
}

impl View<'_> {
    fn figure(&self, kind: Kind) -> Element {
        let drawing = self.state.pictures.drawing(kind);
        let name = match kind {
            Kind::Deadlines => self.wording.deadlines,
            Kind::Salaries => self.wording.salaries,
        };
        let section = Element::of("section", "vn-pictures__part")
            .with(Element::of("h2", "vn-desk__heading").text(name));
        let note = |said: &String| Element::of("p", "vn-note").text(said);
        let left_out = self.wording.left_out(&drawing.left_out);
        let left_out: Vec<Element> = left_out.iter().map(note).collect();
        let Some(picture) = &drawing.picture else {
            let nothing = Element::of("p", "vn-absent").text((self.words.nothing)(kind));
            return section.with(nothing).with_all(left_out);
        };
        section
            .with(self.drawing(kind, picture))
            .with(self.picked(kind))
            .with_all(left_out)
            .with(self.commands(kind, name))
            .with(self.behind(kind))
    }

    /// What stands for notices can be pressed; the rest is an image, in words for those who do not see it.
    fn drawing(&self, kind: Kind, picture: &Picture) -> Element {
        let (width, height) = (picture.width.to_string(), picture.height.to_string());
        let id = |part: &str| [kind.as_str(), part].concat();
        let named = |tag, id: &str, text: &str| Element::new(tag).attribute("id", id).text(text);
        let ids = [id("-title"), id("-about")];
        let ground = Element::new("g")
            .attributes(&[
                ("role", "img"),
                ("aria-labelledby", &ids[0]),
                ("aria-describedby", &ids[1]),
            ])
            .with(named("title", &ids[0], &picture.title))
            .with(named("desc", &ids[1], &picture.description))
            .with_all(picture.ground.iter().map(|it| shape(it, None)));
        let marks = picture.marks.iter().enumerate();
        let picked = self.state.pictures.picked.as_ref().filter(|(picked, _)| *picked == kind);
        let picked = picked.map(|(_, rows)| &rows[..]);
        let marks = marks.map(|(at, held)| mark(kind, at, held, picked));
        Element::of("svg", "vn-picture")
            .attributes(&[
                ("width", &width),
                ("height", &height),
                ("viewBox", &["0 0 ", &width, " ", &height].concat()),
                ("role", "group"),
                ("aria-label", &[&picture.title, ". ", self.words.keys].concat()),
            ])
            .with(ground)
            .with_all(marks)
    }

    /// The notices of a mark that stands for several.
    fn picked(&self, kind: Kind) -> Element {
        let said = Element::of("p", "vn-note").attribute("role", "status");
        let list = Element::new("div");
        let picked = self.state.pictures.picked.as_ref();
        let Some((_, rows)) = picked.filter(|(picked, _)| *picked == kind) else {
            return list.with(said);
        };
        let line =
            |&row: &u32| Element::new("li").with(self.way(row)).text(" ").with_all(self.file(row));
        list.with(said.text(&(self.words.picked)(rows.len())))
            .with(Element::of("ul", "vn-pictures__list").with_all(rows.iter().map(line)))
    }

    fn commands(&self, kind: Kind, name: &str) -> Element {
        let of = crate::words::collection::words(self.state.lang).of;
        let button = |format| {
            let said = (self.words.save)(format);
            let action = Action::Pictures(pictures::Action::Save(kind, format));
            Element::button("vn-link", said, action).attribute("aria-label", &of(said, name))
        };
        Element::of("div", "vn-desk__commands")
            .with_all([Format::Svg, Format::Png].map(button).to_vec())
    }

    /// The same as a table, which is made when it is opened. Whether it is open is the browser's to know,
    /// and told by the same click.
    fn behind(&self, kind: Kind) -> Element {
        let summary = Element::of("summary", "vn-fold__summary")
            .acts(Action::Pictures(pictures::Action::Open(kind)))
            .text(self.words.as_table);
        let fold = Element::of("details", "vn-fold").with(summary);
        if !self.state.pictures.open.contains(&kind) {
            return fold;
        }
        let rows = self.state.shown_rows();
        fold.with(match behind(kind, self.state.to_draw(&rows)) {
            Behind::Deadlines(notices) => self.deadlines(&notices),
            Behind::Salaries(notices) => self.salaries(&notices),
        })
    }

    fn deadlines(&self, notices: &[Dated]) -> Element {
        let line = |notice: &Dated| {
            let said = self.wording.dates(notice);
            let said = if notice.is_disputed {
                ["≠ ", &said, ", ", self.wording.disputed].concat()
            } else {
                said
            };
            vec![Element::new("td").text(&said), Element::new("td").with(self.way(notice.row))]
        };
        table(&[self.words.closes, self.words.notice], notices.iter().map(line))
    }

    fn salaries(&self, notices: &[Paid]) -> Element {
        let line = |notice: &Paid| {
            vec![
                Element::new("td").text(&notice.grades()),
                Element::of("td", "vn-pictures__amount").text(&self.wording.pay(notice)),
                Element::new("td").with(self.way(notice.row)),
            ]
        };
        let heads = [self.words.grade, self.words.salary, self.words.notice];
        table(&heads, notices.iter().map(line))
    }

    /// The name of a notice's file: titles do not tell the notices of one vacancy apart.
    fn file(&self, id: u32) -> Option<Element> {
        let row = self.state.held.rows().get(self.state.held.place(id)?)?;
        row.title(self.state.lang)?;
        Some(Element::of("span", "vn-note").text(row.file.as_deref()?))
    }

    /// The way to a notice, by its title.
    fn way(&self, id: u32) -> Element {
        let held = &self.state.held;
        let row = held.place(id).and_then(|place| held.rows().get(place));
        let name = row.and_then(|row| row.name(self.state.lang));
        let language = row.and_then(|row| row.title_language(self.state.lang));
        let untitled = crate::words::collection::words(self.state.lang).untitled;
        Element::button("vn-value vn-value--quoted", "", Action::Open(id))
            .lang(language)
            .with(Element::of("span", "vn-value__ink").text(name.unwrap_or(untitled)))
    }
}

/// The first one is a stop of the tab key; the arrow keys lead from there.
fn mark(kind: Kind, at: usize, mark: &Mark, picked: Option<&[u32]>) -> Element {
    let (action, is_open) = match mark.rows.as_slice() {
        [row] => (Action::Open(*row), None),
        rows => {
            let is_open = if picked == Some(rows) { "true" } else { "false" };
            (Action::Pictures(pictures::Action::Pick(kind, at)), Some(("aria-expanded", is_open)))
        }
    };
    let class = if mark.is_chosen {
        "vn-picture__mark vn-picture__mark--chosen"
    } else {
        "vn-picture__mark"
    };
    let ((x, y), width, height) = mark.reach;
    let number = |number: i32| number.to_string();
    let reach = Element::of("rect", "vn-picture__reach").attributes(&[
        ("x", &number(x)),
        ("y", &number(y)),
        ("width", &number(width)),
        ("height", &number(height)),
    ]);
    Element::of("g", class)
        .attributes(&[("role", "button"), ("tabindex", if at == 0 { "0" } else { "-1" })])
        .attributes(is_open.as_slice())
        .acts(action)
        .with(Element::new("title").text(&mark.label))
        .with(reach)
        .with_all(mark.shapes.iter().map(|it| shape(it, mark.language)))
}

fn table(heads: &[&str], lines: impl Iterator<Item = Vec<Element>>) -> Element {
    let head = |name: &&str| Element::new("th").attribute("scope", "col").text(name);
    let heads = Element::new("tr").with_all(heads.iter().map(head));
    let lines = lines.map(|cells| Element::new("tr").with_all(cells));
    Element::of("table", "vn-pictures__table")
        .with(Element::new("thead").with(heads))
        .with(Element::new("tbody").with_all(lines))
}

/// A shape, named for the style sheet; the name of a notice in its language.
fn shape(shape: &Shape, language: Option<Lang>) -> Element {
    let Drawn { tag, piece, attributes, text } = shape.drawn();
    let class = ["vn-picture__", piece.as_str()].concat();
    let language = language.filter(|_| piece == Piece::Name);
    let element = Element::of(tag, &class).lang(language);
    attributes
        .into_iter()
        .fold(element, |element, (name, value)| element.attribute(name, &value))
        .text(text)
}
