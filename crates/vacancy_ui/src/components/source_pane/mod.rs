use leptos::html::Div;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::drawing::Drawing;
use crate::drawn::{self, Element};
use crate::page::{self, Step};
use crate::state::Workspace;

/// The notice's own text, with a mark for every mention.
///
/// One stop of the tab key; the arrow keys go from mark to mark, Escape back to the value.
#[component]
pub(super) fn SourcePane() -> impl IntoView {
    let workspace = Workspace::of_page();
    let host = NodeRef::<Div>::new();
    let drawing = Drawing::new(host, elements);
    view! {
        <div
            class="vn-source"
            node_ref=host
            on:click=move |event| { drawing.choose(&event); }
            on:keydown=move |event| answer_key(workspace, drawing, &event)
            on:focusin=move |event| page::stop_at(&event)
            on:pointerover=move |event| drawing.point(&event)
            on:pointerleave=move |_| workspace.pointed.set(None)
        ></div>
    }
}

fn elements(workspace: Workspace) -> Vec<Element> {
    let words = workspace.words();
    workspace.parsed.with(|parsed| drawn::notice(parsed, words))
}

fn answer_key(workspace: Workspace, drawing: Drawing, event: &KeyboardEvent) {
    let step = match event.key().as_str() {
        "ArrowDown" | "ArrowRight" => Step::Next,
        "ArrowUp" | "ArrowLeft" => Step::Previous,
        "Home" => Step::First,
        "End" => Step::Last,
        "Escape" => {
            if let Some(selection) = workspace.selection.get_untracked() {
                page::focus_value(selection.key);
            }
            return;
        }
        "Enter" | " " => {
            if drawing.choose(event) {
                event.prevent_default();
            }
            return;
        }
        _ => return,
    };
    event.prevent_default();
    page::focus_mark(step);
}
