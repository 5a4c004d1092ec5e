use leptos::prelude::*;

use super::fact_line::FactLine;
use crate::sheet::Row;

/// A label and what is said of it.
#[component]
pub(super) fn FactRow(row: Row) -> impl IntoView {
    let Row { label, sign, is_conflicting, lines } = row;
    let sign =
        sign.map(|sign| view! { <span class="vn-sign" aria-hidden="true">{sign}</span> " " });
    let lines = lines.into_iter().map(|line| view! { <FactLine line/> }).collect::<Vec<_>>();
    view! {
        <div class="vn-fact" class:vn-fact--conflicting=is_conflicting>
            <dt class="vn-fact__label">{sign}{label}</dt>
            <dd class="vn-fact__value">{lines}</dd>
        </div>
    }
}
