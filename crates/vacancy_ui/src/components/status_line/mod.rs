use leptos::prelude::*;

use crate::state::{Status, View, Workspace};

/// The one place where the page speaks up by itself.
#[component]
pub(super) fn StatusLine() -> impl IntoView {
    let workspace = Workspace::of_page();
    let is_shown = Signal::derive(move || {
        workspace.status.with(|status| !matches!(status, None | Some(Status::Opened)))
    });
    let text = Signal::derive(move || text(workspace).unwrap_or_default());
    view! {
        <p class="vn-status" class:vn-status--shown=is_shown role="status">
            {text}
        </p>
    }
}

fn text(workspace: Workspace) -> Option<String> {
    let words = workspace.words();
    Some(match workspace.status.get()? {
        Status::Opened if workspace.view.get() == View::Reading => {
            workspace.parsed.with(|parsed| {
                let title = parsed.title(words.lang).unwrap_or_default();
                (words.now_shown)(title, parsed.notice.diagnostics.len())
            })
        }
        Status::Opened => words.not_a_notice.to_owned(),
        Status::Refused(name, refusal) => (words.refused)(&name, refusal),
        Status::TextCut => words.text_cut.to_owned(),
        Status::SeveralFiles => words.several_files.to_owned(),
        Status::SampleFailed => words.sample_failed.to_owned(),
    })
}
