use leptos::prelude::*;

use super::language_switch::own_name;
use crate::sheet::Quote;
use crate::state::Workspace;

/// What each edition says, where they disagree: always in sight, not only when it is asked for.
#[component]
pub(super) fn Conflict(quotes: Vec<Quote>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let item = move |quote: Quote| {
        let Quote { key, nth, language, text } = quote;
        view! {
            <li>
                <span class="vn-words__language" lang=language.as_str()>{own_name(language)}</span>
                " "
                <button
                    type="button"
                    class="vn-words__quote"
                    lang=language.as_str()
                    on:click=move |_| workspace.go_to(key, nth)
                >
                    <span class="vn-quoted">{text}</span>
                </button>
            </li>
        }
    };
    view! {
        <p class="vn-conflict">
            <span class="vn-sign" aria-hidden="true">"≠"</span>
            " "
            {workspace.words_now().disagree}
        </p>
        <ul class="vn-words">{quotes.into_iter().map(item).collect::<Vec<_>>()}</ul>
    }
}
