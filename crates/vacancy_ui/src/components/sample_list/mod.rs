use leptos::prelude::*;

use super::plain_button::PlainButton;
use super::said;
use crate::sample_text::Sample;
use crate::state::{View, Workspace};

/// Notices that were published, one click each, and what becomes of what the reader gives.
#[component]
pub(super) fn SampleList(samples: Vec<Sample>) -> impl IntoView {
    let workspace = Workspace::of_page();
    Effect::new(move || workspace.open_wanted());
    let is_reading = Signal::derive(move || workspace.view.get() == View::Reading);
    let item = move |sample: Sample| {
        let title = Signal::derive(move || sample.title(workspace.lang.get()));
        let open = Callback::new(move |()| workspace.open_sample(sample));
        view! {
            <li class="vn-samples__item">
                <PlainButton class="vn-link" label=title press=open/>
                " "
                <span class="vn-samples__number">{sample.number}</span>
            </li>
        }
    };
    view! {
        <section class="vn-samples" hidden=is_reading aria-labelledby="samples">
            <h2 class="vn-samples__heading" id="samples">{said(|words| words.samples)}</h2>
            <ul class="vn-samples__list">
                {samples.into_iter().map(item).collect::<Vec<_>>()}
            </ul>
            <p class="vn-privacy">{said(|words| words.privacy)}</p>
        </section>
    }
}
