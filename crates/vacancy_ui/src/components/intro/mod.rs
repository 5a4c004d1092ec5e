use leptos::prelude::*;

use crate::state::Workspace;

/// What the page is for.
#[component]
pub(super) fn Intro() -> impl IntoView {
    let workspace = Workspace::of_page();
    view! { <h1 class="vn-intro">{move || workspace.words().purpose}</h1> }
}
