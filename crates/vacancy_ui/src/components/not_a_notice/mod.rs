use leptos::prelude::*;
use vacancy_messages::{fact_name, help};
use vacancy_model::{Code, FactId, Lang, Notice};

use super::said;
use crate::messages::messages;
use crate::state::Workspace;

/// What is said of a text that is no notice: what was found in it, and what to do.
#[component]
pub(super) fn NotANotice() -> impl IntoView {
    let workspace = Workspace::of_page();
    let found = move || {
        let lang = workspace.lang.get();
        workspace.parsed.with(|parsed| found(&parsed.notice, lang))
    };
    let advice = move || {
        let lang = workspace.lang.get();
        workspace.parsed.with(|parsed| advice(&parsed.notice, lang))
    };
    view! {
        <div class="vn-lost">
            <h1 class="vn-intro" data-arrival tabindex="-1">
                {said(|words| words.not_a_notice)}
            </h1>
            <p>{Signal::derive(found)}</p>
            <p>{Signal::derive(advice)}</p>
        </div>
    }
}

fn found(notice: &Notice, lang: Lang) -> String {
    let mut names = String::new();
    for &id in FactId::ALL {
        if notice.facts.view(id).is_some() {
            names.push_str(if names.is_empty() { "" } else { ", " });
            names.push_str(&fact_name(id, lang).to_lowercase());
        }
    }
    let words = messages(lang);
    if names.is_empty() { words.found_nothing.to_owned() } else { (words.found)(&names) }
}

fn advice(notice: &Notice, lang: Lang) -> String {
    let of_kind = |code: &Code| *code == Code::NotANotice;
    let found = notice.diagnostics.iter().find(|found| of_kind(&found.code));
    found.map_or_else(String::new, |found| help(found, lang).to_owned())
}
