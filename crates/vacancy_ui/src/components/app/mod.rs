use leptos::prelude::*;

use super::drop_zone::DropZone;
use super::fact_sheet::FactSheet;
use super::header::Header;
use super::intro::Intro;
use super::not_a_notice::NotANotice;
use super::notice_pane::NoticePane;
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
    let view = Memo::new(move |_| workspace.view());
    Effect::new(move || announce(workspace, view.get()));
    let sheet = move || match view.get() {
        View::Start => Intro().into_any(),
        View::NotANotice => NotANotice().into_any(),
        View::Reading => FactSheet().into_any(),
    };
    view! {
        <div class="vn-app" class:vn-app--reading=move || view.get() == View::Reading>
            <Header view/>
            <StatusLine/>
            <main class="vn-main">
                <section class="vn-sheet" aria-label=move || workspace.words().sheet>{sheet}</section>
                <NoticePane view/>
                <SampleList view samples/>
            </main>
            <DropZone/>
        </div>
    }
}

/// Tells the browser what the page is now about and in which language.
fn announce(workspace: Workspace, view: View) {
    let lang = workspace.lang.get();
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", lang.as_str());
    }
    let title = workspace.parsed.with(|parsed| parsed.title(lang).map(str::to_owned));
    document().set_title(&match (view, title) {
        (View::Reading, Some(title)) => format!("{title} – Vacancy Lens"),
        _ => "Vacancy Lens".to_owned(),
    });
}
