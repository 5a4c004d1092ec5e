use leptos::prelude::*;

use super::value::Value;
use crate::sheet::{self, Sheet};
use crate::state::Workspace;

/// Title, number, organisation and how much there is to check.
#[component]
pub(super) fn SheetHead(sheet: Sheet) -> impl IntoView {
    let words = Workspace::of_page().words_now();
    let Sheet { titles, line, checks, .. } = sheet;
    let mut titles = titles.into_iter();
    let title = match titles.next() {
        Some(value) => view! { <Value value/> }.into_any(),
        None => words.the_notice.into_any(),
    };
    let other = |value: sheet::Value| view! { <p class="vn-head__other"><Value value/></p> };
    let item = |value: sheet::Value| view! { <li><Value value/></li> };
    let checks = (checks > 0).then(|| {
        view! { <li><a class="vn-link" href="#checks">{(words.points_to_check)(checks)}</a></li> }
    });
    view! {
        <div class="vn-head">
            <h1 class="vn-head__title" data-arrival tabindex="-1">{title}</h1>
            {titles.map(other).collect::<Vec<_>>()}
            <ul class="vn-head__line">
                {line.into_iter().map(item).collect::<Vec<_>>()}
                {checks}
            </ul>
        </div>
    }
}
