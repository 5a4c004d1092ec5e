//! The notices that come with the page.

use vacancy_ui::{SAMPLES, Sample, SampleText, Workspace};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use web_sys::js_sys::Function;

#[wasm_bindgen]
extern "C" {
    /// Fetches the text of a sample and tells it with its place in the list; nothing where it does not come.
    #[wasm_bindgen(js_name = vacancySample)]
    fn fetch(index: usize, number: &str, came: &Function);
}

/// The samples, their texts still to come.
pub(crate) fn samples() -> Vec<Sample> {
    SAMPLES.map(|number| Sample { number, text: SampleText::Coming }).into()
}

/// The place of a sample in the list, by its number.
pub(crate) fn place(number: &str) -> Option<usize> {
    SAMPLES.iter().position(|sample| *sample == number)
}

/// Asks for the texts at once: the seal in `www/start.js` refuses them afterwards.
pub(crate) fn load(workspace: Workspace) {
    let came = move |index, text| workspace.sample_came(index, text);
    let came = Closure::<dyn Fn(usize, Option<String>)>::new(came).into_js_value();
    for (index, number) in SAMPLES.into_iter().enumerate() {
        fetch(index, number, came.unchecked_ref());
    }
}
