use leptos::prelude::*;
use vacancy_model::Lang;

use super::language_switch::own_name;
use crate::page;
use crate::state::Workspace;

/// Which edition the lists are quoted from.
#[component]
pub(super) fn QuotingSwitch(
    quoted: Lang,
    /// Tells one switch from another.
    section: &'static str,
) -> impl IntoView {
    let workspace = Workspace::of_page();
    let choose = move |lang: Lang| {
        workspace.quoting.set(Some(lang));
        // The sheet is set out anew, this switch with it.
        page::after_render(move || page::focus_switch(section, lang));
    };
    let choice = move |lang: Lang| {
        view! {
            <button
                type="button"
                class="vn-switch__choice"
                lang=lang.as_str()
                data-switch=format!("{section}-{lang}")
                aria-pressed=(lang == quoted).to_string()
                on:click=move |_| choose(lang)
            >
                {own_name(lang)}
            </button>
        }
    };
    let words = workspace.words_now();
    view! {
        <div class="vn-switch vn-switch--quoting" role="group" aria-label=words.quoted_in>
            {Lang::ALL.map(choice)}
        </div>
    }
}
