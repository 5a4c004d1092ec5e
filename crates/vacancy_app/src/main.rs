//! The page: mounts the app in place of the static shell.

mod desk;
mod files;
mod samples;
mod shell;
mod url_state;
mod words;

use vacancy_model::Notice;
use vacancy_parser::ParseOptions;
use vacancy_ui::browser::find;
use vacancy_ui::{LONGEST_TEXT, Source, Workspace, learn};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Which parts of the sheet are in sight, a bit each: `www/early.js`.
    #[wasm_bindgen(js_name = vacancyInSight)]
    fn in_sight() -> i32;
}

/// A small allocator: a fifth of the code of Rust's own.
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    // A release stops without a word: see crates/xtask/src/wasm/own_std.rs.
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    let Some(root) = find("#app") else { return };
    let before = shell::take_over(&root);
    let samples = samples::samples();
    let lang = url_state::language();
    learn(lang, words::first());
    let workspace =
        Workspace::new(parse, files::READER, desk::DESK, lang, words::LANGUAGES, samples);
    workspace.show_in(&root, in_sight);
    files::listen(workspace);
    desk::listen(workspace);
    samples::load(workspace);
    words::load(workspace, lang);
    before.hand_over(workspace);
}

fn parse(source: &Source) -> Notice {
    if let Some(file) = &source.file {
        return vacancy_parser::parse_document(&file.document);
    }
    let options =
        ParseOptions { name: source.name.clone(), format: source.format, max_bytes: LONGEST_TEXT };
    vacancy_parser::parse(&source.text, &options)
}
