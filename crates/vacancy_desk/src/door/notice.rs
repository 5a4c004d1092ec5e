//! The desk of one notice.

use js_sys::Array;
use vacancy_export::Stamp;
use vacancy_model::FactId;
use vacancy_model::value::Date;
use vacancy_view::Drawing;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, Event};

use super::library::Edit;
use super::source::Source;
use super::{file_parts, language, write_parts};
use crate::drawn::page;
use crate::file::{FileOptions, Format};
use crate::situation::{Situation, judged};
use crate::state::library::{self, Access, Trouble};
use crate::state::notice::{Action, LinkChoice, State, Then, View};

/// The desk as it stands in an element of the page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Desk {
    drawing: Drawing<Action>,
    state: Option<State>,
    can_share: bool,
    /// What is known of the reader before anything is shown.
    recalled: Situation,
    /// Where the page is, without a fragment.
    address: String,
}

#[wasm_bindgen]
impl Desk {
    /// An empty desk in an element; `undefined` where the browser makes none. `profile` is what the
    /// reader said of themselves, as it was told to be held, and `address` where the page is.
    pub fn open(
        root: &Element,
        can_share: bool,
        profile: &str,
        is_kept: bool,
        address: String,
    ) -> Option<Self> {
        let recalled = Situation::recalled(profile, is_kept);
        Some(Self { drawing: Drawing::new(root)?, state: None, can_share, recalled, address })
    }

    /// Shows a view (`situation`, `compare`, `check`, `export`, `keep`, `correct deadline`) of a notice in a
    /// language. Says whether it is another view than before, where a reader begins anew.
    pub fn show(&mut self, view: &str, source: Source, lang: &str) -> bool {
        let (view, fact) = view.split_once(' ').unwrap_or((view, ""));
        let (Some(view), Some(read)) = (View::named(view), source.0.read()) else { return false };
        let lang = language(lang);
        let before = self.state.as_ref().map(|state| state.view);
        let state = if let Some(state) = &mut self.state {
            state.show(view, read, lang);
            state
        } else {
            let (can_share, situation) = (self.can_share, self.recalled.clone());
            let link = LinkChoice { address: self.address.clone(), ..LinkChoice::default() };
            let state = State { situation, can_share, link, ..State::new(view, read, lang) };
            self.state.insert(state)
        };
        if let Some(&fact) = FactId::ALL.iter().find(|id| id.as_kebab() == fact) {
            state.show_form(fact);
        }
        self.draw();
        before != Some(view)
    }

    /// What to do about a click: `["close"]`, `["choose", start, end]`, `["copy", text]`,
    /// `["correct", corrections]`, `["save"` or `"share", name, type, text]`, `["hold", profile, is_kept]`, and,
    /// of what is kept, `["write", edit, is_new]`, `["rest"]` and `["library"]`; `undefined` where nothing was
    /// clicked that the browser has to do something about. `now` is a moment in UTC (ISO 8601), `address` where the
    /// page is by then: it names another language once the reader has chosen one.
    pub fn answer(&mut self, event: &Event, now: &str, address: String) -> Option<Array> {
        let (action, state) = (*self.drawing.action_of(event)?, self.state.as_mut()?);
        state.link.address = address;
        let then = state.perform(action, now)?;
        self.draw();
        parts(then)
    }

    /// Takes what now stands in a field: `["hold", profile, is_kept]`, or, of what is kept, `["write", edit,
    /// is_new]` or `["rest"]`; `undefined` where it is no field.
    pub fn fill(&mut self, event: &Event, value: &str, now: &str) -> Option<Array> {
        let (action, state) = (*self.drawing.action_of(event)?, self.state.as_mut()?);
        let then = match action {
            Action::Fill(field) => state.fill(field, value),
            Action::Write(at) => state.write(at, value),
            Action::Library(library::Action::Fill(field)) => state.fill_kept(field, value, now),
            _ => return None,
        };
        self.draw();
        parts(then)
    }

    /// Takes the profile that another tab keeps now, or has deleted.
    pub fn recall(&mut self, profile: &str, is_kept: bool) {
        if let Some(state) = &mut self.state {
            state.situation.recall(profile, is_kept);
        }
        self.draw();
    }

    /// Says that the browser keeps no profile.
    #[wasm_bindgen(js_name = refuseKeeping)]
    pub fn refuse_keeping(&mut self) {
        if let Some(state) = &mut self.state {
            state.refuse_keeping();
        }
        self.draw();
    }

    /// Shows the text that the browser did not allow to copy, for the reader to copy.
    #[wasm_bindgen(js_name = refuseCopy)]
    pub fn refuse_copy(&mut self) {
        if let Some(state) = &mut self.state {
            state.refuse_copy();
        }
        self.draw();
    }

    /// Takes the day on which the notice was published (ISO 8601), or that it is not known.
    #[wasm_bindgen(js_name = setDatePosted)]
    pub fn set_date_posted(&mut self, date: &str) {
        if let Some(state) = self.state.as_mut().filter(|state| state.view == View::Export) {
            state.date_posted = Date::read(date);
        }
        self.draw();
    }

    /// Under which ids the notice may be kept.
    #[wasm_bindgen(js_name = keptIds)]
    pub fn kept_ids(&self) -> Vec<String> {
        self.state.as_ref().map(State::ids).unwrap_or_default()
    }

    /// Takes what now stands under an id of the library; nothing, where it was deleted.
    pub fn kept(&mut self, id: String, json: Option<String>) {
        if let Some(state) = self.state.as_mut().filter(|state| state.ids().contains(&id)) {
            state.library.take(id, json);
        }
    }

    /// Says whether the library can be read and written: `open`, or what is in the way.
    pub fn access(&mut self, name: &str) {
        if let Some(state) = &mut self.state {
            state.library.access = Access::named(name);
        }
    }

    /// Says that an edit was written, and how many records it made new, changed, and left alike.
    pub fn settle(&mut self, edit: &Edit, new: usize, changed: usize, alike: usize) {
        if let Some(state) = &mut self.state {
            state.library.settle(&edit.0, [new, changed, alike]);
        }
    }

    /// Says that an edit was not written, and why: `full`, `newer`, `refused` or `failed`.
    pub fn fail(&mut self, edit: &Edit, trouble: &str) {
        if let Some(state) = &mut self.state {
            state.library.fail(&edit.0, Trouble::named(trouble));
        }
    }

    /// What is being written in a field, to be stored; `undefined` where all is.
    pub fn flush(&mut self, now: &str) -> Option<Edit> {
        self.state.as_mut()?.library.send(now).map(Edit)
    }

    /// Draws what has changed.
    pub fn draw(&self) {
        if let Some(state) = &self.state {
            self.drawing.show(page(state));
        }
    }
}

/// A notice as a file of a format, `[name, type, text]`; `undefined` where there is nothing to put into
/// one. `now` is a moment in UTC (ISO 8601).
#[wasm_bindgen]
pub fn file(format: &str, source: Source, lang: &str, now: &str) -> Option<Array> {
    let now = Stamp::read(now)?;
    let options = FileOptions { lang: language(lang), now, date_posted: None };
    let file = Format::named(format)?.file(&source.0.read()?, options)?;
    Some(file_parts(None, file))
}

/// Which of what a notice asks a profile meets: a line each, with the fact, a sign, a word and the
/// reason, tabs between. Empty where the profile is.
#[wasm_bindgen]
pub fn judge(profile: &str, source: Source, lang: &str) -> String {
    let read = source.0.read();
    let profile = Situation::recalled(profile, false).profile;
    read.map(|read| judged(&read.held, &profile, language(lang))).unwrap_or_default()
}

fn parts(then: Then) -> Option<Array> {
    Some(match then {
        Then::Draw => return None,
        Then::Close => Array::of1(&"close".into()),
        Then::Choose(span) => {
            Array::of3(&"choose".into(), &span.start().into(), &span.end().into())
        }
        Then::Copy(text) => Array::of2(&"copy".into(), &text.into()),
        Then::Save(file) => file_parts(Some("save"), file),
        Then::Hold { profile, is_kept } => {
            Array::of3(&"hold".into(), &profile.into(), &is_kept.into())
        }
        Then::Correct(corrections) => Array::of2(&"correct".into(), &corrections.into()),
        Then::Share(file) => file_parts(Some("share"), file),
        Then::Write(edit) => write_parts(Edit(edit)),
        Then::Rest => Array::of1(&"rest".into()),
        Then::ToLibrary => Array::of1(&"library".into()),
    })
}
