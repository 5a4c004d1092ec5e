use leptos::html::Input;
use leptos::prelude::*;

use super::said;
use crate::state::Workspace;

/// The button that opens a file.
///
/// It takes any file: one that cannot be read is refused by name with the reason, which a file that
/// cannot be picked never is.
#[component]
pub(super) fn FilePicker(hidden: Signal<bool>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let node = NodeRef::<Input>::new();
    let on_change = move |_| {
        let Some(node) = node.get_untracked() else { return };
        let Some(files) = node.files() else { return };
        if let Some(file) = files.get(0) {
            workspace.open_file(file, files.length() > 1);
        }
        // The same file may be chosen again, after a correction.
        node.set_value("");
    };
    view! {
        <p class="vn-picker" hidden=hidden>
            <label class="vn-button vn-picker__button">
                <span>{said(|words| words.choose_file)}</span>
                <input type="file" class="vn-unseen" node_ref=node on:change=on_change/>
            </label>
            " "
            <span>{said(|words| words.file_hint)}</span>
        </p>
    }
}
