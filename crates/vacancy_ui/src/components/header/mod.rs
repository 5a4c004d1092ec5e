use leptos::prelude::*;

use super::language_switch::LanguageSwitch;
use super::plain_button::PlainButton;
use super::said;
use crate::state::{View, Workspace};

/// The name of the page, the way to a new notice and back, the language.
#[component]
pub(super) fn Header() -> impl IntoView {
    let workspace = Workspace::of_page();
    let is_at_start = move || workspace.view.get() == View::Start;
    let has_nothing = move || workspace.parsed.with(|parsed| parsed.source.is_blank());
    let start_over = Callback::new(move |()| workspace.start_over());
    let go_back = Callback::new(move |()| workspace.show());
    view! {
        <header class="vn-header">
            <p class="vn-header__name">"Vacancy Lens"</p>
            <PlainButton
                class="vn-button"
                label=said(|words| words.new_notice)
                hidden=Signal::derive(is_at_start)
                press=start_over
            />
            <PlainButton
                class="vn-button"
                label=said(|words| words.back_to_notice)
                hidden=Signal::derive(move || !is_at_start() || has_nothing())
                press=go_back
            />
            <LanguageSwitch/>
        </header>
    }
}
