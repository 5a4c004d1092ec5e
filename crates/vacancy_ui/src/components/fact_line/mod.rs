use leptos::prelude::*;

use super::conflict::Conflict;
use super::contract_table::ContractTable;
use super::figures::Figures;
use super::timeline::Timeline;
use super::value::Value;
use crate::sheet::{self, Line};

/// One thing said in a row, each kind in its own way.
#[component]
pub(super) fn FactLine(line: Line) -> AnyView {
    match line {
        Line::Value(value) => view! { <div class="vn-line"><Value value/></div> }.into_any(),
        Line::Note(text) => view! { <p class="vn-note">{text}</p> }.into_any(),
        Line::Absent(text) => view! { <p class="vn-absent">{text}</p> }.into_any(),
        Line::Run(values) => view! { <ValueRun values/> }.into_any(),
        Line::Figures(figures) => view! { <Figures figures/> }.into_any(),
        Line::Drawing(drawing) => view! { <Timeline drawing/> }.into_any(),
        Line::Table(table) => view! { <ContractTable table/> }.into_any(),
        Line::Items(items) => view! { <QuotedList items/> }.into_any(),
        Line::Conflict(quotes) => view! { <Conflict quotes/> }.into_any(),
        Line::Fold { summary, lang, lines } => view! { <Fold summary lang lines/> }.into_any(),
        Line::Link { value, href } => view! { <Link value href/> }.into_any(),
    }
}

/// Short values, one after the other.
#[component]
fn ValueRun(values: Vec<sheet::Value>) -> impl IntoView {
    let item = |value| view! { <li><Value value/></li> };
    view! { <ul class="vn-run">{values.into_iter().map(item).collect::<Vec<_>>()}</ul> }
}

/// A list in the notice's words.
#[component]
fn QuotedList(items: Vec<sheet::Value>) -> impl IntoView {
    let item = |value| view! { <li><Value value/></li> };
    view! { <ul class="vn-quotes">{items.into_iter().map(item).collect::<Vec<_>>()}</ul> }
}

/// What is shown only when it is asked for.
#[component]
fn Fold(
    summary: String,
    /// The language of the notice's own words; `None` where the words are the page's.
    lang: Option<vacancy_model::Lang>,
    lines: Vec<Line>,
) -> impl IntoView {
    let lines = lines.into_iter().map(|line| FactLine(FactLineProps { line })).collect::<Vec<_>>();
    view! {
        <details class="vn-fold">
            <summary
                class="vn-fold__summary"
                class:vn-value--quoted=lang.is_some()
                lang=lang.map(vacancy_model::Lang::as_str)
            >
                {summary}
            </summary>
            {lines}
        </details>
    }
}

/// A value with an address that can be followed, in a window of its own.
#[component]
fn Link(value: sheet::Value, href: String) -> impl IntoView {
    let address = value.rest.clone();
    let value = sheet::Value { rest: String::new(), ..value };
    view! {
        <div class="vn-line">
            <Value value/>
            " "
            <a class="vn-link" href=href target="_blank" rel="noopener noreferrer">{address}</a>
        </div>
    }
}
