use leptos::prelude::*;
use vacancy_model::Lang;

use crate::messages::own_name;
use crate::state::Workspace;

/// The language of the page's own words; the notice keeps its own.
#[component]
pub(super) fn LanguageSwitch() -> impl IntoView {
    let workspace = Workspace::of_page();
    let choice = move |lang: Lang| {
        view! {
            <button
                type="button"
                class="vn-switch__choice"
                lang=lang.as_str()
                aria-pressed=move || (workspace.lang.get() == lang).to_string()
                on:click=move |_| workspace.lang.set(lang)
            >
                {own_name(lang)}
            </button>
        }
    };
    view! {
        <div class="vn-switch" role="group" aria-label=move || workspace.words().page_language>
            {Lang::ALL.map(choice)}
        </div>
    }
}
