//! The page: mounts the app in place of the static shell.

mod samples;
mod shell;
mod url_state;

use leptos::prelude::document;
use vacancy_model::Notice;
use vacancy_parser::ParseOptions;
use vacancy_ui::{LONGEST_TEXT, Source, Workspace};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

fn main() {
    console_error_panic_hook::set_once();
    let root = document().get_element_by_id("app").map(JsCast::dyn_into::<HtmlElement>);
    let Some(Ok(root)) = root else { return };
    let shown = root.clone();
    let before = shell::take_over(&root);
    let owner = leptos::mount::mount_to(root, move || {
        let samples = samples::samples();
        let workspace = Workspace::new(parse, url_state::language(), url_state::keep, samples);
        workspace.show_in(&shown);
        samples::load(workspace);
        before.hand_over(workspace);
    });
    owner.forget();
}

fn parse(source: &Source) -> Notice {
    let options =
        ParseOptions { name: source.name.clone(), format: source.format, max_bytes: LONGEST_TEXT };
    vacancy_parser::parse(&source.text, &options)
}
