use leptos::prelude::*;

use super::file_picker::FilePicker;
use super::paste_box::PasteBox;
use super::source_pane::SourcePane;
use crate::page;
use crate::state::{View, Workspace};

/// The notice itself: its text to be read with its marks, or to be written.
#[component]
pub(super) fn NoticePane(view: Memo<View>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let is_reading = move || view.get() == View::Reading;
    let shows_marks = Memo::new(move |_| is_reading() && !workspace.editing.get());
    let toggle = move |_| {
        let starts = !workspace.editing.get_untracked();
        workspace.editing.set(starts);
        if starts {
            page::after_render(page::focus_box);
        }
    };
    let toggle_words = move || {
        let words = workspace.words();
        if workspace.editing.get() { words.show_marks } else { words.edit_text }
    };
    view! {
        <section class="vn-notice" aria-label=move || workspace.words().the_notice>
            <Show when=is_reading>
                <div class="vn-notice__head">
                    <h2 class="vn-notice__heading">{move || workspace.words().the_notice}</h2>
                    <button type="button" class="vn-link" on:click=toggle>{toggle_words}</button>
                </div>
            </Show>
            <div class="vn-notice__write" class:vn-hidden=move || shows_marks.get()>
                <PasteBox/>
                <Show when=move || !is_reading()>
                    <FilePicker/>
                </Show>
            </div>
            <Show when=move || shows_marks.get()>
                <SourcePane/>
            </Show>
        </section>
    }
}
