//! What the reader does: every event of the page ends at its window, where one function hears it.

use std::rc::Rc;

use vacancy_text::cut;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    ClipboardEvent, DataTransfer, DragEvent, Element, Event, File, FileList, HtmlInputElement,
    HtmlTextAreaElement, KeyboardEvent, MouseEvent,
};

use crate::action::Action;
use crate::arrival::Arrival;
use crate::browser::listen_to;
use crate::drawn::Drawing;
use crate::page::{self, Step};
use crate::source::LONGEST_KEPT;
use crate::workspace::Workspace;

const EVENTS: [&str; 13] = [
    "click",
    "input",
    "change",
    "keydown",
    "focusin",
    "pointerover",
    "pointerout",
    "dragenter",
    "dragleave",
    "dragover",
    "drop",
    "paste",
    "visibilitychange",
];

pub(crate) fn listen(workspace: Workspace, drawing: &Drawing) {
    let drawing = drawing.clone();
    let hear = move |event: Event| answer(workspace, &drawing, &event);
    // It hears as long as the page lives.
    let hear = Closure::<dyn Fn(Event)>::new(hear).into_js_value();
    for name in EVENTS {
        listen_to(name, hear.unchecked_ref());
    }
}

fn answer(workspace: Workspace, drawing: &Drawing, event: &Event) {
    let action = || drawing.action_of(event);
    match event.type_().as_str() {
        "click" => {
            // A password is typed into its field before it is tried.
            if let Some(action) = action().filter(|_| !page::is_field(event)) {
                workspace.perform(&action);
            }
        }
        "pointerover" => {
            workspace.perform(&Action::Point(action().and_then(|action| action.pointed())));
        }
        // Onto nothing: out of the window.
        "pointerout" => {
            if event.unchecked_ref::<MouseEvent>().related_target().is_none() {
                workspace.perform(&Action::Point(None));
            }
        }
        "focusin" => {
            if let Some(root) = page::whole().filter(|_| is_mark(action().as_deref())) {
                page::stop_at(&root, event);
            }
        }
        "keydown" => answer_key(workspace, action(), event.unchecked_ref()),
        "input" => typed(workspace, event),
        "change" => picked(workspace, event),
        "paste" => pasted(workspace, event.unchecked_ref()),
        // Days may have gone by meanwhile.
        "visibilitychange" => workspace.perform(&Action::Wake),
        _ => dragged(workspace, event),
    }
}

pub(crate) const fn is_mark(action: Option<&Action>) -> bool {
    matches!(action, Some(Action::ChooseMark(_)))
}

fn answer_key(workspace: Workspace, action: Option<Rc<Action>>, event: &KeyboardEvent) {
    if let Some(Action::UnlockFile(id)) = action.as_deref()
        && event.key() == "Enter"
        && page::is_field(event)
    {
        return workspace.perform(&Action::UnlockFile(*id));
    }
    if !is_mark(action.as_deref()) {
        if event.key() == "Escape" {
            workspace.perform(&Action::Leave);
        }
    } else if let Some(root) = page::whole()
        && let Some(action) = move_among_marks(&root, action, event)
    {
        workspace.perform(&action);
    }
}

/// The marks of the notice are one stop of the tab key; the arrow keys go from one to the other, Escape goes
/// back to the value. Gives what is left to do.
pub(crate) fn move_among_marks(
    root: &Element,
    action: Option<Rc<Action>>,
    event: &KeyboardEvent,
) -> Option<Rc<Action>> {
    let action = action.filter(|action| is_mark(Some(action)))?;
    let step = match event.key().as_str() {
        "ArrowDown" | "ArrowRight" => Step::Next,
        "ArrowUp" | "ArrowLeft" => Step::Previous,
        "Home" => Step::First,
        "End" => Step::Last,
        "Escape" => return Some(Rc::new(Action::Return)),
        "Enter" | " " => {
            event.prevent_default();
            return Some(action);
        }
        _ => return None,
    };
    event.prevent_default();
    page::focus_mark(root, step, event);
    None
}

fn typed(workspace: Workspace, event: &Event) {
    let Some(text_box) = checked_target::<HtmlTextAreaElement>(event) else { return };
    let text = text_box.value();
    let limit = LONGEST_KEPT as usize;
    if text.len() > limit {
        // So much text would stall the browser at every key.
        text_box.set_value(cut(&text, limit));
    }
    workspace.type_text(text);
}

fn picked(workspace: Workspace, event: &Event) {
    let Some(picker) = checked_target::<HtmlInputElement>(event) else { return };
    let Some(files) = picker.files() else { return };
    open_all(workspace, &files);
    // The same file may be chosen again, after a correction.
    picker.set_value("");
}

/// The whole window takes files that are dropped. Every element that is entered under the pointer
/// counts, and is left again.
fn dragged(workspace: Workspace, event: &Event) {
    let Some(data) = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer) else {
        return;
    };
    if !data.types().includes(&JsValue::from_str("Files"), 0) {
        return;
    }
    match event.type_().as_str() {
        "dragenter" => {
            event.prevent_default();
            workspace.perform(&Action::Drag(1));
        }
        "dragleave" => workspace.perform(&Action::Drag(-1)),
        "dragover" => event.prevent_default(),
        _ => {
            workspace.perform(&Action::DragEnd);
            // A folder is walked first: `www/start.js`.
            if !event.default_prevented() {
                open_files(workspace, event, &data);
            }
        }
    }
}

/// Opens a copied file, and the text that is pasted while no field has the focus. So it does with a notice
/// that takes the place of all that stands in the box: the browser would set it line by line in a box that is
/// put away at once.
fn pasted(workspace: Workspace, event: &ClipboardEvent) {
    let Some(data) = event.clipboard_data() else { return };
    if open_files(workspace, event, &data) {
        return;
    }
    let Ok(text) = data.get_data("text/plain") else { return };
    let is_opened = if page::is_field(event) {
        workspace.may_replace_draft(&text) && page::is_all_selected(event)
    } else {
        !text.is_empty()
    };
    if is_opened {
        event.prevent_default();
        workspace.take(Arrival::Pasted(text));
    }
}

/// Opens the files, where there are any.
fn open_files(workspace: Workspace, event: &Event, data: &DataTransfer) -> bool {
    let Some(files) = data.files().filter(|files| files.length() > 0) else { return false };
    event.prevent_default();
    open_all(workspace, &files);
    true
}

fn open_all(workspace: Workspace, files: &FileList) {
    let files: Vec<File> = (0..files.length()).filter_map(|index| files.get(index)).collect();
    if !files.is_empty() {
        workspace.open_files(files);
    }
}

/// The element in which an event happened, where it is of this kind.
fn checked_target<T: JsCast>(event: &Event) -> Option<T> {
    event.target()?.dyn_into().ok()
}
