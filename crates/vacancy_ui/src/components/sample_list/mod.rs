use leptos::prelude::*;

use crate::sample_text::Sample;
use crate::state::{View, Workspace};

/// Notices that were published, one click each, and what becomes of what the reader gives.
#[component]
pub(super) fn SampleList(view: Memo<View>, samples: Vec<Sample>) -> impl IntoView {
    let workspace = Workspace::of_page();
    Effect::new(move || workspace.open_wanted());
    let item = move |sample: Sample| {
        let title = move || sample.title(workspace.lang.get());
        view! {
            <li class="vn-samples__item">
                <button
                    type="button"
                    class="vn-link"
                    data-sample=sample.number
                    on:click=move |_| workspace.open_sample(sample)
                >
                    {title}
                </button>
                " "
                <span class="vn-samples__number">{sample.number}</span>
            </li>
        }
    };
    let items = samples.into_iter().map(item).collect::<Vec<_>>();
    view! {
        <section
            class="vn-samples"
            class:vn-hidden=move || view.get() == View::Reading
            aria-labelledby="samples"
        >
            <h2 class="vn-samples__heading" id="samples">{move || workspace.words().samples}</h2>
            <ul class="vn-samples__list">{items}</ul>
            <p class="vn-privacy">{move || workspace.words().privacy}</p>
        </section>
    }
}
