//! Many notices: which of their views is shown, what is held of them, what is selected.

mod kept;

use std::collections::BTreeSet;

use vacancy_collection::library::Edit;
use vacancy_collection::{Duplicate, Row, duplicates};
use vacancy_export::Stamp;
use vacancy_model::Lang;
use vacancy_model::value::DateTime;
use vacancy_text::Span;

use super::export::{self, Export};
use super::library::{self, Library};
use super::linked::{self, Linked};
use super::pictures::{self, Pictures, Shown};
use super::several::{self, Several};
use super::table::{self, Table};
use crate::collection::{Collection, Removed};
use crate::file::{File, FileOptions};
use crate::given::Given;

/// What the desk shows of many notices. Everything that is drawn is a function of it.
#[derive(Debug, Clone)]
pub(crate) struct State {
    pub view: View,
    pub lang: Lang,
    pub now: DateTime,
    /// The moment of what the reader does, in UTC (ISO 8601).
    pub utc: String,
    pub held: Collection,
    /// What each row repeats, in the order of the rows.
    pub duplicates: Vec<Option<Duplicate>>,
    /// The numbers of the rows that are chosen, for whichever view.
    pub selected: BTreeSet<u32>,
    /// The rows that were taken out last, to be put back.
    pub removed: Option<Removed>,
    pub table: Table,
    pub several: Several,
    pub pictures: Pictures,
    pub export: Export,
    pub library: Library,
    /// What came with a link, where one was opened.
    pub linked: Option<Linked>,
    /// Whether the browser can hand a file to another program.
    pub can_share: bool,
    /// Whether rows have come since they were last arranged.
    is_stale: bool,
}

/// The views of many notices. A new one is a name here, a state of its own beside this, and a file in
/// `drawn/collection/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    Table,
    /// A few notices beside each other.
    Several,
    Pictures,
    /// What is kept on this device.
    Library,
    /// What came with a link.
    Link,
}

/// What a reader does. Each view has actions of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Show(View),
    /// Opens a notice in the page.
    Open(u32),
    /// Chooses a row, or no longer does.
    Select(u32),
    /// Takes the chosen rows out.
    Remove,
    /// Puts those back that were taken out last.
    PutBack,
    Table(table::Action),
    Several(several::Action),
    Pictures(pictures::Action),
    Export(export::Action),
    /// Keeps the rows that are chosen.
    Keep,
    Library(library::Action),
    Linked(linked::Action),
}

/// What is left for the browser and the page.
#[derive(Debug, Clone)]
pub(crate) enum Then {
    /// Nothing but to show what has changed.
    Draw,
    /// Something has begun that goes on by [`State::work`].
    Work,
    /// Puts the focus where a reader stands in the table, and brings it into sight.
    Stand,
    /// Another view is shown.
    Shown,
    /// The page opens this notice, at these words.
    Open(Given, Option<Span>),
    Save(File),
    /// Paints a drawing (SVG), and saves that.
    Paint(File),
    Copy(String),
    Share(File),
    /// This is to be written to the library.
    Write(Edit),
    /// What is being written in a field is to be stored once the reader pauses.
    Rest,
    /// Back to the page as it was; to its box, where the notice is to be pasted.
    Leave {
        pastes: bool,
    },
}

impl View {
    pub(crate) const ALL: [Self; 5] =
        [Self::Table, Self::Several, Self::Pictures, Self::Library, Self::Link];

    /// By its name to the page.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.as_str() == name)
    }

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Several => "several",
            Self::Pictures => "pictures",
            Self::Library => "library",
            Self::Link => "link",
        }
    }
}

impl State {
    pub(crate) fn new(lang: Lang, now: DateTime, can_share: bool) -> Self {
        Self {
            view: View::Table,
            lang,
            now,
            utc: String::new(),
            held: Collection::default(),
            duplicates: Vec::new(),
            selected: BTreeSet::new(),
            removed: None,
            table: Table::default(),
            several: Several::default(),
            pictures: Pictures::default(),
            export: Export::default(),
            library: Library::default(),
            linked: None,
            can_share,
            is_stale: false,
        }
    }

    /// Shows a view, or again the one that was left, in a language, at a time.
    pub(crate) fn show(&mut self, view: Option<View>, lang: Lang, now: DateTime) {
        self.is_stale |= (self.lang, self.now) != (lang, now);
        (self.lang, self.now) = (lang, now);
        if let Some(linked) = &mut self.linked {
            linked.lang = lang;
        }
        if let Some(view) = view {
            self.go_to(view);
        }
    }

    fn go_to(&mut self, view: View) {
        self.view = view;
        self.pictures.leave();
    }

    /// Does a little of what is to be done: reads a text, looks for words in some, writes one into a file.
    /// Says what came of it, and nothing where all is done. Each step takes some milliseconds, so that the
    /// page answers between them.
    pub(crate) fn work(&mut self, now: Stamp) -> Option<Then> {
        if self.library.read_next() || self.held.read_next() || self.table.search.look(&self.held) {
            self.is_stale = true;
            return Some(Then::Draw);
        }
        let options = FileOptions { lang: self.lang, now, date_posted: None };
        self.export.work(&self.held, options)
    }

    /// Puts the rows in order before they are drawn, where something has changed.
    pub(crate) fn arrange(&mut self) {
        if std::mem::take(&mut self.is_stale) {
            self.duplicates = duplicates(self.held.rows());
            self.table.arrange(self.held.rows(), self.lang, self.now);
        }
        match self.view {
            View::Table => {}
            View::Several => {
                let ids = self.chosen();
                self.several.arrange(&self.held, &ids);
            }
            View::Pictures => {
                let mut pictures = std::mem::take(&mut self.pictures);
                pictures.arrange(self.to_draw(&self.shown_rows()));
                self.pictures = pictures;
            }
            View::Library => self.library.arrange(self.lang, self.now),
            View::Link => {}
        }
    }

    /// `None` where there is nothing to do.
    pub(crate) fn perform(&mut self, action: Action) -> Option<Then> {
        match action {
            Action::Show(view) => {
                self.go_to(view);
                return Some(Then::Shown);
            }
            Action::Open(id) => return self.open(id, None),
            Action::Select(id) => self.select(id),
            Action::Remove => {
                let chosen = std::mem::take(&mut self.selected);
                self.removed = Some(self.held.remove(&chosen));
                return Some(self.look_anew());
            }
            Action::PutBack => {
                self.held.put_back(self.removed.take()?);
                return Some(self.look_anew());
            }
            Action::Table(action) => return self.perform_in_table(action),
            Action::Several(several::Action::ToggleAlike) => {
                self.several.hides_alike = !self.several.hides_alike;
            }
            Action::Several(several::Action::Choose(id, span)) => return self.open(id, Some(span)),
            Action::Pictures(action) => return self.perform_in_pictures(action),
            Action::Keep => return self.keep_selected(),
            Action::Library(action) => return self.perform_in_library(action),
            Action::Linked(action) => return self.perform_with_link(action),
            Action::Export(export::Action::Toggle) => self.export.is_open = !self.export.is_open,
            Action::Export(export::Action::Make(format, deed)) => {
                let wanted = self.exported();
                return self.export.begin(format, deed, wanted).then_some(Then::Work);
            }
        }
        Some(Then::Draw)
    }

    /// Closes what was opened in the view that is shown, or the link; `None` where nothing is open.
    pub(crate) fn close(&mut self) -> Option<Then> {
        match self.view {
            View::Table => {
                let is_open = self.table.panel.take().is_some() | self.export.is_open;
                self.export.is_open = false;
                is_open.then_some(Then::Draw)
            }
            View::Pictures => self.pictures.picked.take().map(|_| Then::Draw),
            View::Link => self.perform_with_link(linked::Action::Close),
            View::Several | View::Library => None,
        }
    }

    /// Holds these values of the reader's own against every notice of this text.
    pub(crate) fn correct(&mut self, text: &str, corrections: &str) {
        if self.held.correct(text, corrections) {
            self.several.forget();
            self.is_stale = true;
        }
    }

    /// Other rows are held than before.
    fn look_anew(&mut self) -> Then {
        self.table.search.restart();
        self.is_stale = true;
        Then::Work
    }

    fn open(&self, id: u32, span: Option<Span>) -> Option<Then> {
        Some(Then::Open(self.held.source(id)?.clone(), span))
    }

    fn perform_in_pictures(&mut self, action: pictures::Action) -> Option<Then> {
        match action {
            pictures::Action::Pick(kind, mark) => self.pictures.pick(kind, mark)?,
            pictures::Action::Open(kind) => self.pictures.toggle(kind),
            pictures::Action::Save(kind, format) => {
                let file = Pictures::file(kind, self.to_draw(&self.shown_rows()))?;
                return Some(match format {
                    pictures::Format::Svg => Then::Save(file),
                    pictures::Format::Png => Then::Paint(file),
                });
            }
        }
        Some(Then::Draw)
    }

    fn perform_in_table(&mut self, action: table::Action) -> Option<Then> {
        if action == table::Action::SelectAll {
            self.select_all();
        } else if !self.table.perform(action) {
            return None;
        }
        self.is_stale = true;
        self.arrange();
        Some(Then::Draw)
    }

    /// Takes what now stands in a field of the table; what is looked for is found by [`State::work`].
    pub(crate) fn fill(&mut self, field: table::Field, value: &str) -> Then {
        self.table.fill(field, value);
        self.is_stale = true;
        Then::Work
    }

    /// Answers a key that was pressed in the table; `None` where it says nothing there.
    pub(crate) fn press(&mut self, key: &str, is_control: bool) -> Option<Then> {
        let here = self.table.row_here().and_then(|place| self.held.rows().get(place));
        let here = here.map(|row| row.id);
        match (key, here) {
            (" ", Some(id)) => {
                self.select(id);
                Some(Then::Stand)
            }
            ("Enter", Some(id)) => self.perform(Action::Open(id)),
            _ => self.table.step(key, is_control).then_some(Then::Stand),
        }
    }

    fn select(&mut self, id: u32) {
        if !self.selected.remove(&id) {
            self.selected.insert(id);
        }
    }

    /// Chooses all rows that are shown; where they are all chosen, none of them any more.
    fn select_all(&mut self) {
        let shown = self.shown();
        if shown.iter().all(|id| self.selected.contains(id)) {
            self.selected.retain(|id| !shown.contains(id));
        } else {
            self.selected.extend(shown);
        }
    }

    /// Whether all that came was read, and none of it is a notice; of what the reader took out nothing is said.
    pub(crate) fn has_nothing(&self) -> bool {
        let is_any = self.held.rows().iter().any(|row| row.is_notice);
        let is_over = !is_any && !self.held.is_waiting() && self.removed.is_none();
        is_over && self.table.order.is_empty()
    }

    /// The numbers of the rows that are shown, in their order.
    pub(crate) fn shown(&self) -> Vec<u32> {
        let id = |place: &usize| Some(self.held.rows().get(*place)?.id);
        self.table.order.iter().filter_map(id).collect()
    }

    /// The rows that are shown, in their order.
    pub(crate) fn shown_rows(&self) -> Vec<&Row> {
        self.table.order.iter().filter_map(|place| self.held.rows().get(*place)).collect()
    }

    /// What drawings are made of.
    pub(crate) const fn to_draw<'s>(&'s self, rows: &'s [&'s Row]) -> Shown<'s> {
        Shown { rows, selected: &self.selected, lang: self.lang, now: self.now }
    }

    /// The numbers of the rows that are chosen, in the order of the table, then those that a filter hides.
    fn chosen(&self) -> Vec<u32> {
        if self.selected.is_empty() { Vec::new() } else { self.exported() }
    }

    /// The numbers of the rows that an export is made of: those that are chosen, where any is, else all
    /// that are shown; in the order of the table.
    pub(crate) fn exported(&self) -> Vec<u32> {
        if self.selected.is_empty() {
            return self.shown();
        }
        let shown = self.shown();
        let (mut first, rest): (Vec<u32>, Vec<u32>) =
            shown.iter().partition(|id| self.selected.contains(id));
        // What a filter hides was chosen all the same.
        let hidden = self.selected.iter().filter(|id| !first.contains(id) && !rest.contains(id));
        let hidden: Vec<u32> = hidden.copied().collect();
        first.extend(hidden);
        first
    }
}

#[cfg(test)]
mod tests;
