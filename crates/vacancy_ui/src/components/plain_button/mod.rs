use leptos::prelude::*;

/// A button that says what it does.
#[component]
pub(super) fn PlainButton(
    class: &'static str,
    label: Signal<&'static str>,
    #[prop(optional, into)] hidden: Signal<bool>,
    press: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class=class hidden=hidden on:click=move |_| press.run(())>
            {label}
        </button>
    }
}
