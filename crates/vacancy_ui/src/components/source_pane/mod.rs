use std::sync::Arc;

use leptos::prelude::*;
use vacancy_model::Lang;
use web_sys::KeyboardEvent;

use super::mark::MarkedRun;
use crate::mark::Mark;
use crate::page::{self, Step};
use crate::parsed::Parsed;
use crate::run::{Run, Stretch, squeeze, stretches};
use crate::source::cut;
use crate::state::Workspace;

/// How much of a text is shown, in bytes: more would be slow to lay out, and no notice has it.
const SHOWN: usize = 300_000;

/// What stands before the first word and takes room without saying anything.
const BLANK: [char; 5] = ['\u{feff}', '\r', '\n', '\t', ' '];

/// The notice's own text, with a mark for every mention.
///
/// One stop of the tab key; the arrow keys go from mark to mark, Escape back to the value.
#[component]
pub(super) fn SourcePane() -> impl IntoView {
    let workspace = Workspace::of_page();
    let cursor = RwSignal::new(0);
    let content = move || {
        let parsed = workspace.parsed.get();
        let shown = cut(&parsed.source.text, SHOWN);
        let stretches = stretches(shown, &parsed.marks, &parsed.notice.editions);
        let first = stretches.iter().flat_map(|stretch| &stretch.runs);
        let first = first.clone().find(|run| !run.marks.is_empty()).map(|run| run.span.start());
        cursor.set(first.unwrap_or_default());
        let is_cut = shown.len() < parsed.source.text.len();
        let rest = is_cut
            .then(|| view! { <p class="vn-note">{move || workspace.words().shown_in_part}</p> });
        let set = |stretch| set_stretch(&parsed, stretch, cursor);
        view! {
            {stretches.into_iter().map(set).collect::<Vec<_>>()}
            {rest}
        }
    };
    let on_keydown = move |event: KeyboardEvent| {
        let step = match event.key().as_str() {
            "ArrowDown" | "ArrowRight" => Step::Next,
            "ArrowUp" | "ArrowLeft" => Step::Previous,
            "Home" => Step::First,
            "End" => Step::Last,
            "Escape" => {
                if let Some(selection) = workspace.selection.get_untracked() {
                    page::focus_value(selection.key);
                }
                return;
            }
            _ => return,
        };
        event.prevent_default();
        page::focus_mark(step);
    };
    view! { <div class="vn-source" on:keydown=on_keydown>{content}</div> }
}

fn set_stretch(
    parsed: &Arc<Parsed>,
    stretch: Stretch,
    cursor: RwSignal<u32>,
) -> impl IntoView + use<> {
    let Stretch { language, runs } = stretch;
    let runs: Vec<_> = runs.iter().map(|run| set_run(parsed, run, cursor)).collect();
    view! { <div class="vn-source__stretch" lang=language.map(Lang::as_str)>{runs}</div> }
}

fn set_run(parsed: &Parsed, run: &Run, cursor: RwSignal<u32>) -> AnyView {
    let text = run.span.slice(&parsed.source.text).unwrap_or_default();
    let is_first = run.span.start() == 0;
    let text = squeeze(if is_first { text.trim_start_matches(BLANK) } else { text });
    if run.marks.is_empty() {
        return text.into_any();
    }
    let marks: Vec<Mark> =
        run.marks.iter().filter_map(|&index| parsed.marks.get(index).copied()).collect();
    let start = run.span.start();
    view! { <MarkedRun text marks start cursor/> }.into_any()
}
