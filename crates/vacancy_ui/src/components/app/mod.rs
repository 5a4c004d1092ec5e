use leptos::prelude::*;

use super::drop_zone::DropZone;
use super::fact_sheet::FactSheet;
use super::header::Header;
use super::not_a_notice::NotANotice;
use super::notice_pane::NoticePane;
use super::said;
use super::sample_list::SampleList;
use super::status_line::StatusLine;
use crate::sample_text::Sample;
use crate::state::{View, Workspace};

/// The whole page.
///
/// The box for the text is one element throughout: the layout moves it, so that focus, selection and
/// the history of typing stay.
#[component]
pub fn VacancyLens(workspace: Workspace, samples: Vec<Sample>) -> impl IntoView {
    provide_context(workspace);
    Effect::new(move || announce(workspace));
    let sheet = move || match workspace.view.get() {
        View::Start => view! { <h1 class="vn-intro">{said(|words| words.purpose)}</h1> }.into_any(),
        View::NotANotice => view! { <NotANotice/> }.into_any(),
        View::Reading => view! { <FactSheet/> }.into_any(),
    };
    let is_reading = Signal::derive(move || workspace.view.get() == View::Reading);
    view! {
        <div class="vn-app" class:vn-app--reading=is_reading>
            <Header/>
            <StatusLine/>
            <main class="vn-main">
                <section class="vn-sheet" aria-label=said(|words| words.sheet)>{sheet}</section>
                <NoticePane/>
                <SampleList samples/>
            </main>
            <DropZone/>
        </div>
    }
}

/// Tells the browser what the page is now about and in which language.
fn announce(workspace: Workspace) {
    let lang = workspace.lang.get();
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", lang.as_str());
    }
    let title = workspace.parsed.with(|parsed| parsed.title(lang).map(str::to_owned));
    document().set_title(&match (workspace.view.get(), title) {
        (View::Reading, Some(title)) => format!("{title} – Vacancy Lens"),
        _ => "Vacancy Lens".to_owned(),
    });
}
