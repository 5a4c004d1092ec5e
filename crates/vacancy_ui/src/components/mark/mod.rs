use leptos::prelude::*;
use vacancy_messages::{fact_name, headline, part_name};

use crate::mark::{Key, Mark, MarkKind};
use crate::parsed::Parsed;
use crate::state::Workspace;

/// A run of the notice's words that values were read from.
#[component]
pub(super) fn MarkedRun(
    text: String,
    /// The marks that cover it, the closest first.
    marks: Vec<Mark>,
    /// Where it starts, which tells one run from another.
    start: u32,
    /// The run that the tab key stops at.
    cursor: RwSignal<u32>,
) -> impl IntoView {
    let workspace = Workspace::of_page();
    let kind = marks.iter().map(|mark| mark.kind).max().unwrap_or(MarkKind::Quiet);
    let closest = marks.first().map(|mark| mark.key);
    let keys: Vec<Key> = marks.iter().map(|mark| mark.key).collect();
    let selected_keys = keys.clone();
    let is_selected = Memo::new(move |_| {
        let target = workspace.selection.with(|selection| selection.map(|chosen| chosen.target));
        target.is_some_and(|target| selected_keys.contains(&target))
    });
    let is_pointed = move || {
        let pointed = workspace.pointed_target();
        pointed.is_some_and(|pointed| keys.contains(&pointed))
    };
    let name = move || {
        let closest = closest?;
        let lang = workspace.lang.get();
        workspace.parsed.with_untracked(|parsed| name(closest, parsed, lang))
    };
    let choose = move || workspace.choose_mark(&marks);
    let choose_by_key = choose.clone();
    view! {
        <mark
            class="vn-mark"
            class:vn-mark--quiet=kind == MarkKind::Quiet
            class:vn-mark--conflicting=kind == MarkKind::Conflict
            class:vn-mark--pointed=is_pointed
            class:vn-mark--selected=move || is_selected.get()
            role="button"
            tabindex=move || if cursor.get() == start { "0" } else { "-1" }
            aria-pressed=move || is_selected.get().to_string()
            title=name
            data-start=start
            on:click=move |_| choose()
            on:keydown=move |event| {
                if matches!(event.key().as_str(), "Enter" | " ") {
                    event.prevent_default();
                    choose_by_key();
                }
            }
            on:focus=move |_| cursor.set(start)
            on:pointerenter=move |_| workspace.pointed.set(closest)
            on:pointerleave=move |_| workspace.pointed.set(None)
        >
            {text}
        </mark>
    }
}

/// What words are, for those who point at them.
fn name(key: Key, parsed: &Parsed, lang: vacancy_model::Lang) -> Option<String> {
    Some(match key {
        Key::Fact(id) => fact_name(id, lang).to_owned(),
        Key::Part(id, part) => format!("{}, {}", fact_name(id, lang), part_name(part, lang)),
        Key::Item(_) => return None,
        Key::Diagnostic(index) => headline(parsed.notice.diagnostics.get(index)?, lang),
    })
}
