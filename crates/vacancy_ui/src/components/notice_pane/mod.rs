use leptos::prelude::*;

use super::file_picker::FilePicker;
use super::paste_box::PasteBox;
use super::plain_button::PlainButton;
use super::said;
use super::source_pane::SourcePane;
use crate::page;
use crate::state::{View, Workspace};

/// The notice itself: its text to be read with its marks, or to be written.
#[component]
pub(super) fn NoticePane() -> impl IntoView {
    let workspace = Workspace::of_page();
    let is_reading = Signal::derive(move || workspace.view.get() == View::Reading);
    let is_unread = Signal::derive(move || !is_reading.get());
    // Only a change draws the text anew, or a choice made in it would lose the focus.
    let shows_marks: Signal<bool> =
        Memo::new(move |_| is_reading.get() && !workspace.editing.get()).into();
    let toggle = Callback::new(move |()| {
        let starts = !workspace.editing.get_untracked();
        workspace.editing.set(starts);
        if starts {
            page::after_render(page::focus_box);
        }
    });
    let toggle_words = Signal::derive(move || {
        let words = workspace.words();
        if workspace.editing.get() { words.show_marks } else { words.edit_text }
    });
    view! {
        <section class="vn-notice" aria-label=said(|words| words.the_notice)>
            <div class="vn-notice__head" hidden=is_unread>
                <h2 class="vn-notice__heading">{said(|words| words.the_notice)}</h2>
                <PlainButton class="vn-link" label=toggle_words press=toggle/>
            </div>
            <div class="vn-notice__write" hidden=shows_marks>
                <PasteBox/>
                <FilePicker hidden=is_reading/>
            </div>
            {move || shows_marks.get().then(|| view! { <SourcePane/> })}
        </section>
    }
}
