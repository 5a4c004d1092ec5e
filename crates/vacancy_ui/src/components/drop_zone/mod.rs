use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DragEvent, Element, EventTarget};

use super::said;
use crate::source::Source;
use crate::state::Workspace;

/// The whole window takes files that are dropped and text that is pasted.
#[component]
pub(super) fn DropZone() -> impl IntoView {
    let workspace = Workspace::of_page();
    // Every element that is entered under the pointer counts, and is left again.
    let depth = RwSignal::new(0_i32);
    let listeners = [
        window_event_listener(ev::dragenter, move |event| {
            if carries_files(&event) {
                event.prevent_default();
                depth.update(|depth| *depth += 1);
            }
        }),
        window_event_listener(ev::dragleave, move |event| {
            if carries_files(&event) {
                depth.update(|depth| *depth = (*depth - 1).max(0));
            }
        }),
        window_event_listener(ev::dragover, move |event| {
            if carries_files(&event) {
                event.prevent_default();
            }
        }),
        window_event_listener(ev::drop, move |event| {
            depth.set(0);
            open_dropped(workspace, &event);
        }),
        window_event_listener(ev::paste, move |event| open_pasted(workspace, &event)),
    ];
    on_cleanup(move || listeners.into_iter().for_each(WindowListenerHandle::remove));
    let is_over = Signal::derive(move || depth.get() > 0);
    view! {
        <div class="vn-drop" class:vn-drop--over=is_over aria-hidden="true">
            <p class="vn-drop__text">{said(|words| words.drop_here)}</p>
        </div>
    }
}

fn carries_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|data| data.types());
    types.is_some_and(|types| types.iter().any(|kind| kind == "Files"))
}

fn open_dropped(workspace: Workspace, event: &DragEvent) {
    let Some(files) = event.data_transfer().and_then(|data| data.files()) else { return };
    if let Some(file) = files.get(0) {
        event.prevent_default();
        workspace.open_file(file, files.length() > 1);
    }
}

/// Opens what is pasted while no field has the focus, and a copied file anywhere.
fn open_pasted(workspace: Workspace, event: &ClipboardEvent) {
    let Some(data) = event.clipboard_data() else { return };
    let file = data.files().and_then(|files| files.get(0));
    if let Some(file) = file {
        event.prevent_default();
        return workspace.open_file(file, false);
    }
    if event.target().is_some_and(|target| is_field(&target)) {
        return;
    }
    if let Ok(text) = data.get_data("text/plain")
        && !text.is_empty()
    {
        event.prevent_default();
        workspace.open(Source::pasted(text));
    }
}

fn is_field(target: &EventTarget) -> bool {
    let tag = target.dyn_ref::<Element>().map(Element::tag_name);
    matches!(tag.as_deref(), Some("TEXTAREA" | "INPUT"))
}
