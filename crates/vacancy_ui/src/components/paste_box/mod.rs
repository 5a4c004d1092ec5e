use leptos::html::Textarea;
use leptos::prelude::*;
use web_sys::Event;

use super::said;
use crate::source::{LONGEST_KEPT, cut};
use crate::state::Workspace;

/// The box for the notice's text.
///
/// It is set from the state only where the two differ: setting it moves the caret to the end.
#[component]
pub(super) fn PasteBox() -> impl IntoView {
    let workspace = Workspace::of_page();
    let node = NodeRef::<Textarea>::new();
    Effect::new(move || {
        let draft = workspace.draft.get();
        if let Some(node) = node.get() {
            let stands = node.value();
            if stands != draft && stands != draft.replace("\r\n", "\n").replace('\r', "\n") {
                node.set_value(&draft);
            }
        }
    });
    let on_input = move |_: Event| {
        let Some(node) = node.get_untracked() else { return };
        let text = node.value();
        let limit = LONGEST_KEPT as usize;
        if text.len() > limit {
            // So much text would stall the browser at every key.
            node.set_value(cut(&text, limit));
        }
        workspace.type_text(text);
    };
    view! {
        <label class="vn-box">
            <span class="vn-box__label">{said(|words| words.box_label)}</span>
            <textarea
                class="vn-box__text"
                node_ref=node
                rows="10"
                spellcheck="false"
                autocomplete="off"
                on:input=on_input
            ></textarea>
        </label>
    }
}
