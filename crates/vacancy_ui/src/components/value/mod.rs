use leptos::prelude::*;
use vacancy_model::Lang;

use super::words::Words;
use crate::page::anchor;
use crate::sheet;
use crate::state::Workspace;

/// A value that leads to its words, which open under it once it is chosen.
#[component]
pub(super) fn Value(value: sheet::Value) -> impl IntoView {
    let key = value.key;
    view! {
        {value_button(value)}
        <Words key/>
    }
}

/// The value alone.
pub(super) fn value_button(value: sheet::Value) -> impl IntoView {
    let workspace = Workspace::of_page();
    let sheet::Value { key, lead, rest, lang } = value;
    let gap = (!lead.is_empty() && !rest.is_empty()).then_some(" ");
    let lead = (!lead.is_empty()).then(|| view! { <strong>{lead}</strong> });
    view! {
        <button
            type="button"
            class="vn-value"
            class:vn-value--quoted=lang.is_some()
            class:vn-value--pointed=move || workspace.is_pointed(key)
            lang=lang.map(Lang::as_str)
            data-key=anchor(key)
            aria-pressed=move || workspace.is_selected(key).to_string()
            on:click=move |_| workspace.choose(key)
            on:pointerenter=move |_| workspace.pointed.set(Some(key))
            on:pointerleave=move |_| workspace.pointed.set(None)
        >
            <span class="vn-value__ink">{lead} {gap} {rest}</span>
        </button>
    }
}
