use leptos::html::Div;
use leptos::prelude::*;

use super::drawing::Drawing;
use crate::drawn::{self, Element};
use crate::sheet::sheet;
use crate::state::Workspace;

/// The notice as a data sheet.
#[component]
pub(super) fn FactSheet() -> impl IntoView {
    let workspace = Workspace::of_page();
    let host = NodeRef::<Div>::new();
    let drawing = Drawing::new(host, elements);
    view! {
        <div
            node_ref=host
            on:click=move |event| { drawing.choose(&event); }
            on:pointerover=move |event| drawing.point(&event)
            on:pointerleave=move |_| workspace.pointed.set(None)
        ></div>
    }
}

fn elements(workspace: Workspace) -> Vec<Element> {
    let lang = workspace.lang.get();
    let parsed = workspace.parsed.get();
    let languages = &parsed.notice.languages;
    let wanted = workspace.quoting.get().unwrap_or(lang);
    let quoted = languages.iter().copied().find(|&language| language == wanted);
    let quoted = quoted.or(languages.first().copied()).unwrap_or(lang);
    let sheet = sheet(&parsed.notice, lang, quoted, workspace.now.get());
    let choice = (languages.len() > 1).then_some(quoted);
    drawn::sheet(&sheet, choice, workspace.words_now())
}
