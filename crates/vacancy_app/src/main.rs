//! The page: mounts the app in place of the static shell.

mod samples;
mod shell;
mod url_state;

use leptos::prelude::*;
use vacancy_model::Notice;
use vacancy_parser::ParseOptions;
use vacancy_ui::{LONGEST_TEXT, Source, VacancyLens, Workspace};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

fn main() {
    console_error_panic_hook::set_once();
    let root = document().get_element_by_id("app").map(JsCast::dyn_into::<HtmlElement>);
    let Some(Ok(root)) = root else { return };
    let lang = url_state::language();
    let before = shell::take_over(&root);
    let owner = leptos::mount::mount_to(root, move || {
        let lang = RwSignal::new(lang);
        let workspace = Workspace::new(parse, lang);
        url_state::keep(lang);
        let samples = samples::load();
        before.hand_over(workspace, &samples);
        view! { <VacancyLens workspace samples/> }
    });
    owner.forget();
}

fn parse(source: &Source) -> Notice {
    let options =
        ParseOptions { name: source.name.clone(), format: source.format, max_bytes: LONGEST_TEXT };
    vacancy_parser::parse(&source.text, &options)
}
