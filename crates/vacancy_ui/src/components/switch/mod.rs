use leptos::prelude::*;
use vacancy_model::Lang;

use crate::messages::own_name;

/// A choice between the languages.
#[component]
pub(super) fn Switch(
    /// Tells one switch from another in the page's markup.
    id: &'static str,
    label: Signal<&'static str>,
    chosen: Signal<Lang>,
    choose: Callback<Lang>,
) -> impl IntoView {
    let choice = move |lang: Lang| {
        let is_chosen = Signal::derive(move || (chosen.get() == lang).to_string());
        view! {
            <button
                type="button"
                class="vn-switch__choice"
                lang=lang.as_str()
                data-switch=format!("{id}-{lang}")
                aria-pressed=is_chosen
                on:click=move |_| choose.run(lang)
            >
                {own_name(lang)}
            </button>
        }
    };
    view! {
        <div class="vn-switch" role="group" aria-label=label>{Lang::ALL.into_iter().map(choice).collect::<Vec<_>>()}</div>
    }
}
