use leptos::prelude::*;
use vacancy_messages::rule;
use vacancy_model::Lang;

use super::language_switch::own_name;
use crate::mark::{Key, Mark};
use crate::parsed::Parsed;
use crate::sheet::one_line;
use crate::state::Workspace;

/// The words that a chosen value was read from, in each language, and how they were read.
#[component]
pub(super) fn Words(key: Key) -> impl IntoView {
    let workspace = Workspace::of_page();
    let is_open = Memo::new(move |_| workspace.is_selected(key));
    move || is_open.get().then(|| workspace.parsed.with(|parsed| words(workspace, key, parsed)))
}

fn words(workspace: Workspace, key: Key, parsed: &Parsed) -> impl IntoView + use<> {
    let item = |(nth, mark): (usize, Mark)| {
        let text = one_line(mark.span.slice(&parsed.source.text).unwrap_or_default());
        let lang = mark.language.map(Lang::as_str);
        let show = move || workspace.words().show_words;
        view! {
            <li>
                <span class="vn-words__language" lang=lang>{mark.language.map(own_name)}</span>
                " "
                <button
                    type="button"
                    class="vn-words__quote"
                    on:click=move |_| workspace.go_to(key, nth)
                >
                    <span class="vn-quoted" lang=lang>{text}</span>
                    " "
                    <span class="vn-words__go">{show}</span>
                </button>
            </li>
        }
    };
    let items: Vec<_> = parsed.words(key).into_iter().enumerate().map(item).collect();
    let how = how_it_was_read(workspace, key, parsed);
    view! {
        <div class="vn-provenance" class:vn-provenance--item=matches!(key, Key::Item(_))>
            <ul class="vn-words">{items}</ul>
            {how.map(|how| view! { <p class="vn-note">{how}</p> })}
        </div>
    }
}

fn how_it_was_read(workspace: Workspace, key: Key, parsed: &Parsed) -> Option<String> {
    let (Key::Fact(id) | Key::Part(id, _)) = key else { return None };
    let fact = parsed.notice.facts.view(id)?;
    let words = workspace.words();
    Some((words.read_from)(rule(fact.readings.first()?.rule, words.lang)))
}
