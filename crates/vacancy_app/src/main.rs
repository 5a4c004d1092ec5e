//! The page: mounts the app in place of the static shell.

use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    let Some(root) = document().get_element_by_id("app") else { return };
    root.set_inner_html("");
    let owner = leptos::mount::mount_to(wasm_bindgen::JsCast::unchecked_into(root), || {
        view! { <h1>"Vacancy Lens"</h1> }
    });
    owner.forget();
}
