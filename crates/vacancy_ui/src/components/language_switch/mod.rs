use leptos::prelude::*;

use super::said;
use super::switch::Switch;
use crate::state::Workspace;

/// The language of the page's own words; the notice keeps its own.
#[component]
pub(super) fn LanguageSwitch() -> impl IntoView {
    let lang = Workspace::of_page().lang;
    let choose = Callback::new(move |chosen| lang.set(chosen));
    let label = said(|words| words.page_language);
    view! { <Switch id="page" label chosen=lang.into() choose/> }
}
