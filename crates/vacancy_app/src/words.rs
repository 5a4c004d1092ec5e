//! The words of each interface language, which the page loads beside its program, and after it: see `www/start.js`.

use vacancy_model::Lang;
use vacancy_ui::{Languages, Workspace};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use web_sys::js_sys::Function;

use crate::url_state;

#[wasm_bindgen]
extern "C" {
    /// The words of the language that the page begins with.
    #[wasm_bindgen(js_namespace = vacancyWords)]
    pub(crate) fn first() -> String;

    /// Hears the place that was asked for, and the words; nothing where they do not come.
    #[wasm_bindgen(js_namespace = vacancyWords)]
    fn listen(came: &Function);

    #[wasm_bindgen(js_namespace = vacancyWords, js_name = ask)]
    fn ask_for(place: usize, name: &str);
}

/// The places of languages are those in their list; the places of their advice come behind.
const ADVICE: usize = Lang::ALL.len();

pub(crate) const LANGUAGES: Languages = Languages { keep: url_state::keep, ask };

fn ask(lang: Lang) {
    ask_for(lang as usize, lang.as_str());
    ask_for_advice(lang);
}

fn ask_for_advice(lang: Lang) {
    ask_for(ADVICE + lang as usize, &[lang.as_str(), "-advice"].concat());
}

/// Asks for the advice, and for the words of the other languages, so that the page turns to them at once and without
/// a network.
pub(crate) fn load(workspace: Workspace, first: Lang) {
    let came = move |place: usize, words| match Lang::ALL.get(place % ADVICE) {
        Some(&lang) if place < ADVICE => workspace.words_came(lang, words),
        Some(&lang) => workspace.advice_came(lang, words),
        None => {}
    };
    let came = Closure::<dyn Fn(usize, Option<String>)>::new(came).into_js_value();
    listen(came.unchecked_ref());
    ask_for_advice(first);
    Lang::ALL.into_iter().filter(|lang| *lang != first).for_each(ask);
}
