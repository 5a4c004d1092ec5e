use leptos::prelude::*;

use super::value::value_button;
use super::words::Words;
use crate::sheet::Figure;

/// Amounts under one another, aligned on the decimal.
#[component]
pub(super) fn Figures(figures: Vec<Figure>) -> impl IntoView {
    let key = figures.first().map(|figure| figure.value.key);
    let row = |figure: Figure| {
        view! {
            <div class="vn-figures__row">
                <span class="vn-figures__amount">{value_button(figure.value)}</span>
                " "
                <span class="vn-figures__unit">{figure.unit}</span>
                " "
                <span class="vn-note">{figure.note}</span>
            </div>
        }
    };
    view! {
        <div class="vn-figures">{figures.into_iter().map(row).collect::<Vec<_>>()}</div>
        {key.map(|key| view! { <Words key/> })}
    }
}
