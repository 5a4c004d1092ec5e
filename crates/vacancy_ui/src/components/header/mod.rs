use leptos::prelude::*;

use super::language_switch::LanguageSwitch;
use crate::state::{View, Workspace};

/// The name of the page, the way to a new notice and back, the language.
#[component]
pub(super) fn Header(view: Memo<View>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let can_start_over = move || view.get() != View::Start;
    let can_go_back =
        move || view.get() == View::Start && workspace.draft.with(|text| !text.trim().is_empty());
    view! {
        <header class="vn-header">
            <p class="vn-header__name">"Vacancy Lens"</p>
            <Show when=can_start_over>
                <button type="button" class="vn-button" on:click=move |_| workspace.start_over()>
                    {move || workspace.words().new_notice}
                </button>
            </Show>
            <Show when=can_go_back>
                <button
                    type="button"
                    class="vn-button"
                    on:click=move |_| workspace.at_start.set(false)
                >
                    {move || workspace.words().back_to_notice}
                </button>
            </Show>
            <LanguageSwitch/>
        </header>
    }
}
