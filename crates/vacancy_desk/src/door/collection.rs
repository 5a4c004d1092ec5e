//! The views of many notices, which are held until the page is closed.

use js_sys::{Array, Uint32Array};
use vacancy_export::Stamp;
use vacancy_text::{PackedDocument, Span};
use vacancy_view::Drawing;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, Event};

use super::library::Edit;
use super::source::Source;
use super::{file_parts, language, stored, write_parts};
use crate::drawn::collection::page;
use crate::given::Given;
use crate::now::now;
use crate::state::collection::{Action, State, Then, View};
use crate::state::library::{self, Access, Said, Trouble};
use crate::state::table::{self, Here, Sight};

/// Many notices, and their views as they stand in an element of the page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Collection {
    state: State,
    drawing: Drawing<Action>,
    /// The text that was copied last.
    copied: String,
}

#[wasm_bindgen]
impl Collection {
    /// No notices yet; `undefined` where the browser makes no element. `here` is what the clocks of Brussels show,
    /// `utc` everywhere what that of UTC does, both in ISO 8601.
    pub fn open(root: &Element, can_share: bool, lang: &str, here: &str) -> Option<Self> {
        let state = State::new(language(lang), now(here)?, can_share);
        Some(Self { state, drawing: Drawing::new(root)?, copied: String::new() })
    }

    /// Takes a document among those that are to be read.
    pub fn take(&mut self, source: Source) {
        self.state.held.take(source.0);
    }

    /// Holds these values of the reader's own against every notice of this text.
    pub fn correct(&mut self, text: &str, corrections: &str) {
        self.state.correct(text, corrections);
    }

    /// Does a little of what is to be done, and says what came of it as [`Collection::answer`] does;
    /// `undefined` where nothing is left.
    pub fn work(&mut self, utc: &str) -> Option<Array> {
        self.state.work(Stamp::read(utc)?).map(|then| self.parts(then))
    }

    /// Shows a view (`table`, `several`, `pictures`, `library`, `link`), or again the one that was left, in a language, at
    /// a time.
    pub fn show(&mut self, view: Option<String>, lang: &str, here: &str) {
        if let Some(now) = now(here) {
            let view = view.and_then(|view| View::named(&view));
            self.state.show(view, language(lang), now);
        }
        self.draw();
    }

    /// Draws what has changed.
    pub fn draw(&mut self) {
        self.state.arrange();
        self.drawing.show(page(&self.state));
    }

    /// What to do about a click: `["open", start, end, text, name, limit, numbers, targets, corrections]`,
    /// `["copy", text]`, `["save"`, `"share"` or `"paint", name, type, text]`, `["work"]`, `["stand", row]`, `["shown"]`,
    /// `["draw"]`, `["write", edit, is_new]`, `["rest"]`, `["leave", pastes]`; `undefined` where nothing was clicked.
    /// `start` and `end` are of the words that are meant, or `undefined`.
    pub fn answer(&mut self, event: &Event, utc: &str) -> Option<Array> {
        utc.clone_into(&mut self.state.utc);
        let action = *self.drawing.action_of(event)?;
        let then = self.state.perform(action)?;
        Some(self.parts(then))
    }

    /// Takes what now stands in a field.
    pub fn fill(&mut self, event: &Event, value: &str, utc: &str) -> Option<Array> {
        utc.clone_into(&mut self.state.utc);
        let then = match *self.drawing.action_of(event)? {
            Action::Table(table::Action::Fill(field)) => self.state.fill(field, value),
            Action::Library(library::Action::Fill(field)) => {
                self.state.fill_in_library(field, value)
            }
            _ => return None,
        };
        Some(self.parts(then))
    }

    /// Answers a key that was pressed in the table; `undefined` where it says nothing there.
    pub fn press(&mut self, key: &str, is_control: bool) -> Option<Array> {
        let then = self.state.press(key, is_control)?;
        Some(self.parts(then))
    }

    /// Closes what is open in a view, or a link; `undefined` where nothing is.
    pub fn close(&mut self) -> Option<Array> {
        let then = self.state.close()?;
        Some(self.parts(then))
    }

    /// Takes note that the reader stands in a cell: the row and the column as ARIA counts them.
    pub fn stand(&mut self, row: usize, column: usize) {
        let (row, column) = (row.saturating_sub(1), column.saturating_sub(1));
        self.state.table.here = Here { row, column };
    }

    /// Takes note of which rows are in sight; says whether others are to be drawn.
    pub fn look(&mut self, first: usize, count: usize) -> bool {
        self.state.table.look(Sight { first, count })
    }

    /// Takes note of how wide a drawing may be, in pixels; says whether it is to be drawn anew.
    pub fn measure(&mut self, width: i32) -> bool {
        let is_other = std::mem::replace(&mut self.state.pictures.width, width) != width;
        is_other && self.state.view == View::Pictures
    }

    /// Says that the browser did not allow the last copy.
    #[wasm_bindgen(js_name = refuseCopy)]
    pub fn refuse_copy(&mut self) {
        let text = std::mem::take(&mut self.copied);
        match &mut self.state.linked {
            Some(linked) if self.state.view == View::Link => linked.left = Some(text),
            _ => self.state.export.refuse_copy(text),
        }
        self.draw();
    }

    /// Takes what came with a link, the fragment of an address.
    #[wasm_bindgen(js_name = openLink)]
    pub fn open_link(&mut self, fragment: &str) {
        self.state.open_link(fragment);
    }

    /// Whether all that is kept is shown.
    #[wasm_bindgen(js_name = showsLibrary)]
    pub fn shows_library(&self) -> bool {
        self.state.view == View::Library
    }

    /// Whether a view of the notices that are held is shown.
    #[wasm_bindgen(js_name = showsHeld)]
    pub fn shows_held(&self) -> bool {
        !matches!(self.state.view, View::Library | View::Link)
    }

    /// Takes the whole of what is kept, `[id, text, id, text, …]`.
    pub fn load(&mut self, kept: &Array) {
        self.state.library.load(stored(kept));
    }

    /// Takes what now stands under an id of the library; nothing, where it was deleted.
    pub fn kept(&mut self, id: String, json: Option<String>) {
        self.state.library.take(id, json);
    }

    /// Says whether the library can be read and written: `open`, or what is in the way.
    pub fn access(&mut self, name: &str) {
        self.state.library.access = Access::named(name);
    }

    /// Says that an edit was written, and how many records it made new, changed, and left alike.
    pub fn settle(&mut self, edit: &Edit, new: usize, changed: usize, alike: usize) {
        self.state.library.settle(&edit.0, [new, changed, alike]);
    }

    /// Says that an edit was not written, and why: `full`, `newer`, `refused` or `failed`.
    pub fn fail(&mut self, edit: &Edit, trouble: &str) {
        self.state.library.fail(&edit.0, Trouble::named(trouble));
    }

    /// What is being written in a field, to be stored; `undefined` where all is.
    pub fn flush(&mut self, utc: &str) -> Option<Edit> {
        self.state.library.send(utc).map(Edit)
    }

    /// Takes a library file: `["write", edit, true]`, or `["draw"]` where there is nothing to take; no
    /// text stands for a file that is too large to be a library.
    pub fn import(&mut self, file: Option<String>) -> Array {
        if file.is_none() {
            self.state.library.said = Said::TooLarge;
        }
        let edit = file.and_then(|file| self.state.library.import(&file));
        edit.map_or_else(|| Array::of1(&"draw".into()), |edit| write_parts(Edit(edit)))
    }

    fn parts(&mut self, then: Then) -> Array {
        match then {
            Then::Draw => Array::of1(&"draw".into()),
            Then::Work => Array::of1(&"work".into()),
            Then::Stand => Array::of2(&"stand".into(), &self.state.table.here.row.into()),
            Then::Shown => Array::of1(&"shown".into()),
            Then::Open(given, words) => open_parts(given, words),
            Then::Paint(file) => file_parts(Some("paint"), file),
            Then::Save(file) => file_parts(Some("save"), file),
            Then::Share(file) => file_parts(Some("share"), file),
            Then::Write(edit) => write_parts(Edit(edit)),
            Then::Rest => Array::of1(&"rest".into()),
            Then::Leave { pastes } => Array::of2(&"leave".into(), &pastes.into()),
            Then::Copy(text) => {
                self.copied.clone_from(&text);
                Array::of2(&"copy".into(), &text.into())
            }
        }
    }
}

/// A document as the page takes one, and which of its words are meant.
fn open_parts(given: Given, words: Option<Span>) -> Array {
    let Given { packed: PackedDocument { text, numbers, targets }, name, limit, corrections } =
        given;
    let targets: Array = targets.into_iter().map(JsValue::from).collect();
    let place = |place: Option<u32>| place.map_or(JsValue::UNDEFINED, JsValue::from);
    let parts: [JsValue; 9] = [
        "open".into(),
        place(words.map(Span::start)),
        place(words.map(Span::end)),
        text.into(),
        name.map_or(JsValue::NULL, JsValue::from),
        limit.into(),
        Uint32Array::from(numbers.as_slice()).into(),
        targets.into(),
        corrections.into(),
    ];
    parts.into_iter().collect()
}
