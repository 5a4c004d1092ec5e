//! The views of many notices, which are held until the page is closed.

use js_sys::{Array, Uint32Array};
use vacancy_collection::Now;
use vacancy_text::PackedDocument;
use vacancy_view::Drawing;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, Event};

use super::{file_parts, language};
use crate::drawn::collection::page;
use crate::given::Given;
use crate::stamp::stamp;
use crate::state::collection::{Action, State, Then, View};
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
    /// No notices yet; `undefined` where the browser makes no element. Moments are in UTC, `here` is the same
    /// on the clocks of Brussels, both in ISO 8601.
    pub fn open(
        root: &Element,
        can_share: bool,
        lang: &str,
        utc: &str,
        here: &str,
    ) -> Option<Self> {
        let state = State::new(language(lang), now(utc, here)?, can_share);
        Some(Self { state, drawing: Drawing::new(root)?, copied: String::new() })
    }

    /// Takes a document among those that are to be read: its text and name, how much of a text without structure
    /// is read, the numbers and targets of its structure.
    pub fn take(
        &mut self,
        text: String,
        name: Option<String>,
        limit: u32,
        numbers: Vec<u32>,
        targets: Vec<String>,
    ) {
        self.state.held.take(Given {
            packed: PackedDocument { text, numbers, targets },
            name,
            limit,
            corrections: String::new(),
        });
    }

    /// Does a little of what is to be done, and says what came of it as [`Collection::answer`] does;
    /// `undefined` where nothing is left.
    pub fn work(&mut self, utc: &str) -> Option<Array> {
        self.state.work(stamp(utc)?).map(|then| self.parts(then))
    }

    /// Shows a view (`table`) in a language, at a time.
    pub fn show(&mut self, view: &str, lang: &str, utc: &str, here: &str) {
        if let (Some(view), Some(now)) = (View::named(view), now(utc, here)) {
            self.state.show(view, language(lang), now);
        }
        self.draw();
    }

    /// Draws what has changed.
    pub fn draw(&mut self) {
        self.state.arrange();
        self.drawing.show(page(&self.state));
    }

    /// What to do about a click: `["open", text, name, limit, numbers, targets]`, `["copy", text]`,
    /// `["save"` or `"share", name, type, text]`, `["work"]`, `["stand", row]`, `["draw"]`; `undefined`
    /// where nothing was clicked.
    pub fn answer(&mut self, event: &Event) -> Option<Array> {
        let action = self.drawing.action_of(event)?;
        let then = self.state.perform(action)?;
        Some(self.parts(then))
    }

    /// Takes what now stands in a field.
    pub fn fill(&mut self, event: &Event, value: &str) -> Option<Array> {
        let Action::Table(table::Action::Fill(field)) = self.drawing.action_of(event)? else {
            return None;
        };
        let then = self.state.fill(field, value);
        Some(self.parts(then))
    }

    /// Answers a key that was pressed in the table; `undefined` where it says nothing there.
    pub fn press(&mut self, key: &str, is_control: bool) -> Option<Array> {
        let then = self.state.press(key, is_control)?;
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

    /// Says that the browser did not allow the last copy.
    #[wasm_bindgen(js_name = refuseCopy)]
    pub fn refuse_copy(&mut self) {
        self.state.export.refuse_copy(std::mem::take(&mut self.copied));
        self.draw();
    }

    fn parts(&mut self, then: Then) -> Array {
        match then {
            Then::Draw => Array::of1(&"draw".into()),
            Then::Work => Array::of1(&"work".into()),
            Then::Stand => Array::of2(&"stand".into(), &self.state.table.here.row.into()),
            Then::Open(given) => open_parts(given),
            Then::Save(file) => file_parts(Some("save"), file),
            Then::Share(file) => file_parts(Some("share"), file),
            Then::Copy(text) => {
                self.copied.clone_from(&text);
                Array::of2(&"copy".into(), &text.into())
            }
        }
    }
}

/// A document as the page takes one.
fn open_parts(given: Given) -> Array {
    let Given { packed: PackedDocument { text, numbers, targets }, name, limit, .. } = given;
    let targets: Array = targets.into_iter().map(JsValue::from).collect();
    let parts: [JsValue; 6] = [
        "open".into(),
        text.into(),
        name.map_or(JsValue::NULL, JsValue::from),
        limit.into(),
        Uint32Array::from(numbers.as_slice()).into(),
        targets.into(),
    ];
    parts.into_iter().collect()
}

/// What time it is, by the clock of UTC and by that of Brussels.
fn now(utc: &str, here: &str) -> Option<Now> {
    let (utc, here) = (stamp(utc)?, stamp(here)?);
    let time = utc.time;
    let seconds = [(time.hour(), 3600), (time.minute(), 60), (time.second(), 1)];
    let of_day: i64 = seconds.into_iter().map(|(part, length)| i64::from(part) * length).sum();
    let instant = utc.date.days_since_epoch() * 86_400 + of_day;
    Some(Now { date: here.date, time: here.time, instant })
}
