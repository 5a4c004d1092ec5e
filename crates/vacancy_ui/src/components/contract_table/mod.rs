use leptos::prelude::*;

use super::value::value_button;
use super::words::Words;
use crate::sheet::{self, Table};

/// Terms for staff and seconded staff, side by side.
#[component]
pub(super) fn ContractTable(table: Table) -> impl IntoView {
    let Table { columns, rows, absent } = table;
    let keys: Vec<_> =
        rows.iter().flat_map(|(_, cells)| cells).flatten().map(|value| value.key).collect();
    let head = |name: &'static str| view! { <th scope="col">{name}</th> };
    let cell = move |value: Option<sheet::Value>| match value {
        Some(value) => view! { <td>{value_button(value)}</td> }.into_any(),
        None => view! { <td class="vn-absent">{absent}</td> }.into_any(),
    };
    let row = move |(name, cells): (&'static str, Vec<Option<sheet::Value>>)| {
        view! {
            <tr>
                <th scope="row">{name}</th>
                {cells.into_iter().map(cell).collect::<Vec<_>>()}
            </tr>
        }
    };
    view! {
        <table class="vn-table">
            <thead>
                <tr><td></td>{columns.into_iter().map(head).collect::<Vec<_>>()}</tr>
            </thead>
            <tbody>{rows.into_iter().map(row).collect::<Vec<_>>()}</tbody>
        </table>
        {keys.into_iter().map(|key| view! { <Words key/> }).collect::<Vec<_>>()}
    }
}
