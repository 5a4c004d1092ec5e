use leptos::prelude::*;
use vacancy_messages::{fact_name, help};
use vacancy_model::{Code, FactView, Lang, Notice};

use crate::state::Workspace;

/// What is said of a text that is no notice: what was found in it, and what to do.
#[component]
pub(super) fn NotANotice() -> impl IntoView {
    let workspace = Workspace::of_page();
    let found = move || {
        let words = workspace.words();
        workspace.parsed.with(|parsed| match facts(&parsed.notice, words.lang) {
            facts if facts.is_empty() => words.found_nothing.to_owned(),
            facts => (words.found)(&facts),
        })
    };
    let advice = move || {
        let lang = workspace.lang.get();
        workspace.parsed.with(|parsed| advice(&parsed.notice, lang))
    };
    view! {
        <div class="vn-lost">
            <h1 class="vn-intro" data-arrival tabindex="-1">
                {move || workspace.words().not_a_notice}
            </h1>
            <p>{found}</p>
            <p>{advice}</p>
        </div>
    }
}

fn facts(notice: &Notice, lang: Lang) -> String {
    let name = |fact: FactView<'_>| fact_name(fact.id, lang).to_lowercase();
    notice.facts.views().map(name).collect::<Vec<_>>().join(", ")
}

fn advice(notice: &Notice, lang: Lang) -> Option<&'static str> {
    let of_kind = |code: &Code| *code == Code::NotANotice;
    notice.diagnostics.iter().find(|found| of_kind(&found.code)).map(|found| help(found, lang))
}
