//! The views in somebody else's page.

use std::cell::{Cell, RefCell};

use vacancy_model::{Lang, Notice};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use crate::action::Action;
use crate::drawn::{self, Drawing};
use crate::listen::{is_mark, move_among_marks};
use crate::page;
use crate::source::{Parse, Source};
use crate::state::{State, Then, View};

/// The views of one notice in an element of somebody else's page: the same sheet and the same marked
/// text as on the page, without the box, the files and the samples.
///
/// There is no signal and no effect behind it: every change draws at once, so that a hundred of them
/// are a hundred trees and nothing else. Whoever mounts it listens to the root (`click`, `keydown`,
/// `focusin`, `pointerover`, `pointerout`) and hands what it hears to [`answer`](Self::answer); to
/// drop it leaves nothing behind but what it drew.
#[derive(Debug)]
pub struct Embedded {
    root: Element,
    drawing: Drawing,
    // Moving the focus raises events, which come back here: no borrow outlives a change.
    state: RefCell<State>,
    panels: RefCell<String>,
    is_drawing: Cell<bool>,
}

impl Embedded {
    /// Views in `root`, empty; `None` where the browser makes none. `panels` names the parts that are
    /// shown, by their ids with blanks between: `glance asked contract work applying checks notice`.
    pub fn new(root: &Element, parse: Parse, lang: Lang, panels: &str) -> Option<Self> {
        Some(Self {
            root: root.clone(),
            drawing: Drawing::new(root)?,
            state: RefCell::new(State::new(parse, lang, Vec::new())),
            panels: RefCell::new(panels.to_owned()),
            is_drawing: Cell::new(false),
        })
    }

    /// Reads a text and shows it in place of the one before.
    pub fn read(&self, source: Source) {
        self.change(|state| {
            state.read_whole(source);
            Then::Arrive
        });
    }

    /// Shows other parts, and says its own words in another language; the days that are left are counted anew.
    pub fn show_in(&self, lang: Lang, panels: &str) {
        panels.clone_into(&mut self.panels.borrow_mut());
        self.change(|state| {
            state.lang = lang;
            state.look_at_clocks()
        });
    }

    /// Whether what was read last is a notice.
    pub fn is_notice(&self) -> bool {
        self.state.borrow().view == View::Reading
    }

    /// What `say` makes of what is shown, read anew, and of its text. A copy would need code for each type of fact;
    /// the same text reads the same, in a millisecond or two.
    pub fn say<T>(&self, say: impl FnOnce(Notice, &str) -> T) -> T {
        let parsed = &self.state.borrow().parsed;
        say(parsed.read_again(), &parsed.source.text)
    }

    /// Does what an event on the root asks for.
    pub fn answer(&self, event: &Event) {
        let action = self.drawing.action_of(event);
        match event.type_().as_str() {
            "click" => match action {
                Some(action) => self.perform(&action),
                None => self.follow_link(event),
            },
            "pointerover" => {
                self.perform(&Action::Point(action.and_then(|action| action.pointed())));
            }
            "pointerout" => self.perform(&Action::Point(None)),
            "focusin" if is_mark(action.as_deref()) => page::stop_at(&self.root, event),
            "keydown" => {
                if let Some(action) = move_among_marks(&self.root, action, event.unchecked_ref()) {
                    self.perform(&action);
                }
            }
            _ => {}
        }
    }

    /// A link to a part of the sheet, which the address of the page around it does not know.
    fn follow_link(&self, event: &Event) {
        let target = page::target::<Element>(event).and_then(|link| link.get_attribute("href"));
        if let Some(id) = target.as_deref().and_then(|target| target.strip_prefix('#')) {
            event.prevent_default();
            page::focus_part(&self.root, id);
        }
    }

    /// The actions that a notice alone has; the page's others have nothing here to act on.
    fn perform(&self, action: &Action) {
        self.change(|state| match action {
            Action::Choose(key) => state.choose(*key),
            Action::GoTo(key, nth) => state.go_to(*key, *nth),
            Action::ChooseMark(marks) => state.choose_mark(marks),
            Action::Point(key) => state.point(*key),
            Action::Return => state.selection.map_or(Then::Stay, |it| Then::FocusValue(it.key)),
            Action::Quote(lang) => {
                state.quoting = Some(*lang);
                Then::Draw
            }
            _ => Then::Stay,
        });
    }

    fn change(&self, change: impl FnOnce(&mut State) -> Then) {
        // What the browser raises while the tree is changed is not the reader's doing.
        if self.is_drawing.replace(true) {
            return;
        }
        let then = change(&mut self.state.borrow_mut());
        if then != Then::Stay {
            self.drawing.show(drawn::embedded(&self.state.borrow(), &self.panels.borrow()));
        }
        self.is_drawing.set(false);
        self.follow(then);
    }

    fn follow(&self, then: Then) {
        match then {
            Then::FocusValue(key) => page::focus_value(&self.root, key),
            Then::ScrollToValue(key) => page::scroll_to_value(&self.root, key),
            Then::FocusWords(span) => {
                page::open_folds(&self.root);
                page::focus_words(&self.root, span);
            }
            // The words open under the value: the page around it stays where it is.
            _ => {}
        }
    }
}
